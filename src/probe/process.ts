import type { RuntimeClock } from "./clock.ts";
import { builtin, type ProcessLike, type ResourceUsage } from "../runtime/builtin.ts";
import { denoGlobal } from "../runtime/deno_global.ts";
import { inWorker } from "../runtime/detect.ts";
import { NO_SOURCE, type Source } from "../tree/sources.ts";
import { inheritedSource, notePeak, type Probe, type ProbeMemory, RAW_STATM } from "./probe.ts";

/** A reading of RSS that costs more, in ms, is limited to a share of the time. */
const SLOW_MS = 0.004;
/** The share of a slow reading: one part in this many. */
const SHARE = 40;

/** Steps of CPU times in ns; on Deno, a thread's own moves in 10 ms. */
const MICROSECOND = 1000;
const DENO_STEP = 1e7;
const SPACE = 0x20;
const ZERO = 0x30;

/**
 * Opens the probe by the readings of `process`, as far as the runtime has them.
 *
 * @param files Whether /proc may be opened without a prompt for a permission.
 */
export function processProbe(
  tag: string,
  memory: ProbeMemory,
  process: ProcessLike,
  { source, clock }: RuntimeClock,
  files: boolean,
): Probe {
  const inherited = files && process.resourceUsage
    ? notePeak(memory, process.resourceUsage().maxRSS, readStatus())
    : false;
  const cpu = usageReader(memory, process, files);
  const rss = (files && openStatm(memory)) || rssReader(memory, process);
  return {
    tag,
    sources: {
      wall: source,
      user: cpu.user,
      system: cpu.system,
      rssCurrent: rss.source,
      rssPeak: inheritedSource(cpu.peak, inherited),
    },
    ...clock,
    readUsage: (all) => {
      const raw = rss.read(all);
      cpu.read();
      clock.readClock();
      return raw;
    },
  };
}

/** Writes user and system time into memory and says where they come from. */
interface CpuReader {
  user: Source;
  system: Source;
  /** @param usage The usage of the whole process, which was just read. */
  read(usage: ResourceUsage): void;
}

function usageReader(memory: ProbeMemory, process: ProcessLike, files: boolean) {
  const peak = new Float64Array(memory.buffer, memory.peak, 1);
  if (!process.resourceUsage) return { user: NO_SOURCE, system: NO_SOURCE, peak: NO_SOURCE, read: () => {} };
  const usage = process.resourceUsage.bind(process);
  const cpu = new Float64Array(memory.buffer, memory.user, 2);
  const { user, system, read } = (inWorker() && (threadCpu(cpu, process) ?? (files && openSchedstat(cpu)))) ||
    processCpu(cpu);
  return {
    user,
    system,
    peak: { source: "process.resourceUsage(), maxRSS", unit: "KiB", resolution: 1024 } as Source,
    read: () => {
      // Also before a thread's own: it makes Linux update that, which else moves in 4 ms steps.
      const now = usage();
      peak[0] = now.maxRSS * 1024;
      read(now);
    },
  };
}

function processCpu(cpu: Float64Array): CpuReader {
  const whole = inWorker() ? " of the whole process" : "";
  const source = (field: string): Source => ({
    source: `process.resourceUsage(), ${field}${whole}`,
    unit: "us",
    resolution: MICROSECOND,
  });
  return {
    user: source("userCPUTime"),
    system: source("systemCPUTime"),
    read: (usage) => {
      cpu[0] = usage.userCPUTime * MICROSECOND;
      cpu[1] = usage.systemCPUTime * MICROSECOND;
    },
  };
}

