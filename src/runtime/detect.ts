import { builtin, type ProcessLike } from "./builtin.ts";

/** The globals by which runtimes are told apart; handed in, so that tests can make them up. */
export interface Globals {
  Deno?: { version?: unknown };
  Bun?: { version?: unknown };
  process?: ProcessLike;
}

/** The known runtimes; `web` stands for every other one. */
export type Runtime = "deno" | "bun" | "node" | "web";

/** Returns the runtime. Deno and Bun have a `process` too, so they are tried first. */
export function detectRuntime(globals: Globals): Runtime {
  if (globals.Deno?.version) return "deno";
  if (globals.Bun?.version) return "bun";
  if (globals.process?.versions?.node) return "node";
  return "web";
}

/** Returns true on every thread but the main one. */
export function inWorker(): boolean {
  const scope = (globalThis as { WorkerGlobalScope?: abstract new () => unknown }).WorkerGlobalScope;
  if (scope && globalThis instanceof scope) return true;
  return builtin("node:worker_threads")?.isMainThread === false;
}
