// Readings of the usage: parses what the probe writes into the header, and keeps a reading as long
// as an open scope started from it.
import {
  CLOCK,
  FRAME_BLOCKS,
  FRAME_NODE,
  FRAME_READING,
  FRAME_SIZE,
  FRAMES_PER_BLOCK,
  HIGHEST,
  INHERITED_PEAK,
  PAGE_SIZE,
  PEAK,
  READING_ERA,
  READING_FLAGS,
  READING_MARK,
  READING_NEXT,
  READING_PEAK,
  READING_RSS,
  READING_SIZE,
  READING_SYSTEM,
  READING_SYSTEM_RATE,
  READING_TIME,
  READING_USER,
  READING_USER_RATE,
  RSS,
  RUSAGE,
  SCRATCH,
  STATM,
  STATM_LENGTH,
  SYSTEM,
  USER,
} from "./layout";
import { allocate } from "./memory";

/**
 * Reads the usage, then the clock, into the header. The result tells what is left to parse: 1 for
 * the struct rusage, 2 for the text of statm. The probe writes the rest as numbers. It may repeat
 * the last value of a slow source for a while, unless `all` is true.
 */
@external("env", "readUsage")
export declare function readUsage(all: bool): i32;

/** Tells the program that more scopes are open than ever before: at each block of frames. */
@external("env", "deepened")
export declare function deepened(): void;

export const SECOND: i64 = 1_000_000_000;
const READINGS_PER_BLOCK: u32 = 256;

/** The last reading. */
export let reading: usize = 0;

/** The era of the readings taken now. A lap that started in an older one is disturbed. */
export let era: u32 = 0;

let freeReading: usize = 0;
let blocks: usize = 0; // the first place of a block links to the older block
let sweep: u32 = 0;

// @ts-ignore: decorator
@inline
export function setReading(next: usize): void {
  reading = next;
}

export function newEra(): void {
  era++;
}

export function oldEra(): void {
  era--;
}

/** Returns the reading in a frame's link, without the flags. */
// @ts-ignore: decorator
@inline
export function readingOf(link: usize): usize {
  return link & ~<usize>READING_FLAGS;
}

/** Returns the time of a struct timespec in ns. */
// @ts-ignore: decorator
@inline
export function timeAt(timespec: usize): i64 {
  return load<i64>(timespec) * SECOND + load<i64>(timespec, 8);
}

// @ts-ignore: decorator
@inline
export function clock(): i64 {
  return timeAt(CLOCK);
}

/** Reads everything now, into a reading that no lap uses. Returns its address. */
export function read(): usize {
  fill(SCRATCH, readUsage(true));
  store<i64>(SCRATCH, clock(), READING_TIME);
  return SCRATCH;
}

/** Parses the header into a reading. `raw` is the result of `readUsage`. */
export function fill(at: usize, raw: i32): void {
  let user = load<f64>(USER);
  let system = load<f64>(SYSTEM);
  let rss = <u32>(load<f64>(RSS) / 1024 + 0.5);
  let peak = <u32>(load<f64>(PEAK) / 1024 + 0.5);
  if (raw & 1) {
    user = timeval(RUSAGE);
    system = timeval(RUSAGE + 16);
    peak = <u32>load<i64>(RUSAGE, 32); // ru_maxrss, KiB on Linux
  }
  if (raw & 2) rss = <u32>(<u64>statmResident() * load<u32>(PAGE_SIZE) >> 10);
  if (peak <= load<u32>(INHERITED_PEAK)) peak = load<u32>(HIGHEST);
  if (rss > peak) peak = rss; // the kernel updates its peak later
  if (peak < load<u32>(HIGHEST)) peak = load<u32>(HIGHEST);
  store<u32>(HIGHEST, peak);
  store<f64>(at, user, READING_USER);
  store<f64>(at, system, READING_SYSTEM);
  store<u32>(at, rss, READING_RSS);
  store<u32>(at, peak, READING_PEAK);
  store<f64>(at, 0, READING_USER_RATE);
  store<f64>(at, 0, READING_SYSTEM_RATE);
}

function timeval(at: usize): f64 {
  return <f64>(load<i64>(at) * SECOND + load<i64>(at, 8) * 1_000);
}

/** Parses the second number of "size resident shared ...": pages. */
function statmResident(): u32 {
  const stop = STATM + load<i32>(STATM_LENGTH);
  let at = STATM;
  while (at < stop && load<u8>(at) != 0x20) at++;
  let pages: u32 = 0;
  for (at++; at < stop; at++) {
    const digit = <u32>load<u8>(at) - 0x30;
    if (digit > 9) break;
    pages = pages * 10 + digit;
  }
  return pages;
}

/**
 * Takes a free reading; returns 0 when memory is full. When none is free, it takes back those that
 * no open scope started from.
 */
export function takeReading(): usize {
  if (!freeReading && !sweepReadings()) return 0;
  const taken = freeReading;
  freeReading = load<u32>(taken, READING_NEXT);
  store<u32>(taken, era, READING_ERA);
  return taken;
}

function sweepReadings(): bool {
  let freed: u32 = 0;
  let places: u32 = 0;
  sweep++;
  if (reading) store<u32>(reading, sweep, READING_MARK);
  markReadings(sweep);
  for (let block = blocks; block; block = load<u32>(block)) {
    for (let i: u32 = 1; i < READINGS_PER_BLOCK; i++) {
      const at = block + <usize>i * READING_SIZE;
      places++;
      if (load<u32>(at, READING_MARK) == sweep) continue;
      store<u32>(at, <u32>freeReading, READING_NEXT);
      freeReading = at;
      freed++;
    }
  }
  // If at least half of all readings are free, a sweep costs a constant per reading.
  if (freed * 2 < places || !places) addBlocks(places ? places / (READINGS_PER_BLOCK - 1) : 1);
  return freeReading != 0;
}

function addBlocks(wanted: u32): void {
  for (let n: u32 = 0; n < wanted; n++) {
    const block = allocate(READING_SIZE * READINGS_PER_BLOCK, 64);
    if (!block) return;
    store<u32>(block, <u32>blocks);
    blocks = block;
    for (let i: u32 = 1; i < READINGS_PER_BLOCK; i++) {
      const at = block + <usize>i * READING_SIZE;
      store<u32>(at, <u32>freeReading, READING_NEXT);
      freeReading = at;
    }
  }
}

/** Marks the readings from which open scopes started. */
function markReadings(mark: u32): void {
  for (let block: usize = load<u32>(FRAME_BLOCKS); block; block = load<u32>(block)) {
    for (let i: u32 = 1; i <= FRAMES_PER_BLOCK; i++) {
      const frame = block + <usize>i * FRAME_SIZE;
      if (load<u32>(frame, FRAME_NODE)) store<u32>(readingOf(load<u32>(frame, FRAME_READING)), mark, READING_MARK);
    }
  }
}
