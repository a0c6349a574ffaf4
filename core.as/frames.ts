// Open scopes. A frame stands in a stack: synchronous code has one stack, and each async scope
// starts its own. The hot path is a stack that closes in order; a frame's state marks every other
// case. An entered scope stays pending, without a frame, until it ends or anything else happens.
import {
  ASYNC_LAPS,
  BASE,
  CLOCK,
  DROPPED,
  ENTERED,
  EPOCH,
  FRAME_ABOVE,
  FRAME_BELOW,
  FRAME_BLOCKS,
  FRAME_COVERED,
  FRAME_NODE,
  FRAME_PARENT,
  FRAME_PARENT_EPOCH,
  FRAME_READING,
  FRAME_SHIFT,
  FRAME_SIZE,
  FRAME_STACK,
  FRAME_START,
  FRAME_STATE,
  FRAME_TOKEN,
  FRAME_TOP,
  FRAMES_PER_BLOCK,
  LABEL_ASYNC,
  LAST_EVENT,
  NEXT_TOKEN,
  NODE_LABEL,
  NODE_MAX_OPEN,
  NODE_OPEN,
  NODE_RECENT,
  ROOT,
  SLOT_BITS,
  STARTED,
  STATE_CHILDREN,
  STATE_STACK,
  TOKEN_END,
  PENDING,
} from "./layout";
import { addLap } from "./accumulate";
import { child } from "./call_tree";
import { allocate, top } from "./memory";
import { disturb, epochOf, lost, running, setLost, setRunning, stackOf, startStack } from "./disturb";
import { childOpened, countChild, takeOut } from "./out_of_turn";
import { deepened, reading, timeAt } from "./readings";
import { due, refresh } from "./usage";

/** The bottom frame of the synchronous stack. Its node is the root, and it never closes. */
let base: usize = 0;
/**
 * The first free frame. The last one is never taken, so that a pending scope always has a token.
 */
let free: usize = 0;

export function initializeFrames(): void {
  base = addBlock();
  store<u32>(BASE, <u32>base);
  setLost(load<u32>(base, FRAME_ABOVE));
  setFree(load<u32>(lost, FRAME_ABOVE));
  store<f64>(base, NaN, FRAME_TOKEN); // these two never close, because NaN equals no token
  store<f64>(lost, NaN, FRAME_TOKEN);
  resetBase();
}

function resetBase(): void {
  store<u32>(base, load<u32>(ROOT), FRAME_NODE);
  store<u32>(base, <u32>base, FRAME_TOP);
  store<u32>(base, <u32>base, FRAME_STACK);
  store<u32>(base, <u32>reading, FRAME_READING);
  setRunning(base);
}

function addBlock(): usize {
  const block = allocate(FRAME_SIZE * (FRAMES_PER_BLOCK + 1), FRAME_SIZE);
  if (!block) return 0;
  store<u32>(block, load<u32>(FRAME_BLOCKS));
  store<u32>(FRAME_BLOCKS, <u32>block);
  let next: usize = 0;
  for (let i = FRAMES_PER_BLOCK; i > 0; i--) {
    const frame = block + <usize>i * FRAME_SIZE;
    store<f64>(frame, EPOCH + <f64>(frame >> FRAME_SHIFT), FRAME_TOKEN);
    store<u32>(frame, <u32>next, FRAME_ABOVE);
    next = frame;
  }
  return next;
}

/** Takes a free frame; returns 0 when memory is full. */
// @ts-ignore: decorator
@inline
function takeFrame(): usize {
  const frame = free;
  let next: usize = load<u32>(frame, FRAME_ABOVE);
  if (!next) {
    next = addBlock();
    if (!next) return drop();
    deepened();
  }
  setFree(next);
  return frame;
}

// @ts-ignore: decorator
@inline
function setFree(frame: usize): void {
  free = frame;
  store<f64>(NEXT_TOKEN, load<f64>(frame, FRAME_TOKEN));
}

function drop(): usize {
  store<u32>(DROPPED, load<u32>(DROPPED) + 1);
  return 0;
}

/** Invalidates the frame's token. */
// @ts-ignore: decorator
@inline
function retireToken(frame: usize): void {
  let next = load<f64>(frame, FRAME_TOKEN) + EPOCH;
  if (next >= TOKEN_END) next = EPOCH + <f64>(frame >> FRAME_SHIFT);
  store<f64>(frame, next, FRAME_TOKEN);
}

/** Finds the frame of a token. Returns 0 if the scope is closed or the number never was a token. */
// @ts-ignore: decorator
@inline
function frameOf(token: f64): usize {
  const frame = (<usize>(<i64>token) & ((1 << SLOT_BITS) - 1)) << FRAME_SHIFT;
  return frame < top() && load<f64>(frame, FRAME_TOKEN) == token ? frame : 0;
}

