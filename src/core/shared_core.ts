// Reads a core in another thread, even after the thread that filled it has ended.
import { SharedState } from "../runtime/shared_state.ts";
import { inWorker } from "../runtime/detect.ts";
import { CLOCK, READING, READING_TIME } from "../generated/layout.ts";
import { watchUsage } from "../probe/watched_usage.ts";
import type { CallTree, Resolution } from "../tree/call_tree.ts";
import { resolutionOf } from "../tree/sources.ts";
import type { Core } from "./core.ts";
import { now } from "../runtime/clock_globals.ts";
import { MemoryView } from "./memory_view.ts";
import { snapshot } from "./snapshot.ts";

/** Milliseconds that the two threads wait for each other. */
const PATIENCE = 2000;

// The states of a meeting.
const EXPECTED = 0;
const ASKED = 1;
const ANSWERED = 2;

/** The parts of a core that another thread needs. */
export interface SharedCore {
  /** The memory and not its buffer, which is replaced when it grows. */
  memory: WebAssembly.Memory;
  /** The runtime, as in reports. */
  tag: string;
  /** The smallest steps of the readings. */
  resolution: Resolution;
  /**
   * The place where the threads compare their clocks, which may start at different moments: a state
   * (i32), the core's clock and the age of the process in ns (f64). The time of day could join them,
   * but it may be set.
   */
  meeting: SharedArrayBuffer;
  /** Whether the core's CPU times are those of the process, which every thread can read. */
  ofProcess: boolean;
}

/** Describes a core for another thread. */
export function share({ memory, probe }: Core): SharedCore {
  const meeting = new SharedArrayBuffer(24);
  const ofProcess = probe.age !== undefined && !inWorker();
  return { memory, tag: probe.tag, resolution: resolutionOf(probe.sources), meeting, ofProcess };
}

/** Waits until the thread with the shared core opens it, and tells it the time. Returns whether it did. */
export function answerClock({ memory, probe }: Core, { meeting }: SharedCore): boolean {
  const state = new SharedState(meeting);
  if (!state.waitWhile(EXPECTED, PATIENCE)) return false;
  probe.readClock();
  new Float64Array(meeting).set([new MemoryView(memory).timespec(CLOCK), probe.age?.() ?? 0], 1);
  return state.move(ASKED, ANSWERED);
}

/**
 * Opens the core of another thread, which waits in {@link answerClock}. Returns a function that takes
 * the call tree.
 *
 * Open laps count up to now. Without an answer in time they count up to the last event. Their CPU
 * time is what the process has used, less what this thread has used since the core's last reading.
 */
export function openShared({ memory, tag, resolution, meeting, ofProcess }: SharedCore): () => CallTree {
  const state = new SharedState(meeting);
  const asked = now();
  state.move(EXPECTED, ASKED);
  const answered = state.waitWhile(ASKED, PATIENCE);
  const [, clock = 0, age = 0] = new Float64Array(meeting);
  // The clocks met at some moment of the round trip, which takes some 100 us.
  const offset = clock - (asked + now()) / 2 * 1e6;
  const watch = ofProcess ? watchUsage() : undefined;
  const lastReading = () => {
    const view = new MemoryView(memory);
    return view.long(view.word(READING) + READING_TIME);
  };
  /** The core's last reading, and what this thread had used then: nothing before its start. */
  let reading = lastReading();
  let before = 0;
  return () => {
    if (!answered) return { ...snapshot(memory, tag), resolution };
    const usage = watch?.(); // before the clock, so that no CPU time exceeds the wall time
    const time = now() * 1e6 + offset;
    if (!usage) return { ...snapshot(memory, tag, { time }), resolution };
    const { user, system, peak, own } = usage;
    if (reading !== lastReading()) {
      // This thread slept since then, but for the end of its last report.
      reading = lastReading();
      before = own;
    }
    return {
      ...snapshot(memory, tag, { time, cpu: { user: user - (own - before), system } }),
      resolution,
      process: { wall: Math.round(Math.max(0, time - clock + age)), user, system, peak },
    };
  };
}
