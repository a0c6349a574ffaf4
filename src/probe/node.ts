import type { ProcessLike } from "../runtime/builtin.ts";
import type { Probe, ProbeMemory } from "./probe.ts";
import { hrtimeClock } from "./clock.ts";
import { processProbe } from "./process.ts";

/** The probe on Node: `process.hrtime.bigint()`, `process.resourceUsage()`, /proc/self/statm. */
export function openNodeProbe(memory: ProbeMemory, process: ProcessLike): Probe {
  return processProbe("node", memory, process, hrtimeClock(memory, process), true);
}
