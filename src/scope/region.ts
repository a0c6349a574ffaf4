import { checked, checkOptions, TEXT } from "../check.ts";
import { type Recorder, RunPolicy } from "./recorder.ts";

/** Options of {@link Region.enter}. */
export interface EnterOptions {
  /** The token of the scope to nest under, instead of the innermost open one. */
  parent: number;
}

/**
 * A named scope for tight loops: its label is resolved once, and a lap costs two clock readings and little more.
 *
 * @example
 * ```ts
 * import { region, report } from "@timemory/timemory";
 *
 * const inner = region("inner");
 * for (let i = 0; i < 1000; i++) {
 *   const token = inner.enter();
 *   Math.sqrt(i);
 *   inner.leave(token);
 * }
 * report();
 * ```
 */
export class Region {
  /** The label, as it stands in reports. */
  readonly name: string;
  // No # here: private fields cost the hot path more than all else in it.
  private readonly recorder: Recorder;
  private readonly open: Recorder["enter"];
  private readonly close: Recorder["leave"];
  private readonly label: number;
  private readonly policy = new RunPolicy();
  /** The options of one region come from few call sites, so their keys are checked once. */
  private optionsChecked = false;

  /** Use {@link region}. */
  constructor(recorder: Recorder, name: string) {
    this.name = checked(TEXT, "A region's name", name);
    this.recorder = recorder;
    this.open = recorder.enter;
    this.close = recorder.leave;
    this.label = recorder.core.labelId(name);
  }

  /**
   * Opens the scope: a lap begins.
   *
   * @param options `parent` nests it under the scope of that token, whatever else is open: for servers that carry tokens along.
   * @returns A token for {@link Region.leave}; 0 if the scope is not recorded.
   */
  enter(options?: EnterOptions): number {
    if (options === undefined) return this.open(this.label);
    if (!this.optionsChecked || options.parent === undefined) {
      checkOptions(options, ["parent"]);
      this.optionsChecked = true;
    }
    return this.recorder.enterUnder(options.parent, this.label);
  }

  /** Closes the scope of a token: the lap ends. A second time, or with 0, it does nothing. */
  leave(token: number): void {
    this.close(token);
  }

  /**
   * Runs a function as one lap and returns what it returns. If that is a promise, the lap ends when it settles, and scopes
   * opened by the function's continuations nest under it.
   *
   * A function that returns a promise now and then only should be `async`: after a first call that returned at once,
   * functions that are not are taken to go on so.
   */
  run<T>(fn: () => T): T {
    const policy = this.policy;
    return policy.isSync && !isAsyncFunction(fn)
      ? policy.runSync(this.recorder, this.label, fn)
      : policy.run(this.recorder, this.label, fn);
  }
}

// deno-lint-ignore ban-types -- any function may be asked about
function isAsyncFunction(fn: Function): boolean {
  return Object.prototype.toString.call(fn) === "[object AsyncFunction]";
}
