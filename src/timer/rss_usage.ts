import { checkOptions } from "../check.ts";
import type { Core } from "../core/core.ts";
import { thisCore } from "../core/this_core.ts";
import type { ArgumentOptions } from "../label/show_value.ts";
import { formatRss } from "../report/line.ts";
import { print } from "../runtime/print.ts";
import { risen, type Rss } from "../tree/call_tree.ts";
import { standAloneKey } from "./printed_lap.ts";

/**
 * A reading of the process's resident memory, in bytes. It is exact, and taken at construction, at
 * each `record()`, and at the end of a `using` block, which also prints its line. A printed MB is
 * 2^20 bytes.
 *
 * @example
 * ```ts
 * import { RssUsage } from "@timemory/timemory";
 *
 * const before = new RssUsage();
 * const array = new Float64Array(2 ** 20).fill(1);
 * const after = new RssUsage();
 * console.log(array.length, after.minus(before).peak >= 0); // 1048576 true
 *
 * {
 *   using _usage = new RssUsage("array");
 *   new Float64Array(2 ** 20).fill(1);
 * } // array : RSS {total,self}_{current,peak} : (52.536|193.164) | (8.0|8.0) [MB]
 * ```
 */
export interface RssUsage extends Disposable {
  /** The text at the start of the line. */
  readonly key: string;
  /** Resident memory at the last reading, in bytes, from `manager.sources.rssCurrent`. */
  readonly current: number;
  /**
   * Peak resident memory up to the last reading, in bytes, from `manager.sources.rssPeak`; never
   * below `current`.
   */
  readonly peak: number;
  /**
   * Memory added from the first reading to the last, in bytes, never negative. The peak is by how
   * much the peak of the process rose: 0 if the memory stayed below an earlier peak.
   */
  readonly self: Rss;
  /**
   * Memory used and released between the first reading and the last, in bytes: self peak minus self
   * current, at least 0. The peak covers the whole life of the process and hides use below an earlier
   * peak.
   */
  readonly temporary: number;

  /** Reads the memory again. */
  record(): this;
  /**
   * Returns the difference to another reading, in bytes; negative if the other one is larger.
   *
   * @param other The reading to subtract: another usage, or the memory of a timer.
   */
  minus(other: Rss): Rss;
  /** Returns the line: the key, the memory at the last reading, and the memory added. */
  toString(): string;
  /** Prints the line to stdout. */
  report(): void;
}

/**
 * The type of the class {@link RssUsage}.
 *
 * - `new RssUsage(key, options)` reads the memory for the first time. The key is printed unchanged.
 *   Without one the line has function, file, line and the arguments in the options. Throws
 *   INVALID_ARGUMENT if the key or an option is wrong.
 */
export type RssUsageConstructor = {
  new (key?: string, options?: ArgumentOptions): RssUsage;
  readonly prototype: RssUsage;
};

class RssUsageClass implements RssUsage {
  static readonly name = "RssUsage";
  readonly key: string;
  readonly #core: Core;
  readonly #start: Rss;
  #last: Rss;
  #disposed = false;

  /** @param core The core that reads. A parameter, so that tests can replace it. */
  constructor(key?: string, options: ArgumentOptions = {}, core: Core = thisCore) {
    checkOptions(options, ["addArgs", "args"]);
    this.key = standAloneKey(key, options, RssUsageClass);
    this.#core = core;
    this.#start = core.read();
    this.#last = this.#start;
  }

  record(): this {
    this.#last = this.#core.read();
    return this;
  }

  get current(): number {
    return this.#last.current;
  }

  get peak(): number {
    return this.#last.peak;
  }

  get self(): Rss {
    return risen(this.#start, this.#last);
  }

  get temporary(): number {
    const { current, peak } = this.self;
    return Math.max(0, peak - current);
  }

  minus(other: Rss): Rss {
    return { current: this.current - other.current, peak: this.peak - other.peak };
  }

  toString(): string {
    return this.key + formatRss(this.#last, this.self);
  }

  report(): void {
    print(this.toString());
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.record().report();
  }
}

/** The class of memory readings. */
export const RssUsage: RssUsageConstructor = RssUsageClass;
