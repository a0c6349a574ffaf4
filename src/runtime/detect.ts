import { builtin, type ProcessLike } from "./builtin.ts";

/** The globals that identify a runtime. A parameter, so that tests can invent them. */
export interface Globals {
  Deno?: { version?: unknown };
  Bun?: { version?: unknown };
  process?: ProcessLike;
}

/** The known runtimes; `web` is every other one. */
export type Runtime = "deno" | "bun" | "node" | "web";

/** Returns the runtime. Checks Deno and Bun first, because they have a `process` too. */
export function detectRuntime(globals: Globals): Runtime {
  if (globals.Deno?.version) return "deno";
  if (globals.Bun?.version) return "bun";
  if (globals.process?.versions?.node) return "node";
  return "web";
}

/** Returns true on every thread except the main one. */
export function inWorker(): boolean {
  const scope = (globalThis as { WorkerGlobalScope?: abstract new () => unknown }).WorkerGlobalScope;
  if (scope && globalThis instanceof scope) return true;
  return builtin("node:worker_threads")?.isMainThread === false;
}
