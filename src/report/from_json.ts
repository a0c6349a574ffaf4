/**
 * Reads call trees from JSON: our own files, and those of the original.
 *
 * @module
 */
import { TimemoryError } from "../errors.ts";
import type { CallTree, LapCost, Resolution, Rss, TimerNode } from "../tree/call_tree.ts";

const MB = 2 ** 20;
const KEY_LIMIT = 1n << 64n;
/** A covered time that is not in the file: no time is negative. */
const UNKNOWN = -1;

// A key's field with its digits. No label can look like it, since quotes inside a string have a backslash before them;
// at most the name of a field that is not ours can end like it, and such a field is ignored, whatever its value.
const KEY_FIELD = /"timer\.key"(\s*:\s*)(0|[1-9]\d*)(?![\d.eE])/g;

/**
 * Reads call trees from JSON, one a rank, from a file that `toJSON()` or the original wrote.
 *
 * The original does not write what its format lacks: a parent is then the last timer before it that is one level up,
 * the laps are taken as equally long, and the children as not overlapping. Timers are returned in tree order whatever
 * their order in the file. Fields that are not known are ignored; where a field in nanoseconds tells the same as one
 * in microseconds, the nanoseconds count.
 *
 * @param text the JSON
 * @param name the file's name, for the message of an error
 * @returns one call tree a rank
 * @throws {TimemoryError} INVALID_REPORT, naming the field and the timer's index, if it can't be read
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
  const top = Fields.of(parse(text, place), place);
  return top.list("ranks").map((rank, index) => readTree(rank, { ...place, rank: index }));
}

function parse(text: string, place: Place): unknown {
  // A byte order mark is no JSON, but editors of some systems put one in front.
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    // JSON.parse would round the 64-bit keys; as strings they stay exact.
    return JSON.parse(json.replace(KEY_FIELD, '"timer.key"$1"$2"'));
  } catch {
    let message = "";
    try {
      // Once more as it was, so that the position in the engine's message is one in the file.
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
  // One place for all rows of a rank: its index is moved on instead of making a new one for each of a million.
  const timerPlace: Place = { ...place, timer: 0 };
  for (let i = 0; i < list.length; i++) {
    timerPlace.timer = i;
    const row = Fields.of(list[i], timerPlace);
    rows.push(row);
    timers.push(readTimer(row));
  }

  if (rows.some((row) => row.has("timer.parent"))) takeParents(rows, timers, timerPlace);
  else deriveParents(rows, timers, timerPlace);
  deriveCovered(timers);
  const resolution = manager.has("resolution") ? { resolution: readResolution(manager) } : {};
  const lapCost = manager.has("overhead") ? { lapCost: readLapCost(manager) } : {};
  return { concurrency, timers: inTreeOrder(timers), dropped, ...resolution, ...lapCost };
}

function readLapCost(manager: Fields): LapCost {
  const fields = manager.object("overhead", "manager.overhead.");
  return { total: fields.number("lap_ns"), inside: fields.number("inside_ns") };
}

function readResolution(manager: Fields): Resolution {
  const fields = manager.object("resolution", "manager.resolution.");
  return { wall: fields.number("wall_ns"), cpu: fields.number("cpu_ns"), memory: fields.number("memory_bytes") };
}

function readTimer(row: Fields): TimerNode {
  const key = readKey(row);
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
  // What the original has not: all laps alike is the one guess that agrees with their sum.
  const mean = laps > 0 ? wall / laps : 0;

  return {
    key,
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
    covered: ref.has("covered_ns") ? ref.number("covered_ns") : UNKNOWN,
    min: ref.has("min_ns") ? ref.number("min_ns") : mean,
    max: ref.has("max_ns") ? ref.number("max_ns") : mean,
    squares: ref.has("squares_ns2") ? ref.number("squares_ns2") : 0,
    overlaps: ref.has("overlaps") ? ref.whole("overlaps") : 0,
    rssMax: readRss(ref, "rss_max"),
    rssSelf: readRss(ref, "rss_self"),
    rssMin: readRss(ref, "rss_min"),
    rssSelfMin: readRss(ref, "rss_self_min"),
  };
}

function readKey(row: Fields): bigint {
  const value = row.value("timer.key");
  // A number here is one that the text's scan left alone: not whole, negative, or its name written with escapes.
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  if (typeof value === "string" && /^\d{1,20}$/.test(value)) {
    const key = BigInt(value);
    if (key < KEY_LIMIT) return key;
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

/** Parents as the file has them, if they make a tree. */
function takeParents(rows: Fields[], timers: TimerNode[], place: Place): void {
  for (let i = 0; i < timers.length; i++) {
    place.timer = i;
    const { level } = timers[i];
    const parent = rows[i].whole("timer.parent", -1);
    if (parent >= i) throw rows[i].wrong("timer.parent", "is not an earlier timer", parent);
    const expected = parent < 0 ? 0 : timers[parent].level + 1;
    if (level !== expected) {
      throw rows[i].wrong(
        "timer.level",
        `does not follow from its parent ${parent}, which makes it ${expected}`,
        level,
      );
    }
    timers[i].parent = parent;
  }
}

