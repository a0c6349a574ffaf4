/**
 * Call trees as JSON: what the original writes, field for field and in its order, then what is known more of.
 *
 * Of the original, `*_elapsed` are whole microseconds, the members of `rss_*` MB of 2^20 bytes; `rss_min` and
 * `rss_self_min` are the true minima over the laps and `cpu_util` is `cpu_elapsed / wall_elapsed`, where the original
 * has the last lap and 0. Added fields:
 *
 * | field | meaning |
 * |---|---|
 * | `manager.dropped` | scopes that could not be recorded |
 * | `manager.resolution` | the smallest steps of the sources: `wall_ns`, `cpu_ns`, `memory_bytes`; no field shows finer ones |
 * | `manager.overhead` | what a lap cost: `lap_ns` in all, `inside_ns` between its own clock readings; `laps`, `share` of the wall time |
 * | `timer.short` | true if the mean lap is within ten times the cost of a lap |
 * | `timer.parent` | index of the parent in `timers`, -1 at the top |
 * | `timer.open` | true if no lap was complete: the readings are those of the open laps |
 * | `timer.label` | the key, only if the tag has a `_`, where `timer.tag` alone would split wrongly |
 * | `timer.ref.open_laps`, `max_open_laps` | laps open at the time, and the most that ever were at once |
 * | `timer.ref.overlaps` | laps that ended while a scope opened inside them was open |
 * | `timer.ref.covered_elapsed` | wall time in which a child was open, whole microseconds |
 * | `timer.ref.wall_min`, `wall_max`, `wall_stddev` | shortest and longest lap, standard deviation, microseconds |
 * | `timer.ref.wall_ns`, `user_ns`, `system_ns`, `covered_ns`, `min_ns`, `max_ns` | the same in nanoseconds |
 * | `timer.ref.squares_ns2` | squared deviations from the mean lap, summed, square nanoseconds |
 *
 * @module
 */
import {
  type CallTree,
  type LapCost,
  type Resolution,
  type Rss,
  standardDeviation,
  type TimerNode,
} from "../tree/call_tree.ts";
import { isShort, overheadShare } from "../tree/overhead.ts";
import { joinChunks } from "./chunks.ts";

/** A call tree whose rows may come one at a time, so that they never are in memory all at once. */
export interface TimerRows extends Pick<CallTree, "concurrency" | "dropped" | "resolution" | "lapCost"> {
  /** The timers in tree order. */
  timers: Iterable<TimerNode>;
}

const MB = 2 ** 20;
const CHUNK = 64 * 1024;

/** JSON has no infinity: what a timer without laps has for its shortest lap becomes 0. */
function number(value: number): string {
  return Number.isFinite(value) ? String(value) : "0";
}

const micros = (ns: number): number => Math.round(ns / 1000);

function rss(value: Rss, version = ""): string {
  return `{${version}"current":${number(value.current / MB)},"peak":${number(value.peak / MB)}}`;
}

/** As a multiple of a clock's smallest step, as far as that is known: no digit that was not measured. */
function steps(value: number, resolution = 0): string {
  return number(resolution > 1 ? Math.round(value / resolution) * resolution : value);
}

