import type { OpenProbe, Probe, ProbeMemory } from "../probe/probe.ts";
import {
  CLOCK,
  INITIAL_PAGES,
  LABEL_BYTES,
  MAXIMUM_PAGES,
  PAGE_SIZE,
  PEAK,
  RSS,
  RUSAGE,
  STATM,
  STATM_LENGTH,
  SYSTEM,
  USER,
} from "./layout.generated.ts";
import { wasm } from "./wasm.generated.ts";

/** What core.as/index.ts exports. */
interface CoreExports {
  initialize(limitPages: number): void;
  enter(label: number): number;
  leave(token: number): void;
  enterNs(label: number, now: bigint): number;
  leaveNs(token: number, now: bigint): void;
  enterMs(label: number, now: number): number;
  leaveMs(token: number, now: number): void;
  enterIn(token: number, label: number): number;
  enterAsync(token: number, exact: boolean, place: number, label: number): number;
  nodeOf(token: number): number;
  settle(): void;
  closeAll(): void;
  clear(): void;
  reserveLabel(length: number): number;
  sealLabel(label: number): void;
  setLimit(pages: number): void;
  setMaxDepth(depth: number): void;
  setNodeLimit(nodes: number): void;
  setWindow(nanoseconds: bigint): void;
}

/** The WASM core with its probe: opens and closes scopes by label number and token. One of them serves a thread. */
export interface Core {
  readonly memory: WebAssembly.Memory;
  readonly probe: Probe;
  /** The number of a label; the same for the same text. 0, which counts as `[overflow]`, when memory is full. */
  label(text: string): number;
  /** Opens a scope on the synchronous stack. Returns its token, 0 if it is not recorded. */
  enter(label: number): number;
  /** Closes a scope; a token that is closed already, or 0, does nothing. */
  leave(token: number): void;
  /** Opens a scope on the stack of the async scope `token`. */
  enterIn(token: number, label: number): number;
  /**
   * Opens an async scope, on a stack of its own: under the top of the stack of the scope `token`, or `exact`ly under that
   * scope; if it is closed, under the node `place`; without one, under the synchronous scope.
   */
  enterAsync(token: number, exact: boolean, place: number, label: number): number;
  /** Address of an open scope's node, 0 if it is closed. */
  nodeOf(token: number): number;
  /** Reads the usage now and gives every node the CPU time of its completed laps. */
  settle(): void;
  /** Closes every open scope as a lap that ends now; their tokens are then closed ones. */
  closeAll(): void;
  clear(): void;
  setLimit(pages: number): void;
  setMaxDepth(depth: number): void;
  setNodeLimit(nodes: number): void;
  setWindow(nanoseconds: bigint): void;
}

const compiled = new WebAssembly.Module(Uint8Array.from(atob(wasm), (byte) => byte.charCodeAt(0)));
const probeMemory: Omit<ProbeMemory, "buffer"> = {
  clock: CLOCK,
  user: USER,
  system: SYSTEM,
  rss: RSS,
  peak: PEAK,
  rusage: RUSAGE,
  statm: STATM,
  statmLength: STATM_LENGTH,
  pageSize: PAGE_SIZE,
};

/** Makes a core whose memory may grow to `limitPages` pages of 64 KiB. */
export function createCore(openProbe: OpenProbe, limitPages: number): Core {
  const memory = createMemory();
  const probe = openProbe({ buffer: memory.buffer, ...probeMemory });
  const instance = new WebAssembly.Instance(compiled, { env: { memory, readUsage: probe.readUsage } });
  const exports = instance.exports as unknown as CoreExports;
  exports.initialize(limitPages);
  const { readClock } = probe;
  const { enterIn, enterAsync, settle, closeAll, nodeOf, clear } = exports;
  const { setLimit, setMaxDepth, setNodeLimit, setWindow } = exports;
  return {
    memory,
    probe,
    label: labels(memory, exports),
    ...hotPath(exports, probe),
    enterIn: (token, label) => {
      readClock();
      return enterIn(token, label);
    },
    enterAsync: (token, exact, place, label) => {
      readClock();
      return enterAsync(token, exact, place, label);
    },
    settle: () => {
      readClock();
      settle();
    },
    closeAll: () => {
      readClock();
      closeAll();
    },
    nodeOf,
    clear,
    setLimit,
    setMaxDepth,
    setNodeLimit,
    setWindow,
  };
}

/** A shared memory with room to grow: its address never moves, so a probe may write into it and other threads read it. */
function createMemory(): WebAssembly.Memory {
  // Only address space is reserved, but some engines have little of it: then less will do.
  for (let maximum = MAXIMUM_PAGES;; maximum >>= 1) {
    try {
      return new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum, shared: true });
    } catch (error) {
      if (maximum <= MAXIMUM_PAGES >> 4) throw error;
    }
  }
}

/** Enter and leave, with the clock in the way that is cheapest here and no branch for the other ways. */
function hotPath(exports: CoreExports, probe: Probe): Pick<Core, "enter" | "leave"> {
  const { nowNs, nowMs, readClock } = probe;
  if (nowNs) {
    const { enterNs, leaveNs } = exports;
    return { enter: (label) => enterNs(label, nowNs()), leave: (token) => leaveNs(token, nowNs()) };
  }
  if (nowMs) {
    const { enterMs, leaveMs } = exports;
    return { enter: (label) => enterMs(label, nowMs()), leave: (token) => leaveMs(token, nowMs()) };
  }
  const { enter, leave } = exports;
  return {
    enter: (label) => {
      readClock();
      return enter(label);
    },
    leave: (token) => {
      readClock();
      leave(token);
    },
  };
}

/** Interns labels: their bytes go into memory once. */
function labels(memory: WebAssembly.Memory, exports: CoreExports): (text: string) => number {
  const numbers = new Map<string, number>();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const intern = (text: string): number => {
    const bytes = encoder.encode(text);
    // Lone surrogates have no UTF-8: texts that differ only in them are one label, or two nodes would have one key.
    const wellFormed = decoder.decode(bytes);
    if (wellFormed !== text) return label(wellFormed);
    const number = exports.reserveLabel(bytes.length);
    if (!number) return 0;
    new Uint8Array(memory.buffer, number + LABEL_BYTES, bytes.length).set(bytes);
    exports.sealLabel(number);
    return number;
  };
  const label = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = intern(text);
      if (number) numbers.set(text, number);
    }
    return number;
  };
  return label;
}
