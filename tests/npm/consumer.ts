// A project of a stranger's that uses every public name. The tests of the package compile it under
// strict settings and several versions of TypeScript, and run it.
import {
  type AnyFunction,
  type ArgumentOptions,
  type ArgumentsConfig,
  autoTimed,
  type AutoTimedOptions,
  type AutoTimer,
  autoTimer,
  type AutoTimerFunction,
  type AutoTimerOptions,
  type CallTree,
  type ColumnName,
  compensate,
  type ConfigurableWrapper,
  cpuPercent,
  disableSignalDetection,
  enableSignalDetection,
  type EnterOptions,
  type ErrorCode,
  type ExitAction,
  FILE,
  type FileOptions,
  fromJSON,
  FUNC,
  type KnownArguments,
  type LabelRule,
  type LapCost,
  type LapKinds,
  LINE,
  type Manager,
  manager,
  type ManagerProperties,
  meanLap,
  type MethodContext,
  type OptionConfig,
  type OptionConfigs,
  type OptionProperties,
  type Options,
  options,
  type OptionValue,
  type OptionValues,
  type ParsedArguments,
  type ProcessUsage,
  type Region,
  region,
  report,
  type ReportOptions,
  type Resolution,
  type Rss,
  rssTracked,
  RssUsage,
  type RssUsageConstructor,
  selfTime,
  setExitAction,
  Signal,
  type Source,
  type Sources,
  standardDeviation,
  type TextOptions,
  timed,
  type TimedOptions,
  TimemoryError,
  Timer,
  type TimerConstructor,
  type TimerNode,
  type TimerOptions,
  type TimerRows,
  type TimerRss,
  toJSON,
  toText,
  type UsageWindow,
  type Wrapper,
} from "timemory";
import {
  echoDartTag,
  type ImageType,
  type MemoryField,
  plot,
  PlotData,
  type PlotOptions,
  read as readPlot,
  type ThemeName,
  type TimingField,
} from "timemory/plotting";
import { run, type SelfTestOptions, type SelfTestResult } from "timemory/selftest";

// Scopes.
function solve(n: number): number {
  using _call = autoTimer("solve", { label: "blank" });
  using _tag = autoTimer`tag ${n}`;
  const inner: Region = region("inner");
  const token: number = inner.enter();
  inner.leave(token);
  const parent: EnterOptions = { parent: 0 };
  inner.leave(inner.enter(parent));
  return inner.run(() => n * 2);
}
async function load(): Promise<number> {
  await using _timer = autoTimer("load", { nback: 0, reportAtExit: false, args: [1], addArgs: true });
  return await autoTimer.run("run", () => Promise.resolve(7), { label: undefined });
}
const open: AutoTimer = autoTimer();
open.stop();
const factory: AutoTimerFunction = autoTimer;
const rule: LabelRule = "full";
const scopeOptions: AutoTimerOptions & ArgumentOptions = { label: rule };
factory("typed", scopeOptions).stop();

// Wrappers and decorators.
const wrappedOptions: AutoTimedOptions & TimedOptions = { key: "wrapped", addArgs: true, reportAtExit: undefined };
const twice = autoTimed(wrappedOptions)((n: number) => n * 2);
const doubled: number = twice(21);
const wrapper: Wrapper = autoTimed();
const configurable: ConfigurableWrapper<TimedOptions> = timed;
const anyFunction: AnyFunction = wrapper(function named(_text: string) {});
const tracked: (n: number) => number = rssTracked(function fill(n: number) {
  return new Float64Array(n).length;
});
const contextKind = (context: MethodContext): string => context.kind;
class Grid {
  @autoTimed({ key: "assemble" })
  assemble(): number {
    return tracked(10);
  }
  @timed
  static make(): Grid {
    return new Grid();
  }
}

