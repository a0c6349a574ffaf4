import { invalidArgument, TimemoryError } from "../errors.ts";
import type { Host } from "../runtime/host.ts";
import type { LastReport } from "./last_report.ts";
import type { Core } from "../core/core.ts";
import type { TreeManager } from "../manager.ts";
import type { Settings } from "../options/settings.ts";
import { sourceNotes } from "../report/notes.ts";
import { errorText } from "../runtime/print.ts";
import { nameOf, Signal, signalsToDetect } from "./signal_names.ts";
import { GRACE } from "./jobs.ts";
import { type SignalWatch, startSignalWatch } from "./signal_watch.ts";

/** How long listeners of the program's own have on Deno to be called for a signal before we act on it, ms. */
const OTHERS_FIRST = 50;

/**
 * What a program does before a signal or an uncaught error ends it.
 *
 * @param number The signal's number; 1 for an error.
 * @param error What was thrown or rejected with, if it was that.
 * @returns Nothing, or a promise to wait for before the program ends; on an error nothing waits for it.
 */
export type ExitAction = (number: number, error?: unknown) => void | PromiseLike<void>;

/** What the detection of signals works on. */
export interface SignalParts {
  core: Core;
  manager: TreeManager;
  settings: Settings;
  lastReport: LastReport;
  host: Host;
}

/** Ends the program in good order on signals and uncaught errors. */
export class Signals {
  readonly #parts: SignalParts;
  #exitAction: ExitAction = () => {};
  #callOff: (() => void)[] = [];
  #watch: SignalWatch | undefined;
  #endingSince: number | undefined;

  /** Use {@link enableSignalDetection}. */
  constructor(parts: SignalParts) {
    this.#parts = parts;
  }

  /** See {@link enableSignalDetection}. */
  enable(signals?: Iterable<Signal>): void {
    const { host } = this.#parts;
    const unsupported = (why: string) => new TimemoryError("UNSUPPORTED", `Signals cannot be detected ${why}`);
    if (host.isWindows) throw unsupported("on Windows");
    if (Object.keys(host.signals).length === 0) throw unsupported("here: there is no process");
    if (!host.isMainThread) throw unsupported("in a worker: do it on the main thread");
    const wanted = signalsToDetect(signals, host);
    this.disable();
    this.#listen(wanted);
    this.#callOff.push(host.onUncaught((error) => this.#onError(error)));
  }

  /** See {@link disableSignalDetection}. */
  disable(): void {
    for (const callOff of this.#callOff) callOff();
    this.#callOff = [];
    this.#watch?.stop();
    this.#watch = undefined;
  }

  /** See {@link setExitAction}. */
  setExitAction(action: ExitAction): void {
    if (typeof action !== "function") throw invalidArgument("The exit action", "a function", action);
    this.#exitAction = action;
  }

  #listen(wanted: Set<Signal>): void {
    const { host } = this.#parts;
    // On Deno the thread has them all, and nobody else may: then the last to listen is the one that can let them kill.
    if (host.runtime === "deno" && this.#startWatch(wanted)) return;
    for (const signal of wanted) this.#callOff.push(host.onSignal(signal, () => this.#onSignal(signal)));
    // Elsewhere it takes the signal from listeners that are there already, not from those that come later.
    if (host.runtime !== "deno") this.#startWatch(wanted);
  }

  /** Starts the thread for the signals that it can see; tells whether it runs. */
  #startWatch(wanted: Set<Signal>): boolean {
    const { core, manager, settings, host } = this.#parts;
    const isDeno = host.runtime === "deno";
    const seen = [...wanted].filter((signal) => isDeno || signal === Signal.Interrupt);
    if (seen.length === 0) return false;
    // Where the thread takes a signal from all listeners, they are called for it. On Deno it does not: they come first.
    const onSignal = (name: string) => {
      if (isDeno) setTimeout(() => this.#onSignal(name as Signal), OTHERS_FIRST);
      else host.emitSignal(name, host.signals[name]);
    };
    const signals = seen.map((signal): [string, number] => [signal, host.signals[signal]]);
    const sources = sourceNotes(manager.sources);
    this.#watch = startSignalWatch({ core, settings, signals, sources, onSignal, listens: isDeno });
    return this.#watch !== undefined;
  }

  #onSignal(signal: Signal): void {
    const { host, lastReport } = this.#parts;
    const number = host.signals[signal];
    const exit = () => host.exit(128 + number);
    if (this.#endingSince !== undefined) {
      // A second signal waits for nothing, unless it is the first one once more.
      if (performance.now() - this.#endingSince > GRACE) exit();
      return;
    }
    this.#endingSince = performance.now();
    this.#watch?.act();
    host.warn(`> TiMemory: signal ${number} (${signal}, ${nameOf(signal)}): closing the open scopes and reporting`);
    let pending: unknown;
    lastReport.write(() => pending = this.#exitAction(number));
    if (!isPromise(pending)) return exit();
    pending.then(exit, (error) => {
      host.warn(`> TiMemory: the exit action failed: ${errorText(error)}`);
      exit();
    });
  }

  /** The runtime prints the error and ends the program when this returns. */
  #onError(error: unknown): void {
    const { host, lastReport } = this.#parts;
    if (this.#endingSince !== undefined) return;
    this.#endingSince = performance.now();
    host.warn("> TiMemory: uncaught error: closing the open scopes and reporting");
    lastReport.write(() => {
      const pending = this.#exitAction(1, error);
      if (isPromise(pending)) pending.then(undefined, () => {}); // nothing waits for it, so nobody can be told
    });
  }
}

function isPromise(value: unknown): value is PromiseLike<void> {
  return typeof value === "object" && value !== null && typeof (value as PromiseLike<void>).then === "function";
}
