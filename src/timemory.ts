// The public functions and objects of this thread, all on one session. The calls marked as pure
// have no side effects, so that a bundler drops what a program does not import.
import { createSession, sessionOptions, startSession } from "./session.ts";
import type { Manager, ReportOptions } from "./manager.ts";
import { thisCore } from "./core/this_core.ts";
import { type AutoTimerFunction, createAutoTimer } from "./scope/auto_timer.ts";
import type { Options } from "./options/options.ts";
import type { Signal } from "./rescue/signal_names.ts";
import {
  type AutoTimedOptions,
  createAutoTimed,
  createRssTracked,
  createTimed,
  type TimedOptions,
} from "./scope/timed.ts";
import { type ExitAction, Signals } from "./rescue/signals.ts";
import { processHost } from "./runtime/host.ts";
import type { ConfigurableWrapper } from "./scope/decorate.ts";
import { createRegion, type Region } from "./scope/region.ts";

const session = createSession({ core: thisCore, host: processHost() });
const { recorder } = session;

/**
 * Opens a scope in the call tree. It closes at the end of the `using` block, or at `stop()`.
 *
 * A call finds its call site each time, which takes microseconds. A tag finds it once, and
 * {@link region} needs none.
 *
 * @param key The text after the function's name and an `@`. By default file and line.
 * @param options The label rule, arguments to show, and other options.
 * @returns The open scope, which is `Disposable` and `AsyncDisposable`.
 * @throws {TimemoryError} INVALID_ARGUMENT if the key is not a string, the label rule is unknown,
 * or another option is unknown or of the wrong type.
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
 * Creates a named scope for tight loops.
 *
 * @param name The exact label.
 * @returns The region, which opens a lap at each `enter()` or `run()`.
 * @throws {TimemoryError} INVALID_ARGUMENT if the name is not a string.
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
 * The function may be sync, async, a generator or an async generator. The lap ends when the call
 * has returned or thrown, or its promise has settled. A generator's lap begins at the first
 * `next()` and ends with the generator.
 *
 * A promise that the function did not make as an `async` function is returned as it is. When its
 * lap ends, {@link Region.run} says. Metadata that `reflect-metadata` keeps for the function is
 * copied, whichever decorator comes first.
 *
 * The label of a method names the receiver's class. File and line are the place where the function
 * is wrapped. For a decorator with parentheses this is its own line. Without parentheses it is the
 * line of the class, if the engine reports no other.
 *
 * If the function calls its wrapper, each level of the recursion is a node inside the last one;
 * `manager.maxDepth` limits them.
 *
 * @returns A function or member with the same name and behaviour. With options or empty
 * parentheses, a wrapper that uses them.
 * @throws {TimemoryError} INVALID_ARGUMENT for a class, a field or another value that is not a
 * function, and if an option is unknown or of the wrong type.
 *
 * @example
 * ```ts
 * import { autoTimed, report } from "@timemory/timemory";
 *
 * const solve = autoTimed((n: number) => n * 2); // `<anonymous>`: the arrow has no name yet
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
 * Wraps a function, or decorates a method, so that each call prints its times and memory at its
 * end. The use is as for {@link autoTimed}, with promises and metadata too, but it records nothing
 * in the call tree.
 *
 * @returns As {@link autoTimed}.
 * @throws {TimemoryError} As {@link autoTimed}.
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
 * Wraps a function, or decorates a method, so that each call prints the memory it added at its
 * end. The use is as for {@link autoTimed}, with promises and metadata too, but it records nothing
 * in the call tree.
 *
 * @returns As {@link autoTimed}.
 * @throws {TimemoryError} As {@link autoTimed}.
 *
 * @example
 * ```ts
 * import { rssTracked } from "@timemory/timemory";
 *
 * const fill = rssTracked(function fill(n: number) {
 *   return new Float64Array(n).fill(1).length;
 * });
 * console.log(fill(1000));
 * // fill@'file.ts':3 : RSS {total,self}_{current,peak} : (52.5|52.5) | (0.0|0.0) [MB]
 * // 1000
 * ```
 */
export const rssTracked: ConfigurableWrapper<TimedOptions> = /* @__PURE__ */ createRssTracked(recorder);

