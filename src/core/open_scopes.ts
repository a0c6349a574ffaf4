import type { Rss } from "../tree/call_tree.ts";
import * as at from "../generated/layout.ts";
import type { MemoryView } from "./memory_view.ts";

/** A scope that is entered and has neither frame nor node yet; see PENDING in core.as/layout.ts. */
export interface PendingScope {
  labelId: number;
  /** Its start in ns. */
  start: number;
  /** The frame of the scope around it, and that scope's node. */
  frame: number;
  parent: number;
  /** Its own node; 0 before its first lap. */
  node: number;
}

/**
 * Returns the pending scope; undefined if there is none, or if it is too deep to be recorded.
 *
 * Only another thread finds one: in the thread that enters scopes, the core records it before every
 * read.
 */
export function pendingScope(view: MemoryView): PendingScope | undefined {
  const labelId = view.current(at.PENDING);
  if (!labelId) return undefined;
  const start = view.timespec(at.STARTED);
  const frame = view.word(view.word(at.BASE) + at.FRAME_TOP);
  const parent = view.word(frame + at.FRAME_NODE);
  if (view.word(parent + at.NODE_DEPTH) >= view.word(at.MAX_DEPTH)) return undefined;
  return { labelId, start, frame, parent, node: childOf(view, parent, labelId) };
}

/** Returns whether a scope is still pending. */
export function isStillPending(view: MemoryView, { labelId, start }: PendingScope): boolean {
  return view.timespec(at.STARTED) === start && view.current(at.PENDING) === labelId;
}

/** Returns the node of a scope opened under `parent`; 0 if it does not exist yet. */
function childOf(view: MemoryView, parent: number, labelId: number): number {
  for (const child of view.children(parent)) {
    if (view.word(child + at.NODE_LABEL) === labelId) return child;
  }
  // Once a scope has found no room, no later one will.
  const overflow = view.word(at.OVERFLOW);
  return view.word(overflow + at.NODE_NEXT) ? overflow : 0;
}

/** The open laps of a node, as far as they have come. */
export interface OpenLaps {
  wall: number;
  user: number;
  system: number;
  covered: number;
  /** Laps whose CPU time is unknown. `user` and `system` are those of the others. */
  cpuUnknownLaps: number;
  rssSelf: Rss;
}

/** The open laps of a node without any. */
export const NO_LAPS: OpenLaps = {
  wall: 0,
  user: 0,
  system: 0,
  covered: 0,
  cpuUnknownLaps: 0,
  rssSelf: { current: 0, peak: 0 },
};

/** The end of every open lap, in ns. */
export interface Now {
  /** A reading of the core's clock. */
  time: number;
  /** What the process has used by then; by default what the core has read last. */
  cpu?: { user: number; system: number };
}

const KIB = 1024;

/** A CPU time: its places in a reading, its value now, and its rate since the last reading. */
interface Cpu {
  value: number;
  rate: number;
  now: number;
  share: number;
}

/** Reads the open laps of nodes without a complete lap. */
export class OpenScopes {
  readonly #view: MemoryView;
  readonly #pending: PendingScope | undefined;
  readonly #now: number;
  readonly #cpu: Cpu[];
  readonly #laps = new Map<number, OpenLaps>();

  constructor(view: MemoryView, pending: PendingScope | undefined, { time, cpu }: Now) {
    this.#view = view;
    this.#pending = pending;
    this.#now = time;
    this.#cpu = this.#cpuNow(cpu);
  }

  /**
   * Returns the CPU times now, and their rates since the last reading. An interval is apportioned as
   * `rate` in core.as/usage.ts does: what happened since the last event is the open scope's.
   */
  #cpuNow(cpu: Now["cpu"]): Cpu[] {
    const view = this.#view;
    const last = view.word(at.READING);
    const user = view.float(last + at.READING_USER);
    const system = view.float(last + at.READING_SYSTEM);
    const newUser = Math.max(user, cpu?.user ?? 0);
    const newSystem = Math.max(system, cpu?.system ?? 0);
    const used = newUser - user + newSystem - system;
    const start = view.long(last + at.READING_TIME);
    const before = (this.#pending?.start ?? view.long(at.LAST_EVENT)) - start;
    const whole = this.#now - start;
    let share = 0;
    if (used > 0 && whole > 0) {
      share = 1 / whole;
      if (before > 0 && before * 2 < whole && used < whole) share = 1 / Math.max(before, used);
    }
    return [
      { value: at.READING_USER, rate: at.READING_USER_RATE, now: newUser, share: (newUser - user) * share },
      { value: at.READING_SYSTEM, rate: at.READING_SYSTEM_RATE, now: newSystem, share: (newSystem - system) * share },
    ];
  }

