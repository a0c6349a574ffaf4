import { PAGE_SIZE, PEAK, RSS, STATM, STATM_LENGTH, USER } from "../generated/layout.ts";
import type { RuntimeClock } from "./clock.ts";
import { builtin, type ProcessLike } from "../runtime/builtin.ts";
import { now } from "../runtime/clock_globals.ts";
import { denoGlobal } from "../runtime/deno_global.ts";
import { inWorker } from "../runtime/detect.ts";
import { NO_SOURCE, type Source } from "../tree/sources.ts";
import { openSchedstat } from "./schedstat.ts";
import { inheritedSource, notePeak, type Probe, type ProbeMemory, RAW_STATM } from "./probe.ts";

/** A reading of RSS that costs more, in ms, is limited to a share of the time. */
const SLOW_MS = 0.004;
/** The share of a slow reading: one part in this many. */
const SHARE = 40;

/** Steps of CPU times in ns; on Deno, a thread's own moves in 10 ms. */
const MICROSECOND = 1000;
const DENO_STEP = 1e7;
/** One number, so it all counts as user time. */
const SCHEDSTAT: Source = {
  source: "/proc/thread-self/schedstat, user and system time together",
  unit: "ns",
  resolution: 1,
};

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
  const cpu = cpuReader(memory, process, files);
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

function cpuReader(memory: ProbeMemory, process: ProcessLike, files: boolean) {
  const cpu = new Float64Array(memory.buffer, USER, 2);
  const peak = new Float64Array(memory.buffer, PEAK, 1);
  const { resourceUsage, threadCpuUsage } = process;
  if (!resourceUsage) return { user: NO_SOURCE, system: NO_SOURCE, peak: NO_SOURCE, read: () => {} };
  const usage = resourceUsage.bind(process);
  const worker = inWorker();
  const thread = worker && threadCpuUsage ? threadCpuUsage.bind(process) : undefined; // on Node from 23.9 on
  const schedstat = worker && !thread && files ? openSchedstat() : undefined;
  const source = (field: string): Source =>
    thread
      ? { source: `process.threadCpuUsage(), ${field}`, unit: "us", resolution: denoGlobal() ? DENO_STEP : MICROSECOND }
      : {
        source: `process.resourceUsage(), ${field}CPUTime${worker ? " of the whole process" : ""}`,
        unit: "us",
        resolution: MICROSECOND,
      };
  return {
    user: schedstat ? SCHEDSTAT : source("user"),
    system: schedstat ? NO_SOURCE : source("system"),
    peak: { source: "process.resourceUsage(), maxRSS", unit: "KiB", resolution: 1024 } as Source,
    read: () => {
      // Also before a thread's own: it makes Linux update that, which else moves in 4 ms steps.
      const now = usage();
      peak[0] = now.maxRSS * 1024;
      const own = thread?.();
      cpu[0] = schedstat ? schedstat() : (own ? own.user : now.userCPUTime) * MICROSECOND;
      if (!schedstat) cpu[1] = (own ? own.system : now.systemCPUTime) * MICROSECOND;
    },
  };
}

/** Reads current RSS from `process`; slow on most runtimes. */
function rssReader(memory: ProbeMemory, process: ProcessLike) {
  const rss = process.memoryUsage?.rss?.bind(process.memoryUsage);
  if (!rss) return { source: NO_SOURCE, read: () => 0 };
  const cell = new Float64Array(memory.buffer, RSS, 1);
  let last = -Infinity;
  let cost = Infinity; // the recent minimum, in ms
  return {
    source: { source: "process.memoryUsage.rss()", unit: "bytes", resolution: 4096 } as Source,
    read: (all: number) => {
      const before = now();
      if (!all && cost > SLOW_MS && before - last < cost * SHARE) return 0;
      cell[0] = rss();
      last = now();
      cost = Math.min(last - before, cost * (1 + 1 / 256));
      return 0;
    },
  };
}

/** Reads current RSS from /proc/self/statm, if it can be opened. */
function openStatm(memory: ProbeMemory) {
  const fs = builtin("node:fs");
  const text = new Uint8Array(memory.buffer, STATM, 64);
  const length = new Int32Array(memory.buffer, STATM_LENGTH, 1);
  try {
    const fd = fs!.openSync("/proc/self/statm", "r");
    const read = () => {
      length[0] = fs!.readSync(fd, text, 0, 64, 0);
      return RAW_STATM;
    };
    read();
    const pageSize = pageSizeFrom(text.slice(0, length[0]));
    new DataView(memory.buffer).setUint32(PAGE_SIZE, pageSize, true);
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
