// The call tree. Parent and label identify a node exactly.
import {
  ASYNC_LAPS,
  CALL_SITES,
  GENERATION,
  LABEL_ASYNC,
  LABEL_BYTES,
  LABEL_HASH,
  LABEL_LENGTH,
  LABEL_SITES,
  MAX_DEPTH,
  NODE_DEPTH,
  NODE_HASH,
  NODE_LABEL,
  NODE_LAST,
  NODE_MAX,
  NODE_MAX_OPEN,
  NODE_MIN,
  NODE_NEXT,
  NODE_PARENT,
  NODE_RECENT,
  NODE_RSS,
  NODE_SIZE,
  NODES,
  OVERFLOW,
  READINGS,
  READINGS_BEFORE,
  ROOT,
  RSS_MINIMUM,
} from "./layout";
import { pathHash, sealLabel } from "./labels";
import { allocate } from "./memory";

const FIRST_CAPACITY: u32 = 256;
const OVERFLOW_LENGTH: u32 = 10; // of "[overflow]"

let table: usize = 0; // u32 addresses of nodes, open addressing
let capacity: u32 = 0; // a power of two
let count: u32 = 0;
let free: usize = 0; // free nodes in the order of their next use, linked by RECENT
let lastFree: usize = 0;
let nodeLimit: u32 = 0xffffffff;
let overflow: usize = 0;
/** The label of `[overflow]`, also used for scopes whose own label found no memory. */
export let overflowLabel: usize = 0;
/**
 * RECENT of a childless node points here. No label matches, so the hot path does not test for 0.
 */
let nobody: usize = 0;
let root: usize = 0;

export function initializeTree(): void {
  overflowLabel = allocate(LABEL_BYTES + OVERFLOW_LENGTH, 8); // stays when clear() forgets labels
  store<u32>(overflowLabel, OVERFLOW_LENGTH, LABEL_LENGTH);
  // "[overflow]" as bytes, because a string would be a managed object.
  store<u64>(overflowLabel, 0x6f6c667265766f5b, LABEL_BYTES);
  store<u16>(overflowLabel, 0x5d77, LABEL_BYTES + 8);
  sealLabel(overflowLabel);
  store<u32>(MAX_DEPTH, 0xffffffff);
  nobody = allocate(NODE_SIZE, 32);
  store<u32>(nobody, 0xffffffff, NODE_LABEL);
  root = takeNode();
  overflow = takeNode();
  capacity = FIRST_CAPACITY;
  table = allocate(<usize>capacity << 2, 64);
  reset(root, 0, 0);
  reset(overflow, root, overflowLabel);
  store<u32>(ROOT, <u32>root);
  store<u32>(OVERFLOW, <u32>overflow);
}

export function setNodeLimit(nodes: u32): void {
  nodeLimit = nodes;
}

/**
 * Sets the number of recorded levels. Forgets each node's recent child, because only `child` checks
 * the depth.
 */
export function setMaxDepth(depth: u32): void {
  store<u32>(MAX_DEPTH, depth);
  store<u32>(root, <u32>nobody, NODE_RECENT);
  for (let at: usize = 0; at < <usize>capacity << 2; at += 4) {
    const node: usize = load<u32>(table + at);
    if (node) store<u32>(node, <u32>nobody, NODE_RECENT);
  }
}

function takeNode(): usize {
  const node = free;
  if (!node) return allocate(NODE_SIZE, 32);
  free = load<u32>(node, NODE_RECENT);
  return node;
}

function giveBack(node: usize): void {
  store<u32>(node, 0, NODE_RECENT);
  if (free) store<u32>(lastFree, <u32>node, NODE_RECENT);
  else free = node;
  lastFree = node;
}

/** Frees all nodes in tree order, so that the next tree lies in memory as this one did. */
function giveBackAll(): void {
  let node = root;
  for (;;) {
    const last: usize = load<u32>(node, NODE_LAST);
    if (last) node = load<u32>(last, NODE_NEXT);
    else {
      while (node != root && load<u32>(load<u32>(node, NODE_PARENT), NODE_LAST) == <u32>node) {
        node = load<u32>(node, NODE_PARENT);
      }
      if (node == root) return;
      node = load<u32>(node, NODE_NEXT);
    }
    if (node != overflow) giveBack(node);
  }
}

