// The core in plain TypeScript, on the same readings as ours.
import fs from "node:fs";
import process from "node:process";
import { CLOCK_MONOTONIC, openLibc, RUSAGE_SELF } from "../lib/libc.ts";
import type { Contestant } from "../lib/measure.ts";
import { TsCore, type TsProbe } from "../lib/ts_core.ts";

/**
 * Returns the contestant.
 *
 * @param window The freshness window in ns, -1 to follow the cost of a reading.
 */
export function typescript(window = -1): Contestant {
  const core = new TsCore(openLibcProbe() ?? runtimeProbe(), window);
  const label = core.labelId("lap");
  return {
    name: "the same core in TypeScript",
    kind: "peer",
    run: (laps) => {
      for (let i = 0; i < laps; i++) {
        const token = core.enter(label);
        core.leave(token);
      }
    },
  };
}

/** Returns a probe in which libc writes into a buffer, or undefined without FFI. */
function openLibcProbe(): TsProbe | undefined {
  const libc = openLibc();
  if (!libc) return undefined;
  const bytes = new Uint8Array(512);
  const words = new Int32Array(bytes.buffer);
  const { clock_gettime, getrusage, pread, statm, size, start } = libc;
  const [clock, rusage, text] = [0, 64, 256].map((at) => libc.pointerTo(bytes.subarray(at)));
  return {
    now: () => {
      clock_gettime(CLOCK_MONOTONIC, clock);
      return words[0] * 1e9 + words[2];
    },
    readUsage: (into) => {
      const length = Number(pread(statm, text, size, start));
      getrusage(RUSAGE_SELF, rusage);
      into.user = words[16] * 1e9 + words[18] * 1000;
      into.system = words[20] * 1e9 + words[22] * 1000;
      into.peak = words[24];
      into.rss = residentKib(bytes, 256, length);
    },
  };
}

function runtimeProbe(): TsProbe {
  const bytes = new Uint8Array(64);
  const deno = "Deno" in globalThis;
  // Deno needs a permission to open /proc/self/statm.
  const file = deno ? -1 : fs.openSync("/proc/self/statm", "r");
  const { bigint } = process.hrtime;
  // V8 keeps no BigInt of a difference on the heap: 51 ns instead of 68 ns on Node.
  const base = bigint();
  return {
    now: deno ? () => Math.trunc(performance.now() * 1e6) : () => Number(bigint() - base),
    readUsage: (into) => {
      const usage = process.resourceUsage();
      into.user = usage.userCPUTime * 1000;
      into.system = usage.systemCPUTime * 1000;
      into.peak = usage.maxRSS;
      into.rss = deno
        ? process.memoryUsage.rss() / 1024
        : residentKib(bytes, 0, fs.readSync(file, bytes, 0, bytes.length, 0));
    },
  };
}

const PAGE_KIB = 4;

/** Returns the second number of statm, which counts pages, in KiB. */
function residentKib(text: Uint8Array, start: number, length: number): number {
  let at = text.indexOf(0x20, start) + 1;
  let pages = 0;
  for (; at < start + length && text[at] !== 0x20; at++) pages = pages * 10 + text[at] - 0x30;
  return pages * PAGE_KIB;
}
