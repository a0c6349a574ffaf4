// Readings of the usage: parsed from the header that the probe writes, and kept as long as an open scope started from them.
import {
  FRAME_BLOCKS,
  FRAME_NODE,
  FRAME_READING,
  FRAME_SIZE,
  FRAMES_PER_BLOCK,
  HIGHEST,
  INHERITED_PEAK,
  PAGE_SIZE,
  PEAK,
  READING_MARK,
  READING_NEXT,
  READING_PEAK,
  READING_RSS,
  READING_SIZE,
  READING_SYSTEM,
  READING_SYSTEM_RATE,
  READING_USER,
  READING_USER_RATE,
  RSS,
  RUSAGE,
  STATM,
  STATM_LENGTH,
  SYSTEM,
  USER,
} from "./layout";
import { allocate } from "./memory";

const SECOND: i64 = 1_000_000_000;
const READINGS_PER_BLOCK: u32 = 256;

/** The last reading. */
export let reading: usize = 0;

let freeReading: usize = 0;
let blocks: usize = 0; // each block's first place links to the older block
let sweep: u32 = 0;

// @ts-ignore: decorator
@inline
export function setReading(next: usize): void {
  reading = next;
}

/** Takes what the probe wrote into the header over into a reading. */
export function fill(at: usize, raw: i32): void {
  let user = load<f64>(USER);
  let system = load<f64>(SYSTEM);
  let rss = <u32>(load<f64>(RSS) / 1024);
  let peak = <u32>(load<f64>(PEAK) / 1024);
  if (raw & 1) {
    user = timeval(RUSAGE);
    system = timeval(RUSAGE + 16);
    peak = <u32>load<i64>(RUSAGE, 32); // ru_maxrss, KiB on Linux
  }
  if (raw & 2) rss = <u32>(<u64>statmResident() * load<u32>(PAGE_SIZE) >> 10);
  if (peak <= load<u32>(INHERITED_PEAK)) peak = load<u32>(HIGHEST);
  if (rss > peak) peak = rss; // the kernel brings its own up to date later
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

/** The second number of "size resident shared ...", in pages. */
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

/** A free reading; 0 when memory is full. Readings that no open scope started from are taken back when the free ones run out. */
export function takeReading(): usize {
  if (!freeReading && !sweepReadings()) return 0;
  const taken = freeReading;
  freeReading = load<u32>(taken, READING_NEXT);
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
  // Too few freed would make sweeps frequent: with as many free ones as kept ones, each costs a constant per reading.
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
      if (load<u32>(frame, FRAME_NODE)) store<u32>(load<u32>(frame, FRAME_READING), mark, READING_MARK);
    }
  }
}
