import type { Resolution } from "../tree/call_tree.ts";

/** What the measured thread hands to the worker that saves its call tree. */
export interface AutosaveJob {
  /** The core's memory: the object, not its buffer, for it grows. */
  memory: WebAssembly.Memory;
  /** The runtime, as it stands in the reports. */
  tag: string;
  /** For the core's clock in another thread. */
  clockOffset: number;
  /** The smallest steps of the runtime's readings. */
  resolution: Resolution;
  /** Where the JSON goes: an absolute path. */
  path: string;
  /** Where it is written first; in the same folder. */
  temporary: string;
  /** Milliseconds from one save to the next. */
  interval: number;
  /** One i32, one of the states below: who may touch the files. */
  state: SharedArrayBuffer;
}

/** The worker waits for its time. */
export const IDLE = 0;
/** It writes the temporary file. */
export const WRITING = 1;
/** It gives that file its final name. */
export const RENAMING = 2;
/** It must not write, rename or leave anything any more. Set by the measured thread, never while the worker renames. */
export const STOPPED = 3;
