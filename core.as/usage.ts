// User, system and RSS are read again only when the last reading is older than the freshness
// window. The CPU time between two readings is apportioned by wall time to the nodes touched in
// between. A reading has CPU time too: no lap that ended before it gets any of that.
import {
  DUE,
  DUE_NS,
  LAST_EVENT,
  NODE_DISTURBED,
  NODE_LAPS,
  NODE_RSS,
  NODE_SEAL,
  NODE_SETTLED,
  NODE_SYSTEM,
  NODE_TOUCHED,
  NODE_USER,
  NODE_WALL,
  READING,
  READING_ERA,
  READING_PEAK,
  READING_RSS,
  READING_SYSTEM,
  READING_SYSTEM_RATE,
  READING_TIME,
  READING_USER,
  READING_USER_RATE,
  READINGS,
  RSS,
  RSS_MINIMUM,
  RSS_SELF_CURRENT,
  RSS_SELF_PEAK,
  RSS_TOTAL_CURRENT,
  RSS_TOTAL_PEAK,
  WINDOW,
} from "./layout";
import { clock, era, fill, reading, readingOf, readUsage, SECOND, setReading, takeReading } from "./readings";

/** Readings may take one part in 40 of the time: 2.5 %. */
const SHARE: i64 = 40;
/**
 * Bounds of the automatic window in ns. Without the first, a clock that stands still makes it 0.
 */
const SHORTEST: i64 = 20_000;
const LONGEST: i64 = 10_000_000;
/** The longest reading, in ns, that computes all the time; most take 1 to 10 us. */
const LONGEST_READING: i64 = 100_000;
/**
 * Flags in the low bits of the link to the next touched node, whose address is a multiple of 32:
 * the node is in the list; it had a lap without a reading.
 */
const LISTED: u32 = 1;
const SHORT: u32 = 2;
const FLAGS: u32 = 31;

/** The time in ns from which the last reading is stale. */
export let due: i64 = 0;

let touched: u32 = 0;
let fixedWindow: i64 = -1; // ns, or -1: follow the cost of a reading
let cost: i64 = 0; // ns: the shortest recent reading
let asked: i64 = 0; // the event of the last reading
let ownUser: f64 = 0; // ns of the last reading itself
let ownSystem: f64 = 0;

/** Takes the first readings, so that the window starts from a warm cost. */
export function initializeUsage(): void {
  setReading(takeReading());
  readUsage(true);
  for (let i = 0; i < 4; i++) {
    const before = clock();
    fill(reading, readUsage(true));
    const now = clock();
    const taken = now > before ? now - before : 0;
    if (i == 0 || taken < cost) cost = taken;
    store<i64>(reading, now, READING_TIME);
    store<i64>(LAST_EVENT, now);
  }
  store<u32>(READING, <u32>reading);
  renewDue();
}

/** Sets the window in ns: 0 reads at every enter and leave, -1 follows the cost of a reading. */
export function setWindow(nanoseconds: i64): void {
  fixedWindow = nanoseconds;
  renewDue();
}

function setDue(time: i64): void {
  due = time;
  if (time < 0) time = 0;
  // In the formats of the clocks, so that the caller who enters a scope can compare words.
  store<u32>(DUE, <u32>(time / SECOND));
  store<u32>(DUE, <u32>(time % SECOND), 4);
  store<i64>(DUE_NS, time);
}

function renewDue(): void {
  let window = fixedWindow;
  if (window < 0) {
    window = cost * SHARE;
    if (window < SHORTEST) window = SHORTEST;
    if (window > LONGEST) window = LONGEST;
  }
  store<f64>(WINDOW, <f64>window);
  setDue(window == 0 ? i64.MIN_VALUE : load<i64>(reading, READING_TIME) + window);
}

