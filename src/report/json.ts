/**
 * Writes call trees as JSON: the fields of the original in its order, then added fields.
 *
 * In the fields of the original, `*_elapsed` are whole microseconds, and `rss_*` are MB of 2^20
 * bytes. `rss_min` and `rss_self_min` are the minima over the laps, where the original writes the
 * last lap. `cpu_util` is `cpu_elapsed / wall_elapsed`, where the original writes 0. Added fields:
 *
 * | field | meaning |
 * |---|---|
 * | `manager.dropped` | scopes that could not be recorded |
 * | `manager.incomplete` | true if the tree was cleared all the time while it was read: nodes may be missing |
 * | `manager.resolution` | the smallest steps of the sources: `wall_ns`, `cpu_ns`, `memory_bytes`; no field is finer |
 * | `manager.overhead` | cost of a lap: `lap_ns` in all, `inside_ns` between its own clock readings; `laps`, `share` of the wall time |
 * | `manager.overhead.async_laps`, `call_sites`, `readings` | async scopes opened, call sites looked up, readings of CPU time and memory |
 * | `manager.overhead.async_ns`, `call_site_ns`, `reading_ns` | what one of them costs, if there was one |
 * | `timer.async_laps`, `timer.call_sites` | laps in an async scope, and those that looked up their call site, if there are any |
 * | `manager.process` | use of the whole process since its start: `wall_ns`; `user_ns`, `system_ns`, `rss_peak_bytes` if known |
 * | `timer.short` | true if the mean lap is within ten times the cost of a lap |
 * | `timer.parent` | index of the parent in `timers`, -1 at the top |
 * | `timer.open` | true if no lap was complete: the readings are those of the open laps |
 * | `timer.label` | the label, only if the tag has a `_`: then `timer.tag` alone would split wrongly |
 * | `timer.ref.open_laps`, `max_open_laps` | laps open when the tree was taken, and the most laps open at once |
 * | `timer.ref.cpu_unknown_laps` | laps whose CPU time is unknown, only if there are any: the CPU fields are those of the other laps |
 * | `timer.ref.overlaps` | laps that ended while a scope opened inside them was open |
 * | `timer.ref.covered_elapsed` | wall time in which a child was open, whole microseconds |
 * | `timer.ref.wall_min`, `wall_max`, `wall_stddev` | shortest and longest lap, standard deviation, microseconds |
 * | `timer.ref.wall_ns`, `user_ns`, `system_ns`, `covered_ns`, `min_ns`, `max_ns` | the same in nanoseconds |
 * | `timer.ref.squares_ns2` | squared deviations from the mean lap, summed, square nanoseconds |
 *
 * @module
 */
import { joinChunks } from "./chunks.ts";
import { isShort, LapSums } from "../tree/overhead.ts";
import { invalidArgument } from "../errors.ts";
import { type CallTree, MB, type Resolution, type Rss, standardDeviation, type TimerNode } from "../tree/call_tree.ts";

/** A call tree whose nodes may come one at a time, so that they are never all in memory. */
export interface TimerRows
  extends Pick<CallTree, "concurrency" | "dropped" | "incomplete" | "resolution" | "lapCost" | "kinds" | "process"> {
  /** The nodes in tree order. */
  timers: Iterable<TimerNode>;
}

const CHUNK = 64 * 1024;

/** JSON has no infinity: the shortest lap of a node without laps becomes 0. */
function number(value: number): string {
  return Number.isFinite(value) ? String(value) : "0";
}

const micros = (ns: number): number => Math.round(ns / 1000);

function rss(value: Rss, version = ""): string {
  return `{${version}"current":${number(value.current / MB)},"peak":${number(value.peak / MB)}}`;
}

/** Rounds to a multiple of the clock's smallest step, if known, so that no digit is invented. */
function steps(value: number, resolution = 0): string {
  return number(resolution > 1 ? Math.round(value / resolution) * resolution : value);
}

