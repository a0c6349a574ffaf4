import type { ProcessLike } from "../runtime/builtin.ts";
import type { Probe, ProbeMemory } from "./probe.ts";
import { hrtimeClock } from "./clock.ts";
import { processProbe } from "./process.ts";

/** Opens the probe on Node: the readings of `process`, and /proc/self/statm. */
export function openNodeProbe(memory: ProbeMemory, process: ProcessLike): Probe {
  return processProbe("node", memory, process, hrtimeClock(memory), true);
}
