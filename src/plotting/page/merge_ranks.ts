import type { CallTree, TimerNode } from "../../tree/call_tree.ts";

/** A tree that has the nodes of all ranks. A parent stands before its children. */
export interface MergedTree {
  labels: string[];
  parents: number[];
  /** The nodes of each rank by their place in this tree; undefined where the rank has none. */
  ranks: (TimerNode | undefined)[][];
}

/**
 * Merges the call trees of several ranks. Nodes are the same if their parents and their labels are.
 * Siblings with one label, as the original writes them, meet in their order.
 */
export function mergeRanks(trees: readonly CallTree[]): MergedTree {
  const labels: string[] = [];
  const parents: number[] = [];
  const ranks = trees.map((): (TimerNode | undefined)[] => []);
  const add = (label: string, parent: number) => {
    parents.push(parent);
    return labels.push(label) - 1;
  };
  const known = new Map<string, number>();
  for (const [rank, { timers }] of trees.entries()) {
    const nodes = ranks[rank]!;
    const places = new Int32Array(timers.length);
    for (const [i, node] of timers.entries()) {
      const parent = node.parent < 0 ? -1 : places[node.parent]!;
      // A million nodes of a single tree need no look at what is known.
      const place = trees.length === 1 ? add(node.label, parent) : findPlace(node.label, parent, nodes, known, add);
      places[i] = place;
      nodes[place] = node;
    }
  }
  // Arrays without holes, as long as the tree.
  return { labels, parents, ranks: ranks.map((nodes) => labels.map((_, place) => nodes[place])) };
}

function findPlace(
  label: string,
  parent: number,
  nodes: readonly (TimerNode | undefined)[],
  known: Map<string, number>,
  add: (label: string, parent: number) => number,
): number {
  for (let twin = 0;; twin++) {
    const name = `${parent} ${twin} ${label}`;
    const place = known.get(name);
    if (place !== undefined && nodes[place]) continue; // a sibling has it
    if (place !== undefined) return place;
    const added = add(label, parent);
    known.set(name, added);
    return added;
  }
}
