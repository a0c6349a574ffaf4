import type { ProcessLike } from "../runtime/builtin.ts";
import { now } from "../runtime/clock_globals.ts";
import { detectRuntime, type Globals, type Runtime } from "../runtime/detect.ts";
import type { OpenProbe, Probe, ProbeMemory } from "./probe.ts";
import { openBrowserProbe } from "./browser.ts";
import { openBunProbe } from "./bun.ts";
import { openDenoProbe } from "./deno.ts";
import { openNodeProbe } from "./node.ts";

/** Returns the function that opens the probe of this runtime. */
export function runtimeProbe(globals: Globals = globalThis as Globals): OpenProbe {
  const process = globals.process;
  const open = process && OPENERS[detectRuntime(globals)];
  return open ? (memory) => ({ ...open(memory, process), age: () => Math.round(now() * 1e6) }) : openBrowserProbe;
}

const OPENERS: Partial<Record<Runtime, (memory: ProbeMemory, process: ProcessLike) => Probe>> = {
  deno: openDenoProbe,
  bun: openBunProbe,
  node: openNodeProbe,
};
