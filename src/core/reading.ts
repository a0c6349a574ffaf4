import { RAW_RUSAGE, RAW_STATM } from "../probe/probe.ts";
import {
  CLOCK,
  HIGHEST,
  INHERITED_PEAK,
  PAGE_SIZE,
  PEAK,
  RSS,
  RUSAGE,
  STATM,
  STATM_LENGTH,
  SYSTEM,
  USER,
} from "../generated/layout.ts";

/** One exact reading of the clock and the usage: times in nanoseconds, memory in bytes. */
export interface Reading {
  /** The monotonic clock, from an instant of its own. */
  wall: number;
  user: number;
  system: number;
  /** Memory resident now. */
  current: number;
  /** The most memory that was resident so far. */
  peak: number;
}

const SECOND = 1e9;
const MICROSECOND = 1e3;
const KIB = 1024;
/** struct rusage: user and system time, each seconds and microseconds, then ru_maxrss. */
const RUSAGE_SYSTEM = RUSAGE + 16;
const RUSAGE_MAXRSS = RUSAGE + 32;

/**
 * Reads what a probe has written into a core's header, as its `readUsage` returned `raw`. The core parses the same for
 * the call tree; here it is for the few who want one reading now.
 */
export function createReader(buffer: ArrayBufferLike): (raw: number) => Reading {
  const header = new DataView(buffer);
  const decoder = new TextDecoder();
  const clock = () => header.getBigInt64(CLOCK, true) * BigInt(SECOND) + header.getBigInt64(CLOCK + 8, true);
  const timeval = (at: number) =>
    Number(header.getBigInt64(at, true)) * SECOND + Number(header.getBigInt64(at + 8, true)) * MICROSECOND;
  const resident = () => {
    // Engines decode no shared memory, so the few bytes are copied.
    const text = decoder.decode(new Uint8Array(buffer, STATM, header.getInt32(STATM_LENGTH, true)).slice());
    return Number(text.split(" ")[1]) * header.getUint32(PAGE_SIZE, true);
  };
  // Counted from the first reading, for a machine that has been up for months has more nanoseconds than a number holds.
  let origin: bigint | undefined;
  return (raw) => {
    const now = clock();
    const rusage = (raw & RAW_RUSAGE) !== 0;
    const current = (raw & RAW_STATM) !== 0 ? resident() : header.getFloat64(RSS, true);
    const peak = rusage ? Number(header.getBigInt64(RUSAGE_MAXRSS, true)) * KIB : header.getFloat64(PEAK, true);
    const inherited = header.getUint32(INHERITED_PEAK, true) * KIB;
    return {
      wall: Number(now - (origin ??= now)),
      user: rusage ? timeval(RUSAGE) : header.getFloat64(USER, true),
      system: rusage ? timeval(RUSAGE_SYSTEM) : header.getFloat64(SYSTEM, true),
      current,
      peak: inherited && peak <= inherited ? Math.max(current, header.getUint32(HIGHEST, true) * KIB) : peak,
    };
  };
}
