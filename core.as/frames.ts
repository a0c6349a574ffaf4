// Open scopes. Frames stand in stacks: one for the synchronous code, one more for each async scope, which starts its own.
import {
  DROPPED,
  EPOCH,
  FRAME_ABOVE,
  FRAME_BELOW,
  FRAME_BLOCKS,
  FRAME_CHILDREN,
  FRAME_COVERED,
  FRAME_COVERED_FROM,
  FRAME_NODE,
  FRAME_PARENT,
  FRAME_PARENT_EPOCH,
  FRAME_READING,
  FRAME_SHIFT,
  FRAME_SIZE,
  FRAME_STACK,
  FRAME_START,
  FRAME_TOKEN,
  FRAME_TOP,
  FRAMES_PER_BLOCK,
  LAST_EVENT,
  NODE_DEPTH,
  NODE_LABEL,
  NODE_MAX_OPEN,
  NODE_OPEN,
  NODE_OVERLAPS,
  NODE_RECENT,
  READING_MARK,
  ROOT,
  SLOT_BITS,
  TOKEN_END,
} from "./layout";
import { addLap } from "./accumulate";
import { child } from "./call_tree";
import { allocate, top } from "./memory";
import { due, reading, refresh } from "./usage";

/** The frame on which the stack of the synchronous code stands: it is in no list, has the root for its node, and never closes. */
let base: usize = 0;
/** What counts as the parent of a frame whose parent closed before it: a frame like any other that nobody reads. */
let lost: usize = 0;
let free: usize = 0;
let maxDepth: u32 = 0xffffffff;

export function initializeFrames(): void {
  base = addBlock();
  lost = load<u32>(base, FRAME_ABOVE);
  free = load<u32>(lost, FRAME_ABOVE);
  store<f64>(base, NaN, FRAME_TOKEN); // no number closes these two
  store<f64>(lost, NaN, FRAME_TOKEN);
  resetBase();
}

function resetBase(): void {
  store<u32>(base, load<u32>(ROOT), FRAME_NODE);
  store<u32>(base, <u32>base, FRAME_TOP);
  store<u32>(base, <u32>base, FRAME_STACK);
  store<u32>(base, <u32>reading, FRAME_READING);
  store<u32>(base, 0, FRAME_CHILDREN);
}