function row(node: TimerNode, first: boolean, { resolution, lapCost }: TimerRows): string {
  // The original writes the version at the first object of each class.
  const version = first ? '"cereal_class_version":1,' : "";
  const user = micros(node.user);
  const system = micros(node.system);
  const cpu = resolution?.cpu;
  const utilization = (node.user + node.system) / node.wall;
  return `{${version}"timer.key":${node.key},"timer.level":${node.level},` +
    `"timer.tag":${JSON.stringify(`${node.tag}_${node.label}`)},` +
    `"timer.ref":{${version}"laps":${node.laps},"user_elapsed":${number(user)},"system_elapsed":${number(system)},` +
    `"wall_elapsed":${number(micros(node.wall))},"cpu_elapsed":${number(user + system)},` +
    `"cpu_util":${
      number(Math.round(utilization * 1e4) / 1e4)
    },"to_seconds_ratio_num":1,"to_seconds_ratio_den":1000000,` +
    `"rss_max":${rss(node.rssMax, first ? '"cereal_class_version":0,' : "")},"rss_self":${rss(node.rssSelf)},` +
    `"rss_min":${rss(node.rssMin)},"rss_self_min":${rss(node.rssSelfMin)},` +
    `"open_laps":${node.openLaps},"max_open_laps":${node.maxOpenLaps},"overlaps":${node.overlaps},` +
    (node.cpuUnknownLaps > 0 ? `"cpu_unknown_laps":${node.cpuUnknownLaps},` : "") +
    `"covered_elapsed":${number(micros(node.covered))},` +
    `"wall_min":${number(node.min / 1000)},"wall_max":${number(node.max / 1000)},` +
    `"wall_stddev":${number(Math.round(standardDeviation(node)) / 1000)},` +
    `"wall_ns":${number(node.wall)},"user_ns":${steps(node.user, cpu)},"system_ns":${steps(node.system, cpu)},` +
    `"covered_ns":${number(node.covered)},"min_ns":${number(node.min)},"max_ns":${number(node.max)},` +
    `"squares_ns2":${number(node.squares)}},` +
    `"timer.parent":${node.parent},"timer.open":${node.open}` +
    (node.asyncLaps ? `,"timer.async_laps":${node.asyncLaps}` : "") +
    (node.callSites ? `,"timer.call_sites":${node.callSites}` : "") +
    (isShort(node, lapCost) ? ',"timer.short":true' : "") +
    (node.tag.includes("_") ? `,"timer.label":${JSON.stringify(node.label)}}` : "}");
}

function resolution(value: Resolution | undefined): string {
  if (!value) return "";
  const { wall, cpu, memory } = value;
  return `,"resolution":{"wall_ns":${number(wall)},"cpu_ns":${number(cpu)},"memory_bytes":${number(memory)}}`;
}

function overhead({ lapCost: cost, kinds }: TimerRows, sums: LapSums): string {
  if (!cost) return "";
  const { laps, share } = sums.overhead(cost, kinds);
  const tenths = (value: number | undefined) => value && Math.round(value * 10) / 10;
  // JSON.stringify leaves out the fields of undefined values.
  const fields = JSON.stringify({
    lap_ns: tenths(cost.total),
    inside_ns: tenths(cost.inside),
    laps,
    share: Math.round(share * 1e4) / 1e4,
    async_laps: kinds?.asyncLaps,
    async_ns: tenths(cost.asyncLap),
    call_sites: kinds?.callSites,
    call_site_ns: tenths(cost.callSite),
    readings: kinds?.readings,
    reading_ns: tenths(cost.reading),
  });
  return `,"overhead":${fields}`;
}

function processUsage({ process }: TimerRows): string {
  if (!process) return "";
  const { wall, user, system, peak } = process;
  return `,"process":${JSON.stringify({ wall_ns: wall, user_ns: user, system_ns: system, rss_peak_bytes: peak })}`;
}

function* pieces(trees: Iterable<TimerRows>): Generator<string> {
  yield '{"ranks":[';
  let nextTree = "\n";
  for (const tree of trees) {
    yield `${nextTree}{"manager":{"cereal_class_version":1,"concurrency":${tree.concurrency},"timers":[`;
    nextTree = ",\n";
    let nextTimer = "\n";
    const sums = new LapSums();
    for (const node of tree.timers) {
      sums.add(node);
      yield nextTimer + row(node, nextTimer === "\n", tree);
      nextTimer = ",\n";
    }
    // After the rows, because scopes may be dropped while the rows are produced.
    const incomplete = tree.incomplete ? ',"incomplete":true' : "";
    yield `\n],"dropped":${tree.dropped}${incomplete}${resolution(tree.resolution)}${overhead(tree, sums)}${
      processUsage(tree)
    }}}`;
  }
  yield "\n]}\n";
}

/**
 * Writes call trees as JSON in chunks, so that a million nodes need no string of a gigabyte.
 *
 * @param trees One tree per rank; `timers` may be any iterable.
 * @returns A generator of chunks of at most 64 Ki characters. Only a node with a longer label makes
 * a larger one.
 *
 * @example
 * ```ts
 * import { jsonChunks } from "./json.ts";
 * for (const chunk of jsonChunks([{ concurrency: 1, dropped: 0, timers: [] }])) console.log(chunk.length);
 * ```
 *
 * @internal
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
 * Returns call trees as JSON, one node per line.
 *
 * @param trees One tree per rank; `timers` may be any iterable.
 * @returns The JSON, which `fromJSON()` reads back without loss.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if `trees` is not iterable, such as a single tree.
 * `TOO_LARGE` if the JSON is longer than the engine's longest string.
 *
 * @example
 * ```ts
 * import { toJSON } from "@timemory/timemory";
 * console.log(JSON.parse(toJSON([{ concurrency: 1, dropped: 0, timers: [] }])).ranks.length); // 1
 * ```
 */
export function toJSON(trees: Iterable<TimerRows>): string {
  const isIterable = typeof trees === "object" && trees !== null && Symbol.iterator in trees;
  if (!isIterable) throw invalidArgument("trees", "an array of call trees", trees);
  return joinChunks(jsonChunks(trees), "use serialize(), which writes it in parts");
}
