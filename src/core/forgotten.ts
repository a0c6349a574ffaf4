import {
  FRAME_BLOCKS,
  FRAME_NODE,
  FRAME_SIZE,
  FRAMES_PER_BLOCK,
  LABEL_ASYNC,
  NODE_LABEL,
  NODE_OPEN,
  NODE_PARENT,
  ROOT,
} from "../generated/layout.ts";
import { MemoryView } from "./memory_view.ts";

/** From so many open scopes inside each other on, a recursion is unlikely. */
export const MANY = 100;

/** The most levels from a scope up to the same one: a call rarely forgets more scopes. */
const LEVELS = 64;

/**
 * Returns the labels of scopes that are open inside themselves many times, with the number of their
 * open laps: either a recursion runs, or nobody closes them. Labels of async scopes don't count:
 * these nest as their promises do, and close when they settle.
 */
export function nestedInThemselves(memory: WebAssembly.Memory): Map<string, number> {
  const view = new MemoryView(memory);
  const counts = new Map<number, number>();
  for (let block = view.word(FRAME_BLOCKS); block; block = view.word(block)) {
    for (let i = 1; i <= FRAMES_PER_BLOCK; i++) {
      const node = view.word(block + i * FRAME_SIZE + FRAME_NODE);
      const labelId = node && view.word(node + NODE_LABEL);
      if (labelId && !view.word(labelId + LABEL_ASYNC) && isInsideItself(view, node, labelId)) {
        counts.set(labelId, (counts.get(labelId) ?? 1) + 1);
      }
    }
  }
  return new Map([...counts].filter(([, open]) => open >= MANY).map(([labelId, open]) => [view.label(labelId), open]));
}

function isInsideItself(view: MemoryView, node: number, labelId: number): boolean {
  const root = view.word(ROOT);
  for (let level = 0; level < LEVELS && node !== root; level++) {
    node = view.word(node + NODE_PARENT);
    if (view.word(node + NODE_LABEL) === labelId && view.word(node + NODE_OPEN) > 0) return true;
  }
  return false;
}
