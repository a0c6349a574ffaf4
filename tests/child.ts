// Starts programs of ours as processes of their own, on the runtime that runs the test.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import process from "node:process";
import { detectRuntime, type Globals } from "../src/probe/detect.ts";

export const runtime = detectRuntime(globalThis as Globals);

export interface Child {
  kill(signal: string): void;
}

export interface ChildOptions {
  args?: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** On Deno, what it may do; everything by default. */
  permissions?: string[];
  /** Called with each line of stdout while the child runs. */
  onLine?(line: string, child: Child): void;
}

export interface Ended {
  /** The exit code as a shell tells it: 128 + n for a process that signal n has killed. */
  code: number;
  /** The signal that has killed it, if one has. */
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** Runs a TypeScript program until it ends. */
export async function runChild(file: string, options: ChildOptions = {}): Promise<Ended> {
  const [command, ...first] = await commandFor(file, options.permissions);
  const args = [...first, ...options.args ?? []];
  const env = { ...process.env, NO_COLOR: "1", ...options.env } as Record<string, string>;
  return runtime === "deno" ? await runOnDeno(command, args, env, options) : await run(command, args, env, options);
}

/** Runs a function with a folder that is gone afterwards. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "timemory-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function commandFor(file: string, permissions = ["-A"]): Promise<string[]> {
  if (runtime === "deno") return [process.execPath, "run", "--no-check", "--no-prompt", ...permissions, file];
  if (runtime === "bun") return [process.execPath, file];
  return [process.execPath, await bundled(file)];
}

const bundles = new Map<string, Promise<string>>();

/** Node takes no TypeScript at version 20. */
function bundled(file: string): Promise<string> {
  let outfile = bundles.get(file);
  if (!outfile) bundles.set(file, outfile = bundle(file));
  return outfile;
}

async function bundle(file: string): Promise<string> {
  const { build, stop } = await import("esbuild");
  const outfile = resolve(`.build/children/${process.pid}/${basename(file, ".ts")}.mjs`);
  await build({
    ...{ entryPoints: [file], outfile, bundle: true, platform: "node", target: "node20", format: "esm" },
    ...{ external: ["bun:ffi"], logLevel: "warning" },
  });
  await stop(); // its process would keep the test from ending
  return outfile;
}

/** Hands on whole lines of a text that comes in parts. */
function lines(onLine: (line: string) => void): (text: string) => void {
  let rest = "";
  return (text) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop()!;
    parts.forEach(onLine);
  };
}

function run(command: string, args: string[], env: Record<string, string>, options: ChildOptions): Promise<Ended> {
  return new Promise((settle, reject) => {
    const child = spawn(command, args, { env, cwd: options.cwd, stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    const handle = { kill: (signal: string) => void child.kill(signal as NodeJS.Signals) };
    const addLines = lines((line) => options.onLine?.(line, handle));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      addLines(text);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => stderr += text);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      settle({ code: code ?? 128 + numberOf(signal!), signal, stdout, stderr });
    });
  });
}

const NUMBERS: Record<string, number> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 };
const numberOf = (signal: string) => NUMBERS[signal] ?? NaN;

/** Deno's own way, since its node:child_process hands the parent's permissions on. */
async function runOnDeno(
  command: string,
  args: string[],
  env: Record<string, string>,
  options: ChildOptions,
): Promise<Ended> {
  const { cwd, onLine } = options;
  const child = new Deno.Command(command, { args, env, cwd, stdin: "null", stdout: "piped", stderr: "piped" }).spawn();
  const handle = { kill: (signal: string) => child.kill(signal as Deno.Signal) };
  const addLines = lines((line) => onLine?.(line, handle));
  const read = async (stream: ReadableStream<Uint8Array>, onText: (text: string) => void) => {
    let all = "";
    for await (const text of stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)) {
      all += text;
      onText(text);
    }
    return all;
  };
  const [stdout, stderr, { code, signal }] = await Promise.all([
    read(child.stdout, addLines),
    read(child.stderr, () => {}),
    child.status,
  ]);
  return { code, signal, stdout, stderr };
}