/** Reads the usage at an event at `now`, settles the interval, and returns the clock afterwards. */
export function refresh(now: i64): i64 {
  const last = reading;
  // Scopes that close together share a reading, or the outer ones would get the CPU time of each.
  if (now == asked && now < load<i64>(last, READING_TIME)) return now;
  asked = now;
  const next = takeReading();
  if (!next) {
    // Memory is full: the values of the last reading stay, and only wall is exact from here on.
    setDue(now + LONGEST);
    return now;
  }
  fill(next, readUsage(fixedWindow >= 0));
  const after = clock();
  store<i64>(next, after, READING_TIME);
  const taken = after > now ? after - now : 0;
  // The minimum, which grows slowly: a reading after a sleep has cold caches and takes longer.
  cost = taken < cost ? taken : cost + (cost >> 10) + 1;
  weigh(last, next, taken);
  rate(last, next, now);
  settle(last);
  setReading(next);
  store<u32>(READING, <u32>next);
  store<f64>(READINGS, load<f64>(READINGS) + 1);
  renewDue();
  return after;
}

/**
 * Notes the CPU time of the reading `next` itself: it computes all the time, unless it takes so
 * long that the thread must have waited.
 */
function weigh(last: usize, next: usize, taken: i64): void {
  const own = <f64>(<u64>taken < <u64>LONGEST_READING ? taken : LONGEST_READING);
  const system = load<f64>(next, READING_SYSTEM) - load<f64>(last, READING_SYSTEM);
  // Mostly system calls. What exceeds the user time, because that moves in steps, is a debt.
  ownSystem = own < system ? own : system;
  ownUser = own - ownSystem;
}

/**
 * Computes the CPU time per wall time from `last` up to the last event before `now`.
 *
 * More than half of the interval without an event may be a sleep or a long computation. Then the
 * short laps before it get the CPU time first, up to all of their wall time.
 */
function rate(last: usize, next: usize, now: i64): void {
  const user = load<f64>(next, READING_USER) - load<f64>(last, READING_USER) - ownUser;
  const system = load<f64>(next, READING_SYSTEM) - load<f64>(last, READING_SYSTEM) - ownSystem;
  const cpu = user + system;
  const start = load<i64>(last, READING_TIME);
  const event = load<i64>(LAST_EVENT);
  const whole = <f64>((event > now ? event : now) - start); // the clock may go back
  let share = 0.0; // of the CPU time, per ns of wall
  if (cpu > 0 && whole > 0) {
    share = 1 / whole;
    const before = <f64>(event - start);
    if (before > 0 && before * 2 < whole && cpu < whole) share = cpu < before ? 1 / before : 1 / cpu;
  }
  store<f64>(last, user * share, READING_USER_RATE);
  store<f64>(last, system * share, READING_SYSTEM_RATE);
}

/**
 * Adds a lap without a reading. The next reading settles its CPU time; its RSS is the last
 * reading's.
 */
// @ts-ignore: decorator
@inline
export function addShort(node: usize): void {
  if (!(load<u32>(node, NODE_TOUCHED) & SHORT)) addFirstShort(node);
}

function addFirstShort(node: usize): void {
  touch(node);
  store<u32>(node, load<u32>(node, NODE_TOUCHED) | SHORT, NODE_TOUCHED);
  recordRss(node, load<u32>(reading, READING_RSS), load<u32>(reading, READING_PEAK), 0, 0);
}

// @ts-ignore: decorator
@inline
function touch(node: usize): void {
  if (load<u32>(node, NODE_TOUCHED)) return;
  store<u32>(node, touched | LISTED, NODE_TOUCHED);
  touched = <u32>node;
}

