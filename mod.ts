/**
 * TiMemory: timers for time and memory that stay in the source. Put an auto-timer into a scope. The
 * report is a call tree with laps, wall, user and system time, CPU utilization and resident memory.
 *
 * @example
 * ```ts
 * import { autoTimer, region, report } from "@timemory/timemory";
 *
 * const inner = region("inner");
 * function assemble(n: number): number {
 *   using _timer = autoTimer();
 *   const token = inner.enter();
 *   const sum = Array.from({ length: n }, (_, i) => Math.sqrt(i)).reduce((a, b) => a + b, 0);
 *   inner.leave(token);
 *   return sum;
 * }
 * for (let n = 0; n < 10; n++) assemble(n * 1000);
 * report();
 * ```
 *
 * @module
 */
// The order, here and in the other files that import `rescue_thread.ts`, makes bundles 1.5 kB smaller:
// what the rescue thread's text repeats stands right before it, in the 32 kB that gzip sees, and the
// core in front of all does not share gzip's tables with much code.
import "./src/generated/wasm.ts";
export {
  type CallTree,
  cpuPercent,
  type LapCost,
  type LapKinds,
  meanLap,
  type ProcessUsage,
  type Resolution,
  type Rss,
  selfTime,
  standardDeviation,
  type TimerNode,
} from "./src/tree/call_tree.ts";
export { fromJSON } from "./src/report/from_json.ts";
export { type TimerRows, toJSON } from "./src/report/json.ts";
export { type TextOptions, toText } from "./src/report/text.ts";
export { autoTimed, autoTimer, manager, options, region, report, rssTracked, timed } from "./src/timemory.ts";
export { disableSignalDetection, enableSignalDetection, setExitAction } from "./src/timemory.ts";
export { FILE, type FileOptions, FUNC, LINE } from "./src/label/location.ts";
export type { LabelRule } from "./src/label/label.ts";
export { RssUsage, type RssUsageConstructor } from "./src/timer/rss_usage.ts";
export { Signal } from "./src/rescue/signal_names.ts";
export type { ExitAction } from "./src/rescue/signals.ts";
export type { AutoTimer, AutoTimerFunction, AutoTimerOptions } from "./src/scope/auto_timer.ts";
export type { ArgumentOptions } from "./src/label/show_value.ts";
export type { AutoTimedOptions, TimedOptions } from "./src/scope/timed.ts";
export type { ConfigurableWrapper, MethodContext, Wrapper } from "./src/scope/decorate.ts";
export type { AnyFunction } from "./src/scope/wrap.ts";
export type { EnterOptions, Region } from "./src/scope/region.ts";
export type { Manager, ReportOptions, UsageWindow } from "./src/manager.ts";
export type { ManagerProperties, OptionProperties } from "./src/generated/properties.ts";
export type { Options } from "./src/options/options.ts";
export type {
  ArgumentsConfig,
  KnownArguments,
  OptionConfig,
  OptionConfigs,
  OptionValue,
  OptionValues,
  ParsedArguments,
} from "./src/options/command_line.ts";
export type { Source, Sources } from "./src/tree/sources.ts";
export { Timer, type TimerConstructor, type TimerOptions, type TimerRss } from "./src/timer/timer.ts";
export type { ColumnName } from "./src/report/table.ts";
export { compensate } from "./src/tree/overhead.ts";
export { type ErrorCode, TimemoryError } from "./src/errors.ts";
