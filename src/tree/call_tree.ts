/** The bytes of what reports call MB, as the original does. */
export const MB: number = 2 ** 20;

/** Resident memory of the process at one moment. */
export interface Rss {
  /** Resident memory at that moment, in bytes. */
  current: number;
  /** The largest resident memory up to that moment, in bytes. */
  peak: number;
}

/**
 * Returns memory whose numbers are chosen from those of two others.
 *
 * @internal
 */
export function eachRss(choose: (a: number, b: number) => number, a: Rss, b: Rss): Rss {
  return { current: choose(a.current, b.current), peak: choose(a.peak, b.peak) };
}

/**
 * Returns the growth of memory, never negative.
 *
 * @internal
 */
export function risen(start: Rss, stop: Rss): Rss {
  return eachRss((before, after) => Math.max(0, after - before), start, stop);
}

/** A node of a call tree: a scope that is reached by one path. */
export interface TimerNode {
  /** 64-bit hash of the path, the same on every machine and in every run. */
  key: bigint;
  /** Index of the parent in `timers`, -1 at the top. */
  parent: number;
  /** Number of ancestors: 0 at the top. */
  level: number;
  /**
   * The runtime: `deno`, `bun`, `node`, `web` or `wasm`; `cxx` or `pyc` in files of the original.
   */
  tag: string;
  /** The scope's label, such as `solve@'file.ts':12`. */
  label: string;
  /** Completed laps. */
  laps: number;
  /** Laps that were open when the tree was taken. */
  openLaps: number;
  /** The most laps that were open at once. */
  maxOpenLaps: number;
  /** Whether no lap was complete: the readings are then those of the open laps so far. */
  open: boolean;
  /** Wall time in nanoseconds, summed over the laps. */
  wall: number;
  /** User CPU time in nanoseconds, summed over the laps without the `cpuUnknownLaps`. */
  user: number;
  /** System CPU time in nanoseconds, summed over the laps without the `cpuUnknownLaps`. */
  system: number;
  /**
   * Laps whose CPU time is unknown, because a scope outside of them opened or closed meanwhile.
   * Code that opens and closes no scope is not seen: if it computes while the lap waits, its CPU
   * time counts as the lap's.
   */
  cpuUnknownLaps: number;
  /** Part of the wall time in which a child was open, in nanoseconds; never more than `wall`. */
  covered: number;
  /** Wall time of the shortest lap, in nanoseconds. */
  min: number;
  /** Wall time of the longest lap, in nanoseconds. */
  max: number;
  /** Squared deviations from the mean lap, summed over the laps, in ns^2. */
  squares: number;
  /** Laps that ended while a scope opened inside them was still open. */
  overlaps: number;
  /** Memory at the end of a lap: the maximum over the laps. */
  rssMax: Rss;
  /**
   * Memory that a lap added, end minus start, never negative: the maximum over the laps. A lap below
   * an earlier peak of the process raises no peak, so its part is 0.
   */
  rssSelf: Rss;
  /** Memory at the end of a lap: the minimum over the laps. */
  rssMin: Rss;
  /** Memory that a lap added, end minus start, never negative: the minimum over the laps. */
  rssSelfMin: Rss;
  /**
   * Laps in an async scope; 0 if missing. Counted by label: a node that shares its label with async
   * laps elsewhere counts as async too, up to its own laps.
   */
  asyncLaps?: number;
  /** Laps for which `autoTimer()` looked up the call site; 0 if missing. Counted by label. */
  callSites?: number;
}

/** The smallest steps of the sources behind a tree; 0 if not known. */
export interface Resolution {
  /** Step of the wall clock, in nanoseconds. */
  wall: number;
  /** Step of the CPU times, in nanoseconds. */
  cpu: number;
  /** Step of the memory, in bytes. */
  memory: number;
}

/** What cost more than a plain lap, counted since the last `clear()`, with open laps. */
export interface LapKinds {
  /** Async scopes that were opened. */
  asyncLaps: number;
  /** Call sites that `autoTimer` looked up. */
  callSites: number;
  /** Readings of CPU time and memory. */
  readings: number;
}

/** The cost of one lap of an empty scope, and of what comes on top. */
export interface LapCost {
  /** The whole cost, in nanoseconds. Every lap lengthens the laps around it by this time. */
  total: number;
  /**
   * The part between the two clock readings, in nanoseconds. Every lap is too long by this time.
   */
  inside: number;
  /** The whole cost of an async lap, in nanoseconds; missing if there was none. */
  asyncLap?: number;
  /** The cost of a look for the call site, in nanoseconds; missing if there was none. */
  callSite?: number;
  /** The cost of a reading of CPU time and memory, in nanoseconds. */
  reading?: number;
}

/**
 * What the whole process has used since its start, to hold the rows against. In a worker, wall and
 * CPU time are those of the thread.
 */
export interface ProcessUsage {
  /** Wall time in nanoseconds since the start that `performance.now()` counts from. */
  wall: number;
  /** User CPU time in nanoseconds, if the runtime reports it. */
  user?: number;
  /** System CPU time in nanoseconds, if the runtime reports it. */
  system?: number;
  /** The largest resident memory of the process in bytes, if the runtime reports it. */
  peak?: number;
}

/** A call tree: every parent before its children, and children in order of creation. */
export interface CallTree {
  /** Number of threads: 1 here, the threads of the program in files of the original. */
  concurrency: number;
  /** The nodes in tree order. */
  timers: TimerNode[];
  /** Scopes that were not recorded because the memory for open scopes was used up. */
  dropped: number;
  /** True if the tree was cleared all the time while it was read: nodes may be missing. */
  incomplete?: boolean;
  /** The smallest steps of the readings, if known. No output shows more digits. */
  resolution?: Resolution;
  /** The cost of a lap on the machine that recorded the tree, if measured. */
  lapCost?: LapCost;
  /**
   * The labels of scopes that nobody seems to close, with their open laps. Each call nests in the
   * last one; here these rows are gathered into one.
   */
  forgotten?: ReadonlyMap<string, number>;
  /** What cost more than a plain lap, if `lapCost` is known. */
  kinds?: LapKinds;
  /** The use of the whole process when the tree was taken; unknown in browsers. */
  process?: ProcessUsage;
}

/**
 * Returns the wall time in which no child was open, in nanoseconds. Never negative, and adds up.
 */
export function selfTime(node: TimerNode): number {
  return node.wall - node.covered;
}

/** Returns the mean wall time of a completed lap in nanoseconds, 0 without a completed lap. */
export function meanLap(node: TimerNode): number {
  return node.laps > 0 ? node.wall / node.laps : 0;
}

/** Returns the sample standard deviation of the laps (n - 1) in nanoseconds, 0 below two laps. */
export function standardDeviation(node: TimerNode): number {
  return node.laps > 1 ? Math.sqrt(node.squares / (node.laps - 1)) : 0;
}

/**
 * Returns a CPU time of a node as it is, or NaN if the CPU time of a lap is unknown.
 *
 * @internal
 */
export function ifKnown(node: Partial<Pick<TimerNode, "cpuUnknownLaps">>, cpu: number): number {
  return node.cpuUnknownLaps ? NaN : cpu;
}

/**
 * Returns the CPU utilization in percent: user + system over wall, 0 if the wall time is 0, NaN if
 * the CPU time of a lap is unknown.
 */
export function cpuPercent(
  node: Pick<TimerNode, "wall" | "user" | "system"> & Partial<Pick<TimerNode, "cpuUnknownLaps">>,
): number {
  const percent = (node.user + node.system) / node.wall * 100;
  return ifKnown(node, Number.isFinite(percent) ? percent : 0);
}