/** Turns the memory at `node` into a blank node that nothing links to. */
function reset(node: usize, parent: usize, label: usize): void {
  memory.fill(node, 0, NODE_SIZE);
  store<f64>(node, Infinity, NODE_MIN);
  store<f64>(node, -Infinity, NODE_MAX);
  memory.fill(node + NODE_RSS + RSS_MINIMUM, 0xff, 16);
  store<u32>(node, <u32>parent, NODE_PARENT);
  store<u32>(node, <u32>label, NODE_LABEL);
  store<u32>(node, <u32>nobody, NODE_RECENT);
  store<u32>(node, 1, NODE_MAX_OPEN); // a node is created when it is entered
  if (parent) {
    store<u32>(node, load<u32>(parent, NODE_DEPTH) + 1, NODE_DEPTH);
    store<u64>(node, pathHash(load<u64>(parent, NODE_HASH), load<u64>(label, LABEL_HASH)), NODE_HASH);
  }
}

/** Appends `node` to the children of its parent. The list is a ring: one link finds both ends. */
// @ts-ignore: decorator
@inline
function link(node: usize): void {
  const parent: usize = load<u32>(node, NODE_PARENT);
  const last: usize = load<u32>(parent, NODE_LAST);
  store<u32>(node, last ? load<u32>(last, NODE_NEXT) : <u32>node, NODE_NEXT);
  if (last) store<u32>(last, <u32>node, NODE_NEXT);
  store<u32>(parent, <u32>node, NODE_LAST);
  store<u32>(NODES, load<u32>(NODES) + 1);
}

// @ts-ignore: decorator
@inline
function slotOf(parent: usize, label: usize): u32 {
  let hash: u32 = (<u32>parent >> 5) * 0x9e3779b1 ^ (<u32>label >> 3) * 0x85ebca6b;
  hash = (hash ^ (hash >> 15)) * 0x2c1b3c6d;
  return (hash ^ (hash >> 13)) & (capacity - 1);
}

/**
 * Finds or creates the child of `parent` with that label, and makes it the recent child. Returns
 * `[overflow]` when there is no room, 0 below the maximum depth.
 */
export function child(parent: usize, label: usize): usize {
  if (load<u32>(parent, NODE_DEPTH) >= load<u32>(MAX_DEPTH)) return 0;
  const mask = capacity - 1;
  let slot = slotOf(parent, label);
  for (;;) {
    const node: usize = load<u32>(table + (<usize>slot << 2));
    if (!node) break;
    if (load<u32>(node, NODE_PARENT) == <u32>parent && load<u32>(node, NODE_LABEL) == <u32>label) {
      store<u32>(parent, <u32>node, NODE_RECENT);
      return node;
    }
    slot = (slot + 1) & mask;
  }
  const room = count < nodeLimit && count + 1 < capacity && label != overflowLabel && parent != overflow;
  const node = room ? takeNode() : 0;
  if (!node) {
    if (!load<u32>(overflow, NODE_NEXT)) link(overflow);
    return overflow;
  }
  reset(node, parent, label);
  store<u32>(table + (<usize>slot << 2), <u32>node);
  link(node);
  store<u32>(parent, <u32>node, NODE_RECENT);
  if (++count * 4 > capacity * 3) rehash();
  return node;
}

function rehash(): void {
  const bytes = <usize>capacity << 2;
  const bigger = allocate(bytes << 1, 64);
  if (!bigger) return; // the table may fill until one place is left
  const old = table;
  table = bigger;
  capacity <<= 1;
  const mask = capacity - 1;
  for (let at: usize = 0; at < bytes; at += 4) {
    const node: usize = load<u32>(old + at);
    if (!node) continue;
    let slot = slotOf(load<u32>(node, NODE_PARENT), load<u32>(node, NODE_LABEL));
    while (load<u32>(table + (<usize>slot << 2))) slot = (slot + 1) & mask;
    store<u32>(table + (<usize>slot << 2), <u32>node);
  }
  for (let at: usize = (old + 31) & ~31; at + NODE_SIZE <= old + bytes; at += NODE_SIZE) giveBack(at);
}

/** Frees every node except the root and `[overflow]`, which become blank. */
export function clearTree(): void {
  store<u32>(GENERATION, load<u32>(GENERATION) + 1);
  giveBackAll();
  memory.fill(table, 0, <usize>capacity << 2);
  count = 0;
  reset(root, 0, 0);
  reset(overflow, root, overflowLabel);
  store<u32>(overflowLabel, 0, LABEL_ASYNC);
  store<u32>(overflowLabel, 0, LABEL_SITES);
  store<u32>(NODES, 0);
  store<f64>(ASYNC_LAPS, 0);
  store<f64>(CALL_SITES, 0);
  store<f64>(READINGS_BEFORE, load<f64>(READINGS));
  store<u32>(GENERATION, load<u32>(GENERATION) + 1);
}
