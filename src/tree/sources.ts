import type { Resolution } from "./call_tree.ts";

/** Where the readings of one column come from. */
export interface Source {
  /** The call or file that is read, such as `getrusage(RUSAGE_SELF)`; `none` where the runtime has no such reading. */
  source: string;
  /** The unit in which the source counts. */
  unit: "ns" | "us" | "ms" | "bytes" | "KiB" | "pages" | "none";
  /** The smallest step of the source: nanoseconds for times, bytes for memory, 0 for `none`. */
  resolution: number;
}

/** The source of each column of a report. */
export interface Sources {
  /** The monotonic clock. */
  wall: Source;
  /** User CPU time: the process's on the main thread, the thread's in a worker where the runtime reports it. */
  user: Source;
  /** System CPU time, of the same. */
  system: Source;
  /** Memory of the process that is resident now. */
  rssCurrent: Source;
  /** The most memory of the process that was resident so far. */
  rssPeak: Source;
}

/** The source of a column that the runtime can't read. */
export const NO_SOURCE: Source = { source: "none", unit: "none", resolution: 0 };

/** Returns the smallest steps behind a report: of the clock, the CPU times and the memory. */
export function resolutionOf({ wall, user, rssCurrent }: Sources): Resolution {
  return { wall: wall.resolution, cpu: user.resolution, memory: rssCurrent.resolution };
}
