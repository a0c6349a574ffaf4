import type { CallTree, Rss, Timer } from "../tree/call_tree.ts";
import * as at from "./layout.generated.ts";

/** What the laps of a node that are still open have so far. */
interface OpenLaps {
  wall: number;
  user: number;
  system: number;
  covered: number;
  rssSelf: Rss;
}

const KIB = 1024;
/** Reader and writer meet on one node for nanoseconds: this many tries mean that the writer died in the middle. */
const TRIES = 1000;

/**
 * Takes the call tree out of a core's memory. It needs nothing but the bytes, so another thread may do it, even after the
 * thread that filled them has gone; a node caught in the middle of a lap is read again.
 *
 * @param tag The runtime that filled the memory.
 * @param now The clock in ns up to which open laps count; by default the core's last event or reading.
 */
export function snapshot(buffer: ArrayBufferLike, tag: string, now?: number): CallTree {
  const reader = new Reader(buffer, tag, now);
  for (;;) {
    const generation = reader.generation();
    const timers = [...reader.timers()];
    if (generation % 2 === 0 && reader.generation() === generation) {
      return { concurrency: 1, timers, dropped: reader.dropped() };
    }
  }
}

/** The timers of the call tree one at a time, read as they are asked for: for the thread that fills it, between two scopes. */
export function readTimers(buffer: ArrayBufferLike, tag: string): Generator<Timer> {
  return new Reader(buffer, tag, undefined).timers();
}

