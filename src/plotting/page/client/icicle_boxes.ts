// Where the boxes of the icicle are. Nothing here paints.
import type { Ordering } from "./visible_rows.ts";
import type { RunView } from "./run_view.ts";

/** A narrower box is left out, in pixels. */
const NARROWEST = 0.5;
/** Children are marked if they are wider than the covered time by this factor, not by rounding alone. */
const SCALED = 1.005;

export interface Box {
  node: number;
  x: number;
  width: number;
  /** The row, from 0. */
  row: number;
  /** Whether it is an ancestor of the node that is zoomed to. */
  isAncestor: boolean;
  /** Whether it is narrower than its time, because it ran beside its siblings. */
  isScaled: boolean;
}

/** The boxes, by row. */
export type BoxRows = readonly (readonly Box[])[];

/** Returns the width of each node, in nanoseconds. */
export function boxSizes(view: RunView, isCpu: boolean): Float64Array {
  if (!isCpu) return view.figures.wall;
  const { tree, figures } = view;
  // A node whose CPU time is unknown is as wide as its children.
  const sizes = figures.cpu.map((cpu) => Number.isNaN(cpu) ? 0 : cpu);
  const below = new Float64Array(tree.size);
  for (let node = tree.size - 1; node >= 0; node--) {
    if (Number.isNaN(figures.cpu[node]!)) sizes[node] = below[node]!;
    const parent = tree.parent[node]!;
    if (parent >= 0) below[parent]! += sizes[node]!;
  }
  return sizes;
}

/** Returns the boxes of a tree, or of the part that is zoomed to, for a width in pixels. */
export function layOut(view: RunView, ordering: Ordering, sizes: Float64Array, zoom: number, width: number): BoxRows {
  const rows: Box[][] = [];
  const put = (box: Box) => (rows[box.row] ??= []).push(box);
  const waiting: Box[] = [];
  const plain = { isAncestor: false, isScaled: false };
  if (zoom >= 0) {
    const path = view.tree.path(zoom);
    for (const [row, node] of path.slice(0, -1).entries()) put({ node, x: 0, width, row, ...plain, isAncestor: true });
    waiting.push({ node: zoom, x: 0, width, row: path.length - 1, ...plain });
  } else {
    const roots = Array.from(ordering.children(-1));
    const sum = roots.reduce((sum, node) => sum + sizes[node]!, 0);
    let x = 0;
    for (const node of roots) {
      const share = sum > 0 ? sizes[node]! / sum : 1 / roots.length; // without any time all are equal
      waiting.push({ node, x, width: width * share, row: 0, ...plain });
      x += width * share;
    }
    waiting.reverse();
  }
  for (let box = waiting.pop(); box; box = waiting.pop()) {
    if (box.width < NARROWEST) continue;
    put(box);
    waiting.push(...childBoxes(view, ordering, sizes, box).reverse());
  }
  return rows;
}

function childBoxes(view: RunView, ordering: Ordering, sizes: Float64Array, { node, x, width, row }: Box): Box[] {
  const children = ordering.children(node);
  let sum = 0;
  for (const child of children) sum += sizes[child]!;
  if (sum === 0) return [];
  const isWall = sizes === view.figures.wall;
  const size = sizes[node]!;
  const covered = isWall ? view.figures.covered[node]! : Math.min(sum, size);
  const room = size > 0 ? width * Math.min(1, covered / size) : width;
  const natural = size > 0 ? width / size : Infinity;
  const scale = Math.min(natural, room / sum);
  const isScaled = sum * natural > room * SCALED;
  const boxes: Box[] = [];
  let at = x;
  for (const child of children) {
    const childWidth = sizes[child]! * scale;
    if (childWidth >= NARROWEST) {
      boxes.push({ node: child, x: at, width: childWidth, row: row + 1, isAncestor: false, isScaled });
    }
    at += childWidth;
  }
  return boxes;
}

/** Returns the box at a place; undefined if there is none. */
export function boxAt(rows: BoxRows, row: number, x: number): Box | undefined {
  return rows[row]?.find((box) => x >= box.x && x < box.x + box.width);
}
