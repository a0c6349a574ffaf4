/**
 * Reads call trees from JSON: our own files and the files of the original.
 *
 * @module
 */
import { checked, TEXT } from "../check.ts";
import { TimemoryError } from "../errors.ts";
import type { CallTree, LapCost, LapKinds, ProcessUsage, Resolution, Rss, TimerNode } from "../tree/call_tree.ts";
import { inTreeOrder } from "../tree/tree_order.ts";

const MB = 2 ** 20;
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
  const top = Fields.of(parse(checked(TEXT, "text", text), place), place);
  return top.list("ranks").map((rank, index) => readTree(rank, { ...place, rank: index }));
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
  const manager = Fields.of(value, place).object("manager", "manager.");
  const concurrency = manager.whole("concurrency");
  const list = manager.list("timers");
  const dropped = manager.has("dropped") ? manager.whole("dropped") : 0;

  const timers: TimerNode[] = [];
  const rows: Fields[] = [];
  // One mutable place for all rows, because a rank may have a million of them.
  const timerPlace: Place = { ...place, timer: 0 };
  for (let i = 0; i < list.length; i++) {
    timerPlace.timer = i;
    const row = Fields.of(list[i], timerPlace);
    rows.push(row);
    timers.push(readNode(row));
  }

  if (rows.some((row) => row.has("timer.parent"))) takeParents(rows, timers, timerPlace);
  else deriveParents(rows, timers, timerPlace);
  deriveCovered(timers);
  const resolution = manager.has("resolution") ? { resolution: readResolution(manager) } : {};
  const lapCost = manager.has("overhead") ? readOverhead(manager.object("overhead", "manager.overhead.")) : {};
  const process = manager.has("process") ? { process: readProcess(manager) } : {};
  return { concurrency, timers: inTreeOrder(timers), dropped, ...resolution, ...lapCost, ...process };
}

function readProcess(manager: Fields): ProcessUsage {
  const fields = manager.object("process", "manager.process.");
  return {
    wall: fields.number("wall_ns"),
    ...(fields.has("user_ns") && { user: fields.number("user_ns"), system: fields.number("system_ns") }),
    ...(fields.has("rss_peak_bytes") && { peak: fields.number("rss_peak_bytes") }),
  };
}

function readOverhead(fields: Fields): { lapCost: LapCost; kinds?: LapKinds } {
  const price = (name: string) => fields.has(name) ? fields.number(name) : undefined;
  const [asyncLap, callSite, reading] = ["async_ns", "call_site_ns", "reading_ns"].map(price);
  const lapCost: LapCost = {
    total: fields.number("lap_ns"),
    inside: fields.number("inside_ns"),
    ...(asyncLap !== undefined && { asyncLap }),
    ...(callSite !== undefined && { callSite }),
    ...(reading !== undefined && { reading }),
  };
  if (!fields.has("async_laps")) return { lapCost };
  const [asyncLaps, callSites] = [fields.whole("async_laps"), fields.whole("call_sites")];
  return { lapCost, kinds: { asyncLaps, callSites, readings: fields.whole("readings") } };
}

function readResolution(manager: Fields): Resolution {
  const fields = manager.object("resolution", "manager.resolution.");
  return { wall: fields.number("wall_ns"), cpu: fields.number("cpu_ns"), memory: fields.number("memory_bytes") };
}

function readNode(row: Fields): TimerNode {
  const pathHash = readPathHash(row);
  const level = row.whole("timer.level");
  const [tag, label] = readTag(row);
  const ref = row.object("timer.ref", "timer.ref.");

  const laps = ref.whole("laps");
  const numerator = ref.has("to_seconds_ratio_num") ? ref.positive("to_seconds_ratio_num") : 1;
  const denominator = ref.has("to_seconds_ratio_den") ? ref.positive("to_seconds_ratio_den") : 1e6;
  const toNs = numerator * 1e9 / denominator;
  const time = (exact: string, elapsed: string) => {
    const value = ref.number(elapsed) * toNs;
    return ref.has(exact) ? ref.number(exact) : value;
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
    openLaps: ref.has("open_laps") ? ref.whole("open_laps") : 0,
    maxOpenLaps: ref.has("max_open_laps") ? ref.whole("max_open_laps") : Math.min(laps, 1),
    open: row.has("timer.open") && row.boolean("timer.open"),
    wall,
    user,
    system,
    cpuUnknownLaps: ref.has("cpu_unknown_laps") ? ref.whole("cpu_unknown_laps") : 0,
    covered: ref.has("covered_ns") ? ref.number("covered_ns") : UNKNOWN,
    min: ref.has("min_ns") ? ref.number("min_ns") : mean,
    max: ref.has("max_ns") ? ref.number("max_ns") : mean,
    squares: ref.has("squares_ns2") ? ref.number("squares_ns2") : 0,
    overlaps: ref.has("overlaps") ? ref.whole("overlaps") : 0,
    rssMax: readRss(ref, "rss_max"),
    rssSelf: readRss(ref, "rss_self"),
    rssMin: readRss(ref, "rss_min"),
    rssSelfMin: readRss(ref, "rss_self_min"),
    ...(row.has("timer.async_laps") && { asyncLaps: row.whole("timer.async_laps") }),
    ...(row.has("timer.call_sites") && { callSites: row.whole("timer.call_sites") }),
  };
}