class Reader {
  readonly #u32: Uint32Array;
  readonly #f64: Float64Array;
  readonly #u64: BigUint64Array;
  readonly #bytes: Uint8Array;
  readonly #tag: string;
  readonly #now: number;
  readonly #labels = new Map<number, string>();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(buffer: ArrayBufferLike, tag: string, now: number | undefined) {
    this.#u32 = new Uint32Array(buffer);
    this.#f64 = new Float64Array(buffer);
    this.#u64 = new BigUint64Array(buffer);
    this.#bytes = new Uint8Array(buffer);
    this.#tag = tag;
    this.#now = now ?? Math.max(this.#time(at.LAST_EVENT), this.#time(this.#word(at.READING) + at.READING_TIME));
  }

  generation(): number {
    return Atomics.load(this.#u32, at.GENERATION >> 2);
  }

  dropped(): number {
    return this.#word(at.DROPPED);
  }

  /** The timers in tree order, without recursion: a tree may be deeper than the engine's stack. */
  *timers(): Generator<Timer> {
    const open = this.#openLaps();
    // The way down to the current node: the children still to come of each node on it, and that node's index.
    const way: { node: number; last: number; index: number }[] = [];
    let index = 0;
    let node = this.#first(this.#word(at.ROOT));
    let parent = -1;
    let last = this.#word(this.#word(at.ROOT) + at.NODE_LAST);
    while (node) {
      yield this.#timer(node, parent, way.length, open);
      const firstChild = this.#first(node);
      if (firstChild) {
        way.push({ node, last, index: parent });
        parent = index;
        last = this.#word(node + at.NODE_LAST);
        node = firstChild;
      } else {
        while (node === last && way.length > 0) {
          ({ node, last, index: parent } = way.pop()!);
        }
        node = node === last ? 0 : this.#word(node + at.NODE_NEXT);
      }
      index++;
    }
  }

  #word(address: number): number {
    return this.#u32[address >> 2];
  }

  /** An i64 of nanoseconds or laps as a number: exact up to 2^53. */
  #time(address: number): number {
    return this.#u32[address >> 2] + (this.#u32[(address >> 2) + 1] | 0) * 2 ** 32;
  }

  #first(node: number): number {
    const last = this.#word(node + at.NODE_LAST);
    return last && this.#word(last + at.NODE_NEXT);
  }

  #label(address: number): string {
    let text = this.#labels.get(address);
    if (text === undefined) {
      const bytes = address + at.LABEL_BYTES;
      // A copy, because decoders take no shared memory.
      text = this.#decoder.decode(this.#bytes.slice(bytes, bytes + this.#word(address + at.LABEL_LENGTH)));
      this.#labels.set(address, text);
    }
    return text;
  }

  #timer(node: number, parent: number, level: number, open: Map<number, OpenLaps>): Timer {
    for (let tries = 1;; tries++) {
      const laps = this.#time(node + at.NODE_LAPS);
      const timer = this.#read(node, laps, parent, level, open.get(node));
      const whole = Atomics.load(this.#u32, (node + at.NODE_SEAL) >> 2) === laps % 2 ** 32 &&
        this.#time(node + at.NODE_LAPS) === laps;
      if (whole || tries === TRIES) return timer;
    }
  }

  #read(node: number, laps: number, parent: number, level: number, open: OpenLaps | undefined): Timer {
    const field = (offset: number) => this.#f64[(node + offset) >> 3];
    const rss = (offset: number): Rss => ({
      current: this.#word(node + at.NODE_RSS + offset) * KIB,
      peak: this.#word(node + at.NODE_RSS + offset + 4) * KIB,
    });
    const wall = field(at.NODE_WALL);
    const min = field(at.NODE_MIN);
    // The core keeps the squares around the shortest lap; around the mean they are less.
    const sum = wall - laps * min;
    const timer: Timer = {
      key: this.#u64[(node + at.NODE_HASH) >> 3],
      parent,
      level,
      tag: this.#tag,
      label: this.#label(this.#word(node + at.NODE_LABEL)),
      laps,
      openLaps: this.#word(node + at.NODE_OPEN),
      maxOpenLaps: this.#word(node + at.NODE_MAX_OPEN),
      open: laps === 0,
      wall,
      user: field(at.NODE_USER),
      system: field(at.NODE_SYSTEM),
      covered: Math.min(wall, field(at.NODE_COVERED)),
      min: laps ? min : 0,
      max: laps ? field(at.NODE_MAX) : 0,
      squares: laps ? Math.max(0, field(at.NODE_SQUARES) - sum * sum / laps) : 0,
      overlaps: this.#word(node + at.NODE_OVERLAPS),
      rssMax: rss(at.RSS_TOTAL_CURRENT),
      rssSelf: rss(at.RSS_SELF_CURRENT),
      rssMin: rss(at.RSS_MINIMUM + at.RSS_TOTAL_CURRENT),
      rssSelfMin: rss(at.RSS_MINIMUM + at.RSS_SELF_CURRENT),
    };
    return laps === 0 ? { ...timer, ...this.#openReadings(open) } : timer;
  }

  #openReadings(open: OpenLaps | undefined): Partial<Timer> {
    const reading = this.#word(at.READING);
    const rss = {
      current: this.#word(reading + at.READING_RSS) * KIB,
      peak: this.#word(reading + at.READING_PEAK) * KIB,
    };
    const { wall = 0, user = 0, system = 0, covered = 0, rssSelf = { current: 0, peak: 0 } } = open ?? {};
    return { wall, user, system, covered, rssMax: rss, rssSelf, rssMin: { ...rss }, rssSelfMin: { ...rssSelf } };
  }

  /** What the open laps have so far, for nodes that have no complete one. */
  #openLaps(): Map<number, OpenLaps> {
    const open = new Map<number, OpenLaps>();
    for (let block = this.#word(at.FRAME_BLOCKS); block; block = this.#word(block)) {
      for (let i = 1; i <= at.FRAMES_PER_BLOCK; i++) {
        const frame = block + i * at.FRAME_SIZE;
        const node = this.#word(frame + at.FRAME_NODE);
        if (!node || node === this.#word(at.ROOT) || this.#time(node + at.NODE_LAPS) > 0) continue;
        this.#addOpenLap(open, node, frame);
      }
    }
    return open;
  }

  #addOpenLap(open: Map<number, OpenLaps>, node: number, frame: number): void {
    const start = this.#time(frame + at.FRAME_START);
    const first = this.#word(frame + at.FRAME_READING);
    const last = this.#word(at.READING);
    const since = start - this.#time(first + at.READING_TIME);
    const used = (value: number, rate: number) =>
      Math.max(
        0,
        this.#f64[(last + value) >> 3] - this.#f64[(first + value) >> 3] - since * this.#f64[(first + rate) >> 3],
      );
    const risen = (value: number) => Math.max(0, this.#word(last + value) - this.#word(first + value)) * KIB;
    const coveredNow = Math.max(0, this.#now - this.#coveredSince(frame));
    const before = open.get(node) ?? { wall: 0, user: 0, system: 0, covered: 0, rssSelf: { current: 0, peak: 0 } };
    open.set(node, {
      wall: before.wall + Math.max(0, this.#now - start),
      user: before.user + used(at.READING_USER, at.READING_USER_RATE),
      system: before.system + used(at.READING_SYSTEM, at.READING_SYSTEM_RATE),
      covered: before.covered + this.#time(frame + at.FRAME_COVERED) + coveredNow,
      rssSelf: {
        current: Math.max(before.rssSelf.current, risen(at.READING_RSS)),
        peak: Math.max(before.rssSelf.peak, risen(at.READING_PEAK)),
      },
    });
  }

  /** Since when a child of an open frame has been open; now if there is none. See core.as/frames.ts. */
  #coveredSince(frame: number): number {
    const state = this.#word(frame + at.FRAME_STATE);
    if (state & at.STATE_COUNTING) {
      return state & at.STATE_CHILDREN ? this.#time(frame + at.FRAME_COVERED_FROM) : this.#now;
    }
    if (this.#word(this.#word(frame + at.FRAME_STACK) + at.FRAME_TOP) === frame) return this.#now;
    const above = this.#word(frame + at.FRAME_ABOVE);
    return this.#word(above + at.FRAME_STATE) & at.STATE_ORPHAN ? this.#now : this.#time(above + at.FRAME_START);
  }
}
