// Programs of ours as processes of their own, on the runtime that runs the tests.
import { type ChildProcess, spawn } from "node:child_process";
import { basename, resolve } from "node:path";
import process from "node:process";

/** What a process left. */
export interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

const commands = new Map<string, Promise<string[]>>();

/** The command and arguments that run a TypeScript program on this runtime. On Deno it has all permissions. */
export function programCommand(program: string): Promise<string[]> {
  let command = commands.get(program);
  if (!command) commands.set(program, command = makeCommand(resolve(program)));
  return command;
}

async function makeCommand(program: string): Promise<string[]> {
  if ("Deno" in globalThis) return [process.execPath, "run", "-A", program];
  if ("Bun" in globalThis) return [process.execPath, "run", program];
  // Node 20 takes no TypeScript. A folder for each process, for the test files run side by side.
  const { build } = await import("esbuild");
  const outfile = resolve(`.build/children/${process.pid}/${basename(program, ".ts")}.mjs`);
  await build({
    ...{ entryPoints: [program], outfile, bundle: true, platform: "node", target: "node20", format: "esm" },
    ...{ packages: "external", keepNames: true, logLevel: "warning" },
  });
  return [process.execPath, outfile];
}

/** A process that has been started. */
export interface Started {
  child: ChildProcess;
  /** Settles when it has ended and its output is complete. */
  ended: Promise<Ended>;
}

/** Starts a command; nothing is written to its standard input. */
export function start([command, ...args]: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Started {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<Ended>((settle, fail) => {
    const left = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]!.setEncoding("utf8").on("data", (text: string) => left[name] += text);
    }
    child.on("error", fail).on("close", (code, signal) => settle({ code, signal, ...left }));
  });
  return { child, ended };
}

/** Runs a program of ours to its end. */
export async function runProgram(program: string, args: string[] = [], cwd?: string): Promise<Ended> {
  return await start([...await programCommand(program), ...args], { cwd }).ended;
}

/** Waits until `condition` holds; fails, naming `what`, after half a minute. */
export async function until(what: string, condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited for ${what} in vain`);
    await new Promise((settle) => setTimeout(settle, 5));
  }
}
