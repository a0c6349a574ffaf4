import type { Resolution } from "./call_tree.ts";

/** The source of one column's readings. */
export interface Source {
  /** The call or file, such as `getrusage(RUSAGE_SELF)`; `none` if the runtime has none. */
  source: string;
  /** The unit of the source's values. */
  unit: "ns" | "us" | "ms" | "bytes" | "KiB" | "pages" | "none";
  /** The smallest step of the source: nanoseconds for times, bytes for memory, 0 for `none`. */
  resolution: number;
}

/** The source of each column of a report. */
export interface Sources {
  /** The monotonic clock. */
  wall: Source;
  /**
   * User CPU time of the process; in a worker of the thread, if the runtime reports it. Where it
   * reports one sum only, as in Node's workers before 23.9, the system time is in here too.
   */
  user: Source;
  /** System CPU time of the process; in a worker of the thread, if the runtime reports it. */
  system: Source;
  /** Resident memory of the process now. */
  rssCurrent: Source;
  /** The largest resident memory of the process so far. */
  rssPeak: Source;
}

/** The source of a column that the runtime can't read. */
export const NO_SOURCE: Source = { source: "none", unit: "none", resolution: 0 };

/** Returns the smallest steps of the clock, the CPU times and the memory. */
export function resolutionOf({ wall, user, rssCurrent }: Sources): Resolution {
  return { wall: wall.resolution, cpu: user.resolution, memory: rssCurrent.resolution };
}
