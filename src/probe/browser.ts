import { performanceClock } from "./clock.ts";
import { NO_SOURCE } from "../tree/sources.ts";
import type { Probe, ProbeMemory } from "./probe.ts";

/** Opens the probe of browsers and unknown runtimes. CPU times and memory stay 0. */
export function openBrowserProbe(memory: ProbeMemory): Probe {
  const { source, clock } = performanceClock(memory);
  return {
    tag: "web",
    sources: {
      wall: source,
      user: NO_SOURCE,
      system: NO_SOURCE,
      rssCurrent: NO_SOURCE,
      rssPeak: NO_SOURCE,
    },
    ...clock,
    readUsage: () => {
      clock.readClock();
      return 0;
    },
  };
}
