// What the WASM module exports. Numbers only: a label is its number, a scope is its token.
import { LAYOUT_VERSION, VERSION } from "./layout";
import { clearTree, initializeTree, overflowLabel, setMaxDepth as setDepth, setNodeLimit as setNodes } from "./call_tree";
import {
  clearFrames,
  closeAllAt,
  enterApart,
  enterOn,
  initializeFrames,
  leavePending,
  nodeOf as nodeOfFrame,
  openPending,
} from "./frames";
import { reserveLabel, sealLabel } from "./labels";
import { initialize as initializeMemory, setLimit } from "./memory";
import { clock, read } from "./readings";
import { clearTouched, initializeUsage, refresh, setWindow } from "./usage";

export { openPending, read, reserveLabel, sealLabel, setLimit, setWindow };

/** Makes the core ready in a memory that may grow to `limitPages`. False: that is too small. */
export function initialize(limitPages: u32): void {
  initializeMemory(limitPages);
  initializeTree();
  initializeUsage();
  initializeFrames();
  store<u32>(VERSION, LAYOUT_VERSION);
}

/** The label for scopes whose own label found no memory. */
export function labelOfOverflow(): u32 {
  return <u32>overflowLabel;
}

// The hot path. Entering is left to the caller: it writes STARTED and PENDING, takes NEXT_TOKEN for the token, and calls
// openPending() before that if a scope waits already, and after it if DUE has come.

/** Closes a scope. The caller has read the clock into the header, as for all that take no time. */
export function leave(token: f64): void {
  leavePending(token, clock());
}

/** Opens a synchronous scope inside an async one. */
export function enterIn(token: f64, labelId: u32): f64 {
  openPending();
  return enterOn(token, labelId, clock());
}

/** Opens an async scope; see enterApart. No booleans at this border: a number costs Bun a tenth of one. */
export function enterAsync(token: f64, exact: i32, place: u32, labelId: u32): f64 {
  openPending();
  return enterApart(token, exact != 0, place, labelId, clock());
}

/** The node of an open scope, 0 if it is closed. */
export function nodeOf(token: f64): usize {
  openPending();
  return nodeOfFrame(token);
}

/** Levels that are recorded from now on. */
export function setMaxDepth(depth: u32): void {
  openPending(); // it was entered before
  setDepth(depth);
}

/** Nodes that the tree may have from now on. */
export function setNodeLimit(nodes: u32): void {
  openPending();
  setNodes(nodes);
}

/** Reads the usage now, so that every node has the CPU time of its completed laps. The caller has read the clock. */
export function settle(): void {
  openPending();
  refresh(clock());
}

/** Closes all open scopes as laps that end now. The caller has read the clock. */
export function closeAll(): void {
  openPending();
  closeAllAt(clock());
}

/** Forgets all nodes and closes all scopes; labels stay. */
export function clear(): void {
  openPending();
  clearTouched();
  clearFrames();
  clearTree();
}
