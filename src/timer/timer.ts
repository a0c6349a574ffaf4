import { checkedRss, checkOptions, optional, TEXT } from "../check.ts";
import type { Core } from "../core/core.ts";
import type { Reading } from "../core/reading.ts";
import { thisCore } from "../core/this_core.ts";
import type { ArgumentOptions } from "../label/show_value.ts";
import { checkPrecision, formatLine, lineEnd, type Readings } from "../report/line.ts";
import { print } from "../runtime/print.ts";
import { cpuPercent, type Rss } from "../tree/call_tree.ts";
import { lapBetween, lineDefaults, risen, standAloneKey } from "./printed_lap.ts";

/** Options of {@link Timer}. */
export interface TimerOptions extends ArgumentOptions {
  /** The text after the key in the line; see {@link Timer.format}. */
  format?: string | undefined;
  /** Decimals of the times in the line. */
  precision?: number | undefined;
}

/** Memory of a timer's laps, in bytes: the maximum over the laps, as in the call tree. */
export interface TimerRss {
  /** Memory when a lap stopped. */
  total: Rss;
  /** Memory that a lap added, never negative. */
  self: Rss;
}

/**
 * A stand-alone timer. It is in no call tree, reads everything exactly at every start and stop, and
 * measures whether or not `manager.enabled` is on. It starts when it is constructed, and prints its
 * line at the end of a `using` block.
 *
 * Its readings are those of the completed laps. Without one they are those of the running lap so far.
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
export interface Timer extends Disposable {
  /** The text that stands first in the line. */
  readonly key: string;
  /**
   * The text after the key in the line: with `%w` wall, `%u` user, `%s` system and `%t` CPU time in
   * seconds, `%p` CPU in percent of the wall time, `%C` and `%M` current and peak RSS, `%c` and `%m`
   * the same as added by the laps, in MB of 2^20 bytes, `%l` the laps, `%T` and `%A` the units.
   * Undefined: that of `Timer.defaultFormat`.
   */
  format: string | undefined;
  /** Decimals of the times in the line, from 0 to 20. Undefined: those of `Timer.defaultPrecision`. */
  precision: number | undefined;
  /** Whether a lap is running. */
  readonly running: boolean;
  /** Completed laps. */
  readonly laps: number;
  /** Wall time in nanoseconds, from the monotonic clock. */
  readonly wall: number;
  /** User CPU time in nanoseconds, from the source in `manager.sources.user`. */
  readonly user: number;
  /** System CPU time in nanoseconds, from the source in `manager.sources.system`. */
  readonly system: number;
  /** User and system CPU time in nanoseconds. */
  readonly cpu: number;
  /** CPU utilization in percent: user + system over wall. */
  readonly percent: number;
  /** Resident memory in bytes. */
  readonly rss: TimerRss;

  /** Begins a lap. A running lap begins again: its time so far is forgotten. */
  start(): void;
  /** Ends the lap and adds it up. Without a running lap nothing happens. */
  stop(): void;
  /**
   * Subtracts memory from the total memory of this timer; the original's `timer -= rss`. A total never
   * falls below 0. The memory that a lap added is a difference already and stays.
   *
   * @param rss The memory in bytes, such as an `RssUsage`. A second call subtracts more.
   * @throws {TimemoryError} INVALID_ARGUMENT if it is not two numbers from 0 on.
   *
   * @example
   * ```ts
   * import { RssUsage, Timer } from "@timemory/timemory";
   *
   * const start = new RssUsage("start");
   * const timer = new Timer("work");
   * timer.stop();
   * timer.subtract(start);
   * console.log(timer.rss.total.current < start.current); // true
   * ```
   */
  subtract(rss: Rss): void;
  /** Returns the line: the key, the formatted readings and, above one, the number of laps. */
  toString(): string;
  /** Prints the line to stdout. */
  report(): void;
}

