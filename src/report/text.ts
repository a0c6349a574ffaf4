/**
 * Prints a call tree as text, one line per node, as the original does.
 *
 * @module
 */
import { invalidArgument } from "../errors.ts";
import { joinLines, type MakeBody, originalBody, treeLines } from "./tree_lines.ts";
import { checked, checkOptions, DECIMALS, optional, POSITIVE_COUNT, rankBelow, SWITCH, TEXT } from "../check.ts";
import type { CallTree, TimerNode } from "../tree/call_tree.ts";
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
  optional(DECIMALS, "precision", options.precision);
  const makeBody = bodyOf(options, tree);
  const prefix = linePrefix(options.rank);
  const nodes = options.noMin === false ? tree.timers.filter(isShown) : tree.timers;
  if (nodes.length === 0) return;

  if (options.rank !== undefined) yield `> rank ${options.rank.rank}\n`;
  yield* treeLines(nodes, makeBody, prefix);
}

/** Checks the options at once. */
function bodyOf(options: TextOptions, tree: TableTree): MakeBody {
  if (options.columns === undefined) return originalBody(options.format, options.precision);
  const names = options.columns === true ? DEFAULT_COLUMNS : options.columns;
  new Table(names, [], {}); // throws on an unknown name, even for an empty tree
  return (nodes) => {
    const table = new Table(names, nodes, tree);
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
