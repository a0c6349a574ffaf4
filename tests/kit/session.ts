import { startAutosave } from "../../src/rescue/autosave.ts";
import { createCore } from "../../src/core/core.ts";
import { type Host, processHost } from "../../src/runtime/host.ts";
import { LastReport } from "../../src/rescue/last_report.ts";
import { Manager } from "../../src/manager.ts";
import { Options } from "../../src/options/options.ts";
import { Output } from "../../src/options/output.ts";
import type { ClockFormat, OpenProbe } from "../../src/probe/probe.ts";
import { NO_SOURCE } from "../../src/tree/sources.ts";
import { type AutoTimerFunction, createAutoTimer } from "../../src/scope/auto_timer.ts";
import { Recorder } from "../../src/scope/recorder.ts";
import { Region } from "../../src/scope/region.ts";
import type { TimerNode } from "../../src/tree/call_tree.ts";
import { createWrappers, type Wrappers } from "../../src/scope/timed.ts";

/** What the injected probe reads: set by the test, times in ns, memory in bytes. */
export interface Readings {
  now: number;
  user: number;
  system: number;
  rss: number;
  peak: number;
}

/** A recorder on injected readings, with the public objects on it. */
export interface Kit {
  readings: Readings;
  recorder: Recorder;
  manager: Manager;
  options: Options;
  output: Output;
  lastReport: LastReport;
  autoTimer: AutoTimerFunction;
  wrappers: Wrappers;
  region(name: string): Region;
  /** Lets time pass: wall, and as much of it computing. */
  pass(nanoseconds: number, computing?: number): void;
}

export const MB = 2 ** 20;
export const SECOND = 1e9;

/** What a test may want otherwise. */
export interface KitOptions {
  /** Usage is read at every start and stop, unless a window in microseconds is given. */
  window?: number | "auto";
  tag?: string;
  limitPages?: number;
  host?: Partial<Host>;
  clockFormat?: ClockFormat;
}

export function kit(
  { window = 0, tag = "deno", limitPages = 4096, host = {}, clockFormat = "timespec" }: KitOptions = {},
): Kit {
  const readings: Readings = { now: 5 * SECOND, user: 0, system: 0, rss: 0, peak: 0 };
  const recorder = new Recorder(createCore(injectedProbe(readings, tag, clockFormat), limitPages));
  const output = new Output();
  const manager = new Manager(recorder, output);
  const fakeHost = { ...processHost(), variable: () => undefined, ...host };
  const lastReport = new LastReport(recorder, manager, output, fakeHost);
  const autosave = (path: string, seconds: number) => startAutosave(path, seconds, recorder.core);
  const options = new Options({ recorder, manager, output, lastReport, host: fakeHost, startAutosave: autosave });
  options.usageWindow = window;
  return {
    readings,
    recorder,
    options,
    manager,
    output,
    lastReport,
    autoTimer: createAutoTimer(recorder),
    wrappers: createWrappers(recorder),
    region: (name) => new Region(recorder, name),
    pass: (nanoseconds, computing = nanoseconds) => {
      readings.now += nanoseconds;
      readings.user += computing;
    },
  };
}

function injectedProbe(readings: Readings, tag: string, clockFormat: ClockFormat): OpenProbe {
  return (memory) => {
    // Of the first field of a clock; for one that counts nanoseconds alone that stays 0.
    const unit = clockFormat === "timespec" ? 1_000_000_000n : 1n << 62n;
    const clockAt = (address: number) => {
      const fields = new BigInt64Array(memory.buffer, address, 2);
      return () => {
        fields[0] = BigInt(readings.now) / unit;
        fields[1] = BigInt(readings.now) % unit;
      };
    };
    const usage = new Float64Array(memory.buffer, memory.user, 4);
    const readClock = clockAt(memory.clock);
    return {
      tag,
      sources: { wall: NO_SOURCE, user: NO_SOURCE, system: NO_SOURCE, rssCurrent: NO_SOURCE, rssPeak: NO_SOURCE },
      clockFormat,
      readClock,
      readStart: clockAt(memory.started),
      readUsage: () => {
        usage.set([readings.user, readings.system, readings.rss, readings.peak]);
        readClock();
        return 0;
      },
    };
  };
}

/** The tree as lines `level label laps`. */
export function outline(manager: Manager): string[] {
  return manager.snapshot().timers.map(({ level, label, laps }) => `${level} ${label} ${laps}`);
}

/** The first node with that label. */
export function find(manager: Manager, label: string): TimerNode {
  return manager.snapshot().timers.find((timer) => timer.label === label)!;
}
