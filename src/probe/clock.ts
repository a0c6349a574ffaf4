// The clocks of the runtimes, and the writers that put them into memory.
import { CLOCK, STARTED } from "../generated/layout.ts";
import { hrtime, now } from "../runtime/clock_globals.ts";
import type { Source } from "../tree/sources.ts";
import type { Clock, ProbeMemory } from "./probe.ts";

/** A clock of the runtime, with its source. */
export interface RuntimeClock {
  source: Source;
  clock: Clock;
}

/** Returns the clock `process.hrtime.bigint()`, or `performance.now()` if it is missing. */
export function hrtimeClock(memory: ProbeMemory): RuntimeClock {
  const read = hrtime;
  if (!read) return performanceClock(memory);
  const write = nanosecondWriter(memory, CLOCK);
  const writeStart = nanosecondWriter(memory, STARTED);
  return {
    source: { source: "process.hrtime.bigint()", unit: "ns", resolution: 1 },
    clock: {
      clockFormat: "nanoseconds",
      readClock: () => write(read()),
      readStart: () => writeStart(read()),
    },
  };
}

/**
 * Returns the clock `performance.now()`. Its resolution is measured: browsers coarsen it.
 *
 * @param read The clock in milliseconds; tests have their own.
 */
export function performanceClock(memory: ProbeMemory, read: () => number = now): RuntimeClock {
  const write = millisecondWriter(memory, CLOCK);
  const writeStart = millisecondWriter(memory, STARTED);
  let seen: number | undefined;
  return {
    source: {
      source: "performance.now()",
      unit: "ms",
      get resolution() {
        return seen ??= watchClock(read);
      },
    },
    clock: {
      clockFormat: "nanoseconds",
      readClock: () => write(read()),
      readStart: () => writeStart(read()),
    },
  };
}

/** Returns a function that writes a time as nanoseconds alone. */
function nanosecondWriter(memory: ProbeMemory, address: number): (nanoseconds: bigint) => void {
  const clock = new BigInt64Array(memory.buffer, address, 2);
  return (nanoseconds) => {
    clock[1] = nanoseconds;
  };
}

/** Like {@link nanosecondWriter}, but in 32-bit words, because a BigInt is slow. */
function millisecondWriter(memory: ProbeMemory, address: number): (milliseconds: number) => void {
  const words = new Uint32Array(memory.buffer, address, 4);
  return (milliseconds) => {
    const nanoseconds = milliseconds * 1e6;
    words[2] = nanoseconds; // keeps the low 32 bits
    words[3] = nanoseconds / 2 ** 32;
  };
}

/** Returns the smallest step among 2000 readings of a clock, in ns; 1e6 without a step. */
function watchClock(read: () => number): number {
  let least = Infinity;
  for (let i = 0, last = read(); i < 2000; i++) {
    const time = read();
    if (time > last && time - last < least) least = time - last;
    last = time;
  }
  return least === Infinity ? 1e6 : Math.max(1, Math.round(least * 1e6));
}