export function setMaxDepth(depth: u32): void {
  maxDepth = depth;
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

/** A free frame, still in the free list; 0 when memory is full. */
// @ts-ignore: decorator
@inline
function freeFrame(): usize {
  if (!free) free = addBlock();
  return free;
}

/** The open frame of a token; 0 if that scope is closed or the number never was a token. */
// @ts-ignore: decorator
@inline
function frameOf(token: f64): usize {
  const frame = (<usize>(<u64>token) & ((1 << SLOT_BITS) - 1)) << FRAME_SHIFT;
  return frame < top() && load<f64>(frame, FRAME_TOKEN) == token ? frame : 0;
}

/** How often a frame has been used: 0 for the two that no number closes. */
function epochOf(frame: usize): u32 {
  return <u32>(<u64>load<f64>(frame, FRAME_TOKEN) >> SLOT_BITS);
}

/** Opens a scope on the stack that `bottom` started. Returns its token, 0 if it is not recorded. */
// @ts-ignore: decorator
@inline
function push(bottom: usize, label: usize, at: i64): f64 {
  let now = at;
  if (now >= due) now = refresh(now);
  const below: usize = load<u32>(bottom, FRAME_TOP);
  const parent: usize = load<u32>(below, FRAME_NODE);
  if (load<u32>(parent, NODE_DEPTH) >= maxDepth) return 0;
  const frame = freeFrame();
  if (!frame) return drop();
  let node: usize = load<u32>(parent, NODE_RECENT);
  if (load<u32>(node, NODE_LABEL) != <u32>label) node = child(parent, label);
  free = load<u32>(frame, FRAME_ABOVE);
  store<u32>(frame, <u32>below, FRAME_BELOW);
  store<u32>(frame, <u32>bottom, FRAME_STACK);
  store<u32>(below, <u32>frame, FRAME_ABOVE);
  store<u32>(bottom, <u32>frame, FRAME_TOP);
  begin(frame, node, below, now);
  return load<f64>(frame, FRAME_TOKEN);
}

// @ts-ignore: decorator
@inline
function begin(frame: usize, node: usize, parent: usize, now: i64): void {
  store<u32>(frame, <u32>node, FRAME_NODE);
  store<i64>(frame, now, FRAME_START);
  store<i64>(frame, 0, FRAME_COVERED);
  store<u32>(frame, <u32>reading, FRAME_READING);
  store<u32>(frame, <u32>parent, FRAME_PARENT);
  store<u32>(frame, 0, FRAME_CHILDREN);
  const siblings = load<u32>(parent, FRAME_CHILDREN);
  store<u32>(parent, siblings + 1, FRAME_CHILDREN);
  if (!siblings) store<i64>(parent, now, FRAME_COVERED_FROM);
  const open = load<u32>(node, NODE_OPEN) + 1;
  store<u32>(node, open, NODE_OPEN);
  if (open > load<u32>(node, NODE_MAX_OPEN)) store<u32>(node, open, NODE_MAX_OPEN);
  store<i64>(LAST_EVENT, now);
}

function drop(): f64 {
  store<u32>(DROPPED, load<u32>(DROPPED) + 1);
  return 0;
}

// @ts-ignore: decorator
@inline
export function enterAt(label: usize, now: i64): f64 {
  return push(base, label, now);
}

/** Opens a scope on the stack that the scope of `token` stands on; on the synchronous one if that scope is closed. */
export function enterOn(token: f64, label: usize, now: i64): f64 {
  const frame = frameOf(token);
  return push(frame ? <usize>load<u32>(frame, FRAME_STACK) : base, label, now);
}

/**
 * Opens a scope that starts a stack of its own, under the scope of `token`: exactly under it, or under the top of its stack.
 * If that scope is closed, under `place`, a node; without one, under the synchronous code's scope.
 */
export function enterApart(token: f64, exact: bool, place: usize, label: usize, at: i64): f64 {
  let now = at;
  if (now >= due) now = refresh(now);
  let above = frameOf(token);
  if (above && !exact) above = load<u32>(load<u32>(above, FRAME_STACK), FRAME_TOP);
  if (!above) above = place ? lost : <usize>load<u32>(base, FRAME_TOP);
  const parent: usize = above == lost ? place : <usize>load<u32>(above, FRAME_NODE);
  if (load<u32>(parent, NODE_DEPTH) >= maxDepth) return 0;
  const frame = freeFrame();
  if (!frame) return drop();
  free = load<u32>(frame, FRAME_ABOVE);
  store<u32>(frame, epochOf(above), FRAME_PARENT_EPOCH);
  store<u32>(frame, <u32>frame, FRAME_STACK);
  store<u32>(frame, <u32>frame, FRAME_TOP);
  begin(frame, child(parent, label), above, now);
  return load<f64>(frame, FRAME_TOKEN);
}

/** The node of an open scope, 0 if it is closed. */
export function nodeOf(token: f64): usize {
  const frame = frameOf(token);
  return frame ? <usize>load<u32>(frame, FRAME_NODE) : 0;
}

// @ts-ignore: decorator
@inline
export function leaveAt(token: f64, at: i64): void {
  const frame = frameOf(token);
  if (!frame) return;
  if (at >= due) refresh(at);
  const stack: usize = load<u32>(frame, FRAME_STACK);
  const parent: usize = load<u32>(frame, FRAME_PARENT);
  if (stack != frame) {
    if (load<u32>(stack, FRAME_TOP) == <u32>frame) store<u32>(stack, load<u32>(frame, FRAME_BELOW), FRAME_TOP);
    else unlink(frame);
    uncover(parent, at);
  } else {
    if (load<u32>(frame, FRAME_TOP) != <u32>frame) dissolve(frame);
    if (epochOf(parent) == load<u32>(frame, FRAME_PARENT_EPOCH)) uncover(parent, at);
  }
  let covered = load<i64>(frame, FRAME_COVERED);
  if (load<u32>(frame, FRAME_CHILDREN)) covered += at - load<i64>(frame, FRAME_COVERED_FROM);
  const node: usize = load<u32>(frame, FRAME_NODE);
  store<u32>(node, load<u32>(node, NODE_OPEN) - 1, NODE_OPEN);
  addLap(node, load<u32>(frame, FRAME_READING), load<i64>(frame, FRAME_START), at, covered);
  close(frame);
  store<i64>(LAST_EVENT, at);
}

/** One child of `parent` fewer is open. */
// @ts-ignore: decorator
@inline
function uncover(parent: usize, now: i64): void {
  const children = load<u32>(parent, FRAME_CHILDREN) - 1;
  store<u32>(parent, children, FRAME_CHILDREN);
  if (!children) {
    store<i64>(
      parent,
      load<i64>(parent, FRAME_COVERED) + now - load<i64>(parent, FRAME_COVERED_FROM),
      FRAME_COVERED,
    );
  }
}

// @ts-ignore: decorator
@inline
function close(frame: usize): void {
  let next = load<f64>(frame, FRAME_TOKEN) + EPOCH;
  if (next >= TOKEN_END) next = EPOCH + <f64>(frame >> FRAME_SHIFT);
  store<f64>(frame, next, FRAME_TOKEN);
  store<u32>(frame, 0, FRAME_NODE);
  store<u32>(frame, <u32>free, FRAME_ABOVE);
  free = frame;
}

/** Takes a frame out of the middle of its stack: a scope opened after it is still open. */
function unlink(frame: usize): void {
  const above: usize = load<u32>(frame, FRAME_ABOVE);
  const below: usize = load<u32>(frame, FRAME_BELOW);
  store<u32>(above, <u32>below, FRAME_BELOW);
  store<u32>(below, <u32>above, FRAME_ABOVE);
  store<u32>(above, <u32>lost, FRAME_PARENT);
  countOverlap(frame);
}

/** The scope that started a stack closes before the scopes on it: each of them goes on as the start of a stack of its own. */
function dissolve(stack: usize): void {
  let frame: usize = load<u32>(stack, FRAME_TOP);
  while (frame != stack) {
    const below: usize = load<u32>(frame, FRAME_BELOW);
    store<u32>(frame, epochOf(load<u32>(frame, FRAME_PARENT)), FRAME_PARENT_EPOCH);
    store<u32>(frame, <u32>frame, FRAME_STACK);
    store<u32>(frame, <u32>frame, FRAME_TOP);
    frame = below;
  }
  countOverlap(stack);
}

function countOverlap(frame: usize): void {
  const node: usize = load<u32>(frame, FRAME_NODE);
  store<u32>(node, load<u32>(node, NODE_OVERLAPS) + 1, NODE_OVERLAPS);
}

/** Closes every scope without counting a lap, because the tree is about to be forgotten. */
export function clearFrames(): void {
  for (let block: usize = load<u32>(FRAME_BLOCKS); block; block = load<u32>(block)) {
    for (let i: u32 = 1; i <= FRAMES_PER_BLOCK; i++) {
      const frame = block + <usize>i * FRAME_SIZE;
      if (load<u32>(frame, FRAME_NODE) && frame != base) close(frame);
    }
  }
  resetBase();
}

/** Closes every scope as a lap that ends now, what is inside before what is around it, so that nothing overlaps. */
export function closeAllAt(now: i64): void {
  for (let block: usize = load<u32>(FRAME_BLOCKS); block; block = load<u32>(block)) {
    for (let i: u32 = 1; i <= FRAMES_PER_BLOCK; i++) {
      let frame = block + <usize>i * FRAME_SIZE;
      // Each frame closes when the last one inside it has: that is either here, or on the way out of that one.
      while (frame != base && load<u32>(frame, FRAME_NODE) && isInnermost(frame)) {
        const around = frameAround(frame);
        leaveAt(load<f64>(frame, FRAME_TOKEN), now);
        frame = around;
      }
    }
  }
}

/** Whether no scope is open inside a frame, nor stands above it in its stack. */
function isInnermost(frame: usize): bool {
  const stack: usize = load<u32>(frame, FRAME_STACK);
  return load<u32>(stack, FRAME_TOP) == <u32>frame && !load<u32>(frame, FRAME_CHILDREN);
}

/** The frame below in the stack; for the start of a stack its parent, or `lost` if that has closed. */
function frameAround(frame: usize): usize {
  if (load<u32>(frame, FRAME_STACK) != <u32>frame) return load<u32>(frame, FRAME_BELOW);
  const parent: usize = load<u32>(frame, FRAME_PARENT);
  return epochOf(parent) == load<u32>(frame, FRAME_PARENT_EPOCH) ? parent : lost;
}

/** Marks the readings from which open scopes started. */
export function markReadings(mark: u32): void {
  for (let block: usize = load<u32>(FRAME_BLOCKS); block; block = load<u32>(block)) {
    for (let i: u32 = 1; i <= FRAMES_PER_BLOCK; i++) {
      const frame = block + <usize>i * FRAME_SIZE;
      if (load<u32>(frame, FRAME_NODE)) store<u32>(load<u32>(frame, FRAME_READING), mark, READING_MARK);
    }
  }
}
