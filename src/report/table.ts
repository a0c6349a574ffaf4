/**
 * Prints a call tree as a table of chosen columns, with as many digits as the clocks resolve.
 *
 * @module
 */
import { invalidArgument } from "../errors.ts";
import {
  type CallTree,
  cpuPercent,
  ifKnown,
  MB,
  meanLap,
  type Resolution,
  selfTime,
  standardDeviation,
  type TimerNode,
} from "../tree/call_tree.ts";
import { isShort } from "../tree/overhead.ts";
import { SECOND } from "./line.ts";

/** A column of `report({ columns })`. */
export type ColumnName =
  | "laps" // completed laps
  | "wall" // wall time in seconds, summed over the laps
  | "self" // wall time in seconds without the time of the children
  | "user" // user CPU time in seconds; `-` here and in the next three if it is unknown for a lap
  | "system" // system CPU time in seconds
  | "cpu" // user + system CPU time in seconds
  | "percent" // CPU time in percent of the wall time
  | "mean" // wall time of the mean lap in microseconds; a star if below ten times the cost of a lap
  | "min" // wall time of the shortest lap in microseconds
  | "max" // wall time of the longest lap in microseconds
  | "stddev" // standard deviation of the laps' wall time in microseconds
  | "concurrency" // most laps that were open at once
  | "open" // laps open now
  | "rss" // resident memory in MB at the end of a lap: the maximum over the laps
  | "peak" // peak resident memory in MB at the end of a lap: the maximum over the laps
  | "selfRss" // resident memory in MB that a lap added: the maximum over the laps
  | "selfPeak"; // peak resident memory in MB that a lap added: the maximum over the laps

/**
 * The usual columns.
 *
 * @internal
 */
export const DEFAULT_COLUMNS: readonly ColumnName[] = [
  "laps",
  "wall",
  "self",
  "cpu",
  "percent",
  "mean",
  "min",
  "max",
  "stddev",
  "concurrency",
];

const UNKNOWN: Resolution = { wall: 0, cpu: 0, memory: 0 };
const MICROSECOND = 1e3;
/** The largest relative error of a ratio that is printed. */
const WORST_RATIO = 0.5;

/**
 * The fields of a call tree that apply to all rows.
 *
 * @internal
 */
export type TableTree = Pick<CallTree, "resolution" | "lapCost">;

interface Column {
  title: string;
  /** Returns the text of a cell, "NaN" if its value is unknown. */
  cell(node: TimerNode, tree: Required<Pick<TableTree, "resolution">> & TableTree): string;
}

/** Returns the decimals of a value in `unit` for steps of `resolution`, 1 if unknown. */
function decimals(resolution: number, unit: number): number {
  return Math.max(0, Math.floor(Math.log10(unit / (resolution || 1)) + 1e-9));
}

/** Makes a column of times or memory in `unit`, by the smallest step of their source, or of counts. */
function column(
  title: string,
  value: (node: TimerNode) => number,
  source?: keyof Resolution,
  unit: number = source === "memory" ? MB : SECOND,
): Column {
  return {
    title,
    cell: (node, { resolution }) =>
      source ? (value(node) / unit).toFixed(decimals(resolution[source], unit)) : String(value(node)),
  };
}

function cpu(title: string, value: (node: TimerNode) => number): Column {
  return column(title, (node) => ifKnown(node, value(node)), "cpu");
}

/** Returns the percentage with the decimals that the clocks resolve, `-` if they are too coarse. */
function percent(node: TimerNode, { resolution: { wall, cpu } }: { resolution: Resolution }): string {
  const error = Math.max(wall, cpu) / node.wall;
  if (!(error < WORST_RATIO)) return "-";
  return cpuPercent(node).toFixed(error < 0.001 ? 1 : 0);
}

const MEAN = column("mean [us]", meanLap, "wall", MICROSECOND);

const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  laps: column("laps", (node) => node.laps),
  wall: column("wall [s]", (node) => node.wall, "wall"),
  self: column("self [s]", selfTime, "wall"),
  user: cpu("user [s]", (node) => node.user),
  system: cpu("system [s]", (node) => node.system),
  cpu: cpu("CPU [s]", (node) => node.user + node.system),
  percent: { title: "CPU [%]", cell: percent },
  mean: {
    title: "mean [us]",
    cell: (node, tree) => MEAN.cell(node, tree) + (tree.lapCost ? isShort(node, tree.lapCost) ? "*" : " " : ""),
  },
  min: column("min [us]", (node) => node.min, "wall", MICROSECOND),
  max: column("max [us]", (node) => node.max, "wall", MICROSECOND),
  stddev: column("stddev [us]", standardDeviation, "wall", MICROSECOND),
  concurrency: column("at once", (node) => node.maxOpenLaps),
  open: column("open", (node) => node.openLaps),
  rss: column("RSS [MB]", (node) => node.rssMax.current, "memory"),
  peak: column("peak [MB]", (node) => node.rssMax.peak, "memory"),
  selfRss: column("self RSS [MB]", (node) => node.rssSelf.current, "memory"),
  selfPeak: column("self peak [MB]", (node) => node.rssSelf.peak, "memory"),
};

/** Throws on an unknown name. */
function chosen(names: readonly ColumnName[]): Column[] {
  return names.map((name) => {
    if (!Object.hasOwn(COLUMNS, name)) {
      throw invalidArgument("A column", `one of ${Object.keys(COLUMNS).join(", ")}`, name);
    }
    return COLUMNS[name];
  });
}

/**
 * A table with a row of titles and one row per node, each column as wide as its widest cell.
 *
 * @internal
 */
export class Table {
  readonly #columns: Column[];
  readonly #rows: string[][];
  readonly #widths: number[];

  /**
   * Makes the cells.
   *
   * @throws {TimemoryError} `INVALID_ARGUMENT` if a name is unknown.
   */
  constructor(names: readonly ColumnName[], timers: readonly TimerNode[], tree: TableTree) {
    this.#columns = chosen(names);
    const known = { ...tree, resolution: tree.resolution ?? UNKNOWN };
    this.#rows = timers.map((node) => this.#columns.map((column) => column.cell(node, known).replace("NaN", "-")));
    this.#widths = this.#columns.map(({ title }, i) =>
      this.#rows.reduce((width, row) => Math.max(width, row[i]!.length), title.length)
    );
  }

  /** Returns the row of titles. */
  head(): string {
    return this.#align(this.#columns.map((column) => column.title));
  }

  /** Returns the row of a node by its index. */
  row(index: number): string {
    return this.#align(this.#rows[index]!);
  }

  #align(cells: string[]): string {
    return cells.map((cell, i) => cell.padStart(this.#widths[i]!)).join("  ");
  }
}
