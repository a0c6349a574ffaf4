import { checkOptions, optional, TEXT } from "../check.ts";
import type { Core } from "../core/core.ts";
import type { Reading } from "../core/reading.ts";
import { cpuPercent, type Rss } from "../tree/call_tree.ts";
import { checkPrecision, formatLine, lineEnd, type Readings } from "../report/line.ts";
import type { ArgumentOptions } from "../label/show_value.ts";
import { thisCore } from "../core/this_core.ts";
import { lapBetween, lineDefaults, standAloneKey } from "./printed_lap.ts";
import { print } from "../runtime/print.ts";

/** Options of {@link Timer}. */
export interface TimerOptions extends ArgumentOptions {
  /** What follows the key in the line; see {@link Timer.format}. */
  format?: string;
  /** Decimals of the times in the line. */
  precision?: number;
}

/** Memory of a timer's laps, in bytes: the maximum over the laps, as in the call tree. */
export interface TimerRss {
  /** Memory when a lap stopped. */
  total: Rss;
  /** What a lap added, never negative. */
  self: Rss;
}

const NONE: Rss = { current: 0, peak: 0 };

/**
 * A timer that stands alone: it is in no call tree, reads the clock, the CPU times and the memory exactly at every start and
 * stop, and measures whether or not `manager.enabled` is on. It runs from its construction; at the end of a `using` block
 * it prints its line.
 *
 * @example
 * ```ts
 * import { Timer } from "@timemory/timemory";
 *
 * {
 *   using _total = new Timer("total");
 *   Math.sqrt(2);
 * } // total :  0.000 wall,  0.000 user + ...
 *
 * const laps = new Timer("laps", { format: ": %w s in %l laps" });
 * for (let i = 0; i < 3; i++) {
 *   laps.start();
 *   Math.sqrt(i);
 *   laps.stop();
 * }
 * console.log(laps.laps, laps.wall > 0); // 3 true
 * ```
 */
export class Timer implements Disposable {
  /** What stands first in the line. */
  readonly key: string;
  readonly #core: Core;
  #format: string | undefined;
  #precision: number | undefined;
  #start: Reading | undefined;
  #sum: Required<Readings> = { laps: 0, wall: 0, user: 0, system: 0, rssMax: NONE, rssSelf: NONE };
  #disposed = false;

  /**
   * Makes a timer and starts its first lap.
   *
   * @param key Printed as it is; without one the line has function, file and line of the place.
   * @param options Format, precision, and arguments that the line shows if there is no key.
   * @param core Where it reads: that of this thread.
   * @throws {TimemoryError} `INVALID_ARGUMENT` if the key or an option is of the wrong type.
   */
  constructor(key?: string, options: TimerOptions = {}, core: Core = thisCore) {
    checkOptions(options, ["format", "precision", "addArgs", "args"]);
    this.key = standAloneKey(key, options, Timer);
    this.format = options.format;
    this.precision = options.precision;
    this.#core = core;
    this.#start = core.read();
  }

  /** The format of every stand-alone line whose timer has none of its own; that of the original at first. */
  static get defaultFormat(): string {
    return lineDefaults.format;
  }

  static set defaultFormat(format: string) {
    lineDefaults.format = format;
  }

  /** Decimals of the times in every stand-alone line whose timer has none of its own; 3 at first. */
  static get defaultPrecision(): number {
    return lineDefaults.precision;
  }

  static set defaultPrecision(precision: number) {
    lineDefaults.precision = precision;
  }

  /**
   * What follows the key in the line: text with `%w` wall, `%u` user, `%s` system and `%t` CPU time in seconds, `%p` CPU in
   * percent of the wall time, `%C` and `%M` current and peak RSS, `%c` and `%m` what the laps added to them, in MB of 2^20
   * bytes, `%l` the laps, `%T` and `%A` the units. Undefined: that of `Timer.defaultFormat`.
   */
  get format(): string | undefined {
    return this.#format;
  }

  set format(format: string | undefined) {
    this.#format = optional(TEXT, "format", format);
  }

  /** Decimals of the times in the line, from 0 to 20. Undefined: those of `Timer.defaultPrecision`. */
  get precision(): number | undefined {
    return this.#precision;
  }

  set precision(precision: number | undefined) {
    if (precision !== undefined) checkPrecision(precision);
    this.#precision = precision;
  }

  /** Begins a lap. One that is running begins again: what it has taken so far is forgotten. */
  start(): void {
    this.#start = this.#core.read();
  }

  /** Ends the lap and adds it up. Without a running one it does nothing. */
  stop(): void {
    const start = this.#start;
    if (!start) return;
    this.#start = undefined;
    const lap = lapBetween(start, this.#core.read());
    const sum = this.#sum;
    this.#sum = {
      laps: sum.laps + 1,
      wall: sum.wall + lap.wall,
      user: sum.user + lap.user,
      system: sum.system + lap.system,
      rssMax: larger(sum.rssMax, lap.rssMax),
      rssSelf: larger(sum.rssSelf, lap.rssSelf),
    };
  }

  /** Whether a lap is running. */
  get running(): boolean {
    return this.#start !== undefined;
  }

  /** Completed laps. The readings are those of the completed laps; of the running one as far as it is if there is none. */
  get laps(): number {
    return this.#sum.laps;
  }

  /** Wall time in nanoseconds. */
  get wall(): number {
    return this.#readings().wall;
  }

  /** User CPU time in nanoseconds. */
  get user(): number {
    return this.#readings().user;
  }

  /** System CPU time in nanoseconds. */
  get system(): number {
    return this.#readings().system;
  }

  /** User and system CPU time in nanoseconds. */
  get cpu(): number {
    const { user, system } = this.#readings();
    return user + system;
  }

  /** CPU utilization in percent: user + system over wall. */
  get percent(): number {
    return cpuPercent(this.#readings());
  }

  /** Resident memory in bytes. */
  get rss(): TimerRss {
    const { rssMax, rssSelf } = this.#readings();
    return { total: { ...rssMax }, self: { ...rssSelf } };
  }

  /** The line: the key and what the format makes of the readings; with more than one lap it tells how many. */
  toString(): string {
    const format = this.#format ?? lineDefaults.format;
    const laps = this.#sum.laps;
    const end = lineEnd({ laps: format.includes("%l") ? 0 : laps, open: laps === 0 && this.running });
    return this.key + formatLine(format, this.#readings(), this.#precision ?? lineDefaults.precision) + end;
  }

  /** Prints the line to stdout. */
  report(): void {
    print(this.toString());
  }

  /** Ends the lap and prints the line, at the end of a `using` block. */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.stop();
    this.report();
  }

  #readings(): Readings {
    const start = this.#start;
    if (this.#sum.laps > 0 || !start) return this.#sum;
    return { ...lapBetween(start, this.#core.read()), laps: 0 };
  }
}

function larger(a: Rss, b: Rss): Rss {
  return { current: Math.max(a.current, b.current), peak: Math.max(a.peak, b.peak) };
}