/** Opens a scope on the stack that `bottom` started. Returns its token, 0 if it is not recorded. */
// @ts-ignore: decorator
@inline
function push(bottom: usize, label: usize, at: i64): f64 {
  let now = at;
  if (now >= due) now = refresh(now);
  const below: usize = load<u32>(bottom, FRAME_TOP);
  const node = nodeOn(below, label);
  if (!node) return 0;
  const frame = takeFrame();
  if (!frame) return 0;
  if (bottom != running) turnTo(bottom, now);
  store<u32>(frame, <u32>below, FRAME_BELOW);
  store<u32>(frame, <u32>bottom, FRAME_STACK);
  store<u32>(frame, 0, FRAME_STATE);
  store<u32>(below, <u32>frame, FRAME_ABOVE);
  store<u32>(bottom, <u32>frame, FRAME_TOP);
  if (load<u32>(below, FRAME_STATE)) childOpened(below, now);
  begin(frame, node, now);
  return load<f64>(frame, FRAME_TOKEN);
}

/** Makes a stack the running one, because something happens on it. */
function turnTo(stack: usize, now: i64): void {
  disturb(stack, load<u32>(stack, FRAME_TOP), now);
  setRunning(stack);
}

/** Returns the node of a scope opened on a frame, mostly the recent child. */
// @ts-ignore: decorator
@inline
function nodeOn(below: usize, label: usize): usize {
  const parent: usize = load<u32>(below, FRAME_NODE);
  const node: usize = load<u32>(parent, NODE_RECENT);
  return load<u32>(node, NODE_LABEL) == <u32>label ? node : child(parent, label);
}

// @ts-ignore: decorator
@inline
function begin(frame: usize, node: usize, now: i64): void {
  store<u32>(frame, <u32>node, FRAME_NODE);
  store<u32>(frame, <u32>reading, FRAME_READING);
  store<i64>(frame, now, FRAME_START);
  store<i64>(frame, 0, FRAME_COVERED);
  const open = load<u32>(node, NODE_OPEN) + 1;
  store<u32>(node, open, NODE_OPEN);
  if (open > 1 && open > load<u32>(node, NODE_MAX_OPEN)) store<u32>(node, open, NODE_MAX_OPEN);
  store<i64>(LAST_EVENT, now);
}

/** Opens the pending scope, because it does not end next. Returns its token, 0 without one. */
export function openPending(): f64 {
  const label = load<u32>(PENDING);
  if (!label) return 0;
  store<u32>(PENDING, 0);
  const token = push(base, label, timeAt(STARTED));
  if (token == 0) { // not recorded, but the caller already has its token
    retireToken(free);
    setFree(free);
  }
  return token;
}

/** Closes a scope at the time in CLOCK. If it is the pending one, its lap needs no frame. */
export function leave(token: f64): void {
  const now = timeAt(CLOCK);
  const label = load<u32>(PENDING);
  if (label) {
    if (token == load<f64>(NEXT_TOKEN)) {
      doLap(label, now);
      return;
    }
    openPending();
  }
  leaveAt(token, now);
}

// @ts-ignore: decorator
@inline
function doLap(label: usize, now: i64): void {
  store<u32>(PENDING, 0);
  retireToken(free);
  setFree(free);
  const below: usize = load<u32>(base, FRAME_TOP);
  const node = nodeOn(below, label);
  if (!node) return;
  const start = timeAt(STARTED);
  if (base != running) turnTo(base, now);
  const end = now < start ? start : now; // the clock may go back
  const first = reading;
  if (now >= due) {
    store<i64>(LAST_EVENT, start);
    refresh(now);
  }
  const open = load<u32>(node, NODE_OPEN);
  if (open && open >= load<u32>(node, NODE_MAX_OPEN)) store<u32>(node, open + 1, NODE_MAX_OPEN);
  // An open child that is counted covers this time already.
  if (!(load<u32>(below, FRAME_STATE) & STATE_CHILDREN)) {
    store<i64>(below, load<i64>(below, FRAME_COVERED) + end - start, FRAME_COVERED);
  }
  addLap(node, first, start, end, 0);
  store<i64>(LAST_EVENT, now);
}

/**
 * Opens a scope on the stack of the scope `token`; if that scope is closed, on the synchronous one.
 */
// @ts-ignore: decorator
@inline
export function enterOn(token: f64, label: usize, now: i64): f64 {
  const frame = frameOf(token);
  return push(frame ? stackOf(frame) : base, label, now);
}

/**
 * Opens a scope that starts its own stack. It is a child of the scope `token` if `exact`, otherwise
 * of the top of that scope's stack. If the scope is closed, it is a child of the node `place`;
 * without a node, of the synchronous scope.
 */
