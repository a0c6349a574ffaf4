import { NO_SOURCE, type Probe, type ProbeMemory, timeWriter } from "./probe.ts";
import { wallSource } from "./process.ts";

/** The probe in browsers and unknown runtimes: `performance.now()`; CPU times and memory can't be told there and stay 0. */
export function openBrowserProbe(memory: ProbeMemory): Probe {
  const write = timeWriter(memory, memory.clock);
  const readClock = () => write(BigInt(Math.trunc(performance.now() * 1e6)));
  return {
    tag: "web",
    sources: {
      wall: wallSource("performance"),
      user: NO_SOURCE,
      system: NO_SOURCE,
      rssCurrent: NO_SOURCE,
      rssPeak: NO_SOURCE,
    },
    readClock,
    nowMs: () => performance.now(),
    readUsage: () => {
      readClock();
      return 0;
    },
  };
}
