import { READING_PEAK, READING_RSS, READING_SYSTEM, READING_TIME, READING_USER } from "../generated/layout.ts";

/** One exact reading of the clock and the usage: times in nanoseconds, memory in bytes. */
export interface Reading {
  /** The monotonic clock, counted from the first reading. */
  wall: number;
  user: number;
  system: number;
  /** Memory resident now. */
  current: number;
  /** The most memory that was resident so far. */
  peak: number;
}

const KIB = 1024;

/** Returns a function that reads the reading at an address in a core's header. */
export function createReader(buffer: ArrayBufferLike): (address: number) => Reading {
  const words = new Uint32Array(buffer);
  const floats = new Float64Array(buffer);
  // The first time in 32-bit words, because months of uptime exceed 2^53 ns and a BigInt is slow.
  let firstLow = 0;
  let firstHigh: number | undefined;
  return (address) => {
    const low = words[(address + READING_TIME) / 4]!;
    const high = words[(address + READING_TIME) / 4 + 1]!;
    if (firstHigh === undefined) {
      firstLow = low;
      firstHigh = high;
    }
    return {
      wall: (high - firstHigh) * 2 ** 32 + (low - firstLow),
      user: floats[(address + READING_USER) / 8]!,
      system: floats[(address + READING_SYSTEM) / 8]!,
      current: words[(address + READING_RSS) / 4]! * KIB,
      peak: words[(address + READING_PEAK) / 4]! * KIB,
    };
  };
}
