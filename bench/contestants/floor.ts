// The least possible cost: the readings alone.
import fs from "node:fs";
import process from "node:process";
import { CLOCK_MONOTONIC, openLibc, RUSAGE_SELF } from "../lib/libc.ts";
import type { Contestant } from "../lib/measure.ts";

const libc = openLibc();
const memory = new Uint8Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
/** Stays 0, but JavaScriptCore leaves out a clock reading that nothing compares. */
let backwards = 0;

/**
 * Returns a function that reads the clock of our laps: by FFI into wasm memory, or by
 * `process.hrtime.bigint()` on Node.
 */
export function clockReader(): (() => unknown) | undefined {
  if (libc) {
    const { clock_gettime } = libc;
    const pointer = libc.pointerTo(memory);
    // A function of its own, because on V8 a loop with the FFI call in it takes 48 ns or 170 ns a
    // lap.
    return () => {
      clock_gettime(CLOCK_MONOTONIC, pointer);
    };
  }
  return "Deno" in globalThis || "Bun" in globalThis ? undefined : process.hrtime.bigint;
}

/** Reads the clock of our laps twice. */
export function clockFloor(): Contestant {
  const read = clockReader();
  if (!read) return nowFloor();
  return floor(`two ${libc ? "clock reads by FFI" : "process.hrtime.bigint()"}`, (laps) => {
    for (let i = 0; i < laps; i++) {
      read();
      read();
    }
  });
}

export const TWO_NOWS = "two performance.now()";

/** Reads `performance.now()` twice, as most programs do. */
export function nowFloor(): Contestant {
  return floor(TWO_NOWS, (laps) => {
    for (let i = 0; i < laps; i++) {
      const start = performance.now();
      if (performance.now() < start) backwards++;
    }
  });
}

/** Reads clock, CPU times and memory twice, as a lap does without a freshness window. */
export function usageFloor(): Contestant {
  if (!libc) return runtimeUsageFloor();
  const { clock_gettime, getrusage, pread, statm, size, start } = libc;
  const [clock, rusage, text] = [0, 64, 256].map((at) => libc.pointerTo(memory.subarray(at)));
  const read = () => {
    pread(statm, text, size, start);
    getrusage(RUSAGE_SELF, rusage);
    clock_gettime(CLOCK_MONOTONIC, clock);
  };
  return floor("two of clock + getrusage + pread by FFI", (laps) => {
    for (let i = 0; i < laps; i++) {
      read();
      read();
    }
  });
}

function runtimeUsageFloor(): Contestant {
  const readRss = rssReader();
  const now = "Deno" in globalThis ? performance.now.bind(performance) : process.hrtime.bigint;
  return floor("two of clock + resourceUsage + RSS", (laps) => {
    for (let i = 0; i < laps; i++) {
      readRss();
      process.resourceUsage();
      now();
      readRss();
      process.resourceUsage();
      now();
    }
  });
}

/**
 * Returns a function that reads RSS: by the runtime on Deno, where /proc/self/statm needs a
 * permission.
 */
function rssReader(): () => unknown {
  if ("Deno" in globalThis) return () => process.memoryUsage.rss();
  const file = fs.openSync("/proc/self/statm", "r");
  return () => fs.readSync(file, memory, 256, 64, 0);
}

function floor(name: string, run: Contestant["run"]): Contestant {
  return { name, kind: "floor", run };
}
