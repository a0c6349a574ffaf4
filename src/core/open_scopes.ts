import type { Rss } from "../tree/call_tree.ts";
import * as at from "../generated/layout.ts";
import type { MemoryView } from "./memory_view.ts";
import type { PendingScope } from "./waiting_scope.ts";

/** What the laps of a node that are still open have so far. */
export interface OpenLaps {
  wall: number;
  user: number;
  system: number;
  covered: number;
  rssSelf: Rss;
}

const KIB = 1024;

/** The open laps of the nodes that have no complete one; those of the scope that waits at 0, if its node is still to be made. */
export class OpenScopes {
  readonly #view: MemoryView;
  readonly #pending: PendingScope | undefined;
  readonly #now: number;
  readonly #laps = new Map<number, OpenLaps>();

  /** @param now The clock in ns up to which they count. */
  constructor(view: MemoryView, pending: PendingScope | undefined, now: number) {
    this.#view = view;
    this.#pending = pending;
    this.#now = now;
  }

  read(): ReadonlyMap<number, OpenLaps> {
    const view = this.#view;
    for (let block = view.word(at.FRAME_BLOCKS); block; block = view.word(block)) {
      for (let i = 1; i <= at.FRAMES_PER_BLOCK; i++) {
        const frame = block + i * at.FRAME_SIZE;
        const node = view.word(frame + at.FRAME_NODE);
        if (node && node !== view.word(at.ROOT)) this.#addFrame(node, frame);
      }
    }
    if (this.#pending) this.#add(this.#pending.node, this.#pending.start, view.word(at.READING), 0);
    return this.#laps;
  }

  #addFrame(node: number, frame: number): void {
    const view = this.#view;
    const covered = view.long(frame + at.FRAME_COVERED) + Math.max(0, this.#now - this.#coveredSince(frame));
    this.#add(node, view.long(frame + at.FRAME_START), view.word(frame + at.FRAME_READING), covered);
  }

  #add(node: number, start: number, first: number, covered: number): void {
    const view = this.#view;
    if (node && view.long(node + at.NODE_LAPS) > 0) return;
    const last = view.word(at.READING);
    const since = start - view.long(first + at.READING_TIME);
    const used = (value: number, rate: number) =>
      Math.max(0, view.float(last + value) - view.float(first + value) - since * view.float(first + rate));
    const risen = (value: number) => Math.max(0, view.word(last + value) - view.word(first + value)) * KIB;
    const before = this.#laps.get(node) ??
      { wall: 0, user: 0, system: 0, covered: 0, rssSelf: { current: 0, peak: 0 } };
    this.#laps.set(node, {
      wall: before.wall + Math.max(0, this.#now - start),
      user: before.user + used(at.READING_USER, at.READING_USER_RATE),
      system: before.system + used(at.READING_SYSTEM, at.READING_SYSTEM_RATE),
      covered: before.covered + covered,
      rssSelf: {
        current: Math.max(before.rssSelf.current, risen(at.READING_RSS)),
        peak: Math.max(before.rssSelf.peak, risen(at.READING_PEAK)),
      },
    });
  }

  /** Since when a child of an open frame has been open; now if there is none. See core.as/out_of_turn.ts. */
  #coveredSince(frame: number): number {
    const pending = this.#pending?.frame === frame ? this.#pending.start : this.#now;
    return Math.min(pending, this.#childSince(frame));
  }

  #childSince(frame: number): number {
    const view = this.#view;
    const state = view.word(frame + at.FRAME_STATE);
    if (state & at.STATE_COUNTING) {
      return state & at.STATE_CHILDREN ? view.long(frame + at.FRAME_COVERED_FROM) : this.#now;
    }
    if (view.word(view.word(frame + at.FRAME_STACK) + at.FRAME_TOP) === frame) return this.#now;
    const above = view.word(frame + at.FRAME_ABOVE);
    return view.word(above + at.FRAME_STATE) & at.STATE_ORPHAN ? this.#now : view.long(above + at.FRAME_START);
  }
}
