// Scopes that do not open and close in turn. Their frame's state is not 0: its children may be open
// at once, its parent may close first, or it starts its own stack.
import {
  FRAME_ABOVE,
  FRAME_BELOW,
  FRAME_COVERED,
  FRAME_COVERED_FROM,
  FRAME_NODE,
  FRAME_PARENT,
  FRAME_PARENT_EPOCH,
  FRAME_START,
  FRAME_STATE,
  FRAME_TOP,
  NODE_OVERLAPS,
  STATE_CHILDREN,
  STATE_COUNTING,
  STATE_ORPHAN,
  STATE_STACK,
} from "./layout";
import { epochOf, flag, lost, returnFrom, stackOf, startStack } from "./disturb";

/** Takes a frame out of its stack, completes its covered time and updates its parent. */
export function takeOut(frame: usize, now: i64): void {
  const state = load<u32>(frame, FRAME_STATE);
  const stack = stackOf(frame);
  coverOpenChildren(frame, now);
  if (state & STATE_STACK) {
    returnFrom(frame);
    if (load<u32>(frame, FRAME_TOP) != <u32>frame) dissolve(frame);
    const parent: usize = load<u32>(frame, FRAME_PARENT);
    if (parent != lost && epochOf(parent) == load<u32>(frame, FRAME_PARENT_EPOCH)) childClosed(parent, frame, now);
    return;
  }
  const below: usize = load<u32>(frame, FRAME_BELOW);
  if (load<u32>(stack, FRAME_TOP) == <u32>frame) store<u32>(stack, <u32>below, FRAME_TOP);
  else {
    const above: usize = load<u32>(frame, FRAME_ABOVE);
    store<u32>(above, <u32>below, FRAME_BELOW);
    store<u32>(below, <u32>above, FRAME_ABOVE);
    store<u32>(above, load<u32>(above, FRAME_STATE) | STATE_ORPHAN, FRAME_STATE);
    countOverlap(frame);
  }
  if (!(state & STATE_ORPHAN)) childClosed(below, frame, now);
}

/** Adds the time of the children that are still open when their frame closes. */
function coverOpenChildren(frame: usize, now: i64): void {
  const state = load<u32>(frame, FRAME_STATE);
  let since = now;
  if (state & STATE_COUNTING) {
    if (state & STATE_CHILDREN) since = load<i64>(frame, FRAME_COVERED_FROM);
  } else {
    const open = childOnStack(frame);
    if (open) since = load<i64>(open, FRAME_START);
  }
  store<i64>(frame, load<i64>(frame, FRAME_COVERED) + elapsed(since, now), FRAME_COVERED);
}

/** Returns the time between two readings of the clock, 0 if it went back. */
// @ts-ignore: decorator
@inline
function elapsed(since: i64, now: i64): i64 {
  return now > since ? now - since : 0;
}

/** Returns the child directly above a frame in its stack; 0 if there is none. */
function childOnStack(frame: usize): usize {
  if (load<u32>(stackOf(frame), FRAME_TOP) == <u32>frame) return 0;
  const above: usize = load<u32>(frame, FRAME_ABOVE);
  return load<u32>(above, FRAME_STATE) & STATE_ORPHAN ? 0 : above;
}

/** Starts to count the children of a frame, because more than one may be open at once. */
function countChildren(frame: usize): void {
  const state = load<u32>(frame, FRAME_STATE);
  if (state & STATE_COUNTING) return;
  const open = childOnStack(frame);
  store<u32>(frame, state | STATE_COUNTING | (open ? 1 : 0), FRAME_STATE);
  if (open) store<i64>(frame, load<i64>(open, FRAME_START), FRAME_COVERED_FROM);
}

/** Counts a child that starts its own stack. */
export function countChild(parent: usize, now: i64): void {
  countChildren(parent);
  childOpened(parent, now);
}

/** Updates a frame whose state is not 0 when a child opens. */
export function childOpened(parent: usize, now: i64): void {
  const state = load<u32>(parent, FRAME_STATE);
  if (!(state & STATE_COUNTING)) return;
  if (!(state & STATE_CHILDREN)) store<i64>(parent, now, FRAME_COVERED_FROM);
  store<u32>(parent, state + 1, FRAME_STATE);
}

function childClosed(parent: usize, frame: usize, now: i64): void {
  const state = load<u32>(parent, FRAME_STATE);
  let since = load<i64>(frame, FRAME_START);
  if (state & STATE_COUNTING) {
    store<u32>(parent, state - 1, FRAME_STATE);
    since = (state & STATE_CHILDREN) == 1 ? load<i64>(parent, FRAME_COVERED_FROM) : now;
  }
  store<i64>(parent, load<i64>(parent, FRAME_COVERED) + elapsed(since, now), FRAME_COVERED);
}

/**
 * Dissolves a stack whose first scope closes before the scopes on it: each of them becomes the
 * start of its own stack. Nobody knows which of them runs from here on, so all are disturbed.
 */
function dissolve(stack: usize): void {
  let frame: usize = load<u32>(stack, FRAME_TOP);
  while (frame != stack) {
    const below: usize = load<u32>(frame, FRAME_BELOW);
    const state = load<u32>(frame, FRAME_STATE);
    const parent = state & STATE_ORPHAN ? lost : below;
    if (parent == below) countChildren(below); // while the stack still has `frame` as its child
    store<u32>(frame, load<u32>(frame, FRAME_STATE) | STATE_STACK, FRAME_STATE);
    flag(frame);
    startStack(frame, parent, parent == below ? below : 0);
    frame = below;
  }
  countOverlap(stack);
}

function countOverlap(frame: usize): void {
  const node: usize = load<u32>(frame, FRAME_NODE);
  store<u32>(node, load<u32>(node, NODE_OVERLAPS) + 1, NODE_OVERLAPS);
}
