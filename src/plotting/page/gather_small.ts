import type { TimerNode } from "../../tree/call_tree.ts";
import type { MergedTree } from "./merge_ranks.ts";

/** A tree for the page, of whose small scopes some may be gathered. */
export interface GatheredTree extends MergedTree {
  /** Nodes that stand for several scopes, each with their number. */
  gathered: [node: number, scopes: number][];
}

/** What a node takes in the file: its place, and its figures in each rank. Both are estimates. */
const [PLACE_BYTES, FIGURES_BYTES] = [16, 110];

/**
 * Gathers the smallest scopes of a tree until the rest fits. The scopes below a parent that have no
 * room become one node with their sums.
 *
 * @param budget What the nodes may take in the file, in bytes.
 */
export function gatherSmall(tree: MergedTree, budget: number): GatheredTree {
  const { labels, parents, ranks } = tree;
  const nodeBytes = PLACE_BYTES + ranks.length * FIGURES_BYTES;
  const order = byImportance(tree);
  const fitting = countFitting(order, labels, nodeBytes, budget);
  if (fitting === labels.length) return { ...tree, gathered: [] };

  // Each parent of gathered scopes gets a node more. Fewer are kept until those fit too.
  for (let keep = fitting;; keep = Math.floor(keep * 0.8)) {
    const kept = new Uint8Array(labels.length);
    for (const node of order.subarray(0, keep)) kept[node] = 1;
    const homes = new Set<number>();
    for (let i = 0; i < parents.length; i++) if (!kept[i] && isKept(kept, parents[i]!)) homes.add(parents[i]!);
    if ((keep + homes.size) * nodeBytes <= budget || keep === 0) return gather(tree, kept);
  }
}

const placeOf = (places: Int32Array, node: number): number => node < 0 ? -1 : places[node]!;
const isKept = (kept: Uint8Array, node: number): boolean => node < 0 || kept[node] === 1;

/** Returns the nodes, the most important first; a parent never stands behind its children. */
function byImportance({ labels, parents, ranks }: MergedTree): Int32Array {
  const importance = new Float64Array(labels.length);
  for (const nodes of ranks) {
    let [wall, memory] = [1, 1];
    for (const node of nodes) {
      if (!node) continue;
      wall = Math.max(wall, node.wall);
      memory = Math.max(memory, node.rssSelf.peak);
    }
    for (const [i, node] of nodes.entries()) {
      if (node) importance[i] = Math.max(importance[i]!, node.wall / wall, node.rssSelf.peak / memory);
    }
  }
  for (let i = labels.length - 1; i >= 0; i--) {
    const parent = parents[i]!;
    if (parent >= 0) importance[parent] = Math.max(importance[parent]!, importance[i]!);
  }
  return Int32Array.from(labels, (_, i) => i).sort((a, b) => importance[b]! - importance[a]! || a - b);
}

/** Returns how many nodes of the order fit. A label counts once. */
function countFitting(order: Int32Array, labels: readonly string[], nodeBytes: number, budget: number): number {
  const seen = new Set<string>();
  let bytes = 0;
  for (let i = 0; i < order.length; i++) {
    const label = labels[order[i]!]!;
    bytes += nodeBytes;
    if (!seen.has(label)) {
      seen.add(label);
      bytes += labelBytes(label);
    }
    if (bytes > budget) return i;
  }
  return order.length;
}

function labelBytes(label: string): number {
  let bytes = 4;
  // At most six characters in JSON for a control, at most three bytes for others.
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i);
    bytes += code < 0x20 || code === 0x3c || (code >= 0xd800 && code < 0xe000) ? 6 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}

function gather({ labels, parents, ranks }: MergedTree, kept: Uint8Array): GatheredTree {
  const result: GatheredTree = { labels: [], parents: [], ranks: ranks.map(() => []), gathered: [] };
  const places = new Int32Array(labels.length); // where a node has gone, by itself or gathered
  const below = new Map<number, number>(); // the gathering node below a parent
  const counts = new Map<number, number>();
  const add = (label: string, parent: number) => {
    result.parents.push(parent);
    for (const nodes of result.ranks) nodes.push(undefined);
    return result.labels.push(label) - 1;
  };
  for (let i = 0; i < labels.length; i++) {
    if (!kept[i]) continue;
    const place = places[i] = add(labels[i]!, placeOf(places, parents[i]!));
    for (const [rank, nodes] of ranks.entries()) result.ranks[rank]![place] = nodes[i];
  }
  // After the others, so that what is gathered stands last below its parent.
  for (let i = 0; i < labels.length; i++) {
    if (kept[i]) continue;
    const isTop = isKept(kept, parents[i]!);
    const parent = placeOf(places, parents[i]!);
    let place = isTop ? below.get(parent) : parent;
    if (place === undefined) below.set(parent, place = add("", parent));
    places[i] = place;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    for (const [rank, nodes] of ranks.entries()) {
      const node = nodes[i];
      const row = result.ranks[rank]!;
      if (node) row[place] = addTo(row[place] ?? nothing(node), node, isTop);
    }
  }
  result.gathered = [...counts];
  return result;
}

/** Returns the figures of no scope. */
function nothing({ tag, level }: TimerNode): TimerNode {
  const figures = { laps: 0, openLaps: 0, maxOpenLaps: 0, wall: 0, user: 0, system: 0, cpuUnknownLaps: 0, covered: 0 };
  const rss = () => ({ current: 0, peak: 0 });
  const memory = { rssMax: rss(), rssSelf: rss(), rssMin: rss(), rssSelfMin: rss() };
  return {
    key: 0n,
    parent: -1,
    level,
    tag,
    label: "",
    open: false,
    min: 0,
    max: 0,
    squares: 0,
    overlaps: 0,
    ...figures,
    ...memory,
  };
}

/** Adds a scope to the sums: times only from the outermost scopes, because they contain the others. */
function addTo(sums: TimerNode, node: TimerNode, isTop: boolean): TimerNode {
  sums.laps += node.laps;
  sums.cpuUnknownLaps += node.cpuUnknownLaps;
  if (isTop) {
    sums.wall += node.wall;
    sums.user += node.user;
    sums.system += node.system;
  }
  for (const name of ["rssMax", "rssSelf"] as const) {
    sums[name].current = Math.max(sums[name].current, node[name].current);
    sums[name].peak = Math.max(sums[name].peak, node[name].peak);
  }
  return sums;
}
