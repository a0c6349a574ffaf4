import type { CallTree, TimerNode } from "../../src/tree/call_tree.ts";
import { readFileSync } from "node:fs";

export const MB = 2 ** 20;

/** A timer with a different value in every field. */
export const SAMPLE: TimerNode = {
  key: 17943558267191624288n,
  parent: -1,
  level: 0,
  tag: "deno",
  label: "solve@'file.ts':12",
  laps: 3,
  openLaps: 1,
  maxOpenLaps: 2,
  open: false,
  wall: 600_000_000,
  user: 300_000_300,
  system: 60_000_000,
  cpuUnknownLaps: 0,
  covered: 100_000_600,
  min: 100_000_500,
  max: 300_000_000,
  squares: 2e16,
  overlaps: 4,
  rssMax: { current: 3.5 * MB, peak: 33.25 * MB },
  rssSelf: { current: 0.5 * MB, peak: 30 * MB },
  rssMin: { current: 1.5 * MB, peak: 31.25 * MB },
  rssSelfMin: { current: 0, peak: 0.25 * MB },
};

/** Returns a tree of these timers. */
export function tree(...timers: TimerNode[]): CallTree {
  return { concurrency: 1, dropped: 0, timers };
}

/** Reads a file that the original TiMemory wrote. */
export const reference = (name: string) => readFileSync(`tests/reference/${name}`, "utf8");