  /** Returns the open laps by node; at 0 those of a pending scope whose node does not exist yet. */
  read(): ReadonlyMap<number, OpenLaps> {
    const view = this.#view;
    for (let block = view.word(at.FRAME_BLOCKS); block; block = view.word(block)) {
      for (let i = 1; i <= at.FRAMES_PER_BLOCK; i++) {
        const frame = block + i * at.FRAME_SIZE;
        const node = view.word(frame + at.FRAME_NODE);
        if (node && node !== view.word(at.ROOT)) this.#addFrame(node, frame);
      }
    }
    if (this.#pending) this.#add(this.#pending.node, this.#pending.start, view.word(at.READING), 0, false);
    return this.#laps;
  }

  #addFrame(node: number, frame: number): void {
    const view = this.#view;
    const covered = view.long(frame + at.FRAME_COVERED) + Math.max(0, this.#now - this.#coveredSince(frame));
    const link = view.word(frame + at.FRAME_READING);
    const first = link & ~at.READING_FLAGS;
    // A pending scope has begun on the synchronous stack, and the core does not know yet.
    const isDisturbed = link !== first ||
      view.word(first + at.READING_ERA) !== view.word(view.word(at.READING) + at.READING_ERA) ||
      (this.#pending !== undefined && this.#stackOf(frame) !== view.word(at.BASE));
    this.#add(node, view.long(frame + at.FRAME_START), first, covered, isDisturbed);
  }

  /** Returns the first frame of a frame's stack. */
  #stackOf(frame: number): number {
    const view = this.#view;
    return view.word(frame + at.FRAME_STATE) & at.STATE_STACK ? frame : view.word(frame + at.FRAME_STACK);
  }

  #add(node: number, start: number, first: number, covered: number, isDisturbed: boolean): void {
    const view = this.#view;
    if (node && view.long(node + at.NODE_LAPS) > 0) return;
    const last = view.word(at.READING);
    const since = Math.max(0, start - view.long(first + at.READING_TIME));
    const [user = 0, system = 0] = isDisturbed
      ? []
      : this.#cpu.map(({ value, rate, now, share }) =>
        Math.max(0, now - view.float(first + value) - since * (first === last ? share : view.float(first + rate)))
      );
    const risen = (value: number) => Math.max(0, view.word(last + value) - view.word(first + value)) * KIB;
    const before = this.#laps.get(node) ?? NO_LAPS;
    this.#laps.set(node, {
      wall: before.wall + Math.max(0, this.#now - start),
      user: before.user + user,
      system: before.system + system,
      covered: before.covered + covered,
      cpuUnknownLaps: before.cpuUnknownLaps + (isDisturbed ? 1 : 0),
      rssSelf: {
        current: Math.max(before.rssSelf.current, risen(at.READING_RSS)),
        peak: Math.max(before.rssSelf.peak, risen(at.READING_PEAK)),
      },
    });
  }

  /** Returns the time from which a child of a frame has been open; now without an open child. */
  #coveredSince(frame: number): number {
    const pending = this.#pending?.frame === frame ? this.#pending.start : this.#now;
    return Math.min(pending, this.#childSince(frame));
  }

  /** Follows the frame's state as core.as/out_of_turn.ts does. */
  #childSince(frame: number): number {
    const view = this.#view;
    const state = view.word(frame + at.FRAME_STATE);
    if (state & at.STATE_COUNTING) {
      return state & at.STATE_CHILDREN ? view.long(frame + at.FRAME_COVERED_FROM) : this.#now;
    }
    if (view.word(this.#stackOf(frame) + at.FRAME_TOP) === frame) return this.#now;
    const above = view.word(frame + at.FRAME_ABOVE);
    return view.word(above + at.FRAME_STATE) & at.STATE_ORPHAN ? this.#now : view.long(above + at.FRAME_START);
  }
}