/** Gives the nodes touched since `last` their CPU time. */
function settle(last: usize): void {
  const userRate = load<f64>(last, READING_USER_RATE);
  const systemRate = load<f64>(last, READING_SYSTEM_RATE);
  let node: usize = touched;
  touched = 0;
  while (node) {
    const next: usize = load<u32>(node, NODE_TOUCHED) & ~FLAGS;
    store<u32>(node, 0, NODE_TOUCHED);
    const laps = <u32>load<i64>(node, NODE_LAPS);
    store<u32>(node, ~laps, NODE_SEAL);
    const wall = load<f64>(node, NODE_WALL);
    const open = wall - load<f64>(node, NODE_SETTLED);
    store<f64>(node, load<f64>(node, NODE_USER) + open * userRate, NODE_USER);
    store<f64>(node, load<f64>(node, NODE_SYSTEM) + open * systemRate, NODE_SYSTEM);
    store<f64>(node, wall, NODE_SETTLED);
    store<u32>(node, laps, NODE_SEAL);
    node = next;
  }
}

/** Forgets the touched nodes, because the tree is cleared next. */
export function clearTouched(): void {
  touched = 0;
}

/**
 * Adds the CPU time and RSS of a lap with at least one reading. The next reading settles the time
 * after the last one. A disturbed lap adds no CPU time: `link` is its first reading and its flags.
 */
export function addSpanning(node: usize, link: usize, start: i64, now: i64, wall: f64): void {
  const last = reading;
  const first = readingOf(link);
  if (first != link || load<u32>(first, READING_ERA) != era) addDisturbed(node, wall);
  else addCpu(node, first, start, now, wall);
  const rss = load<u32>(last, READING_RSS);
  const peak = load<u32>(last, READING_PEAK);
  recordRss(node, rss, peak, risen(rss, load<u32>(first, READING_RSS)), risen(peak, load<u32>(first, READING_PEAK)));
}

function addDisturbed(node: usize, wall: f64): void {
  const laps = load<u32>(node, NODE_DISTURBED) + 1;
  if (laps) store<u32>(node, laps, NODE_DISTURBED); // stays at the most that there is
  store<f64>(node, load<f64>(node, NODE_SETTLED) + wall, NODE_SETTLED);
}

// @ts-ignore: decorator
@inline
function addCpu(node: usize, first: usize, start: i64, now: i64, wall: f64): void {
  const last = reading;
  let before = <f64>(start - load<i64>(first, READING_TIME));
  if (before < 0) before = 0; // the clock went back
  let user = load<f64>(last, READING_USER) - load<f64>(first, READING_USER) - before * load<f64>(first, READING_USER_RATE);
  let system = load<f64>(last, READING_SYSTEM) - load<f64>(first, READING_SYSTEM) -
    before * load<f64>(first, READING_SYSTEM_RATE);
  let after = <f64>(now - load<i64>(last, READING_TIME));
  if (after > wall) after = wall; // the clock went back
  if (after > 0) touch(node);
  else if (after < 0) { // it ended where the last reading began
    user -= ownUser;
    system -= ownSystem;
  }
  store<f64>(node, load<f64>(node, NODE_USER) + user, NODE_USER);
  store<f64>(node, load<f64>(node, NODE_SYSTEM) + system, NODE_SYSTEM);
  store<f64>(node, load<f64>(node, NODE_SETTLED) + (after > 0 ? wall - after : wall), NODE_SETTLED);
}

// @ts-ignore: decorator
@inline
function risen(stop: u32, start: u32): u32 {
  return stop > start ? stop - start : 0;
}

function recordRss(node: usize, rss: u32, peak: u32, selfRss: u32, selfPeak: u32): void {
  recordExtremes(node + RSS_TOTAL_CURRENT, rss);
  recordExtremes(node + RSS_TOTAL_PEAK, peak);
  recordExtremes(node + RSS_SELF_CURRENT, selfRss);
  recordExtremes(node + RSS_SELF_PEAK, selfPeak);
}

// @ts-ignore: decorator
@inline
function recordExtremes(at: usize, value: u32): void {
  if (value > load<u32>(at, NODE_RSS)) store<u32>(at, value, NODE_RSS);
  if (value < load<u32>(at, NODE_RSS + RSS_MINIMUM)) store<u32>(at, value, NODE_RSS + RSS_MINIMUM);
}
