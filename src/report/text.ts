/**
 * A call tree as text, one line a timer, as the original prints it.
 *
 * @module
 */
import { checkOptions } from "../check.ts";
import { TimemoryError } from "../errors.ts";
import type { CallTree, TimerNode } from "../tree/call_tree.ts";
import { columns, escapeControls } from "./escape.ts";
import { joinChunks } from "./chunks.ts";
import { lineEnd, LineFormat } from "./line.ts";
import { type ColumnName, DEFAULT_COLUMNS, Table, type TableTree } from "./table.ts";

/** How a call tree is printed. */
export interface TextOptions {
  /** `false` leaves out the lines that would show zeros: wall and CPU time both under 1 ms. `true` by default. */
  noMin?: boolean;
  /** Marks the lines as those of one MPI rank, under a first line `> rank N`. */
  rank?: { rank: number; size: number };
  /** A table of these columns instead of the original's lines, with the digits that the clocks resolve; `true`: the usual ones. */
  columns?: true | readonly ColumnName[];
  /** What follows the key, with the specifiers of `formatLine()`; the original's line by default. */
  format?: string;
  /** Decimals of the times, 3 by default. */
  precision?: number;
}

/** The keys of {@link TextOptions}. */
export const TEXT_OPTIONS: readonly string[] = ["noMin", "rank", "columns", "format", "precision"];

/** Below this many nanoseconds a time prints as zero in the original's three decimals. */
const SHOWN = 1e6;

// Lines are padded to the longest, so without these two limits the text would grow with the square of the depth: the
// lines of a recursion 60 000 levels deep would be 120 000 columns wide each.
/** Levels that are indented. A deeper one says its level at the left of an indent of this many. */
const INDENTED_LEVELS = 512;
/** Columns that the others are padded to at most; a longer key just sticks out. */
const WIDEST_PADDING = 2048;

/**
 * The lines of a call tree, one at a time, each with its line break.
 *
 * @param tree the call tree
 * @param options what to show
 * @returns a generator of lines
 * @throws {TimemoryError} INVALID_ARGUMENT, at the first line, if the precision or the rank is out of range
 *
 * @example
 * ```ts
 * import { textLines } from "./text.ts";
 * for (const line of textLines({ concurrency: 1, dropped: 0, timers: [] })) console.log(line);
 * ```
 */
export function* textLines(tree: CallTree, options: TextOptions = {}): Generator<string> {
  checkOptions(options, TEXT_OPTIONS);
  const body = bodyOf(options);
  const prefix = linePrefix(options.rank);
  const timers = options.noMin === false ? tree.timers.filter(isShown) : tree.timers;
  if (timers.length === 0) return;

  const heads: string[] = [];
  const widths: number[] = [];
  let padding = 0;
  for (const timer of timers) {
    const head = `${prefix}[${escapeControls(timer.tag)}] ${indent(timer.level)}${escapeControls(timer.label)}`;
    const width = columns(head);
    if (width > padding && width <= WIDEST_PADDING) padding = width;
    heads.push(head);
    widths.push(width);
  }
  const { title, end } = body(timers, tree);

  if (options.rank !== undefined) yield `> rank ${options.rank.rank}\n`;
  if (title !== undefined) yield `${prefix.padEnd(padding)} ${title}\n`;
  for (let i = 0; i < timers.length; i++) {
    const gap = " ".repeat(Math.max(0, padding - widths[i]) + 1);
    yield `${heads[i]}${gap}${end(i)}\n`;
  }
}

/** What stands behind the keys: a title above, where there is one, and the end of each line. */
interface Body {
  title?: string;
  end(index: number): string;
}

/** Checks the options at once, and makes the body when the timers are known. */
function bodyOf(options: TextOptions): (timers: readonly TimerNode[], tree: TableTree) => Body {
  if (options.columns === undefined) {
    const format = new LineFormat(options.format, options.precision);
    return (timers) => {
      for (const timer of timers) format.measure(timer);
      return { end: (i) => format.print(timers[i]) + lineEnd(timers[i]) };
    };
  }
  const names = options.columns === true ? DEFAULT_COLUMNS : options.columns;
  new Table(names, [], {}); // so that a wrong name is an error even for an empty tree
  return (timers, tree) => {
    const table = new Table(names, timers, tree);
    return { title: ` ${table.head()}`, end: (i) => ` ${table.row(i)}` };
  };
}

/**
 * A call tree as text: one line a timer, the key indented by its level, then wall, user, system and CPU time in
 * seconds, CPU in percent of the wall time, total and self RSS in MB, and the laps if there was more than one.
 * Control characters in keys are shown escaped. A timer without a complete lap is marked by ` (open)`: its figures
 * are what the open laps have so far.
 *
 * @param tree the call tree
 * @param options what to show
 * @returns the lines, each with its line break; an empty string if there is none to show
 * @throws {TimemoryError} INVALID_ARGUMENT if the precision or the rank is out of range, TOO_LARGE if the text is
 * longer than the engine's strings can be
 *
 * @example
 * ```ts
 * import { toText } from "@timemory/timemory";
 * console.log(toText({ concurrency: 1, dropped: 0, timers: [] }) === ""); // true
 * ```
 */
export function toText(tree: CallTree, options: TextOptions = {}): string {
  return joinChunks(textLines(tree, options), "leave out lines with noMin: false");
}

function isShown({ wall, user, system }: TimerNode): boolean {
  return wall >= SHOWN || user + system >= SHOWN;
}

function linePrefix(place: TextOptions["rank"]): string {
  if (place === undefined) return "> ";
  const { rank, size } = place;
  if (!Number.isInteger(rank) || !Number.isInteger(size) || rank < 0 || rank >= size) {
    throw new TimemoryError("INVALID_ARGUMENT", `Rank must be a whole number from 0 to size - 1: ${rank} of ${size}`);
  }
  // As wide as the number of ranks, as in the original: ten ranks are 00 to 09.
  return `|${String(rank).padStart(String(size).length, "0")}> `;
}

function indent(level: number): string {
  if (level < 1) return "";
  if (level <= INDENTED_LEVELS) return "  ".repeat(level - 1) + "|_";
  return `(level ${level})`.padEnd(2 * (INDENTED_LEVELS - 1)) + "|_";
}