/**
 * The type of the class {@link Timer}.
 *
 * - `new Timer(key, options)` makes a timer and starts its first lap. The key is printed as it is;
 *   without one the line has function, file and line. A wrong key or option is an INVALID_ARGUMENT.
 * - `Timer.defaultFormat` is the format of every stand-alone line whose timer has none of its own;
 *   that of the original at first.
 * - `Timer.defaultPrecision` is the same for the decimals of the times; 3 at first.
 */
export type TimerConstructor = {
  new (key?: string, options?: TimerOptions): Timer;
  readonly prototype: Timer;
  defaultFormat: string;
  defaultPrecision: number;
};

const NONE: Rss = { current: 0, peak: 0 };

class TimerClass implements Timer {
  static readonly name = "Timer";
  readonly key: string;
  readonly #core: Core;
  #format: string | undefined;
  #precision: number | undefined;
  #start: Reading | undefined;
  #sum: Required<Readings> = { laps: 0, wall: 0, user: 0, system: 0, rssMax: NONE, rssSelf: NONE };
  #subtracted: Rss = NONE;
  #disposed = false;

  /** @param core The core that reads; tests have their own. */
  constructor(key?: string, options: TimerOptions = {}, core: Core = thisCore) {
    checkOptions(options, ["format", "precision", "addArgs", "args"]);
    this.key = standAloneKey(key, options, TimerClass);
    this.format = options.format;
    this.precision = options.precision;
    this.#core = core;
    this.#start = core.read();
  }

  static get defaultFormat(): string {
    return lineDefaults.format;
  }

  static set defaultFormat(format: string) {
    lineDefaults.format = format;
  }

  static get defaultPrecision(): number {
    return lineDefaults.precision;
  }

  static set defaultPrecision(precision: number) {
    lineDefaults.precision = precision;
  }

  get format(): string | undefined {
    return this.#format;
  }

  set format(format: string | undefined) {
    this.#format = optional(TEXT, "format", format);
  }

  get precision(): number | undefined {
    return this.#precision;
  }

  set precision(precision: number | undefined) {
    if (precision !== undefined) checkPrecision(precision);
    this.#precision = precision;
  }

  start(): void {
    this.#start = this.#core.read();
  }

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

  subtract(rss: Rss): void {
    const { current, peak } = checkedRss(rss);
    const before = this.#subtracted;
    this.#subtracted = { current: before.current + current, peak: before.peak + peak };
  }

  get running(): boolean {
    return this.#start !== undefined;
  }

  get laps(): number {
    return this.#sum.laps;
  }

  get wall(): number {
    return this.#readings().wall;
  }

  get user(): number {
    return this.#readings().user;
  }

  get system(): number {
    return this.#readings().system;
  }

  get cpu(): number {
    const { user, system } = this.#readings();
    return user + system;
  }

  get percent(): number {
    return cpuPercent(this.#readings());
  }

  get rss(): TimerRss {
    const { rssMax, rssSelf } = this.#readings();
    return { total: { ...rssMax }, self: { ...rssSelf } };
  }

  toString(): string {
    const format = this.#format ?? lineDefaults.format;
    const laps = this.#sum.laps;
    const end = lineEnd({ laps: format.includes("%l") ? 0 : laps, open: laps === 0 && this.running });
    return this.key + formatLine(format, this.#readings(), this.#precision ?? lineDefaults.precision) + end;
  }

  report(): void {
    print(this.toString());
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.stop();
    this.report();
  }

  #readings(): Readings {
    const start = this.#start;
    const sum = this.#sum.laps > 0 || !start ? this.#sum : { ...lapBetween(start, this.#core.read()), laps: 0 };
    return { ...sum, rssMax: risen(this.#subtracted, sum.rssMax) };
  }
}

/** The class of stand-alone timers. */
export const Timer: TimerConstructor = TimerClass;

function larger(a: Rss, b: Rss): Rss {
  return { current: Math.max(a.current, b.current), peak: Math.max(a.peak, b.peak) };
}
