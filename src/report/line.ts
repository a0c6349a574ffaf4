/**
 * The figures of a report's line: format specifiers, decimals and widths. The lines of a tree and the line of a
 * stand-alone timer come from here.
 *
 * @module
 */
import { TimemoryError } from "../errors.ts";
import { cpuPercent, type Rss, type TimerNode } from "../tree/call_tree.ts";

/** What a line shows of a timer: times in nanoseconds, memory in bytes; one lap unless it says how many. */
export type Readings =
  & Pick<TimerNode, "wall" | "user" | "system" | "rssMax" | "rssSelf">
  & Partial<Pick<TimerNode, "laps">>;

/** What follows the key in a line, as the original prints it. */
export const DEFAULT_FORMAT: string = " : %w wall, %u user + %s system = %t CPU [sec] (%p%)" +
  " : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]";

/** Decimals of the times in a line, unless told. */
export const DEFAULT_PRECISION: number = 3;

/** Columns of one unit share their decimals and their width, as they do in the original. */
type Unit = "time" | "percent" | "memory" | "count";

interface Column {
  readonly unit: Unit;
  /** In what is printed: seconds, percent, MB. */
  readonly value: (readings: Readings) => number;
}

const SECOND = 1e9;
const MB = 2 ** 20;

/** Every specifier. A new one is a line here. */
const COLUMNS: Readonly<Record<string, Column>> = {
  "%w": { unit: "time", value: (r) => r.wall / SECOND },
  "%u": { unit: "time", value: (r) => r.user / SECOND },
  "%s": { unit: "time", value: (r) => r.system / SECOND },
  "%t": { unit: "time", value: (r) => (r.user + r.system) / SECOND },
  "%p": { unit: "percent", value: cpuPercent },
  "%C": { unit: "memory", value: (r) => r.rssMax.current / MB },
  "%M": { unit: "memory", value: (r) => r.rssMax.peak / MB },
  "%c": { unit: "memory", value: (r) => r.rssSelf.current / MB },
  "%m": { unit: "memory", value: (r) => r.rssSelf.peak / MB },
  "%l": { unit: "count", value: (r) => r.laps ?? 1 },
};

/** Specifiers that are the same text in every line: the units. */
const UNITS: Readonly<Record<string, string>> = { "%T": "sec", "%A": "MB" };

const SPECIFIER = new RegExp(`(${[...Object.keys(COLUMNS), ...Object.keys(UNITS)].join("|")})`);

/**
 * Sees to it that a number can be a precision.
 *
 * @param precision decimals of the times
 * @throws {TimemoryError} INVALID_ARGUMENT if it is no whole number from 0 to 20
 *
 * @example
 * ```ts
 * import { checkPrecision } from "./line.ts";
 * checkPrecision(3);
 * ```
 */
export function checkPrecision(precision: number): void {
  if (!Number.isInteger(precision) || precision < 0 || precision > 20) {
    throw new TimemoryError("INVALID_ARGUMENT", `Precision must be a whole number from 0 to 20: ${precision}`);
  }
}

/** A format with the widths of the lines that it will print: measure every line first, then print them. */
export class LineFormat {
  readonly #pieces: readonly (string | Column)[];
  readonly #decimals: Readonly<Record<Unit, number>>;
  readonly #largest: Record<Unit, number> = { time: 0, percent: 0, memory: 0, count: 0 };
  #widths: Readonly<Record<Unit, number>> | undefined;

