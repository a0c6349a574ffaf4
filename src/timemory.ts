// The public functions and objects of this thread, all on one session. The calls marked as pure have
// no effect but their result, so that a bundler drops what a program does not import.
import { thisCore } from "./core/this_core.ts";
import type { Manager, ReportOptions } from "./manager.ts";
import type { Options } from "./options/options.ts";
import type { Signal } from "./rescue/signal_names.ts";
import { type ExitAction, Signals } from "./rescue/signals.ts";
import { processHost } from "./runtime/host.ts";
import { type AutoTimerFunction, createAutoTimer } from "./scope/auto_timer.ts";
import type { ConfigurableWrapper } from "./scope/decorate.ts";
import { createRegion, type Region } from "./scope/region.ts";
import {
  type AutoTimedOptions,
  createAutoTimed,
  createRssTracked,
  createTimed,
  type TimedOptions,
} from "./scope/timed.ts";
import { createSession, sessionOptions, startSession } from "./session.ts";

const session = createSession({ core: thisCore, host: processHost() });
const { recorder } = session;

/**
 * Opens a scope in the call tree, with `using` until the end of the block, otherwise until `stop()`.
 *
 * Called plainly it looks for its call site each time, which takes microseconds; as a tag it does so once, and
 * {@link region} never does.
 *
 * @param key Appended to the function's name after an `@`; without one, file and line are.
 * @returns The open scope, `Disposable` and `AsyncDisposable`.
 * @throws TimemoryError INVALID_ARGUMENT if the key is no string, or the label rule is none of the four.
 *
 * @example
 * ```ts
 * import { autoTimer, report } from "@timemory/timemory";
 *
 * function solve() {
 *   using _timer = autoTimer(); // solve@'file.ts':4
 *   using _inner = autoTimer`matrix`; // solve@matrix
 * }
 * solve();
 * report();
 * ```
 */
export const autoTimer: AutoTimerFunction = /* @__PURE__ */ createAutoTimer(recorder);

/**
 * Makes a named scope for tight loops, with `name` as its exact label.
 *
 * @throws TimemoryError INVALID_ARGUMENT if the name is no string.
 *
 * @example
 * ```ts
 * import { region } from "@timemory/timemory";
 *
 * const parse = region("parse");
 * const value = parse.run(() => JSON.parse("[1, 2]"));
 * console.log(value.length); // 2
 * ```
 */
export function region(name: string): Region {
  return createRegion(recorder, name);
}

/**
 * Wraps a function, or decorates a method, so that each call is a lap in the call tree.
 *
 * Functions may be sync, async, generators or async generators: the lap ends when the call has returned or thrown, its promise
 * has settled, or the generator has ended, whose lap begins at the first `next()`. A method's key names the class that the
 * receiver has at the call. File and line are those of the place where the function is wrapped: for a
 * decorator with parentheses its own line, for one without them the line of the class, if that is all the engine tells.
 *
 * @returns What it was given with the same looks and behaviour; with options or empty parentheses a wrapper that goes by them.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if it is given a class, a field or no function, or an option is of the wrong type.
 *
 * @example
 * ```ts
 * import { autoTimed, report } from "@timemory/timemory";
 *
 * const solve = autoTimed((n: number) => n * 2); // solve would be `<anonymous>`: the arrow has no name when it is wrapped
 * const load = autoTimed({ key: "loading", addArgs: true })(async function load(name: string) {
 *   return await Promise.resolve(name.length);
 * });
 *
 * class Grid {
 *   @autoTimed() // assemble[Grid]@'file.ts':10
 *   assemble() {
 *     return solve(21);
 *   }
 * }
 * console.log(new Grid().assemble(), await load("grid")); // 42 4
 * report();
 * ```
 */
export const autoTimed: ConfigurableWrapper<AutoTimedOptions> = /* @__PURE__ */ createAutoTimed(recorder);

/**
 * Wraps a function, or decorates a method, so that each call prints a line with its times and memory when it ends. Used as
 * {@link autoTimed}; the call tree takes no notice.
 *
 * @returns What it was given with the same looks and behaviour; with options or empty parentheses a wrapper that goes by them.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if it is given a class, a field or no function, or an option is of the wrong type.
 *
 * @example
 * ```ts
 * import { timed } from "@timemory/timemory";
 *
 * const solve = timed({ key: "solve" })((n: number) => n * 2);
 * console.log(solve(21)); // solve :  0.000 wall, ...; then 42
 * ```
 */
export const timed: ConfigurableWrapper<TimedOptions> = /* @__PURE__ */ createTimed(recorder);

