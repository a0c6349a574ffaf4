// What the measured thread and the rescue thread share: the two jobs, and whose turn it is.
import type { SharedCore } from "../core/shared_core.ts";
import type { OutputSettings } from "../output/write_report.ts";

/** What the rescue thread is started for. */
export type Job = AutosaveJob | SignalJob;

/** Saves the call tree at intervals. */
export interface AutosaveJob {
  kind: "autosave";
  core: SharedCore;
  /** The JSON file: an absolute path. */
  path: string;
  /** The file that is written first; in the same folder. */
  temporary: string;
  /** Milliseconds from one save to the next. */
  interval: number;
  /** One i32, a state of {@link Saving}: who may touch the files. */
  state: SharedArrayBuffer;
}

/** The states of an autosave. */
export const Saving = {
  /** The thread waits for its time. */
  Idle: 0,
  /** It writes the temporary file. */
  Writing: 1,
  /** It gives that file its final name. */
  Renaming: 2,
  /** It must not touch a file any more. The measured thread sets this, never while the other one renames. */
  Stopped: 3,
} as const;

/** Reports in place of a program that is too busy to see a signal. */
export interface SignalJob {
  kind: "signals";
  core: SharedCore;
  /** The buffer of a {@link WatchState}. */
  state: SharedArrayBuffer;
  /** Names and numbers of the signals. */
  signals: [name: string, number: number][];
  /** What a verbose report says of its sources. */
  sources: string;
}

/** The states of a watch. Main thread and watcher each move it on; only one of them gets to act on a signal. */
export const Watch = {
  Starting: 0,
  Listening: 1,
  MainActs: 2,
  WatcherActs: 3,
  WatcherDone: 4,
  Stopped: 5,
} as const;

/**
 * How long the main thread has to act on a signal, in ms. Within that time a second signal counts as
 * the same one: a terminal and the process that started the program may both send it.
 */
export const GRACE = 1000;

/** Bytes for the settings: two paths and little more. */
const SETTINGS_SIZE = 64 * 1024;
const SETTINGS_AT = 8;

/** The state of a watch and the settings of the output, in shared memory. */
export class WatchState {
  readonly buffer: SharedArrayBuffer;
  readonly #words: Int32Array;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(SETTINGS_AT + SETTINGS_SIZE)) {
    this.buffer = buffer;
    this.#words = new Int32Array(buffer, 0, 2);
  }

  /** Moves the state on if it is `from`. Returns whether it was. */
  move(from: number, to: number): boolean {
    const was = Atomics.compareExchange(this.#words, 0, from, to);
    Atomics.notify(this.#words, 0);
    return was === from;
  }

  is(state: number): boolean {
    return Atomics.load(this.#words, 0) === state;
  }

  /** Waits until the state is not `state` any more. Returns false if the time is over before that. */
  waitWhile(state: number, milliseconds: number): boolean {
    return Atomics.wait(this.#words, 0, state, milliseconds) !== "timed-out";
  }

  /** The settings of the output; the main thread writes them at each change. */
  get settings(): OutputSettings | undefined {
    const length = Atomics.load(this.#words, 1);
    if (length === 0) return undefined;
    return JSON.parse(new TextDecoder().decode(new Uint8Array(this.buffer).slice(SETTINGS_AT, SETTINGS_AT + length)));
  }

  set settings({ reportFile, serialFile, precision, verbose }: OutputSettings) {
    const text = new TextEncoder().encode(JSON.stringify({ reportFile, serialFile, precision, verbose }));
    Atomics.store(this.#words, 1, 0);
    if (text.length > SETTINGS_SIZE) return; // no file system has paths that long
    new Uint8Array(this.buffer, SETTINGS_AT).set(text);
    Atomics.store(this.#words, 1, text.length);
  }
}