export function enterApart(token: f64, exact: bool, place: usize, label: usize, at: i64): f64 {
  let now = at;
  if (now >= due) now = refresh(now);
  let above = frameOf(token);
  if (above && !exact) above = load<u32>(stackOf(above), FRAME_TOP);
  if (!above && !place) above = load<u32>(base, FRAME_TOP);
  const node = child(above ? <usize>load<u32>(above, FRAME_NODE) : place, label);
  if (!node) return 0;
  const frame = takeFrame();
  if (!frame) return 0;
  if (above == base) above = 0;
  const from = above ? stackOf(above) : 0;
  disturb(from, above, now);
  setRunning(frame);
  if (above) countChild(above, now);
  startStack(frame, above ? above : lost, from);
  store<u32>(frame, STATE_STACK, FRAME_STATE);
  store<u32>(ENTERED, <u32>node);
  if (!exact) { // a scope under a given token costs little more than a plain one
    countAsync(node, 1);
  }
  begin(frame, node, now);
  return load<f64>(frame, FRAME_TOKEN);
}

/** Counts async laps of a node. */
export function countAsync(node: usize, laps: i32): void {
  const label: usize = load<u32>(node, NODE_LABEL);
  store<f64>(ASYNC_LAPS, load<f64>(ASYNC_LAPS) + <f64>laps);
  store<u32>(label, load<u32>(label, LABEL_ASYNC) + laps, LABEL_ASYNC);
}

/** Returns the node of an open scope; 0 if the scope is closed. */
export function nodeOf(token: f64): usize {
  const frame = frameOf(token);
  return frame ? <usize>load<u32>(frame, FRAME_NODE) : 0;
}

// @ts-ignore: decorator
@inline
function leaveAt(token: f64, at: i64): void {
  const frame = frameOf(token);
  if (!frame) return;
  const node: usize = load<u32>(frame, FRAME_NODE);
  if (!node) return; // a free frame already has its next token
  const stack = stackOf(frame);
  if (stack != running) turnTo(stack, at);
  if (at >= due) refresh(at);
  const start = load<i64>(frame, FRAME_START);
  const end = at < start ? start : at; // the clock may go back
  if (!load<u32>(frame, FRAME_STATE)) {
    const below: usize = load<u32>(frame, FRAME_BELOW);
    if (load<u32>(stack, FRAME_TOP) == <u32>frame && !load<u32>(below, FRAME_STATE)) {
      store<u32>(stack, <u32>below, FRAME_TOP);
      store<i64>(below, load<i64>(below, FRAME_COVERED) + end - start, FRAME_COVERED);
    } else takeOut(frame, end);
  } else takeOut(frame, end);
  store<u32>(node, load<u32>(node, NODE_OPEN) - 1, NODE_OPEN);
  addLap(node, load<u32>(frame, FRAME_READING), start, end, load<i64>(frame, FRAME_COVERED));
  close(frame);
  store<i64>(LAST_EVENT, at);
}

// @ts-ignore: decorator
@inline
function close(frame: usize): void {
  retireToken(frame);
  store<u32>(frame, 0, FRAME_NODE);
  store<u32>(frame, <u32>free, FRAME_ABOVE);
  setFree(frame);
}

/** Closes every scope without a lap, because the tree is cleared next. */
export function clearFrames(): void {
  for (let block: usize = load<u32>(FRAME_BLOCKS); block; block = load<u32>(block)) {
    for (let i: u32 = 1; i <= FRAMES_PER_BLOCK; i++) {
      const frame = block + <usize>i * FRAME_SIZE;
      if (load<u32>(frame, FRAME_NODE) && frame != base) close(frame);
    }
  }
  resetBase();
}

/**
 * Closes every scope as a lap that ends now, inner scopes first, so that none overlaps its parent.
 * All of them end at the same time, so none disturbs another.
 */
export function closeAllOpen(): void {
  const seconds = load<i64>(CLOCK);
  const nanoseconds = load<i64>(CLOCK, 8);
  for (let block: usize = load<u32>(FRAME_BLOCKS); block; block = load<u32>(block)) {
    for (let i: u32 = 1; i <= FRAMES_PER_BLOCK; i++) {
      let frame = block + <usize>i * FRAME_SIZE;
      // A frame closes once the last frame inside it has: here, or on the way out of that frame.
      while (frame != base && load<u32>(frame, FRAME_NODE) && isInnermost(frame)) {
        const around = frameAround(frame);
        setRunning(stackOf(frame)); // without an event on it
        store<i64>(CLOCK, seconds); // a reading of the usage reads the clock too
        store<i64>(CLOCK, nanoseconds, 8);
        leave(load<f64>(frame, FRAME_TOKEN));
        frame = around;
      }
    }
  }
  setRunning(base);
}

/** Returns whether no scope is open inside a frame or stands above it in its stack. */
function isInnermost(frame: usize): bool {
  return load<u32>(stackOf(frame), FRAME_TOP) == <u32>frame && !(load<u32>(frame, FRAME_STATE) & STATE_CHILDREN);
}

/** Returns the frame below; for the bottom of a stack its parent, or `lost` if that is closed. */
function frameAround(frame: usize): usize {
  if (stackOf(frame) != frame) return load<u32>(frame, FRAME_BELOW);
  const parent: usize = load<u32>(frame, FRAME_PARENT);
  return epochOf(parent) == load<u32>(frame, FRAME_PARENT_EPOCH) ? parent : lost;
}
