import type { Probe, ProbeMemory, ProcessLike } from "./probe.ts";
import { processProbe } from "./process.ts";

/** The probe on Node: `process.hrtime.bigint()` handed to the core, `process.resourceUsage()`, /proc/self/statm. */
export function openNodeProbe(memory: ProbeMemory, process: ProcessLike): Probe {
  return processProbe("node", memory, process, "hrtime", true);
}
