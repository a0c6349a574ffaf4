import { HIGHEST, INHERITED_PEAK } from "../generated/layout.ts";
import type { Source, Sources } from "../tree/sources.ts";

/** The memory that a probe writes to, at the addresses of core.as/layout.ts. */
export interface ProbeMemory {
  readonly buffer: ArrayBufferLike;
}

/** The form of a written clock: a struct timespec, or nanoseconds alone in its second field. */
export type ClockFormat = "timespec" | "nanoseconds";

/** The raw texts and structs that `readUsage` leaves to the core to parse, added up. */
export const RAW_RUSAGE = 1;
export const RAW_STATM = 2;

/** The monotonic clock, read into memory. */
export interface Clock {
  clockFormat: ClockFormat;
  /** Reads it into `CLOCK`, for every use but the start of a scope. */
  readClock(): void;
  /** Reads it into `STARTED`, for the start of a scope. */
  readStart(): void;
}

/** The fastest readings of clock and usage that this runtime and its permissions allow. */
export interface Probe extends Clock {
  /** The runtime, as in the brackets of a report's line. */
  tag: string;
  sources: Sources;
  /** Returns the nanoseconds since the start of the process, in a worker of the thread, if known. */
  age?(): number;
  /**
   * Reads the usage, then the clock, into memory. Unless `all`, it may skip slow readings. Returns
   * the RAW_* that apply.
   */
  readUsage(all: number): number;
}

/** A function that opens a probe on a memory. */
export type OpenProbe = (memory: ProbeMemory) => Probe;

/** The largest difference of two readings of one peak, in KiB. */
const PEAK_SLACK = 2048;

/**
 * Records the inherited peak: Linux hands ru_maxrss on when a process executes another program.
 *
 * @param maxRss ru_maxrss in KiB.
 * @param status The text of /proc/self/status, whose VmHWM is the peak of this program alone.
 * @returns Whether the peak was inherited.
 */
export function notePeak(memory: ProbeMemory, maxRss: number, status: string): boolean {
  const own = Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? maxRss);
  if (maxRss - own <= PEAK_SLACK) return false;
  const header = new DataView(memory.buffer);
  header.setUint32(INHERITED_PEAK, maxRss, true);
  header.setUint32(HIGHEST, own, true);
  return true;
}

/** Returns the source of the peak, with a remark if the peak was inherited. */
export function inheritedSource(source: Source, inherited: boolean): Source {
  if (!inherited) return source;
  return {
    ...source,
    source: `${source.source}; below the peak inherited from the previous program: the highest reading`,
  };
}