/** Reads a thread's own CPU time from `process`, if it has it: Node does from 23.9 on. */
function threadCpu(cpu: Float64Array, process: ProcessLike): CpuReader | undefined {
  const usage = process.threadCpuUsage?.bind(process);
  if (!usage) return undefined;
  const source = (field: string): Source => ({
    source: `process.threadCpuUsage(), ${field}`,
    unit: "us",
    resolution: denoGlobal() ? DENO_STEP : MICROSECOND,
  });
  return {
    user: source("user"),
    system: source("system"),
    read: () => {
      const own = usage();
      cpu[0] = own.user * MICROSECOND;
      cpu[1] = own.system * MICROSECOND;
    },
  };
}

/**
 * Reads a thread's own CPU time from /proc/thread-self/schedstat, if it can be opened. It is one
 * number, user and system time together; it all counts as user time.
 */
function openSchedstat(cpu: Float64Array): CpuReader | undefined {
  const text = new Uint8Array(64);
  const fs = builtin("node:fs");
  try {
    // The name means the thread that opens it, so each thread opens its own.
    const fd = fs!.openSync("/proc/thread-self/schedstat", "r");
    const read = () => {
      const length = fs!.readSync(fd, text, 0, text.length, 0);
      let time = 0;
      for (let i = 0; i < length && text[i]! > SPACE; i++) time = time * 10 + text[i]! - ZERO;
      return time;
    };
    if (read() === 0) return undefined; // a kernel without these statistics writes zeros
    return {
      user: { source: "/proc/thread-self/schedstat, user and system time together", unit: "ns", resolution: 1 },
      system: NO_SOURCE,
      read: () => {
        cpu[0] = read();
      },
    };
  } catch {
    return undefined; // not Linux, or not allowed
  }
}

/** Reads current RSS from `process`; slow on most runtimes. */
function rssReader(memory: ProbeMemory, process: ProcessLike) {
  const rss = process.memoryUsage?.rss?.bind(process.memoryUsage);
  if (!rss) return { source: NO_SOURCE, read: () => 0 };
  const cell = new Float64Array(memory.buffer, memory.rss, 1);
  let last = -Infinity;
  let cost = Infinity; // the recent minimum, in ms
  return {
    source: { source: "process.memoryUsage.rss()", unit: "bytes", resolution: 4096 } as Source,
    read: (all: number) => {
      const now = performance.now();
      if (!all && cost > SLOW_MS && now - last < cost * SHARE) return 0;
      cell[0] = rss();
      last = performance.now();
      cost = Math.min(last - now, cost * (1 + 1 / 256));
      return 0;
    },
  };
}

/** Reads current RSS from /proc/self/statm, if it can be opened. */
function openStatm(memory: ProbeMemory) {
  const fs = builtin("node:fs");
  const text = new Uint8Array(memory.buffer, memory.statm, 64);
  const length = new Int32Array(memory.buffer, memory.statmLength, 1);
  try {
    const fd = fs!.openSync("/proc/self/statm", "r");
    const read = () => {
      length[0] = fs!.readSync(fd, text, 0, 64, 0);
      return RAW_STATM;
    };
    read();
    const pageSize = pageSizeFrom(text.slice(0, length[0]));
    new DataView(memory.buffer).setUint32(memory.pageSize, pageSize, true);
    return { source: { source: "/proc/self/statm", unit: "pages", resolution: pageSize } as Source, read };
  } catch {
    return undefined; // not Linux, or not allowed: the caller uses another source
  }
}

function readStatus(): string {
  try {
    return builtin("node:fs")!.readFileSync("/proc/self/status", "utf8");
  } catch {
    return ""; // not Linux, or not allowed
  }
}

/** Returns the bytes per page: the power of two nearest to the runtime's RSS, 4096 if unknown. */
function pageSizeFrom(statm: Uint8Array): number {
  const pages = Number(new TextDecoder().decode(statm).split(" ")[1]);
  const process = (globalThis as { process?: ProcessLike }).process;
  const bytes = process?.memoryUsage?.rss?.() ?? 0;
  return bytes > 0 && pages > 0 ? 2 ** Math.round(Math.log2(bytes / pages)) : 4096;
}
