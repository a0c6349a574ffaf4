import type { TimerNode } from "./call_tree.ts";

/** Sorts nodes from order of creation into tree order: a scope may get new children late. */
export function inTreeOrder(timers: TimerNode[]): TimerNode[] {
  const firstChild = new Int32Array(timers.length).fill(-1);
  const nextSibling = new Int32Array(timers.length).fill(-1);
  let firstRoot = -1;
  for (let i = timers.length - 1; i >= 0; i--) {
    const { parent } = timers[i]!;
    nextSibling[i] = parent < 0 ? firstRoot : firstChild[parent]!;
    if (parent < 0) firstRoot = i;
    else firstChild[parent] = i;
  }

  const sorted: TimerNode[] = [];
  const newIndex = new Int32Array(timers.length);
  const pending: number[] = [];
  // Without recursion, because a tree may be deeper than the engine's stack.
  for (let i = firstRoot; i >= 0;) {
    const node = timers[i]!;
    newIndex[i] = sorted.length;
    sorted.push(node);
    if (node.parent >= 0) node.parent = newIndex[node.parent]!;
    const sibling = nextSibling[i]!;
    if (sibling >= 0) pending.push(sibling);
    const child = firstChild[i]!;
    i = child >= 0 ? child : pending.pop() ?? -1;
  }
  return sorted;
}
