import { checked, checkedRss, checkOptions, DECIMALS, optional, TEXT } from "../check.ts";
import type { Core } from "../core/core.ts";
import type { Reading } from "../core/reading.ts";
import { thisCore } from "../core/this_core.ts";
import type { ArgumentOptions } from "../label/show_value.ts";
import { formatLine, lineEnd, type Readings } from "../report/line.ts";
import { print } from "../runtime/print.ts";
import { cpuPercent, eachRss, risen, type Rss } from "../tree/call_tree.ts";
import { lapBetween, lineDefaults, standAloneKey } from "./printed_lap.ts";

/** Options of {@link Timer}. */
export interface TimerOptions extends ArgumentOptions {
  /** The text after the key in the line; see {@link Timer.format}. */
  format?: string | undefined;
  /** Decimals of the times in the line. */
  precision?: number | undefined;
}

/** Memory of a timer's laps, in bytes: the maximum over the laps, as in the call tree. */
export interface TimerRss {
  /** Memory when a lap stopped. The peak is that of the process's whole life, never below current. */
  total: Rss;
  /**
   * Memory that a lap added, never negative. The peak is by how much the lap raised the peak of the
   * process: 0 if it stayed below an earlier peak, whatever it allocated, so it may be below current.
   */
  self: Rss;
}

/**
 * A stand-alone timer. It records nothing in the call tree, reads everything exactly at every start
 * and stop, and ignores `manager.enabled`. It starts at construction. At the end of a `using` block
 * it prints its line.
 *
 * Its readings cover the completed laps. Without one they cover the running lap so far.
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
  /** The text at the start of the line. */
  readonly key: string;
  /**
   * The text after the key in the line. `%w` is wall, `%u` user, `%s` system and `%t` CPU time in
   * seconds, and `%p` the CPU time in percent of the wall time. `%C` and `%M` are current and peak
   * RSS, `%c` and `%m` the most that a lap added to them, in MB of 2^20 bytes. `%l` is the number of laps.
   * `%T` and `%A` are the units of times and memory. Undefined stands for `Timer.defaultFormat`.
   */
  format: string | undefined;
  /** Decimals of the times, from 0 to 20. Undefined stands for `Timer.defaultPrecision`. */
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

  /** Starts a lap. If one is running, its time so far is dropped. */
  start(): void;
  /** Ends the lap and adds it to the sums. Does nothing if no lap is running. */
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
  /** Returns the line: the key, the formatted readings, and the number of laps if it is over 1. */
  toString(): string;
  /** Prints the line to stdout. */
  report(): void;
}

/**
 * The type of the class {@link Timer}.
 *
 * - `new Timer(key, options)` creates a timer and starts its first lap. The key is printed
 *   unchanged. Without one the line has function, file and line. Throws INVALID_ARGUMENT if the key
 *   or an option is wrong.
 * - `Timer.defaultFormat` is the format of every stand-alone line whose timer does not set one. It
 *   starts as the original's.
 * - `Timer.defaultPrecision` is the same for the decimals of the times. It starts as 3.
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
  #sum: Required<Omit<Readings, "cpuUnknownLaps">> = {
    laps: 0,
    wall: 0,
    user: 0,
    system: 0,
    rssMax: NONE,
    rssSelf: NONE,
  };
  #subtracted: Rss = NONE;
  #disposed = false;

  /** @param core The core that reads. A parameter, so that tests can replace it. */
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
    lineDefaults.format = checked(TEXT, "defaultFormat", format);
  }

  static get defaultPrecision(): number {
    return lineDefaults.precision;
  }

  static set defaultPrecision(precision: number) {
    lineDefaults.precision = checked(DECIMALS, "defaultPrecision", precision);
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
    this.#precision = optional(DECIMALS, "precision", precision);
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
      rssMax: eachRss(Math.max, sum.rssMax, lap.rssMax),
      rssSelf: eachRss(Math.max, sum.rssSelf, lap.rssSelf),
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
