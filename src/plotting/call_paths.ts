import type { CallTree, TimerNode } from "../tree/call_tree.ts";

/** A call path, with its node in each tree that has the path. */
export interface CallPath {
  readonly label: string;
  /** The runtime of the first node. */
  readonly tag: string;
  readonly level: number;
  /** Index of the parent among the paths, -1 at the top. */
  readonly parent: number;
  readonly nodes: TimerNode[];
  /** Whether children ran side by side: their wall times are together more than they cover. */
  readonly isShared: boolean;
  /** Whether the children's wall times are together more than the wall time of the node. */
  readonly isExceeded: boolean;
}

/** A path while the trees are merged. */
interface Place {
  label: string;
  tag: string;
  nodes: TimerNode[];
  isShared: boolean;
  isExceeded: boolean;
  /** The last tree with a node here. */
  tree: number;
  children: Map<string, Place> | undefined;
}

/** Clocks and the cost of a lap may let children exceed their parent by this much: no remark. */
const [NOISE_NS, NOISE_SHARE] = [1000, 0.001];

/**
 * Merges trees by call path, in tree order. A path that only a later tree has stands behind its
 * siblings.
 *
 * By labels and not by hashes, because the original's hashes are equal for different paths.
 */
export function mergePaths(trees: readonly CallTree[]): CallPath[] {
  const root = newPlace("", "", -1);
  for (const [tree, { timers }] of trees.entries()) {
    const sums = childrenWall(timers);
    const places: Place[] = [];
    for (const [i, node] of timers.entries()) {
      const place = childOf(node.parent < 0 ? root : places[node.parent]!, node, tree);
      places.push(place);
      place.nodes.push(node);
      const sum = sums[i]!;
      if (sum > node.covered + Math.max(NOISE_NS, NOISE_SHARE * node.wall)) {
        place.isShared = true;
        place.isExceeded ||= sum > node.wall;
      }
    }
  }
  return inTreeOrder(root);
}

function newPlace(label: string, tag: string, tree: number): Place {
  return { label, tag, nodes: [], isShared: false, isExceeded: false, tree, children: undefined };
}

/** Returns the place of a node. Two siblings of one tree with the same label have two places. */
function childOf(parent: Place, { label, tag }: TimerNode, tree: number): Place {
  const children = parent.children ??= new Map();
  for (let number = 0;; number++) {
    const key = number === 0 ? label : `${label}\0${number}`;
    const place = children.get(key);
    if (place === undefined) {
      const added = newPlace(label, tag, tree);
      children.set(key, added);
      return added;
    }
    if (place.tree === tree) continue;
    place.tree = tree;
    return place;
  }
}

function childrenWall(timers: readonly TimerNode[]): Float64Array {
  const sums = new Float64Array(timers.length);
  for (const { parent, wall } of timers) {
    if (parent >= 0) sums[parent]! += wall;
  }
  return sums;
}

/** Without recursion, because a tree may be deeper than the engine's stack. */
function inTreeOrder(root: Place): CallPath[] {
  const paths: CallPath[] = [];
  const open = [{ children: childrenOf(root), next: 0, index: -1 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const place = top.children[top.next++];
    if (place === undefined) {
      open.pop();
      continue;
    }
    const { label, tag, nodes, isShared, isExceeded } = place;
    paths.push({ label, tag, nodes, isShared, isExceeded, level: open.length - 1, parent: top.index });
    open.push({ children: childrenOf(place), next: 0, index: paths.length - 1 });
  }
  return paths;
}

function childrenOf({ children }: Place): Place[] {
  return children ? [...children.values()] : [];
}
