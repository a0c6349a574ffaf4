// Starts a program of this folder on each runtime. Node takes no TypeScript at version 20: esbuild bundles it first.
import { build, stop } from "esbuild";

export interface Runtime {
  name: string;
  /** What is unusual about how it is started. */
  how?: string;
  /** Command and arguments before the program's own. */
  command(program: string): string[];
}

const BUNDLES = ".build/bench";

export const DENO: Runtime = {
  name: "Deno",
  command: (program) => [Deno.execPath(), "run", "-A", program],
};

export const DENO_WITHOUT_FFI: Runtime = {
  name: "Deno",
  how: "without --allow-ffi",
  command: (program) => [Deno.execPath(), "run", "-A", "--deny-ffi", program],
};

export const BUN: Runtime = {
  name: "Bun",
  command: (program) => ["./node_modules/.bin/bun", program],
};

export const NODE: Runtime = {
  name: "Node",
  command: (program) => ["node", bundleOf(program)],
};

/** The JavaScript that {@link bundleForNode} makes of a program. */
export function bundleOf(program: string): string {
  return `${BUNDLES}/${program.split("/").pop()!.replace(/ts$/, "js")}`;
}

/** Makes the bundles that Node runs. */
export async function bundleForNode(...programs: string[]): Promise<void> {
  await build({
    entryPoints: programs,
    outdir: BUNDLES,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  await stop();
}

/** What a runtime says its version is. */
export async function versionOf(runtime: Runtime): Promise<string> {
  const [command] = runtime.command("");
  const { stdout } = await new Deno.Command(command, { args: ["--version"] }).output();
  return /\d+\.\d+\.\d+/.exec(new TextDecoder().decode(stdout))?.[0] ?? "unknown";
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Arguments of the runtime itself, before the program. */
  flags?: string[];
  stdout?: "null" | "piped";
  stderr?: "inherit" | "piped" | "null";
}

/** Runs a program to its end, and returns what it printed. */
export async function run(runtime: Runtime, program: string, args: string[], options: RunOptions = {}) {
  const { env, flags = [], stdout = "null", stderr = "inherit" } = options;
  const [command, ...before] = runtime.command(program);
  before.splice(-1, 0, ...flags);
  const child = new Deno.Command(command, { args: [...before, ...args], env, stdin: "null", stdout, stderr });
  const output = await child.output();
  const text = (which: "stdout" | "stderr") => new TextDecoder().decode(output[which]);
  if (!output.success) {
    throw new Error(
      `${runtime.name} ended ${program} with ${output.code}${stderr === "piped" ? `: ${text("stderr")}` : ""}`,
    );
  }
  return {
    stdout: stdout === "piped" ? text("stdout") : "",
    stderr: stderr === "piped" ? text("stderr") : "",
  };
}
