/** Resident memory, in bytes: what was resident at a moment, and the most that ever was up to then. */
export interface Rss {
  /** Bytes resident at that moment. */
  current: number;
  /** The most bytes that were resident up to then. */
  peak: number;
}

/** One node of a call tree: a scope, reached by one path. Times are in nanoseconds, memory in bytes. */
export interface TimerNode {
  /** 64-bit hash of the path, the same on every machine and in every run. */
  key: bigint;
  /** Index of the parent in `timers`, -1 at the top. */
  parent: number;
  /** 0 at the top. */
  level: number;
  /** Where the code ran: `deno`, `bun`, `node`, `web`, `wasm`; `cxx` and `pyc` in files of the original. */
  tag: string;
  /** The scope's key, such as `solve@'file.ts':12`. */
  label: string;
  /** Completed laps. */
  laps: number;
  /** Laps open when the tree was taken. */
  openLaps: number;
  /** The most laps that were open at once. */
  maxOpenLaps: number;
  /** True if no lap was complete: then the readings are what the open laps have so far. */
  open: boolean;
  /** Wall time, summed over the laps. */
  wall: number;
  /** User CPU time, summed over the laps. */
  user: number;
  /** System CPU time, summed over the laps. */
  system: number;
  /** Part of the wall time in which a child was open; never more than `wall`. */
  covered: number;
  /** The shortest lap. */
  min: number;
  /** The longest lap. */
  max: number;
  /** Sum over the laps of the squared deviation from the mean lap, in ns^2. */
  squares: number;
  /** Laps that ended while a scope opened inside them was still open. */
  overlaps: number;
  /** Memory when a lap stopped: the maximum over the laps. */
  rssMax: Rss;
  /** Memory a lap added, stop minus start, never negative: the maximum over the laps. */
  rssSelf: Rss;
  /** Memory when a lap stopped: the minimum over the laps. */
  rssMin: Rss;
  /** Memory a lap added: the minimum over the laps. */
  rssSelfMin: Rss;
}

/** The smallest steps that the sources of a tree's readings show; 0 where that is not known. */
export interface Resolution {
  /** Of the clock, in nanoseconds. */
  wall: number;
  /** Of the CPU times, in nanoseconds. */
  cpu: number;
  /** Of the memory, in bytes. */
  memory: number;
}

/** What one lap of an empty scope costs, in nanoseconds. */
export interface LapCost {
  /** All of it: by so much each lap lengthens the laps around it. */
  total: number;
  /** The part between its own two clock readings: by so much each lap looks longer than it is. */
  inside: number;
}

/** A call tree: its timers in tree order, every parent before its children, children in order of first creation. */
export interface CallTree {
  /** Processors that the program used: threads of the original, 1 here. */
  concurrency: number;
  /** The nodes. */
  timers: TimerNode[];
  /** Scopes that could not be recorded, because memory for open scopes was used up. */
  dropped: number;
  /** How finely its readings resolve, if that is known: no output shows more digits. */
  resolution?: Resolution;
  /** What a lap cost on the machine that recorded it, if that was measured. */
  lapCost?: LapCost;
}

/** Self time in nanoseconds: the wall time of the laps that no child of them covered. Never negative, and adds up. */
export function selfTime(timer: TimerNode): number {
  return timer.wall - timer.covered;
}

/** Mean wall time of a completed lap in nanoseconds, 0 without one. */
export function meanLap(timer: TimerNode): number {
  return timer.laps > 0 ? timer.wall / timer.laps : 0;
}

/** Standard deviation of the laps' wall time in nanoseconds, that of a sample (n - 1); 0 with fewer than two laps. */
export function standardDeviation(timer: TimerNode): number {
  return timer.laps > 1 ? Math.sqrt(timer.squares / (timer.laps - 1)) : 0;
}

/** CPU utilization in percent: user + system over wall; 0 if that is no finite number. */
export function cpuPercent(timer: Pick<TimerNode, "wall" | "user" | "system">): number {
  const percent = (timer.user + timer.system) / timer.wall * 100;
  return Number.isFinite(percent) ? percent : 0;
}
