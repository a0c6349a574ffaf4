// What nobody gets under: the readings alone.
import fs from "node:fs";
import process from "node:process";
import { CLOCK_MONOTONIC, openLibc, RUSAGE_SELF } from "../lib/libc.ts";
import type { Contestant } from "../lib/measure.ts";

const libc = openLibc();
const memory = new Uint8Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
/** Never counts anything, but JavaScriptCore leaves out calls of a clock that nobody looks at. */
let backwards = 0;

/** A function that reads the clock that ours reads: by FFI into wasm memory, else `process.hrtime.bigint()` on Node. */
export function clockReader(): (() => unknown) | undefined {
  if (libc) {
    const { clock_gettime } = libc;
    const pointer = libc.pointerTo(memory);
    // A function of its own, since on V8 a loop around the call itself is compiled to its best only now and then.
    return () => {
      clock_gettime(CLOCK_MONOTONIC, pointer);
    };
  }
  return "Deno" in globalThis || "Bun" in globalThis ? undefined : process.hrtime.bigint;
}

/** The clock that ours reads, twice. */
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

/** What everybody measures with. */
export function nowFloor(): Contestant {
  return floor(TWO_NOWS, (laps) => {
    for (let i = 0; i < laps; i++) {
      const start = performance.now();
      if (performance.now() < start) backwards++;
    }
  });
}

/** Clock, CPU times and memory at the start and at the stop, as a lap reads them without a freshness window. */
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

/** By the kernel's file, but where opening it takes a permission, by the runtime's call. */
function rssReader(): () => unknown {
  if ("Deno" in globalThis) return () => process.memoryUsage.rss();
  const file = fs.openSync("/proc/self/statm", "r");
  return () => fs.readSync(file, memory, 256, 64, 0);
}

function floor(name: string, run: Contestant["run"]): Contestant {
  return { name, kind: "floor", run };
}
