/**
 * Reads call trees from JSON: our own files and the files of the original.
 *
 * @module
 */
import { checked, TEXT } from "../check.ts";
import { TimemoryError } from "../errors.ts";
import { type CallTree, MB, type Rss, type TimerNode } from "../tree/call_tree.ts";
import { inTreeOrder } from "../tree/tree_order.ts";
import { BOOLEAN, Fields, INDEX, LIST, NUMBER, type Place, POSITIVE, STRING, WHOLE } from "./json_fields.ts";

const HASH_LIMIT = 1n << 64n;
/** Marks a covered time that is not in the file, because no time is negative. */
const UNKNOWN = -1;

// A path hash with its field's name. No label looks like it, because quotes inside a string have a
// backslash before them. Only the name of an unknown field can end like it, and such a field is
// ignored.
const KEY_FIELD = /"timer\.key"(\s*:\s*)(0|[1-9]\d*)(?![\d.eE])/g;

/**
 * Reads call trees, one per rank, from JSON that `toJSON()` or the original wrote.
 *
 * The format of the original lacks some values. A node's parent is then the last node before it
 * that is one level up. Its laps count as equally long, and its children as not overlapping. The
 * nodes are returned in tree order, whatever their order in the file. Unknown fields are ignored.
 * If the file has a time in nanoseconds and in microseconds, the nanoseconds count.
 *
 * @param text The JSON.
 * @param name The file's name, for the message of an error.
 * @returns One call tree per rank.
 * @throws {TimemoryError} `INVALID_REPORT`, with the field and the node's index, if the JSON can't
 * be read. `INVALID_ARGUMENT` if `text` is not a string.
 *
 * @example
 * ```ts
 * import { fromJSON, toJSON } from "@timemory/timemory";
 * const [tree] = fromJSON(toJSON([{ concurrency: 1, dropped: 0, timers: [] }]), "timing_report.json");
 * console.log(tree.timers.length); // 0
 * ```
 */
export function fromJSON(text: string, name?: string): CallTree[] {
  const place: Place = { report: name === undefined ? "report" : `report "${name}"` };
  const top = new Fields(parse(checked(TEXT, "text", text), place), place);
  return top.get(LIST, "ranks").map((rank, index) => readTree(rank, { ...place, rank: index }));
}

function parse(text: string, place: Place): unknown {
  // A byte order mark is not JSON, but some editors put one in front.
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    // JSON.parse would round the 64-bit hashes; as strings they stay exact.
    return JSON.parse(json.replace(KEY_FIELD, '"timer.key"$1"$2"'));
  } catch {
    let message = "";
    try {
      // Parsed unchanged, so that the position in the engine's message is one in the file.
      JSON.parse(json);
    } catch (error) {
      message = (error as Error).message;
    }
    throw new TimemoryError("INVALID_REPORT", `Cannot read ${place.report}: not JSON: ${message}`);
  }
}

function readTree(value: unknown, place: Place): CallTree {
  const manager = new Fields(value, place).object("manager");
  const concurrency = manager.get(WHOLE, "concurrency");
  const list = manager.get(LIST, "timers");
  const dropped = manager.maybe(WHOLE, "dropped") ?? 0;

  const timers: TimerNode[] = [];
  const rows: Fields[] = [];
  // One mutable place for all rows, because a rank may have a million of them.
  const timerPlace: Place = { ...place, timer: 0 };
  for (let i = 0; i < list.length; i++) {
    timerPlace.timer = i;
    const row = new Fields(list[i], timerPlace);
    rows.push(row);
    timers.push(readNode(row));
  }

  if (rows.some((row) => row.has("timer.parent"))) takeParents(rows, timers, timerPlace);
  else deriveParents(rows, timers, timerPlace);
  deriveCovered(timers);
  return { concurrency, timers: inTreeOrder(timers), dropped, ...readFacts(manager) };
}

/** Returns the fields beside the nodes, of which the original writes none. */
function readFacts(manager: Fields): Partial<CallTree> {
  const facts: Partial<CallTree> = {};
  if (manager.maybe(BOOLEAN, "incomplete")) facts.incomplete = true;
  if (manager.has("resolution")) {
    const names = { wall: "wall_ns", cpu: "cpu_ns", memory: "memory_bytes" };
    facts.resolution = manager.object("resolution").all(NUMBER, names);
  }
  if (manager.has("overhead")) {
    const fields = manager.object("overhead");
    facts.lapCost = {
      ...fields.all(NUMBER, { total: "lap_ns", inside: "inside_ns" }),
      ...fields.present(NUMBER, { asyncLap: "async_ns", callSite: "call_site_ns", reading: "reading_ns" }),
    };
    if (fields.has("async_laps")) {
      facts.kinds = fields.all(WHOLE, { asyncLaps: "async_laps", callSites: "call_sites", readings: "readings" });
    }
  }
  if (manager.has("process")) {
    const fields = manager.object("process");
    facts.process = {
      ...fields.all(NUMBER, { wall: "wall_ns" }),
      ...(fields.has("user_ns") && fields.all(NUMBER, { user: "user_ns", system: "system_ns" })),
      ...fields.present(NUMBER, { peak: "rss_peak_bytes" }),
    };
  }
  return facts;
}