// Stand-alone clocks and memory.
{
  using timer = new Timer("total", { format: " : %w", precision: 2 } satisfies TimerOptions);
  timer.format = undefined;
  timer.precision = 6;
  const rss: TimerRss = timer.rss;
  const figures: number[] = [timer.wall, timer.user, timer.system, timer.cpu, timer.percent, rss.self.peak];
  if (figures.length === 0 || timer.running !== true) throw new Error(timer.toString());
}
const Clock: TimerConstructor = Timer;
Clock.defaultPrecision = 3;
const defaultFormat: string = Clock.defaultFormat;
class MyTimer extends Timer {
  seconds(): number {
    return this.wall / 1e9;
  }
}
const mine = new MyTimer("mine");
mine.stop();
const Usage: RssUsageConstructor = RssUsage;
const before = new Usage();
const difference: Rss = before.record().minus(new RssUsage("later"));

// The tree.
const tree: CallTree = manager.snapshot();
const nodes: TimerNode[] = tree.timers;
const cost: LapCost | undefined = tree.lapCost;
const ofProcess: ProcessUsage | undefined = tree.process;
const kinds: LapKinds | undefined = tree.kinds;
const resolution: Resolution | undefined = tree.resolution;
const figures = nodes.map((node) => [selfTime(node), meanLap(node), standardDeviation(node), cpuPercent(node)]);
const columns: ColumnName[] = ["laps", "wall"];
const textOptions: TextOptions = { noMin: true, columns };
const reportOptions: ReportOptions = { ...textOptions, compensate: true, precision: undefined };
const text: string = toText(compensate(tree), textOptions);
const rows: TimerRows = { ...tree, timers: nodes.values() };
const [read] = fromJSON(toJSON([rows]), "x.json");
const everything: Manager & ManagerProperties = manager;
const sources: Sources & { window: UsageWindow } = everything.sources;
const source: Source = sources.wall;

// Options and arguments.
const config = { args: ["--size", "3"], options: { size: { type: "string", default: "1" } } } as const;
const parsed: ParsedArguments<typeof config.options> = options.addArgumentsAndParse(config);
const size: OptionValue<{ type: "string" }> = parsed.values.size;
const known: KnownArguments<Record<never, never>> = options.parseKnown(["--other"]);
const values: OptionValues<{ all: { type: "boolean" } }> = { all: undefined };
const one: OptionConfig = { type: "boolean", short: undefined };
const several: ArgumentsConfig<OptionConfigs> = { args: [], options: { one } };
options.setReport(undefined);
options.setSerial(undefined);
const settings: Options & OptionProperties = options;
settings.usageWindow = "auto";
settings.precision = 3;

// Pictures.
const imageType: ImageType = "svg";
const theme: ThemeName = "dark";
const timingFields: TimingField[] = ["wall", "cpu"];
const memoryFields: MemoryField[] = [];
const plotData: PlotData = readPlot(toJSON([rows]));
const plotOptions: PlotOptions = { type: imageType, theme, timingFields, memoryFields, data: [new PlotData([tree])] };

// The rest.
const action: ExitAction = (number, error) => console.error(number, error);
setExitAction(action);
enableSignalDetection([Signal.Hangup]);
disableSignalDetection();
const fileOptions: FileOptions = { noQuotes: true };
const place: string = `${FUNC()} ${FILE(fileOptions)} ${LINE()}`;
const selfTest: SelfTestOptions = { pattern: "^toggle$", exitAtFailure: false };

try {
  report({ precision: 99 });
} catch (error) {
  const code: ErrorCode | undefined = error instanceof TimemoryError ? error.code : undefined;
  if (code !== "INVALID_ARGUMENT") throw error;
}
async function main(): Promise<void> {
  Grid.make().assemble();
  configurable(anyFunction);
  if (solve(1) !== 2 || await load() !== 7 || doubled !== 42 || size !== "3") throw new Error("wrong results");
  if (!read || known.rest.length !== 1 || place === "" || mine.seconds() < 0) throw new Error("wrong facts");
  const { passed, failed }: SelfTestResult = await run(selfTest);
  if (failed > 0 || passed !== 1) throw new Error("the self-test failed");
  const [picture] = await plot({ ...plotOptions, data: plotData, imageSize: { width: 800, height: 400 } });
  echoDartTag("timing", picture ?? "", imageType);
  report(reportOptions);
}
main();
export {
  contextKind,
  cost,
  defaultFormat,
  difference,
  figures,
  kinds,
  ofProcess,
  resolution,
  several,
  source,
  text,
  values,
};
