// A core as another thread reads it: live, and also after the thread that filled it has ended.
import { CLOCK } from "../generated/layout.ts";
import { now } from "../runtime/clock_globals.ts";
import type { CallTree, Resolution } from "../tree/call_tree.ts";
import { resolutionOf } from "../tree/sources.ts";
import type { Core } from "./core.ts";
import { MemoryView } from "./memory_view.ts";
import { snapshot } from "./snapshot.ts";

/** Milliseconds that the two threads wait for each other. */
const PATIENCE = 2000;

/** The states of a meeting. */
const Meeting = { Expected: 0, Asked: 1, Answered: 2 } as const;

/** The object that another thread gets. */
export interface SharedCore {
  /** The memory and not its buffer, which is replaced when it grows. */
  memory: WebAssembly.Memory;
  /** The runtime, as it stands in reports. */
  tag: string;
  /** The smallest steps of the readings. */
  resolution: Resolution;
  /**
   * The place where the threads compare their clocks, which may start at different moments: a state
   * (i32), and the core's clock in ns (f64). The time of day could join them, but it may be set.
   */
  meeting: SharedArrayBuffer;
}

/** Describes a core for another thread. */
export function share({ memory, probe }: Core): SharedCore {
  const meeting = new SharedArrayBuffer(16);
  return { memory, tag: probe.tag, resolution: resolutionOf(probe.sources), meeting };
}

/** Waits until the thread with the shared core calls `askClock`, and answers. Returns whether it did. */
export function answerClock({ memory, probe }: Core, { meeting }: SharedCore): boolean {
  const state = new Int32Array(meeting);
  if (Atomics.wait(state, 0, Meeting.Expected, PATIENCE) === "timed-out") return false;
  probe.readClock();
  new Float64Array(meeting)[1] = new MemoryView(memory).timespec(CLOCK);
  Atomics.store(state, 0, Meeting.Answered);
  Atomics.notify(state, 0);
  return true;
}

/**
 * Returns the core's clock for this thread, in ns; undefined if the measured thread does not answer.
 * The error is at most half a round trip between the threads, some 50 us.
 */
export function askClock({ meeting }: SharedCore): (() => number) | undefined {
  const state = new Int32Array(meeting);
  const asked = now();
  Atomics.store(state, 0, Meeting.Asked);
  Atomics.notify(state, 0);
  if (Atomics.wait(state, 0, Meeting.Asked, PATIENCE) === "timed-out") return undefined;
  const offset = new Float64Array(meeting)[1]! - (asked + now()) / 2 * 1e6;
  return () => now() * 1e6 + offset;
}

/**
 * Takes the call tree of another thread's core.
 *
 * @param clock The core's clock, up to which open laps count; by default the last event.
 */
export function snapshotShared({ memory, tag, resolution }: SharedCore, clock?: () => number): CallTree {
  return { ...snapshot(memory, tag, clock), resolution };
}
