// Programs of ours that end in all sorts of ways, with the exit code as a shell tells it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { detectRuntime, type Globals } from "../../src/runtime/detect.ts";
import { programCommand, start } from "./child.ts";

export const runtime = detectRuntime(globalThis as Globals);

export interface ChildOptions {
  args?: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** On Deno, what it may do; everything by default. */
  permissions?: string[];
  /** Called with each line of stdout while the child runs. */
  onLine?(line: string, child: { kill(signal: string): void }): void;
}

export interface Ending {
  /** The exit code as a shell tells it: 128 + n for a process that signal n has killed. */
  code: number;
  /** The signal that has killed it, if one has. */
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** Runs a TypeScript program until it ends. */
export async function runChild(file: string, options: ChildOptions = {}): Promise<Ending> {
  const { args = [], cwd, onLine } = options;
  const command = await programCommand(file);
  if (runtime === "deno") return await runOnDeno(command[0], file, options);
  const env = { ...process.env, NO_COLOR: "1", ...options.env };
  const { child, ended } = start([...command, ...args], { cwd, env });
  const handOn = lines((line) => onLine?.(line, { kill: (signal) => void child.kill(signal as NodeJS.Signals) }));
  child.stdout!.on("data", handOn);
  const { code, signal, ...output } = await ended;
  return { code: code ?? 128 + NUMBERS[signal!], signal, ...output };
}

const NUMBERS: Record<string, number> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 };

/** Runs a function with a folder that is gone afterwards. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "timemory-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
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

/** Deno's own way, since its node:child_process hands the parent's permissions on, and takes an exit code of 130 for a signal. */
async function runOnDeno(
  deno: string,
  file: string,
  { args = [], env, cwd, permissions = ["-A"], onLine }: ChildOptions,
): Promise<Ending> {
  const child = new Deno.Command(deno, {
    args: ["run", "--no-check", "--no-prompt", ...permissions, file, ...args],
    env: { NO_COLOR: "1", ...env },
    cwd,
    ...{ stdin: "null", stdout: "piped", stderr: "piped" },
  }).spawn();
  const read = async (stream: ReadableStream<Uint8Array>, onText: (text: string) => void) => {
    let all = "";
    for await (const text of stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)) {
      all += text;
      onText(text);
    }
    return all;
  };
  const [stdout, stderr, { code, signal }] = await Promise.all([
    read(child.stdout, lines((line) => onLine?.(line, { kill: (signal) => child.kill(signal as Deno.Signal) }))),
    read(child.stderr, () => {}),
    child.status,
  ]);
  return { code, signal, stdout, stderr };
}
