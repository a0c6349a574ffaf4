// The exports of the WASM module. They take and return numbers only: label ids, tokens, addresses.
import { CALL_SITES, LABEL_SITES, LAYOUT_VERSION, READINGS_BEFORE, VERSION } from "./layout";
import { clearTree, initializeTree, overflowLabel, setMaxDepth as setDepth, setNodeLimit as setNodes } from "./call_tree";
import {
  clearFrames,
  closeAllOpen,
  countAsync,
  enterApart,
  enterOn,
  initializeFrames,
  leave,
  nodeOf as nodeOfFrame,
  openPending,
} from "./frames";
import { clearLabels, initializeLabels, reserveLabel, sealLabel } from "./labels";
import { initialize as initializeMemory, setLimit } from "./memory";
import { clock, read } from "./readings";
import { clearTouched, initializeUsage, refresh, setWindow } from "./usage";

export { countAsync, leave, openPending, read, reserveLabel, sealLabel, setLimit, setWindow };

/** Prepares the core in a memory that may grow to `limitPages`. */
export function initialize(limitPages: u32): void {
  initializeMemory(limitPages);
  initializeLabels();
  initializeTree();
  initializeUsage();
  initializeFrames();
  store<u32>(VERSION, LAYOUT_VERSION);
}

/** Returns the label for scopes whose own label found no memory. */
export function labelOfOverflow(): u32 {
  return <u32>overflowLabel;
}

// The hot path. The caller enters a scope itself: it writes STARTED and PENDING, and takes
// NEXT_TOKEN as the token. It calls openPending() before if another scope is pending, and after if
// DUE has come. For every function that needs the time, leave() too, the caller has read the clock
// into the header.

/** Opens a synchronous scope inside an async one. */
export function enterIn(token: f64, labelId: u32): f64 {
  openPending();
  return enterOn(token, labelId, clock());
}

/**
 * Opens an async scope; see enterApart. A boolean argument costs Bun ten times as much as a number.
 */
export function enterAsync(token: f64, exact: i32, place: u32, labelId: u32): f64 {
  openPending();
  return enterApart(token, exact != 0, place, labelId, clock());
}

/** Counts a call site that was looked up for a label. */
export function countCallSite(labelId: u32): void {
  store<f64>(CALL_SITES, load<f64>(CALL_SITES) + 1);
  store<u32>(labelId, load<u32>(labelId, LABEL_SITES) + 1, LABEL_SITES);
}

/** Returns the node of an open scope; 0 if the scope is closed. */
export function nodeOf(token: f64): usize {
  openPending();
  return nodeOfFrame(token);
}

/** Sets the number of levels that are recorded from now on. */
export function setMaxDepth(depth: u32): void {
  openPending(); // it was entered under the old limit
  setDepth(depth);
}

/** Sets the number of nodes that the tree may have from now on. */
export function setNodeLimit(nodes: u32): void {
  openPending();
  setNodes(nodes);
}

/**
 * Reads the usage now, so that every node has the CPU time of its completed laps. No lap pays for
 * this reading.
 */
export function settle(): void {
  openPending();
  refresh(clock());
  store<f64>(READINGS_BEFORE, load<f64>(READINGS_BEFORE) + 1);
}

/** Closes all open scopes as laps that end now. */
export function closeAll(): void {
  openPending();
  closeAllOpen();
}

/** Forgets all nodes and labels, and closes all scopes. */
export function clear(): void {
  openPending();
  clearTouched();
  clearFrames();
  clearTree();
  clearLabels();
}
