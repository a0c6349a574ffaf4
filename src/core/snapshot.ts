import { type CallTree, risen, type Rss, type TimerNode } from "../tree/call_tree.ts";
import * as at from "../generated/layout.ts";
import { now as clock } from "../runtime/clock_globals.ts";
import { MemoryView } from "./memory_view.ts";
import {
  isStillPending,
  NO_LAPS,
  type Now,
  type OpenLaps,
  OpenScopes,
  type PendingScope,
  pendingScope,
} from "./open_scopes.ts";
import { pathHash } from "../tree/path_hash.ts";

const KIB = 1024;
/** A lap takes nanoseconds to write: after this many tries its writer has died halfway. */
const TRIES = 1000;
/** Milliseconds to read a tree that is cleared meanwhile, from the first try to the last one. */
const PATIENCE = 200;

/**
 * Reads the call tree from a core's memory, in any thread. Reads a node again if a lap was being
 * written to it. If the tree is cleared again and again meanwhile, returns the most nodes that a try
 * has read, and marks the tree `incomplete`.
 *
 * @param tag The runtime that filled the memory.
 * @param now The end of open laps; by default the core's last event or reading.
 */
export function snapshot(memory: WebAssembly.Memory, tag: string, now?: Now): CallTree {
  const view = new MemoryView(memory);
  let pending = pendingScope(view);
  let timers: TimerNode[] = [];
  for (const end = clock() + PATIENCE;;) {
    const generation = view.current(at.GENERATION);
    const isSame = () => generation % 2 === 0 && view.current(at.GENERATION) === generation;
    const read: TimerNode[] = [];
    // The nodes in front of the clear are right. Those after it may even form a circle.
    for (const timer of new Reader(view, tag, pending, now).timers()) {
      if (!isSame()) break;
      read.push(timer);
    }
    if (pending && !isStillPending(view, pending)) {
      // Its lap may be counted twice now. Without it only an open lap is missing, and a short one.
      pending = undefined;
      continue;
    }
    const incomplete = !isSame();
    if (read.length > timers.length || !incomplete) timers = read;
    if (incomplete && clock() < end) continue;
    return { concurrency: 1, timers, dropped: view.word(at.DROPPED), ...(incomplete && { incomplete }) };
  }
}

/**
 * Yields the timers of the call tree, each read when it is asked for. Only for the thread that
 * fills the tree, and only while it opens and closes no scope.
 */
export function readTimers(memory: WebAssembly.Memory, tag: string): Generator<TimerNode> {
  return new Reader(new MemoryView(memory), tag, undefined, undefined).timers();
}

class Reader {
  readonly #view: MemoryView;
  readonly #tag: string;
  readonly #pending: PendingScope | undefined;
  readonly #open: ReadonlyMap<number, OpenLaps>;

  constructor(view: MemoryView, tag: string, pending: PendingScope | undefined, now: Now | undefined) {
    this.#view = view;
    this.#tag = tag;
    this.#pending = pending;
    const last = Math.max(
      view.long(at.LAST_EVENT),
      view.long(view.word(at.READING) + at.READING_TIME),
      pending?.start ?? 0,
    );
    this.#open = new OpenScopes(view, pending, { ...now, time: Math.max(now?.time ?? 0, last) }).read();
  }

  /**
   * Yields the timers in tree order. Without recursion: a tree may be deeper than the engine's
   * stack.
   */
  *timers(): Generator<TimerNode> {
    const view = this.#view;
    const root = view.word(at.ROOT);
    let count = 0;
    // Each node on the way down to the current one, with its index and its next child.
    const way = [{ node: root, index: -1, next: view.firstChild(root) }];
    for (let above = way[0]; above; above = way[way.length - 1]) {
      const node = above.next;
      if (node) {
        yield this.#timer(node, above.index, way.length - 1);
        above.next = view.nextSibling(node);
        way.push({ node, index: count++, next: view.firstChild(node) });
        continue;
      }
      if (this.#pending?.node === 0 && this.#pending.parent === above.node) {
        yield this.#firstLap(this.#pending, above.index, way.length - 1);
        count++;
      }
      way.pop();
    }
  }

