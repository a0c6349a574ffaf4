// Programs of TypeScript as child processes of the runtime that runs the test.
import { execFile } from "node:child_process";
import process from "node:process";
import { detectRuntime, type Globals } from "../src/probe/detect.ts";

/** How a child ended, and what it printed. */
export interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** Where JavaScript is made of the programs, for Node. */
const OUT = ".build/children";
const MOST_MILLISECONDS = 60_000;

/** Runs a program to its end. */
export async function runProgram(path: string, args: string[] = []): Promise<Ended> {
  const command = await commandOf(path);
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { timeout: MOST_MILLISECONDS, maxBuffer: 2 ** 26 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, signal: child.signalCode, stdout, stderr }),
    );
  });
}

/** The arguments with which this runtime runs a program. */
async function commandOf(path: string): Promise<string[]> {
  switch (detectRuntime(globalThis as Globals)) {
    case "deno":
      return ["run", "-A", "--no-check", path];
    case "bun":
      return ["run", path];
    default:
      return [await bundle(path)];
  }
}

async function bundle(path: string): Promise<string> {
  const { build, stop } = await import("esbuild");
  const outfile = `${OUT}/${path.replace(/^.*\//, "").replace(/\.ts$/, ".js")}`;
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    keepNames: true,
    packages: "external",
    logLevel: "warning",
  });
  await stop();
  return outfile;
}