function readNode(row: Fields): TimerNode {
  const pathHash = readPathHash(row);
  const level = row.get(WHOLE, "timer.level");
  const [tag, label] = readTag(row);
  const ref = row.object("timer.ref");

  const laps = ref.get(WHOLE, "laps");
  const numerator = ref.maybe(POSITIVE, "to_seconds_ratio_num") ?? 1;
  const denominator = ref.maybe(POSITIVE, "to_seconds_ratio_den") ?? 1e6;
  const toNs = numerator * 1e9 / denominator;
  const time = (exact: string, elapsed: string) => {
    const value = ref.get(NUMBER, elapsed) * toNs;
    return ref.maybe(NUMBER, exact) ?? value;
  };
  const wall = time("wall_ns", "wall_elapsed");
  const user = time("user_ns", "user_elapsed");
  const system = time("system_ns", "system_elapsed");
  // The original lacks the shortest and the longest lap. Equal laps fit their sum.
  const mean = laps > 0 ? wall / laps : 0;

  return {
    key: pathHash,
    parent: -1,
    level,
    tag,
    label,
    laps,
    openLaps: ref.maybe(WHOLE, "open_laps") ?? 0,
    maxOpenLaps: ref.maybe(WHOLE, "max_open_laps") ?? Math.min(laps, 1),
    open: row.maybe(BOOLEAN, "timer.open") ?? false,
    wall,
    user,
    system,
    cpuUnknownLaps: ref.maybe(WHOLE, "cpu_unknown_laps") ?? 0,
    covered: ref.maybe(NUMBER, "covered_ns") ?? UNKNOWN,
    min: ref.maybe(NUMBER, "min_ns") ?? mean,
    max: ref.maybe(NUMBER, "max_ns") ?? mean,
    squares: ref.maybe(NUMBER, "squares_ns2") ?? 0,
    overlaps: ref.maybe(WHOLE, "overlaps") ?? 0,
    rssMax: readRss(ref, "rss_max"),
    rssSelf: readRss(ref, "rss_self"),
    rssMin: readRss(ref, "rss_min"),
    rssSelfMin: readRss(ref, "rss_self_min"),
    ...(row.has("timer.async_laps") && { asyncLaps: row.get(WHOLE, "timer.async_laps") }),
    ...(row.has("timer.call_sites") && { callSites: row.get(WHOLE, "timer.call_sites") }),
  };
}

function readPathHash(row: Fields): bigint {
  const value = row.get<unknown>(() => false, "timer.key");
  // Still a number if not whole, negative, or with escapes in the field's name.
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  if (typeof value === "string" && /^\d{1,20}$/.test(value)) {
    const hash = BigInt(value);
    if (hash < HASH_LIMIT) return hash;
  }
  throw row.wrong("timer.key", "is not a whole number below 2^64", value);
}

function readTag(row: Fields): [tag: string, label: string] {
  const text = row.get(STRING, "timer.tag");
  const label = row.maybe(STRING, "timer.label");
  if (label !== undefined) {
    if (!text.endsWith(`_${label}`)) throw row.wrong("timer.label", 'does not end its "timer.tag"', label);
    return [text.slice(0, -label.length - 1), label];
  }
  const at = text.indexOf("_");
  if (at < 0) throw row.wrong("timer.tag", 'has no "_" after the tag', text);
  return [text.slice(0, at), text.slice(at + 1)];
}

function readRss(ref: Fields, name: string): Rss {
  const rss = ref.object(name);
  return { current: rss.get(NUMBER, "current") * MB, peak: rss.get(NUMBER, "peak") * MB };
}

/** Sets the parents from the file. Throws unless they form a tree. */
function takeParents(rows: Fields[], timers: TimerNode[], place: Place): void {
  for (const [i, row] of rows.entries()) {
    place.timer = i;
    const node = timers[i]!;
    const { level } = node;
    const parent = row.get(INDEX, "timer.parent");
    if (parent >= i) throw row.wrong("timer.parent", "is not an earlier timer", parent);
    const expected = parent < 0 ? 0 : timers[parent]!.level + 1;
    if (level !== expected) {
      throw row.wrong(
        "timer.level",
        `does not follow from its parent ${parent}, which makes it ${expected}`,
        level,
      );
    }
    node.parent = parent;
  }
}

/** Sets the parents from the levels: a parent is the last node before that is one level up. */
function deriveParents(rows: Fields[], timers: TimerNode[], place: Place): void {
  const last: number[] = [];
  for (const [i, node] of timers.entries()) {
    place.timer = i;
    const { level } = node;
    const parent = level > 0 ? last[level - 1] : -1;
    if (parent === undefined) {
      throw rows[i]!.wrong("timer.level", `has no timer of level ${level - 1} before it`, level);
    }
    node.parent = parent;
    last[level] = i;
  }
}

/** Sets missing covered times as if the laps of a node's children followed each other. */
function deriveCovered(timers: TimerNode[]): void {
  const children = new Float64Array(timers.length);
  for (const { parent, wall } of timers) {
    if (parent >= 0) children[parent]! += wall;
  }
  for (const [i, node] of timers.entries()) {
    if (node.covered === UNKNOWN) node.covered = Math.min(children[i]!, node.wall);
  }
}