  #timer(node: number, parent: number, level: number): TimerNode {
    const view = this.#view;
    for (let tries = 1;; tries++) {
      const laps = view.long(node + at.NODE_LAPS);
      const timer = this.#read(node, laps, parent, level);
      const whole = view.current(node + at.NODE_SEAL) === laps % 2 ** 32 && view.long(node + at.NODE_LAPS) === laps;
      if (whole || tries === TRIES) return timer;
    }
  }

  #read(node: number, laps: number, parent: number, level: number): TimerNode {
    const view = this.#view;
    const pending = this.#pending?.node === node ? 1 : 0;
    const openLaps = view.word(node + at.NODE_OPEN) + pending;
    const wall = view.float(node + at.NODE_WALL);
    const min = view.float(node + at.NODE_MIN);
    // The core squares the distances from the shortest lap; here they become distances from the
    // mean.
    const sum = wall - laps * min;
    const label = view.word(node + at.NODE_LABEL);
    const asyncLaps = Math.min(laps, view.word(label + at.LABEL_ASYNC));
    const callSites = Math.min(laps, view.word(label + at.LABEL_SITES));
    const timer: TimerNode = {
      key: view.hash(node + at.NODE_HASH),
      parent,
      level,
      tag: this.#tag,
      label: view.label(label),
      laps,
      openLaps,
      maxOpenLaps: Math.max(openLaps, view.word(node + at.NODE_MAX_OPEN)),
      open: laps === 0,
      wall,
      ...this.#cpu(node, laps, wall),
      cpuUnknownLaps: view.word(node + at.NODE_DISTURBED),
      covered: Math.min(wall, view.float(node + at.NODE_COVERED)),
      min: laps ? min : 0,
      max: laps ? view.float(node + at.NODE_MAX) : 0,
      squares: laps ? Math.max(0, view.float(node + at.NODE_SQUARES) - sum * sum / laps) : 0,
      overlaps: view.word(node + at.NODE_OVERLAPS),
      rssMax: this.#total(node + at.NODE_RSS + at.RSS_TOTAL_CURRENT),
      rssSelf: this.#rss(node + at.NODE_RSS + at.RSS_SELF_CURRENT),
      rssMin: this.#total(node + at.NODE_RSS + at.RSS_MINIMUM + at.RSS_TOTAL_CURRENT),
      rssSelfMin: this.#rss(node + at.NODE_RSS + at.RSS_MINIMUM + at.RSS_SELF_CURRENT),
      ...(asyncLaps > 0 && { asyncLaps }),
      ...(callSites > 0 && { callSites }),
    };
    return laps === 0 ? { ...timer, ...this.#openReadings(node) } : timer;
  }

  /**
   * Returns the CPU times of a node. They are sums of differences of a source that moves in steps,
   * less the time of the readings. What is below 0 by that is 0, what is above the wall time by no
   * more than that is the wall time.
   */
  #cpu(node: number, laps: number, wall: number): Pick<TimerNode, "user" | "system"> {
    let user = this.#view.float(node + at.NODE_USER);
    const system = this.#view.float(node + at.NODE_SYSTEM);
    const over = user + system - wall;
    // Two sums of rounded times, and a tenth of a step for what a reading took.
    if (over > 0 && over <= this.#view.float(at.CPU_STEP) * (2 * Math.sqrt(laps) + laps / 10)) user -= over;
    return { user: Math.max(0, user + Math.min(0, system)), system: Math.max(0, system + Math.min(0, user)) };
  }

  /** Returns the timer of a pending scope whose node does not exist yet. */
  #firstLap(pending: PendingScope, parent: number, level: number): TimerNode {
    const view = this.#view;
    return {
      key: pathHash(view.hash(pending.parent + at.NODE_HASH), view.hash(pending.labelId + at.LABEL_HASH)),
      parent,
      level,
      tag: this.#tag,
      label: view.label(pending.labelId),
      ...{ laps: 0, openLaps: 1, maxOpenLaps: 1, open: true },
      ...{ min: 0, max: 0, squares: 0, overlaps: 0 },
      ...this.#openReadings(0),
    };
  }

  #openReadings(
    node: number,
  ): Omit<OpenLaps, "rssSelf"> & Pick<TimerNode, "rssMax" | "rssSelf" | "rssMin" | "rssSelfMin"> {
    const rss = this.#total(this.#view.word(at.READING) + at.READING_RSS);
    const { wall, user, system, cpuUnknownLaps, covered, rssSelf } = this.#open.get(node) ?? NO_LAPS;
    // In another thread the two are not of the same moment.
    const within = Math.min(wall, covered);
    return {
      wall,
      user,
      system,
      cpuUnknownLaps,
      covered: within,
      rssMax: rss,
      rssSelf: { ...rssSelf },
      rssMin: { ...rss },
      rssSelfMin: { ...rssSelf },
    };
  }

  /** Reads the resident memory at an address, less what `manager.subtract()` was given. */
  #total(address: number): Rss {
    return risen(this.#rss(at.SUBTRACTED), this.#rss(address));
  }

  /** Reads two words of KiB: resident memory, then its peak. */
  #rss(address: number): Rss {
    return { current: this.#view.word(address) * KIB, peak: this.#view.word(address + 4) * KIB };
  }
}
