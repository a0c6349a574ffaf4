import { DEFAULT_LIMIT_PAGES } from "./scope/default_recorder.ts";
import type { Recorder } from "./scope/recorder.ts";
import { invalidArgument } from "./errors.ts";

const PAGES_PER_MIB = 16;
const MOST_MIB = 1024;
const LEAST_AUTOSAVE = 0.01;
const MOST_AUTOSAVE = 86400;

/** Saves the call tree to `path` every so many seconds; returns what stops that. The floor above puts it in. */
export type StartAutosave = (path: string, seconds: number) => () => void;

/** What can be set, and its checks: a wrong value is an error that names it, before anything is changed. */
export class Options {
  readonly #recorder: Recorder;
  #usageWindow: number | "auto" = "auto";
  #memoryLimit = DEFAULT_LIMIT_PAGES / PAGES_PER_MIB;
  #maxNodes = 0xffffffff;
  #autosave = 0;
  readonly #startAutosave: StartAutosave;
  #stopAutosave: (() => void) | undefined;

  /** Use {@link options}. */
  constructor(recorder: Recorder, startAutosave: StartAutosave) {
    this.#recorder = recorder;
    this.#startAutosave = startAutosave;
  }

  /**
   * How long a reading of user time, system time and RSS serves, in microseconds. 0 reads at every start and stop; `"auto"`,
   * the default, follows the measured cost of a reading, so that reading takes about 2.5 % of the time.
   */
  get usageWindow(): number | "auto" {
    return this.#usageWindow;
  }

  set usageWindow(window: number | "auto") {
    if (window !== "auto" && !(typeof window === "number" && window >= 0 && window <= 1e12)) {
      throw invalidArgument("usageWindow", 'a number of microseconds from 0 on, or "auto"', window);
    }
    this.#usageWindow = window;
    this.#recorder.core.setWindow(window === "auto" ? -1n : BigInt(Math.round(window * 1000)));
  }

  /** The most memory the call tree may take, in MiB; 256 by default, at most 1024. New paths beyond go into `[overflow]`. */
  get memoryLimit(): number {
    return this.#memoryLimit;
  }

  set memoryLimit(mebibytes: number) {
    if (!(typeof mebibytes === "number" && mebibytes >= 1 && mebibytes <= MOST_MIB)) {
      throw invalidArgument("memoryLimit", `a number of MiB from 1 to ${MOST_MIB}`, mebibytes);
    }
    this.#memoryLimit = mebibytes;
    this.#recorder.core.setLimit(Math.floor(mebibytes * PAGES_PER_MIB));
  }

  /** The most nodes the call tree may have; as many as fit into the memory by default. */
  get maxNodes(): number {
    return this.#maxNodes;
  }

  set maxNodes(nodes: number) {
    if (!Number.isInteger(nodes) || nodes < 0 || nodes > 0xffffffff) {
      throw invalidArgument("maxNodes", "a whole number from 0 on", nodes);
    }
    this.#maxNodes = nodes;
    this.#recorder.core.setNodeLimit(nodes);
  }

  /**
   * Seconds from one autosave to the next; 0, the default, is off. The call tree is written to `timing_report.json` in the
   * current directory, by a worker that reads it from the shared memory: even a program that is killed in a busy loop
   * loses at most that time, and the thread that is measured does nothing for it.
   *
   * A report that the program writes itself to that file is not replaced by an older tree.
   *
   * @throws TimemoryError UNSUPPORTED, when it is set, where there are no worker threads or no files, or they are not permitted.
   */
  get autosave(): number {
    return this.#autosave;
  }

  set autosave(seconds: number) {
    if (seconds !== 0 && !(typeof seconds === "number" && seconds >= LEAST_AUTOSAVE && seconds <= MOST_AUTOSAVE)) {
      throw invalidArgument("autosave", `0 or a number of seconds from ${LEAST_AUTOSAVE} to ${MOST_AUTOSAVE}`, seconds);
    }
    const stop = seconds === 0 ? undefined : this.#startAutosave("timing_report.json", seconds);
    this.#stopAutosave?.();
    this.#stopAutosave = stop;
    this.#autosave = seconds;
  }
}
