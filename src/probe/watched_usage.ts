// The use of the whole process, as a thread reads it that watches another thread.
import type { ProcessLike } from "../runtime/builtin.ts";
import { denoGlobal } from "../runtime/deno_global.ts";
import { openSchedstat } from "./schedstat.ts";

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
  const { threadCpuUsage } = process;
  const schedstat = threadCpuUsage || denoGlobal() ? undefined : openSchedstat();
  return () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage!();
    const thread = threadCpuUsage?.call(process);
    const own = thread ? (thread.user + thread.system) * 1000 : schedstat?.() ?? 0;
    return { user: userCPUTime * 1000, system: systemCPUTime * 1000, peak: maxRSS * 1024, own };
  };
}
