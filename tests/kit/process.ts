// Processes for the tests: programs of this repository, on the runtime that runs the tests, and
// other commands.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { basename, resolve } from "node:path";
import process from "node:process";
import { detectRuntime, type Globals } from "../../src/runtime/detect.ts";
import { bundleOptions, PACKAGE } from "./bundle.ts";

export const runtime = detectRuntime(globalThis as Globals);

export interface ProcessOptions {
  /** Variables beside the inherited ones. */
  env?: Record<string, string>;
  cwd?: string;
  /** Called with each whole line of stdout while the process runs. */
  onLine?(line: string, kill: (signal: NodeJS.Signals) => void): void;
}

export interface ProgramOptions extends ProcessOptions {
  args?: string[];
  /** Deno's permission flags; by default the program may do everything. */
  permissions?: string[];
}

/** The result of a process. */
export interface Ended {
  /** The exit code as a shell tells it: 128 + n if signal n killed the process. */
  code: number;
  /** The signal that killed the process, if any. */
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** A running process. */
export interface Running {
  kill(signal: NodeJS.Signals): void;
  /** Settles when the process has ended and its output is complete. */
  ended: Promise<Ended>;
}

/** Starts a TypeScript program of this repository. */
export async function startProgram(program: string, options: ProgramOptions = {}): Promise<Running> {
  const { args = [], permissions, ...others } = options;
  return start([...await programCommand(program, permissions), ...args], others);
}

/** Runs a TypeScript program of this repository to its end. */
export async function runProgram(program: string, options: ProgramOptions = {}): Promise<Ended> {
  return await (await startProgram(program, options)).ended;
}

/** Runs a command to its end. */
export async function runCommand(command: string[], options: ProcessOptions = {}): Promise<Ended> {
  return await start(command, options).ended;
}

/** Returns the command and arguments that run a TypeScript program on this runtime. */
export async function programCommand(program: string, permissions: string[] = ["-A"]): Promise<string[]> {
  const path = resolve(program);
  if (runtime === "deno") {
    return [process.execPath, "run", "--quiet", "--no-check", "--no-prompt", ...permissions, path];
  }
  if (runtime === "bun" && !process.env[PACKAGE]) return [process.execPath, "run", path];
  let bundle = bundles.get(path);
  if (!bundle) bundles.set(path, bundle = makeBundle(path));
  return [process.execPath, await bundle];
}

const bundles = new Map<string, Promise<string>>();

/** Bundles a program as JavaScript, because Node 20 does not run TypeScript. */
async function makeBundle(program: string): Promise<string> {
  const { build } = await import("esbuild");
  // One folder per process, because Node runs the test files side by side.
  const outfile = resolve(`.build/children/${process.pid}/${basename(program, ".ts")}.mjs`);
  await build({ ...bundleOptions([program]), outfile });
  return outfile;
}

function start(command: string[], { onLine, env, ...options }: ProcessOptions): Running {
  const running = (runtime === "deno" ? startOnDeno : startOnNode)(
    command,
    { ...options, env: { NO_COLOR: "1", ...env } },
    lines((line) => onLine?.(line, running.kill)),
  );
  return running;
}

interface SpawnOptions {
  cwd?: string;
  env: Record<string, string>;
}

/** Starts a process on Node or Bun. */
function startOnNode([command, ...args]: string[], options: SpawnOptions, onText: (text: string) => void): Running {
  const env = { ...process.env, ...options.env };
  const child = spawn(command, args, { ...options, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<Ended>((settle, fail) => {
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => output[name] += text);
    }
    child.stdout.on("data", onText);
    child.on("error", fail).on("close", (code, signal) => {
      settle({ code: code ?? 128 + constants.signals[signal!], signal, ...output });
    });
  });
  return { kill: (signal) => void child.kill(signal), ended };
}

/**
 * Starts a process on Deno, whose node:child_process hands on the parent's permissions and takes an
 * exit code of 130 for a signal.
 */
function startOnDeno([command, ...args]: string[], options: SpawnOptions, onText: (text: string) => void): Running {
  const child = new Deno.Command(command, { args, ...options, stdin: "null", stdout: "piped", stderr: "piped" })
    .spawn();
  const read = async (stream: ReadableStream<Uint8Array>, onText?: (text: string) => void) => {
    let all = "";
    for await (const text of stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)) {
      all += text;
      onText?.(text);
    }
    return all;
  };
  const ended = Promise.all([read(child.stdout, onText), read(child.stderr), child.status])
    .then(([stdout, stderr, { code, signal }]) => ({ code, signal, stdout, stderr }));
  return { kill: (signal) => child.kill(signal as Deno.Signal), ended };
}

/** Returns a function that takes a text in parts and calls `onLine` with each whole line. */
function lines(onLine: (line: string) => void): (text: string) => void {
  let rest = "";
  return (text) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop()!;
    parts.forEach(onLine);
  };
}

/** Waits until `condition` holds; throws an error that names `what` after 30 s. */
export async function until(what: string, condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited for ${what} in vain`);
    await new Promise((settle) => setTimeout(settle, 5));
  }
}
