import type { Core } from "../core/core.ts";
import { share } from "../core/shared_core.ts";
import { rescueThread } from "../generated/rescue_thread.ts";
import type { Settings } from "../options/settings.ts";
import type { Worker } from "../runtime/builtin.ts";
import { startThread } from "../runtime/threads.ts";
import { type SignalJob, Watch, WatchState } from "./jobs.ts";

/** How long the thread may take to start, and to report in place of the main thread; ms. */
const PATIENCE = 2000;

/** A thread that sees signals while the main one is busy. */
export interface SignalWatch {
  /** Says that the main thread acts on the signal. If the watcher acts already, waits: it may end the program. */
  act(): void;
  stop(): void;
}

/** What to watch for. */
export interface WatchOptions extends Pick<SignalJob, "signals" | "sources"> {
  core: Core;
  settings: Settings;
  /** Called on the main thread, when the event loop turns, with the name of a signal that the watcher has seen. */
  onSignal(name: string): void;
  /**
   * Whether the watcher listens to messages and signals by itself. It must then stop listening before
   * it ends, or nobody would get the signals any more.
   */
  listens: boolean;
}

/**
 * Starts the watcher and waits until it listens, which takes tens of milliseconds. From then on a
 * signal acts, whatever the program does.
 *
 * @returns undefined where there are no threads or they are not permitted.
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
      state.waitWhile(Watch.Listening, PATIENCE);
    }
    worker?.terminate();
  };
  const job: SignalJob = { kind: "signals", core: share(core), state: state.buffer, signals, sources };
  try {
    // A watcher that fails must not harm the program.
    worker = startThread({
      ...{ name: "timemory signals", code: rescueThread, data: job },
      ...{ onMessage: onSignal, onError: stop },
    });
  } catch {
    stop(); // signals act when the event loop turns
    return undefined;
  }
  if (!state.waitWhile(Watch.Starting, PATIENCE) && !state.is(Watch.Listening)) {
    stop();
    return undefined;
  }
  return {
    act: () => {
      if (!state.move(Watch.Listening, Watch.MainActs)) state.waitWhile(Watch.WatcherActs, PATIENCE);
    },
    stop,
  };
}
