/**
 * Prints a call tree as text, one line per node, as the original does.
 *
 * @module
 */
import { checked, checkOptions, optional, POSITIVE_COUNT, rankBelow, SWITCH, TEXT } from "../check.ts";
import { invalidArgument } from "../errors.ts";
import type { CallTree, TimerNode } from "../tree/call_tree.ts";
import { columns, escapeControls } from "./escape.ts";
import { joinChunks } from "./chunks.ts";
import { lineEnd, LineFormat } from "./line.ts";
import { type ColumnName, DEFAULT_COLUMNS, Table, type TableTree } from "./table.ts";

/** The options of a printed call tree. */
export interface TextOptions {
  /** `false` omits the nodes whose wall and CPU time are both under 1 ms. `true` by default. */
  noMin?: boolean | undefined;
  /** Marks the lines as those of one MPI rank, below a first line `> rank N`. */
  rank?: { rank: number; size: number } | undefined;
  /**
   * Prints a table of these columns, with the digits that the clocks resolve; `true`: the usual.
   */
  columns?: true | readonly ColumnName[] | undefined;
  /** The text after the label, with the specifiers of `Timer`; the original's line by default. */
  format?: string | undefined;
  /** Decimals of the times. 3 by default. */
  precision?: number | undefined;
}

/**
 * The keys of {@link TextOptions}.
 *
 * @internal
 */
export const TEXT_OPTIONS: readonly string[] = ["noMin", "rank", "columns", "format", "precision"];

/**
 * Throws if an option is unknown or has the wrong type. The values are checked where they are used.
 * Not part of {@link textLines}, which the rescue thread has too.
 *
 * @internal
 */
export function checkTextOptions(options: TextOptions): void {
  checkOptions(options, TEXT_OPTIONS);
  const { noMin, format, columns, rank } = options;
  optional(SWITCH, "noMin", noMin);
  optional(TEXT, "format", format);
  if (columns !== undefined && columns !== true && !Array.isArray(columns)) {
    throw invalidArgument("columns", "true or an array of names", columns);
  }
  checkOptions(rank, ["rank", "size"]);
}

/** A time below this many nanoseconds prints as zero in the original's three decimals. */
const SHOWN = 1e6;

// Lines are padded to the longest, so without these two limits the text grows with the square of
// the depth: a recursion of 60 000 levels would take 120 000 columns a line.
/** Levels with an indent of their own. A deeper node prints its level in the widest indent. */
const INDENTED_LEVELS = 512;
/** The widest padding, in columns. A longer label sticks out. */
const WIDEST_PADDING = 2048;

/**
 * Yields the lines of a call tree, each with its line break.
 *
 * @param tree The call tree.
 * @param options The options.
 * @returns A generator of lines.
 * @throws {TimemoryError} `INVALID_ARGUMENT`, at the first line, if precision, rank or a column is
 * invalid.
 *
 * @example
 * ```ts
 * import { textLines } from "./text.ts";
 * for (const line of textLines({ concurrency: 1, dropped: 0, timers: [] })) console.log(line);
 * ```
 *
 * @internal
 */
export function* textLines(tree: CallTree, options: TextOptions = {}): Generator<string> {
  const body = bodyOf(options);
  const prefix = linePrefix(options.rank);
  const timers = options.noMin === false ? tree.timers.filter(isShown) : tree.timers;
  if (timers.length === 0) return;

  const heads: string[] = [];
  const widths: number[] = [];
  let padding = 0;
  for (const { tag, level, label } of timers) {
    const head = `${prefix}[${escapeControls(tag)}] ${indent(level)}${escapeControls(label)}`;
    const width = columns(head);
    if (width > padding && width <= WIDEST_PADDING) padding = width;
    heads.push(head);
    widths.push(width);
  }
  const { title, end } = body(timers, tree);

  if (options.rank !== undefined) yield `> rank ${options.rank.rank}\n`;
  if (title !== undefined) yield `${prefix.padEnd(padding)} ${title}\n`;
  for (const [i, node] of timers.entries()) {
    const gap = " ".repeat(Math.max(0, padding - widths[i]!) + 1);
    yield `${heads[i]}${gap}${end(node, i)}\n`;
  }
}

/** The text after the labels: the end of each line, and a title if there is one. */
interface Body {
  title?: string;
  end(node: TimerNode, index: number): string;
}

/** Checks the options at once, and returns a function that makes the body from the nodes. */
function bodyOf(options: TextOptions): (timers: readonly TimerNode[], tree: TableTree) => Body {
  if (options.columns === undefined) {
    const format = new LineFormat(options.format, options.precision);
    return (timers) => {
      for (const node of timers) format.measure(node);
      return { end: (node) => format.print(node) + lineEnd(node) };
    };
  }
  const names = options.columns === true ? DEFAULT_COLUMNS : options.columns;
  new Table(names, [], {}); // throws on an unknown name, even for an empty tree
  return (timers, tree) => {
    const table = new Table(names, timers, tree);
    return { title: ` ${table.head()}`, end: (_, i) => ` ${table.row(i)}` };
  };
}

/**
 * Returns a call tree as text, one line per node.
 *
 * A line has the label, indented by its level, then wall, user, system and CPU time in seconds and
 * CPU in percent of the wall time. Total and self RSS in MB follow, and the laps if there are two
 * or more. Control characters in labels are escaped. ` (open)` marks a node without a complete lap;
 * its figures are those of the open laps so far. A `-` stands for an unknown CPU time, see
 * `cpuUnknownLaps` of {@link TimerNode}.
 *
 * @param tree The call tree.
 * @param options The options.
 * @returns The lines, each with its line break; an empty string without lines.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if an option is unknown or invalid, `TOO_LARGE` if the
 * text is longer than the engine's longest string.
 *
 * @example
 * ```ts
 * import { toText } from "@timemory/timemory";
 * console.log(toText({ concurrency: 1, dropped: 0, timers: [] }) === ""); // true
 * ```
 */
export function toText(tree: CallTree, options: TextOptions = {}): string {
  checkTextOptions(options);
  return joinLines(textLines(tree, options));
}

/**
 * Joins the lines of a call tree.
 *
 * @internal
 */
export function joinLines(lines: Iterable<string>): string {
  return joinChunks(lines, "leave out lines with noMin: false");
}

function isShown({ wall, user, system }: TimerNode): boolean {
  return wall >= SHOWN || user + system >= SHOWN;
}

function linePrefix(place: TextOptions["rank"]): string {
  if (place === undefined) return "> ";
  const { rank, size } = place;
  checked(POSITIVE_COUNT, "size", size);
  checked(rankBelow(size), "rank", rank);
  // As wide as the number of ranks, as in the original: ten ranks print as 00 to 09.
  return `|${String(rank).padStart(String(size).length, "0")}> `;
}

function indent(level: number): string {
  if (level < 1) return "";
  if (level <= INDENTED_LEVELS) return "  ".repeat(level - 1) + "|_";
  return `(level ${level})`.padEnd(2 * (INDENTED_LEVELS - 1)) + "|_";
}
