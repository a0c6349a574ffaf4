/**
 * A call tree as a table of chosen columns, with as many digits as the clocks resolve.
 *
 * @module
 */
import { invalidArgument } from "../errors.ts";
import {
  type CallTree,
  cpuPercent,
  meanLap,
  type Resolution,
  selfTime,
  standardDeviation,
  type TimerNode,
} from "../tree/call_tree.ts";
import { isShort } from "../tree/overhead.ts";

/** The columns that `report({ columns })` can show. */
export type ColumnName =
  | "laps" // completed laps
  | "wall" // wall time, summed over the laps
  | "self" // wall time that no child covered
  | "user" // user CPU time
  | "system" // system CPU time
  | "cpu" // user + system CPU time
  | "percent" // CPU time in percent of the wall time
  | "mean" // wall time of the mean lap; marked by a star where it is within ten times the cost of a lap
  | "min" // wall time of the shortest lap
  | "max" // wall time of the longest lap
  | "stddev" // standard deviation of the laps' wall time
  | "concurrency" // laps open at once, at most
  | "open" // laps open now
  | "rss" // resident memory when a lap stopped, at most
  | "peak" // peak resident memory when a lap stopped, at most
  | "selfRss" // resident memory that a lap added, at most
  | "selfPeak"; // peak resident memory that a lap added, at most

/** The columns that are shown when none are named. */
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
const MB = 2 ** 20;
const SECOND = 1e9;
const MICROSECOND = 1e3;
/** A ratio of times that is known no better than this says nothing. */
const WORST_RATIO = 0.5;

/** The part of a call tree that concerns all of its rows. */
export type TableTree = Pick<CallTree, "resolution" | "lapCost">;

interface Column {
  title: string;
  cell(timer: TimerNode, tree: Required<Pick<TableTree, "resolution">> & TableTree): string;
}

/** Decimals of a value in some unit that steps of `resolution` warrant; those of a nanosecond where it is not known. */
function decimals(resolution: number, unit: number): number {
  return Math.max(0, Math.floor(Math.log10(unit / (resolution || 1)) + 1e-9));
}

function wall(title: string, unit: number, value: (timer: TimerNode) => number): Column {
  return { title, cell: (timer, { resolution }) => (value(timer) / unit).toFixed(decimals(resolution.wall, unit)) };
}

function cpu(title: string, value: (timer: TimerNode) => number): Column {
  return { title, cell: (timer, { resolution }) => (value(timer) / SECOND).toFixed(decimals(resolution.cpu, SECOND)) };
}

function memory(title: string, value: (timer: TimerNode) => number): Column {
  return { title, cell: (timer, { resolution }) => (value(timer) / MB).toFixed(decimals(resolution.memory, MB)) };
}

function count(title: string, value: (timer: TimerNode) => number): Column {
  return { title, cell: (timer) => String(value(timer)) };
}

/** Percent, with a decimal only where the clocks warrant it, and `-` where they say nothing. */
function percent(timer: TimerNode, { resolution: { wall, cpu } }: { resolution: Resolution }): string {
  const error = Math.max(wall, cpu) / timer.wall;
  if (!(error < WORST_RATIO)) return "-";
  return cpuPercent(timer).toFixed(error < 0.001 ? 1 : 0);
}

const MEAN = wall("mean [us]", MICROSECOND, meanLap);

const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  laps: count("laps", (timer) => timer.laps),
  wall: wall("wall [s]", SECOND, (timer) => timer.wall),
  self: wall("self [s]", SECOND, selfTime),
  user: cpu("user [s]", (timer) => timer.user),
  system: cpu("system [s]", (timer) => timer.system),
  cpu: cpu("CPU [s]", (timer) => timer.user + timer.system),
  percent: { title: "CPU [%]", cell: percent },
  mean: {
    title: "mean [us]",
    cell: (timer, tree) => MEAN.cell(timer, tree) + (tree.lapCost ? isShort(timer, tree.lapCost) ? "*" : " " : ""),
  },
  min: wall("min [us]", MICROSECOND, (timer) => timer.min),
  max: wall("max [us]", MICROSECOND, (timer) => timer.max),
  stddev: wall("stddev [us]", MICROSECOND, standardDeviation),
  concurrency: count("at once", (timer) => timer.maxOpenLaps),
  open: count("open", (timer) => timer.openLaps),
  rss: memory("RSS [MB]", (timer) => timer.rssMax.current),
  peak: memory("peak [MB]", (timer) => timer.rssMax.peak),
  selfRss: memory("self RSS [MB]", (timer) => timer.rssSelf.current),
  selfPeak: memory("self peak [MB]", (timer) => timer.rssSelf.peak),
};

/** The named columns, all checked. */
function chosen(names: readonly ColumnName[]): Column[] {
  return names.map((name) => {
    if (!Object.hasOwn(COLUMNS, name)) {
      throw invalidArgument("A column", `one of ${Object.keys(COLUMNS).join(", ")}`, name);
    }
    return COLUMNS[name];
  });
}

/** A table of figures, its columns as wide as their widest cell: a first row of titles, then one row a timer. */
export class Table {
  readonly #columns: Column[];
  readonly #rows: string[][];
  readonly #widths: number[];

  /**
   * Makes the cells.
   *
   * @throws TimemoryError INVALID_ARGUMENT if there is no column of a name
   */
  constructor(names: readonly ColumnName[], timers: readonly TimerNode[], tree: TableTree) {
    this.#columns = chosen(names);
    const known = { ...tree, resolution: tree.resolution ?? UNKNOWN };
    this.#rows = timers.map((timer) => this.#columns.map((column) => column.cell(timer, known)));
    this.#widths = this.#columns.map(({ title }, i) =>
      this.#rows.reduce((width, row) => Math.max(width, row[i].length), title.length)
    );
  }

  /** The row of titles. */
  head(): string {
    return this.#align(this.#columns.map((column) => column.title));
  }

  /** The row of a timer, by its index. */
  row(index: number): string {
    return this.#align(this.#rows[index]);
  }

  #align(cells: string[]): string {
    return cells.map((cell, i) => cell.padStart(this.#widths[i])).join("  ");
  }
}