/**
 * Wraps a function, or decorates a method, so that each call prints a line with the memory that it added when it ends. Used as
 * {@link autoTimed}; the call tree takes no notice.
 *
 * @returns What it was given with the same looks and behaviour; with options or empty parentheses a wrapper that goes by them.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if it is given a class, a field or no function, or an option is of the wrong type.
 *
 * @example
 * ```ts
 * import { rssTracked } from "@timemory/timemory";
 *
 * const fill = rssTracked(function fill(n: number) {
 *   return new Float64Array(n).fill(1).length;
 * });
 * console.log(fill(1000)); // fill@'file.ts':3 : RSS {total,self}_{current,peak} : (52.5|52.5) | (0.0|0.0) [MB]; then 1000
 * ```
 */
export const rssTracked: ConfigurableWrapper<TimedOptions> = /* @__PURE__ */ createRssTracked(recorder);

/**
 * What was recorded on this thread.
 *
 * @example
 * ```ts
 * import { manager, region } from "@timemory/timemory";
 *
 * region("work").run(() => {});
 * console.log(manager.size); // 1
 * console.log(manager.sources.wall.source);
 * ```
 */
export const manager: Manager = session.manager;

/**
 * Settings of this thread, by property, by the flags of the command line, and by the environment's variables `TIMEMORY_*`, which
 * are read when this module is loaded (on Deno those that `--allow-env` grants): a wrong value there is an error.
 *
 * @example
 * ```ts
 * import { options } from "@timemory/timemory";
 *
 * options.usageWindow = 0; // read CPU times and memory at every start and stop
 * ```
 */
export const options: Options = /* @__PURE__ */ sessionOptions(session);

/**
 * Prints the call tree to stdout, or writes it to the files that are set, as `manager.report` does.
 *
 * @param options What to leave out; everything is printed by default.
 */
export function report(options?: ReportOptions): void {
  manager.report(options);
}

const signals = /* @__PURE__ */ new Signals(session);

/**
 * Makes signals, uncaught errors and unhandled rejections end the program in good order: a message on stderr, all open scopes
 * closed as laps that end now, the exit action, the report (as `manager.report()` makes it, to the files that are set; not if
 * the exit action has made one), then the exit, with 128 + the signal's number, or as the runtime ends on an error.
 *
 * A signal acts when the event loop turns. In a loop that never lets it, a small thread acts after a second, on Deno for every
 * signal, on Node and Bun for `Signal.Interrupt` (Ctrl-C): it reports what there is (completed laps; of open ones only where
 * there is no complete one), without the exit action, and ends the program, on Deno and Node by the signal itself. Starting it
 * takes tens of milliseconds and some megabytes, here and now. The other signals wait for the event loop on Node and Bun. On Node a
 * second Ctrl-C within the moment in which the thread takes the first one may end the program at once, without a report.
 *
 * Without a list all are detected but those that can't be caught and `FPE`, `Illegal`, `Bus`, `SegFault` (a handler can't end
 * a fault: it would go on for ever), `Pipe` (runtimes tell by EPIPE) and `ProfileAlarm` (profilers use it). The environment
 * has the last word: `SIGNAL_ENABLE_<NAME>`, `SIGNAL_DISABLE_<NAME>` with the names of `Signal` in capitals,
 * `SIGNAL_ENABLE_ALL`, `SIGNAL_DISABLE_ALL`.
 *
 * @param list The signals to detect instead of the default ones.
 * @throws TimemoryError UNSUPPORTED on Windows, in browsers, in workers, and for a signal that can't be caught (`Kill`, `Stop`,
 * on Deno `Illegal`, `FPE`, `SegFault`); INVALID_ARGUMENT for what is no signal.
 *
 * @example
 * ```ts
 * import { disableSignalDetection, enableSignalDetection, Signal } from "@timemory/timemory";
 *
 * enableSignalDetection([Signal.Hangup, Signal.Interrupt]);
 * disableSignalDetection();
 * ```
 */
export function enableSignalDetection(list?: Iterable<Signal>): void {
  signals.enable(list);
}

/** Leaves signals and errors to the runtime again. */
export function disableSignalDetection(): void {
  signals.disable();
}

/**
 * Sets what is done before a signal or an uncaught error ends the program, after the scopes are closed and before the report. If
 * it throws, that is printed, and the report is made all the same.
 *
 * @param action Called with the signal's number, or with 1 and the error. If it returns a promise, the end waits for it, on a
 * signal; a second signal does not.
 * @throws TimemoryError INVALID_ARGUMENT if it is no function.
 *
 * @example
 * ```ts
 * import { setExitAction } from "@timemory/timemory";
 *
 * setExitAction((number) => console.error(`ended by ${number}`));
 * ```
 */
export function setExitAction(action: ExitAction): void {
  signals.setExitAction(action);
}

startSession(session);
