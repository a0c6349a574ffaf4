import { CLOCK, STARTED, USER } from "../../src/generated/layout.ts";
import { createCore } from "../../src/core/core.ts";
import type { Options } from "../../src/options/options.ts";
import type { Row } from "../../src/options/settings.ts";
import { runtimeProbe } from "../../src/probe/open.ts";
import type { ClockFormat, OpenProbe } from "../../src/probe/probe.ts";
import { type Host, processHost } from "../../src/runtime/host.ts";
import { type AutoTimerFunction, createAutoTimer } from "../../src/scope/auto_timer.ts";
import type { ConfigurableWrapper } from "../../src/scope/decorate.ts";
import { createRegion, type Region } from "../../src/scope/region.ts";
import {
  type AutoTimedOptions,
  createAutoTimed,
  createRssTracked,
  createTimed,
  type TimedOptions,
} from "../../src/scope/timed.ts";
import { createSession, type Session, sessionOptions } from "../../src/session.ts";
import type { Manager } from "../../src/manager.ts";
import type { TimerNode } from "../../src/tree/call_tree.ts";
import { NO_SOURCE, type Source } from "../../src/tree/sources.ts";

/** What the injected probe reads: set by the test, times in ns, memory in bytes. */
export interface Readings {
  now: number;
  user: number;
  system: number;
  rss: number;
  peak: number;
  /** The time that a reading of the usage takes, all of it system time. */
  cost: number;
}

/** The wrappers of one recorder. */
export interface Wrappers {
  autoTimed: ConfigurableWrapper<AutoTimedOptions>;
  timed: ConfigurableWrapper<TimedOptions>;
  rssTracked: ConfigurableWrapper<TimedOptions>;
}

/** A session on injected readings, with the public objects on it. */
export interface Kit extends Session {
  readings: Readings;
  options: Options;
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
  /** What the probe can tell of the whole process, whose start is at 0; nothing by default. */
  process?: { cpu: boolean; peak: boolean };
  /** The settings that there are; all by default. */
  rows?: readonly Row[];
}

/** Makes a session on the real clock of this runtime. */
export function realSession(limitPages: number): Session {
  return createSession({ core: createCore(runtimeProbe(), limitPages), host: processHost() });
}

/** Makes a session whose clock and readings the test sets. */
export function kit(
  { window = 0, tag = "deno", limitPages = 4096, host = {}, clockFormat = "timespec", rows, process }: KitOptions = {},
): Kit {
  const readings: Readings = { now: 5 * SECOND, user: 0, system: 0, rss: 0, peak: 0, cost: 0 };
  const core = createCore(injectedProbe(readings, tag, clockFormat, process), limitPages);
  const session = createSession({ core, host: { ...processHost(), variable: () => undefined, ...host }, rows });
  const { recorder } = session;
  const options = sessionOptions(session);
  options.usageWindow = window;
  return {
    ...session,
    readings,
    options,
    autoTimer: createAutoTimer(recorder),
    wrappers: {
      autoTimed: createAutoTimed(recorder),
      timed: createTimed(recorder),
      rssTracked: createRssTracked(recorder),
    },
    region: (name) => createRegion(recorder, name),
    pass: (nanoseconds, computing = nanoseconds) => {
      readings.now += nanoseconds;
      readings.user += computing;
    },
  };
}

function injectedProbe(
  readings: Readings,
  tag: string,
  clockFormat: ClockFormat,
  process: KitOptions["process"],
): OpenProbe {
  const source = (known: boolean | undefined): Source =>
    known ? { source: "test", unit: "ns", resolution: 0 } : NO_SOURCE;
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
    const usage = new Float64Array(memory.buffer, USER, 4);
    const readClock = clockAt(CLOCK);
    return {
      tag,
      sources: {
        wall: NO_SOURCE,
        user: source(process?.cpu),
        system: source(process?.cpu),
        rssCurrent: source(process?.peak),
        rssPeak: source(process?.peak),
      },
      ...(process && { age: () => readings.now }),
      clockFormat,
      readClock,
      readStart: clockAt(STARTED),
      readUsage: () => {
        readings.now += readings.cost;
        readings.system += readings.cost;
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
