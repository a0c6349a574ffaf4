/**
 * Format specifiers, decimals and widths of a report's line. Trees and stand-alone timers share
 * them.
 *
 * @module
 */
import { cpuPercent, ifKnown, MB, type Rss, type TimerNode } from "../tree/call_tree.ts";

/**
 * The figures of a line: times in nanoseconds, memory in bytes, and the laps, 1 if not given. With
 * `cpuUnknownLaps` the CPU times print as `-`.
 */
export type Readings =
  & Pick<TimerNode, "wall" | "user" | "system" | "rssMax" | "rssSelf">
  & Partial<Pick<TimerNode, "laps" | "cpuUnknownLaps">>;

/** The format of the text after the label, as in the original. */
export const DEFAULT_FORMAT: string = " : %w wall, %u user + %s system = %t CPU [sec] (%p%)" +
  " : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]";

/** The default decimals of the times. */
export const DEFAULT_PRECISION: number = 3;

/** Columns of one unit share their decimals and their width, as in the original. */
type Unit = "time" | "percent" | "memory" | "count";

interface Column {
  readonly unit: Unit;
  /** Returns the value in the printed unit: seconds, percent or MB; NaN if it is unknown. */
  readonly value: (readings: Readings) => number;
}

export const SECOND = 1e9;

const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["%w", { unit: "time", value: (r) => r.wall / SECOND }],
  ["%u", { unit: "time", value: (r) => ifKnown(r, r.user / SECOND) }],
  ["%s", { unit: "time", value: (r) => ifKnown(r, r.system / SECOND) }],
  ["%t", { unit: "time", value: (r) => ifKnown(r, (r.user + r.system) / SECOND) }],
  ["%p", { unit: "percent", value: cpuPercent }],
  ["%C", { unit: "memory", value: (r) => r.rssMax.current / MB }],
  ["%M", { unit: "memory", value: (r) => r.rssMax.peak / MB }],
  ["%c", { unit: "memory", value: (r) => r.rssSelf.current / MB }],
  ["%m", { unit: "memory", value: (r) => r.rssSelf.peak / MB }],
  ["%l", { unit: "count", value: (r) => r.laps ?? 1 }],
]);

/** Specifiers of the units, which have the same text in every line. */
const UNITS: ReadonlyMap<string, string> = new Map([["%T", "sec"], ["%A", "MB"]]);

const SPECIFIER = new RegExp(`(${[...COLUMNS.keys(), ...UNITS.keys()].join("|")})`);

/** A format for lines of equal widths: measure every line first, then print the lines. */
export class LineFormat {
  readonly #pieces: readonly (string | Column)[];
  readonly #decimals: Readonly<Record<Unit, number>>;
  readonly #largest: Record<Unit, number> = { time: 0, percent: 0, memory: 0, count: 0 };
  #widths: Readonly<Record<Unit, number>> | undefined;

  /**
   * Splits a format at its specifiers.
   *
   * @param format Text with specifiers, see {@link formatLine}.
   * @param precision Decimals of the times, from 0 to 20; checked by the caller.
   */
  constructor(format: string = DEFAULT_FORMAT, precision: number = DEFAULT_PRECISION) {
    this.#pieces = format.split(SPECIFIER).map((piece) => COLUMNS.get(piece) ?? UNITS.get(piece) ?? piece);
    this.#decimals = { time: precision, percent: 1, memory: 1, count: 0 };
  }

  /**
   * Widens the columns for these readings.
   *
   * @param readings The figures of a line.
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
   * Returns the text of a line after its label.
   *
   * @param readings The figures of the line.
   * @returns The format with the figures in place.
   */
  print(readings: Readings): string {
    const widths = this.#widths ??= this.#measured();
    let text = "";
    for (const piece of this.#pieces) {
      text += typeof piece === "string"
        ? piece
        : piece.value(readings).toFixed(this.#decimals[piece.unit]).replace("NaN", "-").padStart(widths[piece.unit]);
    }
    return text;
  }

  #measured(): Record<Unit, number> {
    const decimals = this.#decimals;
    // Two digits and the point, and more for larger values.
    const width = (unit: Unit) => Math.max(decimals[unit] + 3, this.#largest[unit].toFixed(decimals[unit]).length);
    // In the original a percentage never widens its column: 1113.6 sticks out.
    return { time: width("time"), percent: 5, memory: width("memory"), count: String(this.#largest.count).length };
  }
}

/**
 * Returns one line of a stand-alone timer, with columns as wide as its own values need.
 *
 * The specifiers are `%w` wall, `%u` user, `%s` system and `%t` CPU time in seconds, and `%p` the
 * CPU time in percent of the wall time. `%C` and `%M` are current and peak RSS, `%c` and `%m` the
 * most that a lap added to them, in MB of 2^20 bytes. `%l` is the number of laps. `%T` and `%A` are the
 * units of times and memory. Other text is printed as is.
 *
 * @param format Text with specifiers.
 * @param readings Times in nanoseconds, memory in bytes.
 * @param precision Decimals of the times, 3 by default.
 * @returns The format with the figures in place.
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
 * Returns the end of a line.
 *
 * @param node Its laps, and whether it has no complete lap.
 * @returns The number of laps if it is over 1, and ` (open)` for a node without a complete lap.
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
 * Returns the text after the label in the line of a stand-alone memory usage.
 *
 * @param total Resident memory at the end, in bytes.
 * @param self Memory that the scope added, in bytes.
 * @returns The figures in MB of 2^20 bytes, with one to three decimals.
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

/** Prints as the original does: three decimals, then without up to two zeros at the end. */
function megabytes(bytes: number): string {
  return (bytes / MB).toFixed(3).replace(/0{1,2}$/, "");
}
