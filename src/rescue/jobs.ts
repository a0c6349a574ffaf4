// The jobs of the rescue thread, and the states that it shares with the measured thread.
import type { SharedCore } from "../core/shared_core.ts";
import type { OutputSettings } from "../output/write_report.ts";
import { SharedState } from "../runtime/shared_state.ts";

/** The job of a rescue thread. */
export type Job = AutosaveJob | SignalJob;

/** The job of saving the call tree at intervals. */
export interface AutosaveJob {
  kind: "autosave";
  core: SharedCore;
  /** The absolute path of the JSON file. */
  path: string;
  /** The absolute path of the file that is written first, in the same folder. */
  temporary: string;
  /** Milliseconds from one save to the next. */
  interval: number;
  /** The buffer of a {@link SharedState}, one of `SAVING_*`, which decides who may touch the files. */
  state: SharedArrayBuffer;
}

// The states of an autosave.
/** The thread waits for the next save. */
export const SAVING_IDLE = 0;
/** The thread writes the temporary file. */
export const SAVING_WRITING = 1;
/** The thread opens or renames the temporary file, which takes microseconds. */
export const SAVING_BUSY = 2;
/** The thread must not touch files. The measured thread sets this, but never during `BUSY`. */
export const SAVING_STOPPED = 3;

/** The job of reporting for a program that is too busy to see a signal. */
export interface SignalJob {
  kind: "signals";
  core: SharedCore;
  /** The buffer of a {@link WatchState}. */
  state: SharedArrayBuffer;
  /** Names and numbers of the signals. */
  signals: [name: string, number: number][];
  /** The lines of a verbose report about the sources of its columns. */
  sources: string;
}

// The states of a watch. Main thread and watcher change them; only one acts on a signal.
export const WATCH_STARTING = 0;
export const WATCH_LISTENING = 1;
export const WATCH_MAIN_ACTS = 2;
export const WATCH_WATCHER_ACTS = 3;
export const WATCH_WATCHER_DONE = 4;
export const WATCH_STOPPED = 5;

/**
 * Milliseconds for the main thread to act on a signal. A second signal in that time counts as the
 * same one, because a terminal and the parent process may both send it.
 */
export const GRACE = 1000;

/** Bytes for the settings: two paths, a number and a boolean as JSON. */
const SETTINGS_SIZE = 64 * 1024;
const SETTINGS_AT = 8;

/** The state of a watch and the settings of the output, in shared memory. */
export class WatchState extends SharedState {
  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(SETTINGS_AT + SETTINGS_SIZE)) {
    super(buffer);
  }

  /** The settings of the output. The main thread writes them at each change. */
  get settings(): OutputSettings | undefined {
    const length = Atomics.load(this.words, 1);
    if (length === 0) return undefined;
    return JSON.parse(new TextDecoder().decode(new Uint8Array(this.buffer).slice(SETTINGS_AT, SETTINGS_AT + length)));
  }

  set settings({ reportFile, serialFile, precision, verbose }: OutputSettings) {
    const text = new TextEncoder().encode(JSON.stringify({ reportFile, serialFile, precision, verbose }));
    Atomics.store(this.words, 1, 0);
    if (text.length > SETTINGS_SIZE) return; // no file system has paths that long
    new Uint8Array(this.buffer, SETTINGS_AT).set(text);
    Atomics.store(this.words, 1, text.length);
  }
}