/** Parents by the levels: the last timer before that is one level up. */
function deriveParents(rows: Fields[], timers: TimerNode[], place: Place): void {
  const last: number[] = [];
  for (let i = 0; i < timers.length; i++) {
    place.timer = i;
    const { level } = timers[i];
    if (level > 0 && level - 1 >= last.length) {
      throw rows[i].wrong("timer.level", `has no timer of level ${level - 1} before it`, level);
    }
    timers[i].parent = level > 0 ? last[level - 1] : -1;
    last[level] = i;
  }
}

/** In a file of the original the laps of a timer's children are taken as following each other. */
function deriveCovered(timers: TimerNode[]): void {
  const children = new Float64Array(timers.length);
  for (const { parent, wall } of timers) {
    if (parent >= 0) children[parent] += wall;
  }
  for (let i = 0; i < timers.length; i++) {
    const timer = timers[i];
    if (timer.covered === UNKNOWN) timer.covered = Math.min(children[i], timer.wall);
  }
}

/** The original's timers stand in order of creation: a scope entered again later may get new children out of turn. */
function inTreeOrder(timers: TimerNode[]): TimerNode[] {
  if (isTreeOrder(timers)) return timers;
  const firstChild = new Int32Array(timers.length).fill(-1);
  const nextSibling = new Int32Array(timers.length).fill(-1);
  let firstRoot = -1;
  for (let i = timers.length - 1; i >= 0; i--) {
    const { parent } = timers[i];
    nextSibling[i] = parent < 0 ? firstRoot : firstChild[parent];
    if (parent < 0) firstRoot = i;
    else firstChild[parent] = i;
  }

  const sorted: TimerNode[] = [];
  const newIndex = new Int32Array(timers.length);
  const waiting: number[] = [];
  // Depth first without recursion: a tree may be deeper than the engine's stack.
  for (let i = firstRoot; i >= 0;) {
    newIndex[i] = sorted.length;
    const { parent } = timers[i];
    sorted.push(timers[i]);
    if (parent >= 0) timers[i].parent = newIndex[parent];
    if (nextSibling[i] >= 0) waiting.push(nextSibling[i]);
    i = firstChild[i] >= 0 ? firstChild[i] : waiting.pop() ?? -1;
  }
  return sorted;
}

function isTreeOrder(timers: TimerNode[]): boolean {
  const path: number[] = [];
  for (let i = 0; i < timers.length; i++) {
    const { level, parent } = timers[i];
    if (level > path.length || (level > 0 && path[level - 1] !== parent)) return false;
    path.length = level;
    path.push(i);
  }
  return true;
}

/** Where in which file: for messages. */
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

/** A value for a message: short, and never nested, since printing that might overflow the stack. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** An object of the file whose fields are read with checks. */
class Fields {
  readonly #values: Record<string, unknown>;
  readonly #place: Place;
  /** What comes before a field's name in a message. */
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

  /** A number that is finite and not negative. */
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

  /** An object inside, whose fields have `path` before their names in messages. */
  object(name: string, path: string): Fields {
    const value = this.value(name);
    if (!isObject(value)) throw this.wrong(name, "is not an object", value);
    return new Fields(value, this.#place, path);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
