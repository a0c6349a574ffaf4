// What the page shows: the tree of a run, and its figures for one rank or as the mean of all.
import { ABSENT, CPU_UNKNOWN, type FigureName, OPEN, type RankData, type RunData, SHORT } from "../page_format.ts";
import { type LabelText, labelText } from "./label_text.ts";

/** The values that a user can choose. */
export const VALUES = ["wall", "self", "cpu", "rss", "laps"] as const;
export type Value = typeof VALUES[number];

/** The shape of a run's tree. */
export class RunTree {
  readonly data: RunData;
  readonly size: number;
  readonly parent: Int32Array;
  readonly level: Int32Array;
  readonly labels: readonly LabelText[];
  /** The scopes that a node stands for, if they were gathered. */
  readonly gathered: ReadonlyMap<number, number>;
  /** The nodes below each node. */
  readonly descendants: Int32Array;
  readonly #start: Int32Array;
  readonly #child: Int32Array;

  constructor(data: RunData) {
    this.data = data;
    const size = this.size = data.parent.length;
    this.labels = data.labels.map(labelText);
    this.gathered = new Map(data.gathered);
    this.parent = Int32Array.from(data.parent);
    this.level = new Int32Array(size);
    this.descendants = new Int32Array(size);
    // The children of a node are a part of one list. The roots are those of a node after the last.
    this.#start = new Int32Array(size + 2);
    this.#child = new Int32Array(size);
    const home = (node: number) => this.parent[node]! < 0 ? size : this.parent[node]!;
    for (let node = 0; node < size; node++) {
      const parent = this.parent[node]!;
      this.level[node] = parent < 0 ? 0 : this.level[parent]! + 1;
      this.#start[home(node) + 1]!++;
    }
    for (let node = 0; node <= size; node++) this.#start[node + 1]! += this.#start[node]!;
    const next = this.#start.slice();
    for (let node = 0; node < size; node++) this.#child[next[home(node)]!++] = node;
    for (let node = size - 1; node >= 0; node--) {
      const parent = this.parent[node]!;
      if (parent >= 0) this.descendants[parent]! += this.descendants[node]! + 1;
    }
  }

  /** Returns the children of a node in recorded order; of -1 the roots. */
  children(node: number): Int32Array {
    const at = node < 0 ? this.size : node;
    return this.#child.subarray(this.#start[at]!, this.#start[at + 1]!);
  }

  label(node: number): LabelText {
    return this.labels[this.data.label[node]!]!;
  }

  /** Returns the ancestors of a node from the top, and the node. */
  path(node: number): number[] {
    const path: number[] = [];
    for (let at = node; at >= 0; at = this.parent[at]!) path.push(at);
    return path.reverse();
  }
}

/** The figures of one rank. Times are in nanoseconds, memory is in bytes, NaN is unknown. */
export class Figures {
  readonly laps: Float64Array;
  readonly wall: Float64Array;
  readonly self: Float64Array;
  readonly user: Float64Array;
  readonly system: Float64Array;
  readonly cpu: Float64Array;
  readonly covered: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly deviation: Float64Array;
  readonly totalCurrent: Float64Array;
  readonly totalPeak: Float64Array;
  readonly selfCurrent: Float64Array;
  readonly selfPeak: Float64Array;
  readonly rss: Float64Array;
  readonly atOnce: Float64Array;
  readonly flags: Uint8Array;

  constructor(size: number, read: (name: FigureName) => Float64Array) {
    [this.laps, this.wall, this.covered] = [read("laps"), read("wall"), read("covered")];
    [this.min, this.max, this.deviation] = [read("min"), read("max"), read("deviation")];
    [this.totalCurrent, this.totalPeak] = [read("totalCurrent"), read("totalPeak")];
    [this.selfCurrent, this.selfPeak] = [read("selfCurrent"), read("selfPeak")];
    this.atOnce = read("atOnce");
    const flags = this.flags = Uint8Array.from(read("flags"));
    const ifKnown = (name: FigureName) => read(name).map((time, node) => flags[node]! & CPU_UNKNOWN ? NaN : time);
    [this.user, this.system] = [ifKnown("user"), ifKnown("system")];
    this.self = this.wall.map((wall, node) => Math.max(0, wall - this.covered[node]!));
    this.cpu = this.user.map((user, node) => user + this.system[node]!);
    this.rss = this.selfPeak.map((peak, node) => Math.max(peak, this.selfCurrent[node]!));
    if (this.rss.length !== size) throw new Error("The page's data is damaged");
  }

  isOpen(node: number): boolean {
    return (this.flags[node]! & OPEN) > 0;
  }

  isAbsent(node: number): boolean {
    return (this.flags[node]! & ABSENT) > 0;
  }
}

/** Returns the figures of one rank. */
export function rankFigures(rank: RankData, size: number): Figures {
  return new Figures(size, (name) => {
    const column = rank.columns[name];
    return typeof column === "number" ? new Float64Array(size).fill(column) : Float64Array.from(column);
  });
}

