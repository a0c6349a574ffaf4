// Which rows the table shows, in which order: unfolded, sorted, found.
import { cpuPercent } from "./page_figures.ts";
import type { Sort } from "./page_state.ts";
import type { RunTree, RunView } from "./run_view.ts";

/** A search never shows more rows. */
const MOST_FOUND_ROWS = 500;
/** A tree of this many nodes starts unfolded. */
const SMALL_TREE = 200;
/** In a larger tree, nodes from this share of the total on start unfolded. */
const UNFOLDED_SHARE = 0.01;
/** Paper takes no more rows. */
const MOST_PRINTED_ROWS = 2000;

/** The rows that a table shows. */
export interface Rows {
  nodes: readonly number[];
  /** The hits that have no row. */
  hiddenHits: number;
  /** The scopes that are not printed. */
  unprinted: number;
}

/** Which nodes of a tree are unfolded. */
export class Folding {
  readonly #tree: RunTree;
  readonly #open: Uint8Array;

  constructor(view: RunView) {
    this.#tree = view.tree;
    const { size } = view.tree;
    const all = size <= SMALL_TREE;
    this.#open = new Uint8Array(size);
    for (let node = 0; node < size; node++) {
      if (all || view.figures.wall[node]! >= UNFOLDED_SHARE * view.total) this.#open[node] = 1;
    }
  }

  isOpen(node: number): boolean {
    return this.#open[node] === 1;
  }

  set(node: number, open: boolean): void {
    this.#open[node] = open ? 1 : 0;
  }

  /** Folds or unfolds a node and all below it. */
  setBelow(node: number, open: boolean): void {
    const nodes = [node];
    for (let at = nodes.pop(); at !== undefined; at = nodes.pop()) {
      this.set(at, open);
      for (const child of this.#tree.children(at)) nodes.push(child);
    }
  }

  /** Unfolds the nodes above this level, and folds the others. */
  toLevel(level: number): void {
    for (let node = 0; node < this.#tree.size; node++) this.set(node, this.#tree.level[node]! < level - 1);
  }

  /** Unfolds the ancestors of a node. Returns whether one was folded. */
  reveal(node: number): boolean {
    let wasFolded = false;
    for (let at = this.#tree.parent[node] ?? -1; at >= 0; at = this.#tree.parent[at]!) {
      wasFolded ||= !this.isOpen(at);
      this.set(at, true);
    }
    return wasFolded;
  }
}

/** The children of each node in the order of the table. */
export class Ordering {
  readonly #view: RunView;
  readonly #sorted = new Map<number, readonly number[]>();
  readonly #compare: ((a: number, b: number) => number) | undefined;

  constructor(view: RunView, sort: Sort | "", turned: boolean) {
    this.#view = view;
    if (sort === "") return;
    const direction = turned ? -1 : 1;
    if (sort === "scope") {
      const { compare } = new Intl.Collator("en", { numeric: true });
      const text = (node: number) => view.tree.label(node).text;
      this.#compare = (a, b) => direction * compare(text(a), text(b)) || a - b;
      return;
    }
    const key = sortKey(view, sort);
    // What is unknown stands last in both orders.
    const compareKeys = (a: number, b: number) =>
      Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : direction * (b - a);
    this.#compare = (a, b) => compareKeys(key(a), key(b)) || a - b;
  }

  children(node: number): ArrayLike<number> & Iterable<number> {
    const children = this.#view.tree.children(node);
    if (!this.#compare || children.length < 2) return children;
    let sorted = this.#sorted.get(node);
    if (!sorted) this.#sorted.set(node, sorted = Array.from(children).sort(this.#compare));
    return sorted;
  }
}

function sortKey(view: RunView, sort: Sort): (node: number) => number {
  const { figures, steps } = view;
  if (sort === "percent") return (node) => cpuPercent(figures.cpu[node]!, figures.wall[node]!, steps);
  if (sort === "mean") return (node) => view.meanLap(node);
  if (sort === "ranks") return (node) => view.imbalance(node);
  return (node) => figures[sort as "wall" | "self" | "laps" | "rss"][node]!;
}

/** What a search has found. */
export interface Found {
  /** The nodes that match. */
  hits: ReadonlySet<number>;
  /** The sum of their self times. */
  self: number;
}

/** Finds the nodes whose labels contain a text. Gathered scopes have no labels. */
export function search(view: RunView, query: string): Found | undefined {
  if (query === "") return undefined;
  const { tree, figures } = view;
  const wanted = query.toLowerCase();
  const matches = tree.labels.map(({ lower }) => lower.includes(wanted));
  const hits = new Set<number>();
  let self = 0;
  for (let node = 0; node < tree.size; node++) {
    if (!matches[tree.data.label[node]!] || tree.gathered.has(node)) continue;
    hits.add(node);
    self += figures.self[node]!;
  }
  return { hits, self };
}

/** Returns the unfolded rows. */
export function unfoldedRows(ordering: Ordering, folding: Folding): Rows {
  const nodes = walk(ordering, () => true, (node) => folding.isOpen(node), Infinity);
  return { nodes, hiddenHits: 0, unprinted: 0 };
}

/** Returns the rows of a search: the hits and their ancestors. */
export function foundRows(view: RunView, ordering: Ordering, found: Found): Rows {
  const shown = new Set<number>();
  for (const hit of found.hits) {
    for (let node = hit; node >= 0 && !shown.has(node); node = view.tree.parent[node]!) shown.add(node);
  }
  const nodes = walk(ordering, (node) => shown.has(node), () => true, MOST_FOUND_ROWS);
  const shownHits = nodes.reduce((count, node) => count + Number(found.hits.has(node)), 0);
  return { nodes, hiddenHits: found.hits.size - shownHits, unprinted: 0 };
}

/** Returns the rows for paper: from one percent of the total on. */
export function printedRows(view: RunView, ordering: Ordering): Rows {
  const { tree, figures, total } = view;
  const isLarge = (node: number) => tree.size <= SMALL_TREE || figures.wall[node]! >= UNFOLDED_SHARE * total;
  const nodes = walk(ordering, isLarge, () => true, MOST_PRINTED_ROWS);
  return { nodes, hiddenHits: 0, unprinted: tree.size - nodes.length };
}

/** Walks the tree in the order of the table, without recursion: a tree may be very deep. */
function walk(
  ordering: Ordering,
  isShown: (node: number) => boolean,
  isOpen: (node: number) => boolean,
  most: number,
): number[] {
  const rows: number[] = [];
  const waiting: number[] = [];
  const push = (parent: number) => {
    const children = ordering.children(parent);
    for (let i = children.length - 1; i >= 0; i--) if (isShown(children[i]!)) waiting.push(children[i]!);
  };
  push(-1);
  for (let node = waiting.pop(); node !== undefined && rows.length < most; node = waiting.pop()) {
    rows.push(node);
    if (isOpen(node)) push(node);
  }
  return rows;
}
