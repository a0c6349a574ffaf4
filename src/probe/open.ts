import type { OpenProbe, ProcessLike } from "./probe.ts";
import { openBrowserProbe } from "./browser.ts";
import { openBunProbe } from "./bun.ts";
import { openDenoProbe } from "./deno.ts";
import { openNodeProbe } from "./node.ts";

/** What tells the runtimes apart; handed in, so that detection is tested without them. */
export interface Globals {
  Deno?: { version?: unknown };
  Bun?: { version?: unknown };
  process?: ProcessLike & { versions?: Record<string, string | undefined> };
}

/** The runtimes we know; `web` stands for every other one. */
export type Runtime = "deno" | "bun" | "node" | "web";

/** Deno and Bun have a `process` too, so they come first. */
export function detectRuntime(globals: Globals): Runtime {
  if (globals.Deno?.version) return "deno";
  if (globals.Bun?.version) return "bun";
  if (globals.process?.versions?.node) return "node";
  return "web";
}

/** How to open the probe of this runtime. */
export function runtimeProbe(globals: Globals = globalThis as Globals): OpenProbe {
  const process = globals.process;
  switch (process ? detectRuntime(globals) : "web") {
    case "deno":
      return (memory) => openDenoProbe(memory, process!);
    case "bun":
      return (memory) => openBunProbe(memory, process!);
    case "node":
      return (memory) => openNodeProbe(memory, process!);
    default:
      return openBrowserProbe;
  }
}