/** Returns the mean of several ranks: of sums, as if a rank without the node had used nothing. */
export function meanFigures(ranks: readonly Figures[], size: number): Figures {
  const each = (combine: (node: number) => number) => Float64Array.from({ length: size }, (_, node) => combine(node));
  const present = (node: number) => ranks.filter((rank) => !rank.isAbsent(node));
  const sum = (name: "laps" | "wall" | "user" | "system" | "covered") =>
    each((node) => ranks.reduce((all, rank) => all + (rank.isAbsent(node) ? 0 : rank[name][node]!), 0) / ranks.length);
  const extreme = (name: "max" | "atOnce") => each((node) => Math.max(...ranks.map((rank) => rank[name][node]!)));
  return new Figures(size, (name) => {
    if (name === "laps" || name === "wall" || name === "user" || name === "system" || name === "covered") {
      return sum(name);
    }
    if (name === "max" || name === "atOnce") return extreme(name);
    if (name === "min") return each((node) => Math.min(...present(node).map((rank) => rank.min[node]!)));
    if (name === "deviation") return each((node) => pooledDeviation(present(node), node));
    if (name === "flags") {
      return each((node) => present(node).reduce((flags, rank) => flags | rank.flags[node]!, 0));
    }
    return each((node) => {
      const having = present(node);
      return having.reduce((all, rank) => all + rank[name][node]!, 0) / having.length;
    });
  });
}

/** Returns the standard deviation of the laps of all ranks. */
function pooledDeviation(ranks: readonly Figures[], node: number): number {
  const laps = ranks.reduce((sum, rank) => sum + rank.laps[node]!, 0);
  if (laps < 2) return 0;
  const mean = ranks.reduce((sum, rank) => sum + rank.wall[node]!, 0) / laps;
  const squares = ranks.reduce((sum, { laps, wall, deviation }) => {
    if (laps[node] === 0) return sum;
    return sum + deviation[node]! ** 2 * (laps[node]! - 1) + laps[node]! * (wall[node]! / laps[node]! - mean) ** 2;
  }, 0);
  return Math.sqrt(squares / (laps - 1));
}

/** The largest figure of a column, 0 if there is none. */
export function largest(figures: Float64Array): number {
  return figures.reduce((most, figure) => figure > most ? figure : most, 0);
}

/** A run as it is shown: one of its ranks, or the mean of all, at `rank` -1. */
export class RunView {
  readonly tree: RunTree;
  readonly rank: number;
  readonly figures: Figures;
  readonly ranks: readonly Figures[];
  readonly steps: RankData["steps"];
  /** The roots that have ended; all if none has. */
  readonly roots: readonly number[];
  /** Their wall time. */
  readonly total: number;
  /** The largest of each value. */
  readonly largest: Readonly<Record<Value, number>>;
  readonly #extents = new Map<Value, number>();

  constructor(tree: RunTree, ranks: readonly Figures[], rank: number) {
    this.tree = tree;
    this.ranks = ranks;
    this.rank = rank;
    const { data, size } = tree;
    const figures = this.figures = rank >= 0 ? ranks[rank]! : meanFigures(ranks, size);
    const shown = rank >= 0 ? [data.ranks[rank]!] : data.ranks;
    this.steps = [0, 1, 2].map((i) => Math.max(...shown.map(({ steps }) => steps[i]!))) as RankData["steps"];
    const roots = Array.from(tree.children(-1));
    const ended = roots.filter((node) => !figures.isOpen(node));
    this.roots = ended.length > 0 ? ended : roots;
    this.total = this.roots.reduce((sum, node) => sum + figures.wall[node]!, 0);
    this.largest = Object.fromEntries(VALUES.map((value) => [value, largest(figures[value])])) as typeof this.largest;
  }

  /** Returns the mean lap in nanoseconds, NaN without a complete lap. */
  meanLap(node: number): number {
    const laps = this.figures.laps[node]!;
    return laps > 0 && !this.tree.gathered.has(node) ? this.figures.wall[node]! / laps : NaN;
  }

  /** Whether a node's mean lap is within ten times its cost. */
  isShort(node: number): boolean {
    return (this.figures.flags[node]! & SHORT) > 0 && !this.tree.gathered.has(node);
  }

  /** Returns a value of a node in each rank. */
  byRank(node: number, value: Value): number[] {
    return this.ranks.map((rank) => rank.isAbsent(node) ? NaN : rank[value][node]!);
  }

  /** Returns the standard deviation of a value over the ranks, 0 if one rank is shown. */
  spread(node: number, value: Value): number {
    if (this.rank >= 0) return 0;
    const values = this.byRank(node, value).map((figure) => Number.isNaN(figure) ? 0 : figure);
    const mean = values.reduce((sum, figure) => sum + figure, 0) / values.length;
    return Math.sqrt(values.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / (values.length - 1));
  }

  /** Returns the end of the longest bar, with its whisker. */
  extent(value: Value): number {
    let extent = this.#extents.get(value);
    if (extent === undefined) {
      const ends = this.rank >= 0
        ? this.figures[value]
        : this.figures[value].map((figure, node) => figure + this.spread(node, value));
      this.#extents.set(value, extent = largest(ends));
    }
    return extent;
  }

  /** Returns by how much the slowest rank is over the mean, as a share of it. */
  imbalance(node: number, value: Value = "wall"): number {
    const values = this.byRank(node, value).filter((figure) => !Number.isNaN(figure));
    const mean = values.reduce((sum, figure) => sum + figure, 0) / values.length;
    return Math.max(...values) / mean - 1;
  }
}
