import { checkOptions } from "../check.ts";
import type { Core } from "../core/core.ts";
import type { Rss } from "../tree/call_tree.ts";
import { formatRss } from "../report/line.ts";
import type { ArgumentOptions } from "../label/show_value.ts";
import { thisCore } from "../core/this_core.ts";
import { print } from "../runtime/print.ts";
import { risen, standAloneKey } from "./printed_lap.ts";

/**
 * The resident memory of the process, in bytes; a MB is 2^20 of them. It is read exactly, at its construction and at each
 * `record()`; at the end of a `using` block it is read once more and printed.
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
export class RssUsage implements Disposable {
  /** What stands first in the line. */
  readonly key: string;
  readonly #core: Core;
  readonly #start: Rss;
  #last: Rss;
  #disposed = false;

  /**
   * Reads the memory for the first time.
   *
   * @param key Printed as it is; without one the line has function, file and line of the place.
   * @param options Arguments that the line shows if there is no key.
   * @param core Where it reads: that of this thread.
   * @throws {TimemoryError} `INVALID_ARGUMENT` if the key or an option is of the wrong type.
   */
  constructor(key?: string, options: ArgumentOptions = {}, core: Core = thisCore) {
    checkOptions(options, ["addArgs", "args"]);
    this.key = standAloneKey(key, options, RssUsage);
    this.#core = core;
    this.#start = core.read();
    this.#last = this.#start;
  }

  /** Reads the memory again. */
  record(): this {
    this.#last = this.#core.read();
    return this;
  }

  /** Bytes resident at the last reading. */
  get current(): number {
    return this.#last.current;
  }

  /** The most bytes resident up to the last reading. */
  get peak(): number {
    return this.#last.peak;
  }

  /** What was added from the first reading to the last, in bytes, never negative. */
  get self(): Rss {
    return risen(this.#start, this.#last);
  }

  /**
   * Bytes that were needed for a while only, between the first reading and the last: self peak - self current. The peak is
   * that of the process's whole life, so what stays below an earlier one does not show.
   */
  get temporary(): number {
    const { current, peak } = this.self;
    return Math.max(0, peak - current);
  }

  /**
   * The difference to another reading, in bytes; negative where that was larger.
   *
   * @param other What to subtract: another usage, or memory of a timer.
   * @returns Both differences.
   */
  minus(other: Rss): Rss {
    return { current: this.current - other.current, peak: this.peak - other.peak };
  }

  /** The line: the key, the memory at the last reading, and what was added since the first. */
  toString(): string {
    return this.key + formatRss(this.#last, this.self);
  }

  /** Prints the line to stdout. */
  report(): void {
    print(this.toString());
  }

  /** Reads the memory and prints the line, at the end of a `using` block. */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.record().report();
  }
}
