// Programs of the bench on each runtime. esbuild bundles them for Node, because Node 20 does not
// run TypeScript.
import { build, stop } from "esbuild";

export interface Runtime {
  name: string;
  /** Addition to the name, if the runtime starts in an unusual way. */
  how?: string;
  /** Returns the command and arguments that run a program. */
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

/** Returns the path of the bundle that {@link bundleForNode} makes of a program. */
export function bundleOf(program: string): string {
  return `${BUNDLES}/${program.split("/").pop()!.replace(/ts$/, "js")}`;
}

/** Bundles programs for Node. */
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

/** Returns the version of a runtime. */
export async function versionOf(runtime: Runtime): Promise<string> {
  const [command] = runtime.command("");
  const { stdout } = await new Deno.Command(command, { args: ["--version"] }).output();
  return /\d+\.\d+\.\d+/.exec(new TextDecoder().decode(stdout))?.[0] ?? "unknown";
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Flags of the runtime. */
  flags?: string[];
  stdout?: "null" | "piped";
  stderr?: "inherit" | "piped" | "null";
}

/** Runs a program to its end and returns its output. Throws unless the exit code is 0. */
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
