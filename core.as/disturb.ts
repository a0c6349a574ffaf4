// Whose CPU time is a lap's? The process knows only its own, so a lap has it for certain only while
// no scope opens or closes on a stack other than the lap's own and those of its descendants. A lap
// in which one does is disturbed: its CPU time is unknown.
//
// The way of a stack is its frames, those at and below its fork on the stack that it forked from,
// and so on down. All open laps off the way of `running` are flagged, so an event on that stack has
// nothing to flag. An event on another stack flags what the new way does not share with the old.
import {
  BASE,
  FRAME_BELOW,
  FRAME_NODE,
  FRAME_PARENT,
  FRAME_PARENT_EPOCH,
  FRAME_READING,
  FRAME_SIZE,
  FRAME_STACK,
  FRAME_START,
  FRAME_STATE,
  FRAME_TOKEN,
  FRAME_TOP,
  NODE_DEPTH,
  READING_ALL_BELOW,
  READING_DISTURBED,
  READING_FLAGS,
  SLOT_BITS,
  STATE_STACK,
} from "./layout";
import { newEra, oldEra, reading } from "./readings";
import { refresh } from "./usage";

/** The most steps of a walk: a longer one costs more than a reading. */
const MOST_STEPS: u32 = 32;
const EPOCH_BITS: u32 = <u32>FRAME_SIZE - 1; // in an address of a frame

/** The first frame of the stack of the last event. */
export let running: usize = 0;
/** The parent of an async scope without an open parent: a frame that nobody reads. */
export let lost: usize = 0;

export function setLost(frame: usize): void {
  lost = frame;
}

// @ts-ignore: decorator
@inline
export function setRunning(stack: usize): void {
  running = stack;
}

/** Returns how often a frame was used; 0 for the two frames that never close. */
export function epochOf(frame: usize): u32 {
  return <u32>(<i64>load<f64>(frame, FRAME_TOKEN) >> SLOT_BITS);
}

/** Returns the first frame of a frame's stack. */
// @ts-ignore: decorator
@inline
export function stackOf(frame: usize): usize {
  return load<u32>(frame, FRAME_STATE) & STATE_STACK ? frame : <usize>load<u32>(frame, FRAME_STACK);
}

/** Makes a frame the start of its own stack, forked from the frame `parent` on the stack `from`. */
export function startStack(frame: usize, parent: usize, from: usize): void {
  store<u32>(frame, <u32>parent, FRAME_PARENT);
  store<u32>(frame, epochOf(parent), FRAME_PARENT_EPOCH);
  // The bottom of the other stack, with some bits of its epoch: it may outlive the parent.
  store<u32>(frame, from ? <u32>from | (epochOf(from) & EPOCH_BITS) : 0, FRAME_STACK);
  store<u32>(frame, <u32>frame, FRAME_TOP);
}

/** Returns the frame that a stack forked from, or the highest still open below it; 0 without one. */
function forkOf(stack: usize): usize {
  const link = load<u32>(stack, FRAME_STACK);
  if (!link || stack == load<u32>(BASE)) return 0;
  const parent: usize = load<u32>(stack, FRAME_PARENT);
  if (epochOf(parent) == load<u32>(stack, FRAME_PARENT_EPOCH)) return parent;
  const from: usize = link & ~EPOCH_BITS;
  const start = load<i64>(stack, FRAME_START);
  // If the bottom has closed, its epoch differs. If it was used again, it opened after the fork.
  if ((epochOf(from) & EPOCH_BITS) != (link & EPOCH_BITS) || load<i64>(from, FRAME_START) > start) return 0;
  let frame: usize = load<u32>(from, FRAME_TOP);
  for (let steps: u32 = 0; frame != from && load<i64>(frame, FRAME_START) >= start; steps++) {
    if (steps == MOST_STEPS) return 0;
    frame = load<u32>(frame, FRAME_BELOW);
  }
  return frame;
}

/** Makes the stack that a closing stack forked from the running one. */
export function returnFrom(stack: usize): void {
  const fork = forkOf(stack);
  running = fork ? stackOf(fork) : <usize>load<u32>(BASE);
}

// @ts-ignore: decorator
@inline
function depthOf(stack: usize): u32 {
  return load<u32>(load<u32>(stack, FRAME_NODE), NODE_DEPTH);
}

/** Flags a lap with nothing below it that is not flagged. */
export function flag(frame: usize): void {
  store<u32>(frame, load<u32>(frame, FRAME_READING) | READING_FLAGS, FRAME_READING);
}

/** Flags the laps of a stack from a frame down. */
function flagDown(stack: usize, top: usize): void {
  for (let frame = top;; frame = load<u32>(frame, FRAME_BELOW)) {
    if (load<u32>(frame, FRAME_READING) & READING_ALL_BELOW) return;
    flag(frame);
    if (frame == stack) return;
  }
}

/**
 * Flags the laps that an event at `now` disturbs: those off the way that starts at the frame `fork`
 * of a stack. Both are 0 for an event that disturbs all.
 */
export function disturb(stack: usize, fork: usize, now: i64): void {
  let old = running;
  let top: usize = load<u32>(old, FRAME_TOP);
  let next = stack;
  let steps: u32 = 0;
  // The depth of a parent is less than its children's. Where `[overflow]` breaks that, the ways may
  // miss each other, and more is flagged than had to be.
  while (old != next) {
    if (++steps == MOST_STEPS && disturbAll(now)) return;
    if (next && depthOf(old) < depthOf(next)) {
      fork = forkOf(next);
      next = fork ? stackOf(fork) : 0;
    } else {
      flagDown(old, top);
      top = forkOf(old);
      if (!top) return;
      old = stackOf(top);
    }
  }
  if (fork == load<u32>(old, FRAME_TOP)) return;
  // What stands above the fork opened after it.
  const start = load<i64>(fork, FRAME_START);
  while (top != fork && top != old && load<i64>(top, FRAME_START) >= start) {
    if (++steps == MOST_STEPS && disturbAll(now)) return;
    store<u32>(top, load<u32>(top, FRAME_READING) | READING_DISTURBED, FRAME_READING);
    top = load<u32>(top, FRAME_BELOW);
  }
}

/**
 * Disturbs all open laps at once: a reading of a new era makes them spanning laps of an old one.
 * Returns false when memory has no room for a reading.
 */
function disturbAll(now: i64): bool {
  const last = reading;
  newEra();
  refresh(now);
  if (reading != last) return true;
  oldEra();
  return false;
}
