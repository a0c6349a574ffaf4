import type { Host } from "../runtime/host.ts";
import type { LastReport } from "./last_report.ts";
import type { Core } from "../core/core.ts";
import { invalidArgument, TimemoryError } from "../errors.ts";
import type { TreeManager } from "../manager.ts";
import { errorText, lastWords } from "../runtime/print.ts";
import type { Settings } from "../options/settings.ts";
import { sourceNotes } from "../report/notes.ts";
import { actsWhenBusy, nameOf, type Signal, signalsToDetect } from "./signal_names.ts";
import { callLater, now } from "../runtime/clock_globals.ts";
import { GRACE } from "./jobs.ts";
import { type SignalWatch, startSignalWatch } from "./signal_watch.ts";

/** Milliseconds for the program's own listeners on Deno, before TiMemory acts on a signal. */
const OTHERS_FIRST = 50;

/** Milliseconds for readers of stdout and stderr after a signal. */
const READERS = 2000;

/**
 * A function that the program calls before a signal or an uncaught error ends it.
 *
 * @param number The signal's number; 1 for an error.
 * @param error The uncaught error or the reason of the rejection; undefined for a signal.
 * @returns Nothing or a promise. On a signal the program ends when the promise has settled; on an
 * error the program does not wait.
 */
export type ExitAction = (number: number, error?: unknown) => void | PromiseLike<void>;

/**
 * The parts of a session that signals need.
 *
 * @internal
 */
export interface SignalParts {
  core: Core;
  manager: TreeManager;
  settings: Settings;
  lastReport: LastReport;
  host: Host;
}

/**
 * The detection of signals and uncaught errors, which reports before they end the program.
 *
 * @internal
 */
export class Signals {
  readonly #parts: SignalParts;
  #exitAction: ExitAction = () => {};
  #cancel: (() => void)[] = [];
  #watch: SignalWatch | undefined;
  #endingSince: number | undefined;
  #exitCode: number | undefined;

  /** Use {@link enableSignalDetection}. */
  constructor(parts: SignalParts) {
    this.#parts = parts;
  }

  /** See {@link enableSignalDetection}. */
  enable(signals?: Iterable<Signal>): void {
    const { host } = this.#parts;
    const unsupported = (reason: string) => new TimemoryError("UNSUPPORTED", `Cannot detect signals: ${reason}`);
    if (host.isWindows) throw unsupported("not supported on Windows");
    if (Object.keys(host.signals).length === 0) throw unsupported("no process on this runtime");
    if (!host.isMainThread) throw unsupported("this is a worker; do it on the main thread");
    const wanted = signalsToDetect(signals, host);
    this.disable();
    this.#listen(wanted, signals !== undefined);
    this.#cancel.push(host.onUncaught((error) => this.#onError(error)));
  }

  /** See {@link disableSignalDetection}. */
  disable(): void {
    for (const cancel of this.#cancel) cancel();
    this.#cancel = [];
    this.#watch?.stop();
    this.#watch = undefined;
  }

  /** See {@link setExitAction}. */
  setExitAction(action: ExitAction): void {
    if (typeof action !== "function") throw invalidArgument("The exit action", "a function", action);
    this.#exitAction = action;
  }

  #listen(wanted: Set<Signal>, areNamed: boolean): void {
    const { host } = this.#parts;
    const watched = [...wanted].filter((signal) => actsWhenBusy(signal, host));
    const listen = () => {
      for (const signal of wanted) this.#cancel.push(host.onSignal(signal, () => this.#onSignal(signal)));
    };
    // On Deno only the thread listens. It can then remove the last listener, so that a signal
    // kills. On Node and Bun the thread takes the signal only from earlier listeners, so it starts
    // last.
    const isDeno = host.runtime === "deno";
    if (!isDeno) listen();
    if (watched.length === 0 || this.#startWatch(watched)) return;
    // Without the thread a listened signal would not end a busy program.
    if (areNamed && isDeno) listen();
    else if (!areNamed) {
      this.disable();
      host.warn("> TiMemory: signals are not detected, because their thread did not start");
    }
  }

  /** Starts the thread for signals that it can catch. Returns whether it runs. */
  #startWatch(watched: Signal[]): boolean {
    const { core, manager, settings, host } = this.#parts;
    const isDeno = host.runtime === "deno";
    // On Node and Bun the thread takes a signal from all listeners, so they are called here. On
    // Deno the runtime calls them, and they come first.
    const onSignal = (name: string) => {
      if (isDeno) callLater(() => this.#onSignal(name as Signal), OTHERS_FIRST);
      else host.emitSignal(name, host.signals[name]!);
    };
    const signals = watched.map((signal): [string, number] => [signal, host.signals[signal]!]);
    const sources = sourceNotes(manager.sources);
    this.#watch = startSignalWatch({ core, settings, signals, sources, onSignal, listens: isDeno });
    return this.#watch !== undefined;
  }

  #onSignal(signal: Signal): void {
    const { host, lastReport } = this.#parts;
    const number = host.signals[signal]!;
    const exit = () => {
      this.#exitCode = 128 + number;
      try {
        host.exit(this.#exitCode);
      } catch (error) {
        this.#onError(error);
      }
    };
    if (this.#endingSince !== undefined) {
      // A second signal exits at once, unless it repeats the first within `GRACE`.
      if (now() - this.#endingSince > GRACE) exit();
      return;
    }
    this.#endingSince = now();
    this.#watch?.act();
    let returned: unknown;
    lastReport.write(() => returned = this.#exitAction(number), READERS);
    // Said after the report, which must not wait for a reader of stderr.
    host.warn(`> TiMemory: signal ${number} (${signal}, ${nameOf(signal)}): closing the open scopes and reporting`);
    const end = () => lastWords()?.then(exit) ?? exit();
    if (Object(returned) !== returned) return void end();
    settled(returned).then(end, (error) => {
      host.warn(`> TiMemory: the exit action failed: ${errorText(error)}`);
      end();
    });
  }

  /** Reports. When it returns, the runtime prints the error and ends the program. */
  #onError(error: unknown): void {
    const { host, lastReport } = this.#parts;
    if (this.#exitCode !== undefined) { // of a listener of "exit"; now no listener is called
      host.warn(errorText(error));
      host.exit(this.#exitCode);
    }
    if (this.#endingSince !== undefined) return;
    this.#endingSince = now();
    lastReport.write(() => {
      settled(this.#exitAction(1, error)).catch(() => {}); // nothing waits for it
    });
    host.warn("> TiMemory: uncaught error: closing the open scopes and reporting");
  }
}

/** Returns the promise of a value, rejected if even asking for its `then` throws. */
function settled(value: unknown): Promise<unknown> {
  return new Promise((resolve) => resolve(value));
}
