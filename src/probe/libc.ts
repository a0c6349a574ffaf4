import { CLOCK, PAGE_SIZE, RUSAGE, STARTED, STATM, STATM_LENGTH } from "../generated/layout.ts";
import { inheritedSource, notePeak, type Probe, type ProbeMemory, RAW_RUSAGE, RAW_STATM } from "./probe.ts";

/** Linux's constants. */
const CLOCK_MONOTONIC = 1;
const CLOCK_THREAD_CPUTIME_ID = 3;
const RUSAGE_SELF = 0;
const RUSAGE_THREAD = 1;
const SC_PAGESIZE = 30;
const O_RDONLY_CLOEXEC = 0o2000000;
/** Bytes reserved for the text of /proc/self/statm. */
export const STATM_SIZE = 64;

const STATUS_SIZE = 4096;

/** The file names of libc on Linux: glibc, then musl on the two common processors. */
export const LIBC_NAMES: readonly string[] = ["libc.so.6", "libc.musl-x86_64.so.1", "libc.musl-aarch64.so.1"];

/** The functions of libc that the probe calls, with the runtime's own kind of pointer. */
export interface Libc<Pointer> {
  clock_gettime(clock: number, timespec: Pointer): unknown;
  getrusage(who: number, rusage: Pointer): unknown;
  /** Reads 64 bytes from the start: the caller's binding fixes `size` and `offset`. */
  pread(fd: number, buffer: Pointer): number;
  open(path: Uint8Array<ArrayBuffer>, flags: number): number;
  read(fd: number, into: Uint8Array<ArrayBuffer>): number;
  close(fd: number): unknown;
  sysconf(name: number): number;
}

/** Returns the text of /proc/self/status, empty if it can't be opened. */
function readStatus<Pointer>(libc: Libc<Pointer>): string {
  const fd = libc.open(new TextEncoder().encode("/proc/self/status\0"), O_RDONLY_CLOEXEC);
  if (fd < 0) return "";
  const text = new Uint8Array(STATUS_SIZE);
  const length = libc.read(fd, text);
  libc.close(fd);
  return new TextDecoder().decode(text.subarray(0, Math.max(0, length)));
}

/** The open /proc/self/statm, shared by all cores. */
let statmFile: number | undefined;

/**
 * Opens the probe by FFI on Linux. libc writes clock and usage into linear memory, and the core
 * parses them. Because libc opens /proc/self/statm, no permission beyond the one for FFI is needed.
 *
 * @returns undefined without /proc; the runtime's own readings are then used.
 */
export function libcProbe<Pointer>(
  tag: string,
  memory: ProbeMemory,
  libc: Libc<Pointer>,
  pointerTo: (address: number) => Pointer,
  thread: boolean,
): Probe | undefined {
  statmFile ??= libc.open(new TextEncoder().encode("/proc/self/statm\0"), O_RDONLY_CLOEXEC);
  const fd = statmFile;
  if (fd < 0) return undefined;
  const pageSize = libc.sysconf(SC_PAGESIZE);
  const header = new DataView(memory.buffer);
  header.setUint32(PAGE_SIZE, pageSize, true);
  const statmLength = new Int32Array(memory.buffer, STATM_LENGTH, 1);
  const [clock, started] = [pointerTo(CLOCK), pointerTo(STARTED)];
  const [rusage, statm] = [pointerTo(RUSAGE), pointerTo(STATM)];
  const who = thread ? RUSAGE_THREAD : RUSAGE_SELF;
  const { clock_gettime, getrusage, pread } = libc;
  getrusage(who, rusage);
  const inherited = notePeak(memory, Number(header.getBigInt64(RUSAGE + 32, true)), readStatus(libc));
  const usage = `getrusage(${thread ? "RUSAGE_THREAD" : "RUSAGE_SELF"}) by FFI`;
  return {
    tag,
    sources: {
      wall: { source: "clock_gettime(CLOCK_MONOTONIC) by FFI", unit: "ns", resolution: 1 },
      user: { source: `${usage}, ru_utime`, unit: "us", resolution: 1000 },
      system: { source: `${usage}, ru_stime`, unit: "us", resolution: 1000 },
      rssCurrent: { source: "/proc/self/statm by FFI", unit: "pages", resolution: pageSize },
      rssPeak: inheritedSource({ source: `${usage}, ru_maxrss`, unit: "KiB", resolution: 1024 }, inherited),
    },
    clockFormat: "timespec",
    readClock: () => {
      clock_gettime(CLOCK_MONOTONIC, clock);
    },
    readStart: () => {
      clock_gettime(CLOCK_MONOTONIC, started);
    },
    readUsage: () => {
      // The CPU time last, right before the clock, so that both are of one moment.
      statmLength[0] = pread(fd, statm);
      // Makes Linux update the thread's time, which else moves in 4 ms steps.
      if (thread) clock_gettime(CLOCK_THREAD_CPUTIME_ID, clock);
      getrusage(who, rusage);
      clock_gettime(CLOCK_MONOTONIC, clock);
      return RAW_RUSAGE + RAW_STATM;
    },
  };
}
