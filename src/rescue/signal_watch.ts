import { rescueThread } from "../generated/rescue_thread.ts";
import type { Core } from "../core/core.ts";
import type { Settings } from "../options/settings.ts";
import type { Worker } from "../runtime/builtin.ts";
import { startThread } from "../runtime/threads.ts";
import { answerClock, share } from "../core/shared_core.ts";
import {
  type SignalJob,
  WATCH_LISTENING,
  WATCH_MAIN_ACTS,
  WATCH_STARTING,
  WATCH_WATCHER_ACTS,
  WatchState,
} from "./jobs.ts";

/** Milliseconds for the thread to start, and to report for the main thread. */
const PATIENCE = 2000;

/** A thread that catches signals while the main thread is busy. */
export interface SignalWatch {
  /** Claims the signal for the main thread. If the watcher acts already, waits for its end. */
  act(): void;
  /** Ends the thread. */
  stop(): void;
}

/** The options of {@link startSignalWatch}. */
export interface WatchOptions extends Pick<SignalJob, "signals" | "sources"> {
  core: Core;
  settings: Settings;
  /** Called on the main thread, when the event loop turns, with the name of the caught signal. */
  onSignal(name: string): void;
  /**
   * Whether the watcher has listeners of its own. They must stop before it ends, or no thread gets
   * the signals any more.
   */
  listens: boolean;
}

/**
 * Starts the watcher and waits until it listens, which takes tens of milliseconds. After that a
 * signal acts even if the program is busy.
 *
 * @returns undefined if threads are missing or not permitted.
 */
export function startSignalWatch(options: WatchOptions): SignalWatch | undefined {
  const { core, settings, signals, sources, onSignal, listens } = options;
  const state = new WatchState();
  const unwatch = settings.watch((values) => state.settings = values);
  let worker: Worker | undefined;
  const stop = () => {
    unwatch();
    if (listens && worker) {
      worker.postMessage("stop");
      state.waitWhile(WATCH_LISTENING, PATIENCE);
    }
    worker?.terminate();
  };
  const shared = share(core);
  const job: SignalJob = { kind: "signals", core: shared, state: state.buffer, signals, sources };
  try {
    // A watcher that fails must not harm the program.
    worker = startThread({
      ...{ name: "timemory signals", code: rescueThread, data: job },
      ...{ onMessage: onSignal, onError: stop },
    });
  } catch {
    stop(); // signals then act only when the event loop turns
    return undefined;
  }
  const listening = answerClock(core, shared) &&
    (state.waitWhile(WATCH_STARTING, PATIENCE) || state.value === WATCH_LISTENING);
  if (!listening) {
    stop();
    return undefined;
  }
  return {
    act: () => {
      if (!state.move(WATCH_LISTENING, WATCH_MAIN_ACTS)) state.waitWhile(WATCH_WATCHER_ACTS, PATIENCE);
    },
    stop,
  };
}
