// The public functions and objects of this thread, all on one recorder.
import { processHost } from "./host.ts";
import { LastReport } from "./last_report.ts";
import { Manager } from "./manager.ts";
import { Options } from "./options.ts";
import { Output } from "./output.ts";
import type { TextOptions } from "./report/text.ts";
import { type AutoTimerFunction, createAutoTimer } from "./scope/auto_timer.ts";
import { recorder } from "./scope/default_recorder.ts";
import { Region } from "./scope/region.ts";

const host = processHost();
const output = new Output();

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
export const autoTimer: AutoTimerFunction = createAutoTimer(recorder);

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
  return new Region(recorder, name);
}

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
export const manager: Manager = new Manager(recorder, output);

const lastReport = new LastReport(recorder, manager, output, host);

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
export const options: Options = new Options({ recorder, manager, output, lastReport, host });
options.readEnvironment();

/**
 * Prints the call tree to stdout, or writes it to the files that are set, as `manager.report` does.
 *
 * @param options What to leave out; everything is printed by default.
 */
export function report(options?: TextOptions): void {
  manager.report(options);
}
