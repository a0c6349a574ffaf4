import type { Source, Sources } from "../tree/sources.ts";

/** Where in linear memory a probe writes; the addresses are those of core.as/layout.ts. */
export interface ProbeMemory {
  buffer: ArrayBufferLike;
  /** struct timespec of the monotonic clock. */
  clock: number;
  /** Another one, for the start of a scope. */
  started: number;
  /** f64: user and system time in ns, current and peak RSS in bytes. */
  user: number;
  system: number;
  rss: number;
  peak: number;
  /** struct rusage, 144 bytes. */
  rusage: number;
  /** The text of /proc/self/statm, at most 64 bytes, its length (i32), and the bytes per page (u32). */
  statm: number;
  statmLength: number;
  pageSize: number;
  /** u32 KiB: the peak RSS that was inherited from the program before, and the true one so far. */
  inheritedPeak: number;
  highest: number;
}

/** How a clock is written: as a struct timespec, or as nanoseconds alone in that one's second field. */
export type ClockFormat = "timespec" | "nanoseconds";

/** What `readUsage` left to the core to parse, added up. */
export const RAW_RUSAGE = 1;
export const RAW_STATM = 2;

/** Reads the monotonic clock into memory. */
export interface Clock {
  clockFormat: ClockFormat;
  /** Reads it to where all but the hot path look. */
  readClock(): void;
  /** Reads it for the start of a scope. */
  readStart(): void;
}

/** Reads the clock and the usage of this process or thread, by the cheapest means this runtime and its permissions allow. */
export interface Probe extends Clock {
  /** The runtime: what stands between brackets in a report's line. */
  tag: string;
  sources: Sources;
  /** Reads the usage, then the clock, into memory; all of it, or what is cheap. Returns the RAW_* that apply. */
  readUsage(all: number): number;
}

/** Opens a probe on a memory. */
export type OpenProbe = (memory: ProbeMemory) => Probe;

/** KiB by which two readings of the same peak may differ. */
const PEAK_SLACK = 2048;

/**
 * Writes down what peak a process has inherited: Linux hands ru_maxrss on when a process executes another program.
 *
 * @param maxRss ru_maxrss in KiB.
 * @param status The text of /proc/self/status, whose VmHWM is of this program alone.
 * @returns Whether the peak was inherited.
 */
export function notePeak(memory: ProbeMemory, maxRss: number, status: string): boolean {
  const own = Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? maxRss);
  if (maxRss - own <= PEAK_SLACK) return false;
  const header = new DataView(memory.buffer);
  header.setUint32(memory.inheritedPeak, maxRss, true);
  header.setUint32(memory.highest, own, true);
  return true;
}

/** Adds to a source of the peak that it is one only from some memory on. */
export function inheritedSource(source: Source, inherited: boolean): Source {
  if (!inherited) return source;
  return {
    ...source,
    source: `${source.source}; up to what was inherited from the program before: the highest reading`,
  };
}
