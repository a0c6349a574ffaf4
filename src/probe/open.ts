import { detectRuntime, type Globals } from "../runtime/detect.ts";
import type { OpenProbe } from "./probe.ts";
import { openBrowserProbe } from "./browser.ts";
import { openBunProbe } from "./bun.ts";
import { openDenoProbe } from "./deno.ts";
import { openNodeProbe } from "./node.ts";

/** Returns the function that opens the probe of this runtime. */
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
