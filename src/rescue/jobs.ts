// What the main thread and the thread that watches for signals share: a few words, and the settings of the output.
import type { OutputValues } from "../options/output.ts";
import type { Resolution } from "../tree/call_tree.ts";

/** What goes on; the main thread and the watcher each move it on, and only one of them gets to act on a signal. */
export const STARTING = 0;
export const LISTENING = 1;
export const MAIN_ACTS = 2;
export const WATCHER_ACTS = 3;
export const WATCHER_DONE = 4;
export const STOPPED = 5;

/**
 * How long the program's own thread has to act on a signal, in ms. For as long a second one counts as the same: a terminal and
 * the process that started us may both send it.
 */
export const GRACE = 1000;

/** Bytes of the settings: two paths and little more. */
const SETTINGS_SIZE = 64 * 1024;
const SETTINGS_AT = 8;

/** How the watcher is started. */
export interface WatchOrder {
  shared: SharedArrayBuffer;
  /** The memory of the core, whose buffer grows. */
  memory: WebAssembly.Memory;
  tag: string;
  /** The smallest steps of the runtime's readings. */
  resolution: Resolution;
  /** Names and numbers of the signals. */
  signals: [name: string, number: number][];
  /** For the core's clock in another thread. */
  clockOffset: number;
  /** What a verbose report says of its sources. */
  sources: string;
}

/** The shared words and settings, seen from one of the two threads. */
export class WatchState {
  readonly shared: SharedArrayBuffer;
  readonly #words: Int32Array;

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(SETTINGS_AT + SETTINGS_SIZE)) {
    this.shared = shared;
    this.#words = new Int32Array(shared, 0, 2);
  }

  /** Moves the state on if it is `from`; tells whether it was. */
  move(from: number, to: number): boolean {
    const was = Atomics.compareExchange(this.#words, 0, from, to);
    Atomics.notify(this.#words, 0);
    return was === from;
  }

  is(state: number): boolean {
    return Atomics.load(this.#words, 0) === state;
  }

  /** Waits until the state is another than `state`; false when the time is over before. */
  waitWhile(state: number, milliseconds: number): boolean {
    return Atomics.wait(this.#words, 0, state, milliseconds) !== "timed-out";
  }

  /** What the output is set to: written by the main thread whenever it changes. */
  get settings(): OutputValues | undefined {
    const length = Atomics.load(this.#words, 1);
    if (length === 0) return undefined;
    return JSON.parse(new TextDecoder().decode(new Uint8Array(this.shared).slice(SETTINGS_AT, SETTINGS_AT + length)));
  }

  set settings(values: OutputValues) {
    const text = new TextEncoder().encode(JSON.stringify(values));
    Atomics.store(this.#words, 1, 0);
    if (text.length > SETTINGS_SIZE) return; // no file system has paths that long
    new Uint8Array(this.shared, SETTINGS_AT).set(text);
    Atomics.store(this.#words, 1, text.length);
  }
}
