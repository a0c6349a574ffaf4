// What the WASM module exports. Numbers only: a label is its number, a scope is its token.
import { LAYOUT_VERSION, VERSION } from "./layout";
import { clearTree, initializeTree, setNodeLimit } from "./call_tree";
import { clearFrames, closeAllAt, enterApart, enterAt, enterOn, initializeFrames, leaveAt, nodeOf, setMaxDepth } from "./frames";
import { reserveLabel, sealLabel } from "./labels";
import { initialize as initializeMemory, setLimit } from "./memory";
import { clearTouched, clock, initializeUsage, refresh, setWindow } from "./usage";

export { nodeOf, reserveLabel, sealLabel, setLimit, setMaxDepth, setNodeLimit, setWindow };

/** Makes the core ready in a memory that may grow to `limitPages`. False: that is too small. */
export function initialize(limitPages: u32): void {
  initializeMemory(limitPages);
  initializeTree();
  initializeUsage();
  initializeFrames();
  store<u32>(VERSION, LAYOUT_VERSION);
}

// The hot path, three ways: the time stands in the header (FFI wrote it), or is handed over in ns or in ms.

export function enter(label: u32): f64 {
  return enterAt(label, clock());
}

export function leave(token: f64): void {
  leaveAt(token, clock());
}

export function enterNs(label: u32, now: i64): f64 {
  return enterAt(label, now);
}

export function leaveNs(token: f64, now: i64): void {
  leaveAt(token, now);
}

export function enterMs(label: u32, now: f64): f64 {
  return enterAt(label, <i64>(now * 1e6));
}

export function leaveMs(token: f64, now: f64): void {
  leaveAt(token, <i64>(now * 1e6));
}

// Async scopes. The caller has read the clock into the header.

/** Opens a synchronous scope inside an async one. */
export function enterIn(token: f64, label: u32): f64 {
  return enterOn(token, label, clock());
}

/** Opens an async scope; see enterApart. */
export function enterAsync(token: f64, exact: bool, place: u32, label: u32): f64 {
  return enterApart(token, exact, place, label, clock());
}

/** Reads the usage now, so that every node has the CPU time of its completed laps. The caller has read the clock. */
export function settle(): void {
  refresh(clock());
}

/** Closes all open scopes as laps that end now. The caller has read the clock. */
export function closeAll(): void {
  closeAllAt(clock());
}

/** Forgets all nodes and closes all scopes; labels stay. */
export function clear(): void {
  clearTouched();
  clearFrames();
  clearTree();
}