function row(timer: TimerNode, first: boolean, { resolution, lapCost }: TimerRows): string {
  // The original's archive writes the version at the first object of each class.
  const version = first ? '"cereal_class_version":1,' : "";
  const user = micros(timer.user);
  const system = micros(timer.system);
  const cpu = resolution?.cpu;
  const utilization = (timer.user + timer.system) / timer.wall;
  return `{${version}"timer.key":${timer.key},"timer.level":${timer.level},` +
    `"timer.tag":${JSON.stringify(`${timer.tag}_${timer.label}`)},` +
    `"timer.ref":{${version}"laps":${timer.laps},"user_elapsed":${number(user)},"system_elapsed":${number(system)},` +
    `"wall_elapsed":${number(micros(timer.wall))},"cpu_elapsed":${number(user + system)},` +
    `"cpu_util":${
      number(Math.round(utilization * 1e4) / 1e4)
    },"to_seconds_ratio_num":1,"to_seconds_ratio_den":1000000,` +
    `"rss_max":${rss(timer.rssMax, first ? '"cereal_class_version":0,' : "")},"rss_self":${rss(timer.rssSelf)},` +
    `"rss_min":${rss(timer.rssMin)},"rss_self_min":${rss(timer.rssSelfMin)},` +
    `"open_laps":${timer.openLaps},"max_open_laps":${timer.maxOpenLaps},"overlaps":${timer.overlaps},` +
    `"covered_elapsed":${number(micros(timer.covered))},` +
    `"wall_min":${number(timer.min / 1000)},"wall_max":${number(timer.max / 1000)},` +
    `"wall_stddev":${number(Math.round(standardDeviation(timer)) / 1000)},` +
    `"wall_ns":${number(timer.wall)},"user_ns":${steps(timer.user, cpu)},"system_ns":${steps(timer.system, cpu)},` +
    `"covered_ns":${number(timer.covered)},"min_ns":${number(timer.min)},"max_ns":${number(timer.max)},` +
    `"squares_ns2":${number(timer.squares)}},` +
    `"timer.parent":${timer.parent},"timer.open":${timer.open}` +
    (isShort(timer, lapCost) ? ',"timer.short":true' : "") +
    (timer.tag.includes("_") ? `,"timer.label":${JSON.stringify(timer.label)}}` : "}");
}

function resolution(value: Resolution | undefined): string {
  if (!value) return "";
  const { wall, cpu, memory } = value;
  return `,"resolution":{"wall_ns":${number(wall)},"cpu_ns":${number(cpu)},"memory_bytes":${number(memory)}}`;
}

function overhead(cost: LapCost | undefined, { laps, wall }: { laps: number; wall: number }): string {
  if (!cost) return "";
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const share = Math.round(overheadShare(laps, wall, cost) * 1e4) / 1e4;
  return `,"overhead":{"lap_ns":${tenths(cost.total)},"inside_ns":${
    tenths(cost.inside)
  },"laps":${laps},"share":${share}}`;
}

function* pieces(trees: Iterable<TimerRows>): Generator<string> {
  yield '{"ranks":[';
  let nextTree = "\n";
  for (const tree of trees) {
    yield `${nextTree}{"manager":{"cereal_class_version":1,"concurrency":${tree.concurrency},"timers":[`;
    nextTree = ",\n";
    let nextTimer = "\n";
    const sum = { laps: 0, wall: 0 };
    for (const timer of tree.timers) {
      sum.laps += timer.laps;
      if (timer.level === 0) sum.wall += timer.wall;
      yield nextTimer + row(timer, nextTimer === "\n", tree);
      nextTimer = ",\n";
    }
    // After the rows, since they may be made, and scopes be dropped, while this runs.
    yield `\n],"dropped":${tree.dropped}${resolution(tree.resolution)}${overhead(tree.lapCost, sum)}}}`;
  }
  yield "\n]}\n";
}

/**
 * Writes call trees as JSON, a part at a time, so that a million timers need no string of a gigabyte.
 *
 * @param trees one tree a rank; `timers` may be any iterable
 * @returns a generator of chunks of 64 Ki characters at most, more only for a timer whose own key is longer
 *
 * @example
 * ```ts
 * import { jsonChunks } from "./json.ts";
 * for (const chunk of jsonChunks([{ concurrency: 1, dropped: 0, timers: [] }])) console.log(chunk.length);
 * ```
 */
export function* jsonChunks(trees: Iterable<TimerRows>): Generator<string> {
  let chunk = "";
  for (const piece of pieces(trees)) {
    if (chunk.length + piece.length > CHUNK && chunk !== "") {
      yield chunk;
      chunk = "";
    }
    chunk += piece;
  }
  yield chunk;
}

/**
 * Writes call trees as JSON, one timer a line.
 *
 * @param trees one tree a rank; `timers` may be any iterable
 * @returns the JSON, which `fromJSON()` reads back without loss
 * @throws {TimemoryError} TOO_LARGE if it is longer than the engine's strings can be
 *
 * @example
 * ```ts
 * import { toJSON } from "@timemory/timemory";
 * console.log(JSON.parse(toJSON([{ concurrency: 1, dropped: 0, timers: [] }])).ranks.length); // 1
 * ```
 */
export function toJSON(trees: Iterable<TimerRows>): string {
  return joinChunks(jsonChunks(trees), "use serialize(), which writes it in parts");
}
