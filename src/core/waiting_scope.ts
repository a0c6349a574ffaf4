// The scope that was entered last may have neither frame nor node yet (PENDING in core.as/layout.ts). In the thread that enters
// scopes the core sees to it before anything is read; a reader in another thread finds it here.
import * as at from "../generated/layout.ts";
import type { MemoryView } from "./memory_view.ts";

/** The scope that waits. */
export interface PendingScope {
  labelId: number;
  /** Its start in ns. */
  start: number;
  /** Frame and node of the scope that it was opened in. */
  frame: number;
  parent: number;
  /** Its own node; 0 if this is its first lap. */
  node: number;
}

/** The scope that waits; undefined if none does, or if it is too deep to be recorded. */
export function pendingScope(view: MemoryView): PendingScope | undefined {
  const labelId = view.current(at.PENDING);
  if (!labelId) return undefined;
  const start = view.timespec(at.STARTED);
  const frame = view.word(view.word(at.BASE) + at.FRAME_TOP);
  const parent = view.word(frame + at.FRAME_NODE);
  if (view.word(parent + at.NODE_DEPTH) >= view.word(at.MAX_DEPTH)) return undefined;
  return { labelId, start, frame, parent, node: childOf(view, parent, labelId) };
}

/** Whether a scope has gone on pending since. */
export function isStillPending(view: MemoryView, { labelId, start }: PendingScope): boolean {
  return view.timespec(at.STARTED) === start && view.current(at.PENDING) === labelId;
}

/** The key that its node will have: `mix` in core.as/labels.ts. */
export function pathHashOf(view: MemoryView, { parent, labelId }: PendingScope): bigint {
  const u64 = (value: bigint) => BigInt.asUintN(64, value);
  let hash = u64(view.hash(parent + at.NODE_HASH) * 0x9e3779b97f4a7c15n + view.hash(labelId + at.LABEL_HASH));
  hash = u64((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  hash = u64((hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return hash ^ (hash >> 33n);
}

/** The node of a scope opened in that of `parent`, 0 if it is still to be made. */
function childOf(view: MemoryView, parent: number, labelId: number): number {
  for (const child of view.children(parent)) {
    if (view.word(child + at.NODE_LABEL) === labelId) return child;
  }
  // Once scopes have found no room, others won't.
  const overflow = view.word(at.OVERFLOW);
  return view.word(overflow + at.NODE_NEXT) ? overflow : 0;
}
