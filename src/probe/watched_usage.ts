// The use of the whole process, as a thread reads it that watches another thread.
import { builtin, type ProcessLike } from "../runtime/builtin.ts";
import { denoGlobal } from "../runtime/deno_global.ts";

/** The use of the process so far: times in nanoseconds, memory in bytes. */
export interface WatchedUsage {
  user: number;
  system: number;
  peak: number;
  /** The CPU time of this thread alone; 0 where the runtime does not tell it. */
  own: number;
}

/** Returns a function that reads the use of the process; undefined if the runtime does not tell it. */
export function watchUsage(): (() => WatchedUsage) | undefined {
  const { process } = globalThis as { process?: ProcessLike };
  if (!process?.resourceUsage) return undefined;
  return () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage!();
    return { user: userCPUTime * 1000, system: systemCPUTime * 1000, peak: maxRSS * 1024, own: ownTime(process) };
  };
}

function ownTime(process: ProcessLike): number {
  const own = process.threadCpuUsage?.();
  if (own) return (own.user + own.system) * 1000;
  if (denoGlobal()) return 0; // it would ask for a permission
  try {
    return Number.parseInt(builtin("node:fs")!.readFileSync("/proc/thread-self/schedstat", "utf8"));
  } catch {
    return 0; // not Linux
  }
}
