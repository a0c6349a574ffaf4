import { selfTime } from "../tree/call_tree.ts";
import type { CallPath } from "./call_paths.ts";
import type { ChartSource } from "./chart_source.ts";
import type { TimingField } from "./plot_fields.ts";
import { showCount, showTime, timeUnit, type Unit } from "./plot_units.ts";
import { type Spread, spread } from "./spread.ts";

/** The times of a path: means over the trees, in nanoseconds. */
export interface Times {
  wall: Spread;
  self: number;
  /** The CPU times; undefined if those of a lap are unknown. */
  cpu: Cpu | undefined;
}

interface Cpu {
  /** User time; 0 if it is not chosen. */
  user: number;
  /** The chosen times together. */
  chosen: Spread;
  /** User and system time together. */
  all: number;
}

/** The share of CPU time in wall time, as text, or why there is none. */
export type Percent = { text: string } | { missing: "unknown" | "short" };

/** The figures of a timing picture, and which of them it shows. */
export class TimingFigures {
  readonly hasWall: boolean;
  readonly hasUser: boolean;
  readonly hasSystem: boolean;
  readonly hasCpu: boolean;
  readonly hasPercent: boolean;
  /** Whether user and system time are one bar. */
  readonly isOneBar: boolean;
  /** The longest chosen time of each path. */
  readonly values: Float64Array;
  /** The unit of all figures. */
  readonly unit: Unit;
  readonly #source: ChartSource;
  readonly #cache: Map<number, Times> = new Map();

  constructor(source: ChartSource, fields: ReadonlySet<TimingField>) {
    const [hasUser, hasSystem, hasBoth] = [fields.has("user"), fields.has("system"), fields.has("cpu")];
    this.#source = source;
    this.hasWall = fields.has("wall");
    this.hasUser = hasUser || hasBoth;
    this.hasSystem = hasSystem || hasBoth;
    this.hasCpu = this.hasUser || this.hasSystem;
    this.hasPercent = fields.has("percent") || (this.hasWall && this.hasUser && this.hasSystem);
    this.isOneBar = hasBoth && !hasUser && !hasSystem;
    this.values = Float64Array.from(source.paths, (path) => this.#longest(this.#read(path)));
    this.unit = timeUnit(this.values.reduce((most, value) => Math.max(most, value), 0));
  }

  /** Returns the times of a path that is drawn. */
  times(index: number): Times {
    let times = this.#cache.get(index);
    if (!times) this.#cache.set(index, times = this.#read(this.#source.paths[index]!));
    return times;
  }

  percent(index: number): Percent {
    const { wall, cpu } = this.times(index);
    if (!cpu) return { missing: "unknown" };
    const step = this.#source.resolution.cpu;
    // Below half a step the time may be 0 or twice as long. A long wall time makes that little.
    const isShort = step > cpu.all / 2 && step > 0.005 * wall.mean;
    return wall.mean === 0 || isShort ? { missing: "short" } : { text: showPercent(cpu.all / wall.mean) };
  }

  /** Returns a time without its unit. */
  show(nanoseconds: number): string {
    return showTime(nanoseconds, this.unit, this.#source.resolution.wall);
  }

  #longest({ wall, cpu }: Times): number {
    return Math.max(this.hasWall ? wall.mean : 0, this.hasCpu ? cpu?.chosen.mean ?? 0 : 0);
  }

  #read({ nodes }: CallPath): Times {
    const wall = spread(nodes.map((node) => node.wall));
    const self = Math.min(wall.mean, spread(nodes.map(selfTime)).mean);
    if (nodes.some((node) => node.cpuUnknownLaps > 0)) return { wall, self, cpu: undefined };
    const user = this.hasUser ? spread(nodes.map((node) => node.user)).mean : 0;
    const chosen = nodes.map(({ user, system }) => sum(this.hasUser ? user : 0, this.hasSystem ? system : 0));
    const all = spread(nodes.map(({ user, system }) => sum(user, system))).mean;
    return { wall, self, cpu: { user, chosen: spread(chosen), all } };
  }
}

function sum(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_VALUE);
}

function showPercent(share: number): string {
  const percent = Math.min(100 * share, Number.MAX_VALUE);
  const whole = Math.round(percent);
  if (whole === 0 && percent > 0) return "<1 %";
  return whole < 1e6 ? `${showCount(whole)} %` : `${percent.toExponential(2).replace("e+", "e")} %`;
}