/**
 * The call tree of this thread, its reports and its recording switch.
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
 * The settings of this thread: as properties, by flags of the command line, and by the variables
 * `TIMEMORY_*` of the environment.
 *
 * Loading this module reads the variables, on Deno those that `--allow-env` grants. A wrong value
 * throws INVALID_ARGUMENT.
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
 * Prints the call tree to stdout, or writes it to the files of `options`, as `manager.report()`
 * does.
 *
 * @param options The format. By default the text of the whole call tree.
 * @throws {TimemoryError} INVALID_ARGUMENT if an option is wrong, UNSUPPORTED if a file may not be
 * written. Other errors come from the file system.
 */
export function report(options?: ReportOptions): void {
  manager.report(options);
}

const signals = /* @__PURE__ */ new Signals(session);

/**
 * Reports before a signal, uncaught error or unhandled rejection ends the program.
 *
 * 1. Closes all open scopes as laps that end now.
 * 2. Calls the exit action.
 * 3. Reports as `manager.report()` does, unless the exit action has reported. After a signal, slow
 *    readers of stdout and stderr have two seconds.
 * 4. Prints a message to stderr.
 * 5. Exits with 128 + the signal's number. After an error the runtime ends the program.
 *
 * An error that the program handles is no end and does nothing. Bun goes on after an unhandled
 * rejection, and after an error while the main module awaits something: with the detection both end
 * the program.
 *
 * A signal acts when the event loop turns. If the event loop does not turn for one second, a thread
 * acts: on Deno for every signal, on Node and Bun only for `Signal.Interrupt` (Ctrl-C). The thread
 * reports complete laps, and open laps of nodes without a complete one. It does not call the exit
 * action. On Deno and Node it ends the program by the signal itself. Files are written before
 * anything is printed. Then the thread prints for two seconds at most, and a second Ctrl-C ends the
 * program, even if nobody reads stdout and stderr. On Node a second Ctrl-C within the moment in
 * which the thread takes the first may end the program at once, without a report.
 * The call starts the thread, which takes tens of milliseconds and some megabytes. If it does not
 * start, a warning says so, and only named signals are detected.
 *
 * Without a list, Deno detects all signals that can be caught, except:
 * - `FPE`, `Illegal`, `Bus`, `SegFault`, because a handler cannot end a fault: it repeats for ever
 * - `Pipe`, because runtimes report EPIPE
 * - `ProfileAlarm`, because profilers use it
 *
 * Without a list, Node and Bun detect only `Signal.Interrupt`. Once a program listens to another
 * signal there, such as `Signal.Terminate`, that signal no longer ends the program while its event
 * loop does not turn: nothing can see it. Name those that may come while the event loop turns. For
 * the others `options.autosave` keeps a report: the file has the laps up to the last save.
 *
 * Variables of the environment override the list: `SIGNAL_ENABLE_<NAME>` and
 * `SIGNAL_DISABLE_<NAME>` with the names of `Signal` in capitals, `SIGNAL_ENABLE_ALL` and
 * `SIGNAL_DISABLE_ALL`. If a variable enables a signal that cannot be caught, a warning says so.
 *
 * @param list The signals to detect. By default those above.
 * @throws {TimemoryError} UNSUPPORTED on Windows, in browsers, in workers, and for a signal that
 * cannot be caught (`Kill`, `Stop`, on Deno also `Illegal`, `FPE`, `SegFault`). INVALID_ARGUMENT
 * for an unknown signal or a wrong variable.
 *
 * @example
 * ```ts
 * import { disableSignalDetection, enableSignalDetection, Signal } from "@timemory/timemory";
 *
 * enableSignalDetection([Signal.Interrupt, Signal.Terminate]);
 * disableSignalDetection();
 * ```
 */
export function enableSignalDetection(list?: Iterable<Signal>): void {
  signals.enable(list);
}

/** Stops the detection, so that signals and errors have the runtime's effect again. */
export function disableSignalDetection(): void {
  signals.disable();
}

/**
 * Sets the function to call before a signal or an uncaught error ends the program. It runs after
 * the scopes are closed and before the report. If it throws, the error is printed, and the report
 * follows.
 *
 * @param action Called with the signal's number, or with 1 and the error. On a signal the program
 * ends when the returned promise has settled, or at a second signal.
 * @throws {TimemoryError} INVALID_ARGUMENT if the action is not a function.
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
