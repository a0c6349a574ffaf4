import type { RuntimeClock } from "./clock.ts";
import { builtin, type ProcessLike } from "../runtime/builtin.ts";
import { inWorker } from "../runtime/detect.ts";
import { NO_SOURCE, type Source } from "../tree/sources.ts";
import { inheritedSource, notePeak, type Probe, type ProbeMemory, RAW_STATM } from "./probe.ts";

/** A reading this much dearer than the CPU times is taken on a slower beat, unless all are asked for. */
const DEAR_MS = 0.004;
/** Part of the time that a dear reading may take. */
const SHARE = 40;

/**
 * The probe by the runtime's own readings: those of `process`, as far as they are there.
 *
 * @param files Whether /proc may be opened without anybody being asked for a permission.
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
  const cpu = cpuReader(memory, process);
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

function cpuReader(memory: ProbeMemory, process: ProcessLike) {
  const cpu = new Float64Array(memory.buffer, memory.user, 2);
  const peak = new Float64Array(memory.buffer, memory.peak, 1);
  const { resourceUsage, threadCpuUsage } = process;
  if (!resourceUsage) return { user: NO_SOURCE, system: NO_SOURCE, peak: NO_SOURCE, read: () => {} };
  const usage = resourceUsage.bind(process);
  const thread = inWorker() && threadCpuUsage ? threadCpuUsage.bind(process) : undefined;
  const name = thread ? "process.threadCpuUsage()" : "process.resourceUsage()";
  return {
    user: { source: `${name}, ${thread ? "user" : "userCPUTime"}`, unit: "us", resolution: 1000 } as Source,
    system: { source: `${name}, ${thread ? "system" : "systemCPUTime"}`, unit: "us", resolution: 1000 } as Source,
    peak: { source: "process.resourceUsage(), maxRSS", unit: "KiB", resolution: 1024 } as Source,
    read: () => {
      const now = usage();
      peak[0] = now.maxRSS * 1024;
      const own = thread?.();
      cpu[0] = (own ? own.user : now.userCPUTime) * 1000;
      cpu[1] = (own ? own.system : now.systemCPUTime) * 1000;
    },
  };
}

/** Current RSS as `process` tells it, which is dear on most runtimes. */
function rssReader(memory: ProbeMemory, process: ProcessLike) {
  const rss = process.memoryUsage?.rss?.bind(process.memoryUsage);
  if (!rss) return { source: NO_SOURCE, read: () => 0 };
  const cell = new Float64Array(memory.buffer, memory.rss, 1);
  let last = -Infinity;
  let cost = Infinity; // the least of late, ms
  return {
    source: { source: "process.memoryUsage.rss()", unit: "bytes", resolution: 4096 } as Source,
    read: (all: number) => {
      const now = performance.now();
      if (!all && cost > DEAR_MS && now - last < cost * SHARE) return 0;
      cell[0] = rss();
      last = performance.now();
      cost = Math.min(last - now, cost * (1 + 1 / 256));
      return 0;
    },
  };
}

/** Current RSS from /proc/self/statm, if that can be opened. */
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
    return undefined; // not Linux, or not allowed: another source serves
  }
}

function readStatus(): string {
  try {
    return builtin("node:fs")!.readFileSync("/proc/self/status", "utf8");
  } catch {
    return ""; // not Linux, or not allowed
  }
}

/** Bytes per page, from what the runtime says of the same memory: the power of two that fits best. */
function pageSizeFrom(statm: Uint8Array): number {
  const pages = Number(new TextDecoder().decode(statm).split(" ")[1]);
  const process = (globalThis as { process?: ProcessLike }).process;
  const bytes = process?.memoryUsage?.rss?.() ?? 0;
  return bytes > 0 && pages > 0 ? 2 ** Math.round(Math.log2(bytes / pages)) : 4096;
}
