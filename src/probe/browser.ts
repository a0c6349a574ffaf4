import { performanceClock } from "./clock.ts";
import { NO_SOURCE } from "../tree/sources.ts";
import type { Probe, ProbeMemory } from "./probe.ts";

/** The probe in browsers and unknown runtimes: `performance.now()`; CPU times and memory can't be told there and stay 0. */
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
