import { checked, checkOptions, NUMBER, TEXT } from "../check.ts";
import { KnownLabel } from "../core/known_label.ts";
import { isAsync } from "./function_kind.ts";
import { type Recorder, RunPolicy } from "./recorder.ts";

/** Options of {@link Region.enter}. */
export interface EnterOptions {
  /** The token of the scope to nest under, instead of the innermost open one. */
  parent: number;
}

/**
 * A named scope for tight loops. Its label is resolved once. A lap costs little more than two
 * readings of the clock.
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
export interface Region {
  /** The exact label, as in reports. */
  readonly name: string;

  /**
   * Opens the scope, and so begins a lap.
   *
   * @param options The parent, for servers that carry tokens along. By default the innermost open
   * scope.
   * @returns A token for {@link Region.leave}; 0 if the scope is not recorded.
   * @throws {TimemoryError} INVALID_ARGUMENT for an unknown option.
   */
  enter(options?: EnterOptions): number;

  /** Closes the scope of a token, and so ends its lap. Does nothing for a closed scope or 0. */
  leave(token: number): void;

  /**
   * Runs a function as one lap and returns its result. If that is a promise, the lap ends when it
   * settles, and scopes in the function's continuations nest under it.
   *
   * An `async` function, of any realm, is followed through its promise, which nobody else has. Any
   * other promise is returned as it is, with its methods, and nothing is attached to it: its
   * rejection is handled or unhandled as without the region. Its lap ends
   *
   * - when it settles, on Node and Deno. Their promise hooks tell it. The lap costs 0.2 to 0.3 us
   *   more than one of an `async` function. Meanwhile each promise of the whole program costs 20 ns
   *   more on Node 24, 40 ns more on Deno, Node 20 and 22, and some 40 bytes. That ends when all
   *   such laps have ended and 1000 promises have settled since.
   * - up to about 1 ms and 3 % late on Bun, which has no hooks. The lap costs 0.15 us more.
   * - when the function returns, in browsers, and for what may start only when it is awaited: a
   *   thenable, a Proxy, and a promise with a `then` of its own.
   *
   * A function that returns a promise only sometimes should be `async`. After a call without a
   * promise, the next one runs in a plain scope, which its continuations do not find.
   */
  run<T>(fn: () => T): T;
}

/**
 * Creates a region.
 *
 * @internal
 */
export function createRegion(recorder: Recorder, name: string): Region {
  return new LabelRegion(recorder, name);
}

class LabelRegion implements Region {
  readonly name: string;
  // No # fields: on V8 they cost more than the rest of a lap in JavaScript.
  private readonly recorder: Recorder;
  private readonly open: Recorder["enter"];
  private readonly close: Recorder["leave"];
  private readonly label: KnownLabel;
  private readonly policy = new RunPolicy();
  /** The options of one region come from few call sites, so their keys are checked once. */
  private optionsChecked = false;

  constructor(recorder: Recorder, name: string) {
    this.name = checked(TEXT, "A region's name", name);
    this.recorder = recorder;
    this.open = recorder.enter;
    this.close = recorder.leave;
    this.label = new KnownLabel(recorder.core, name);
  }

  enter(options?: EnterOptions): number {
    if (options === undefined) return this.open(this.label.id);
    if (!this.optionsChecked || typeof options.parent !== "number") {
      checkOptions(options, ["parent"]);
      checked(NUMBER, "parent", options.parent);
      this.optionsChecked = true;
    }
    return this.recorder.enterUnder(options.parent, this.label.id);
  }

  leave(token: number): void {
    this.close(token);
  }

  run<T>(fn: () => T): T {
    const policy = this.policy;
    return policy.isSync && !isAsync(fn)
      ? policy.runSync(this.recorder, this.label.id, fn, fn)
      : policy.run(this.recorder, this.label.id, fn, fn);
  }
}
