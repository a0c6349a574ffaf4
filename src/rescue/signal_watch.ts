import type { Core } from "../core/core.ts";
import { clockOffset } from "../core/shared_core.ts";
import type { Output } from "../options/output.ts";
import { builtin, type Worker } from "../runtime/builtin.ts";
import { resolutionOf } from "../tree/sources.ts";
import { LISTENING, MAIN_ACTS, STARTING, WATCHER_ACTS, type WatchOrder, WatchState } from "./jobs.ts";
import { watcher } from "../generated/rescue_thread.ts";

/** How long the thread may take to start, and to report in our place, ms. */
const PATIENCE = 2000;

/** A thread that sees signals while this one is busy. */
export interface WatchThread {
  /** Tells it that the signal is acted on here. If it has begun to act itself, waits for it: it may end the program. */
  act(): void;
  stop(): void;
}

/**
 * Starts the thread and waits until it listens, which takes tens of milliseconds: then a signal acts from here on, whatever
 * the program does next.
 *
 * @param onSignal Called on this thread, when the event loop turns, with the name of a signal that the other one has seen.
 * @param listens Whether the thread listens to messages and to signals by itself: then it must stop listening before it ends,
 * or the signals would go to nobody for ever.
 * @returns undefined if there are no threads to be had.
 */
export function startWatchThread(
  core: Core,
  output: Output,
  signals: [name: string, number: number][],
  sources: string,
  onSignal: (name: string) => void,
  listens: boolean,
): WatchThread | undefined {
  const Worker = builtin("node:worker_threads")?.Worker;
  if (!Worker) return undefined;
  const state = new WatchState();
  const unwatch = output.watch((values) => state.settings = values);
  let worker: Worker | undefined;
  const stop = () => {
    unwatch();
    if (listens && worker) {
      worker.postMessage("stop");
      state.waitWhile(LISTENING, PATIENCE);
    }
    worker?.terminate();
  };
  try {
    const { tag } = core.probe;
    const resolution = resolutionOf(core.probe.sources);
    const order: Omit<WatchOrder, "shared"> = {
      memory: core.memory,
      tag,
      resolution,
      signals,
      clockOffset: clockOffset(core),
      sources,
    };
    worker = new Worker(watcher, {
      // Without the program's flags and environment, which may have modules preloaded, and which Deno would ask for.
      ...{ eval: true, name: "timemory signals", execArgv: [], env: {} },
      workerData: { shared: state.shared, ...order },
    });
  } catch {
    stop(); // not permitted: signals act when the event loop turns
    return undefined;
  }
  worker.on("message", onSignal);
  worker.on("error", stop); // what it does not do must not harm the program
  worker.unref(); // after the listeners, each of which would keep the program alive
  if (!state.waitWhile(STARTING, PATIENCE) && !state.is(LISTENING)) {
    stop();
    return undefined;
  }
  return {
    act: () => {
      if (!state.move(LISTENING, MAIN_ACTS)) state.waitWhile(WATCHER_ACTS, PATIENCE);
    },
    stop,
  };
}
