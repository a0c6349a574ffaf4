// The clocks and timers of the runtime, taken once, at import: fake timers that a program installs
// later must not reach a measurement. Fake timers that are installed before are the program's wish.
import type { ProcessLike } from "./builtin.ts";

/** Returns the milliseconds since the start of this thread. */
export const now: () => number = /* @__PURE__ */ performance.now.bind(performance);

/** Returns the time of day in milliseconds. */
export const timeOfDay: () => number = Date.now;

/** Returns the monotonic clock in nanoseconds; undefined on runtimes without it. */
export const hrtime: (() => bigint) | undefined = (globalThis as { process?: ProcessLike }).process?.hrtime?.bigint;

/** Calls a function after some milliseconds. */
export const callLater: (task: () => void, milliseconds?: number) => unknown = setTimeout;

/** Calls a function when the running code has ended. */
export const callSoon: (task: () => void) => void = queueMicrotask;

/** Holds the thread for some milliseconds. Throws on the main thread of a browser. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