function readPathHash(row: Fields): bigint {
  const value = row.value("timer.key");
  // Still a number if not whole, negative, or with escapes in the field's name.
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  if (typeof value === "string" && /^\d{1,20}$/.test(value)) {
    const hash = BigInt(value);
    if (hash < HASH_LIMIT) return hash;
  }
  throw row.wrong("timer.key", "is not a whole number below 2^64", value);
}

function readTag(row: Fields): [tag: string, label: string] {
  const text = row.text("timer.tag");
  if (row.has("timer.label")) {
    const label = row.text("timer.label");
    if (!text.endsWith(`_${label}`)) throw row.wrong("timer.label", 'does not end its "timer.tag"', label);
    return [text.slice(0, -label.length - 1), label];
  }
  const at = text.indexOf("_");
  if (at < 0) throw row.wrong("timer.tag", 'has no "_" after the tag', text);
  return [text.slice(0, at), text.slice(at + 1)];
}

function readRss(ref: Fields, name: string): Rss {
  const rss = ref.object(name, `timer.ref.${name}.`);
  return { current: rss.number("current") * MB, peak: rss.number("peak") * MB };
}

/** Sets the parents from the file. Throws unless they form a tree. */
function takeParents(rows: Fields[], timers: TimerNode[], place: Place): void {
  for (const [i, row] of rows.entries()) {
    place.timer = i;
    const node = timers[i]!;
    const { level } = node;
    const parent = row.whole("timer.parent", -1);
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

/** A place in a file, for messages. */
interface Place {
  report: string;
  rank?: number;
  timer?: number;
}

function unreadable(place: Place, problem: string): TimemoryError {
  const timer = place.timer === undefined ? "" : `, timer ${place.timer}`;
  const where = place.rank === undefined ? "it" : `rank ${place.rank}${timer}`;
  return new TimemoryError("INVALID_REPORT", `Cannot read ${place.report}: ${where} ${problem}`);
}

/** Shows a value in a message: short, and never nested, because nesting may overflow the stack. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** An object of the file, whose fields are checked when they are read. */
class Fields {
  readonly #values: Record<string, unknown>;
  readonly #place: Place;
  /** The text before a field's name in a message. */
  readonly #path: string;

  private constructor(values: Record<string, unknown>, place: Place, path: string) {
    this.#values = values;
    this.#place = place;
    this.#path = path;
  }

  static of(value: unknown, place: Place): Fields {
    if (!isObject(value)) throw unreadable(place, `is not an object: ${show(value)}`);
    return new Fields(value, place, "");
  }

  wrong(name: string, problem: string, value: unknown): TimemoryError {
    return unreadable(this.#place, `has a "${this.#path}${name}" that ${problem}: ${show(value)}`);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  value(name: string): unknown {
    if (!this.has(name)) {
      throw unreadable(this.#place, `has no field "${this.#path.replace(/^(timer\.ref|manager)\./, "")}${name}"`);
    }
    return this.#values[name];
  }

  /** Returns a finite number that is not negative. */
  number(name: string): number {
    const value = this.value(name);
    if (typeof value !== "number") throw this.wrong(name, "is not a number", value);
    if (!Number.isFinite(value)) throw this.wrong(name, "is not finite", value);
    if (value < 0) throw this.wrong(name, "is negative", value);
    return value;
  }

  positive(name: string): number {
    const value = this.number(name);
    if (value === 0) throw this.wrong(name, "is not positive", value);
    return value;
  }

  whole(name: string, least = 0): number {
    const value = this.value(name);
    if (typeof value !== "number") throw this.wrong(name, "is not a number", value);
    if (!Number.isSafeInteger(value)) throw this.wrong(name, "is not a whole number", value);
    if (value < least) throw this.wrong(name, least === 0 ? "is negative" : `is below ${least}`, value);
    return value;
  }

  boolean(name: string): boolean {
    const value = this.value(name);
    if (typeof value !== "boolean") throw this.wrong(name, "is not true or false", value);
    return value;
  }

  text(name: string): string {
    const value = this.value(name);
    if (typeof value !== "string") throw this.wrong(name, "is not a string", value);
    return value;
  }

  list(name: string): unknown[] {
    const value = this.value(name);
    if (!Array.isArray(value)) throw this.wrong(name, "is not a list", value);
    return value;
  }

  /** Returns an inner object. Its messages have `path` before a field's name. */
  object(name: string, path: string): Fields {
    const value = this.value(name);
    if (!isObject(value)) throw this.wrong(name, "is not an object", value);
    return new Fields(value, this.#place, path);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