  /**
   * Takes a format apart.
   *
   * @param format text with specifiers, see {@link formatLine}
   * @param precision decimals of the times
   * @throws {TimemoryError} INVALID_ARGUMENT if the precision is no whole number from 0 to 20
   */
  constructor(format: string = DEFAULT_FORMAT, precision: number = DEFAULT_PRECISION) {
    checkPrecision(precision);
    this.#pieces = format.split(SPECIFIER).map((piece) => {
      return Object.hasOwn(COLUMNS, piece) ? COLUMNS[piece] : Object.hasOwn(UNITS, piece) ? UNITS[piece] : piece;
    });
    this.#decimals = { time: precision, percent: 1, memory: 1, count: 0 };
  }

  /**
   * Makes the columns wide enough for these readings.
   *
   * @param readings what a line will show
   */
  measure(readings: Readings): void {
    for (const piece of this.#pieces) {
      if (typeof piece === "string") continue;
      const value = piece.value(readings);
      if (value > this.#largest[piece.unit]) this.#largest[piece.unit] = value;
    }
    this.#widths = undefined;
  }

  /**
   * The text of a line, without its key.
   *
   * @param readings what the line shows
   * @returns the format with the figures in place
   */
  print(readings: Readings): string {
    const widths = this.#widths ??= this.#measured();
    let text = "";
    for (const piece of this.#pieces) {
      text += typeof piece === "string"
        ? piece
        : piece.value(readings).toFixed(this.#decimals[piece.unit]).padStart(widths[piece.unit]);
    }
    return text;
  }

  #measured(): Record<Unit, number> {
    const decimals = this.#decimals;
    // Room for two digits and the point, more only for larger values.
    const width = (unit: Unit) => Math.max(decimals[unit] + 3, this.#largest[unit].toFixed(decimals[unit]).length);
    // A percentage never widens its column in the original: one of 1113.6 sticks out.
    return { time: width("time"), percent: 5, memory: width("memory"), count: String(this.#largest.count).length };
  }
}

/**
 * The text of one line for a timer that stands alone, its columns as wide as its own values need.
 *
 * @param format text with `%w` wall, `%u` user, `%s` system and `%t` CPU time in seconds, `%p` CPU in percent of the
 * wall time, `%C` and `%M` current and peak RSS, `%c` and `%m` what the laps added to them, in MB of 2^20 bytes, `%l` the
 * number of laps, `%T` and `%A` the units of the times and of the memory; all else is printed as it stands
 * @param readings times in nanoseconds, memory in bytes
 * @param precision decimals of the times, 3 by default
 * @returns the format with the figures in place
 * @throws {TimemoryError} INVALID_ARGUMENT if the precision is no whole number from 0 to 20
 *
 * @example
 * ```ts
 * import { formatLine } from "./line.ts";
 * const none = { current: 0, peak: 0 };
 * const readings = { wall: 2e9, user: 5e8, system: 0, rssMax: none, rssSelf: none };
 * console.log(formatLine("%w wall (%p%)", readings)); //  2.000 wall ( 25.0%)
 * ```
 */
export function formatLine(format: string, readings: Readings, precision: number = DEFAULT_PRECISION): string {
  const line = new LineFormat(format, precision);
  line.measure(readings);
  return line.print(readings);
}

/**
 * What stands at the end of a line.
 *
 * @param timer its laps, and whether none of them is complete
 * @returns the number of laps if it is over 1, and ` (open)` for a timer whose first lap goes on; else nothing
 *
 * @example
 * ```ts
 * import { lineEnd } from "./line.ts";
 * console.log(lineEnd({ laps: 5, open: false })); //  (total # of laps: 5)
 * ```
 */
export function lineEnd({ laps, open }: Pick<TimerNode, "laps" | "open">): string {
  return (laps > 1 ? ` (total # of laps: ${laps})` : "") + (open ? " (open)" : "");
}

/**
 * What follows the key in the line of a memory usage that stands alone.
 *
 * @param total resident memory at the end, in bytes
 * @param self what the scope added to it, in bytes
 * @returns the figures in MB of 2^20 bytes, with one to three decimals
 *
 * @example
 * ```ts
 * import { formatRss } from "./line.ts";
 * console.log(formatRss({ current: 2 ** 20, peak: 2 ** 20 }, { current: 0, peak: 0 }));
 * //  : RSS {total,self}_{current,peak} : (1.0|1.0) | (0.0|0.0) [MB]
 * ```
 */
export function formatRss(total: Rss, self: Rss): string {
  const pair = ({ current, peak }: Rss) => `(${megabytes(current)}|${megabytes(peak)})`;
  return ` : RSS {total,self}_{current,peak} : ${pair(total)} | ${pair(self)} [MB]`;
}

/** As the original prints it: three decimals, less the zeros at the end, but one. */
function megabytes(bytes: number): string {
  return (bytes / MB).toFixed(3).replace(/0{1,2}$/, "");
}
