import type { OpenProbe, Probe } from "../probe/probe.ts";
import {
  CPU_STEP,
  DUE,
  DUE_NS,
  ENTERED,
  HEADER_SIZE,
  INITIAL_PAGES,
  LABEL_BYTES,
  MAXIMUM_PAGES,
  NEXT_TOKEN,
  PENDING,
  STARTED,
} from "../generated/layout.ts";
import type { ProcessUsage } from "../tree/call_tree.ts";
import { createReader, type Reading } from "./reading.ts";
import { wasm } from "../generated/wasm.ts";

/** The functions of the core in WASM that a `Core` has under the same names. */
interface CoreFunctions {
  /** Closes a scope; ignores 0 and the token of a closed scope. */
  leave(token: number): void;
  /** Opens a scope on the stack of the async scope `token`. */
  enterIn(token: number, labelId: number): number;
  /**
   * Opens an async scope, on a stack of its own. It is a child of the top of the stack of the scope
   * `token`, or with `exact` 1 of that scope itself. If that scope is closed, it is a child of the
   * node `place`; without a node, of the synchronous scope.
   */
  enterAsync(token: number, exact: number, place: number, labelId: number): number;
  /** Counts async laps of a node: 1 was counted at the opening. */
  countAsync(node: number, laps: number): void;
  /** Counts a call site that was looked up for a label. */
  countCallSite(labelId: number): void;
  /** Returns the address of an open scope's node; 0 if the scope is closed. */
  nodeOf(token: number): number;
  /** Reads the usage now and gives every node the CPU time of its completed laps. */
  settle(): void;
  /** Closes every open scope as a lap that ends now. Leaving one of them later does nothing. */
  closeAll(): void;
  clear(): void;
  setLimit(pages: number): void;
  setMaxDepth(depth: number): void;
  setNodeLimit(nodes: number): void;
  setWindow(nanoseconds: bigint): void;
}

/**
 * The exports of core.as/index.ts. Those that need the time take it from the header: a `Core` reads
 * the clock before it calls them.
 */
export interface CoreExports extends CoreFunctions {
  initialize(limitPages: number): void;
  openPending(): number;
  /** Reads the usage now into a reading that no lap uses. Returns its address. */
  read(): number;
  labelOfOverflow(): number;
  reserveLabel(length: number): number;
  sealLabel(labelId: number): void;
}

/** The WASM core with its probe, one a thread. Scopes open by label id and close by token. */
export interface Core extends CoreFunctions {
  readonly memory: WebAssembly.Memory;
  readonly probe: Probe;
  /** The function that opened the probe, so that another core can have one like it. */
  readonly openProbe: OpenProbe;
  /**
   * Returns the id of a label, the same for the same text until `clear()`. While memory is full it
   * returns `overflowLabel` for a new text, which may have its own id later.
   */
  labelId(text: string): number;
  /** The number of calls of `clear()`, each of which makes all label ids invalid. */
  generation: number;
  /** The id of the label `[overflow]`. */
  readonly overflowLabel: number;
  /** Opens a scope on the synchronous stack. Returns its token, 0 if it is not recorded. */
  enter(labelId: number): number;
  /** Returns the address of the node of the async scope that was opened last. */
  entered(): number;
  /** Called when more scopes are open than ever before, at every 255 of them; may be replaced. */
  whenDeep: () => void;
  /** Writes the pending scope into memory. */
  flush(): void;
  /** Reads the clock and the whole usage now, whatever the window; does not touch the call tree. */
  read(): Reading;
}

/** Reads the use of the whole process; undefined if its start is not known. */
export function processUsage({ probe, read }: Pick<Core, "probe" | "read">): ProcessUsage | undefined {
  if (!probe.age) return undefined;
  const { user, system, peak } = read();
  return {
    wall: probe.age(),
    ...(probe.sources.user.unit !== "none" && { user, system }),
    ...(probe.sources.rssPeak.unit !== "none" && { peak }),
  };
}

/** Pages of 64 KiB in a MiB. */
export const PAGES_PER_MIB = 16;

// See `embed` in tools/generate.ts.
const bytes = wasm.match(/}*./g)!.map((text) => 90 * text.length - 90 + (text.charCodeAt(text.length - 1) - 9) % 90);
// Not compiled at import, because an engine may have no WebAssembly.
let compiled: WebAssembly.Module | undefined;
/** The parts of a core. */
export interface Instance {
  memory: WebAssembly.Memory;
  probe: Probe;
  exports: CoreExports;
}

/**
 * Creates the parts of a core whose memory may grow to `limitPages` pages of 64 KiB.
 *
 * @param maximum The pages of address space that the memory reserves.
 * @param deepened Called when more scopes are open than ever before, at every 255 of them.
 */
export function instantiate(
  openProbe: OpenProbe,
  limitPages: number,
  maximum: number = MAXIMUM_PAGES,
  deepened: () => void = () => {},
): Instance {
  const memory = createMemory(maximum);
  const probe = openProbe(memory);
  compiled ??= new WebAssembly.Module(Uint8Array.from(bytes));
  const instance = new WebAssembly.Instance(compiled, {
    env: { memory, readUsage: probe.readUsage, deepened },
  });
  const exports = instance.exports as unknown as CoreExports;
  exports.initialize(limitPages);
  const { resolution } = probe.sources.user;
  // How long a reading takes is known to a part of a microsecond only.
  new Float64Array(memory.buffer, CPU_STEP, 1)[0] = resolution && Math.max(1000, resolution);
  return { memory, probe, exports };
}

/** Creates a core whose memory may grow to `limitPages` pages of 64 KiB. */
export function createCore(openProbe: OpenProbe, limitPages: number): Core {
  const { memory, probe, exports } = instantiate(openProbe, limitPages, MAXIMUM_PAGES, () => core.whenDeep());
  const { readClock } = probe;
  const readingAt = createReader(memory.buffer);
  const words = new Int32Array(memory.buffer, 0, HEADER_SIZE / 4);
  const { openPending, enterIn, enterAsync, settle, closeAll, read } = exports;
  const ids = new Map<string, number>();
  const core: Core = {
    ...exports,
    generation: 0,
    clear: () => {
      exports.clear();
      ids.clear();
      core.generation++;
    },
    whenDeep: () => {},
    memory,
    probe,
    openProbe,
    labelId: labels(memory, exports, ids),
    overflowLabel: exports.labelOfOverflow(),
    ...hotPath(exports, probe, memory),
    enterIn: (token, labelId) => {
      readClock();
      return enterIn(token, labelId);
    },
    enterAsync: (token, exact, place, labelId) => {
      readClock();
      return enterAsync(token, exact, place, labelId);
    },
    entered: () => words[ENTERED / 4]!,
    settle: () => {
      readClock();
      settle();
    },
    flush: () => {
      openPending();
    },
    read: () => readingAt(read()),
    closeAll: () => {
      readClock();
      closeAll();
    },
  };
  return core;
}

/**
 * Creates a shared memory. Its address never moves, so the probe can write into it and other
 * threads can read it.
 */
function createMemory(pages: number): WebAssembly.Memory {
  // The maximum reserves only address space, but there may be little: try less then, down to 1 MiB.
  for (let maximum = pages;; maximum >>= 1) {
    try {
      return new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum, shared: true });
    } catch (error) {
      if (maximum <= PAGES_PER_MIB) throw error;
    }
  }
}

/**
 * Returns enter and leave of the synchronous stack. Entering does not call WASM: the scope stays
 * pending until it ends or anything else happens; see PENDING in core.as/layout.ts.
 */
function hotPath(exports: CoreExports, probe: Probe, memory: WebAssembly.Memory): Pick<Core, "enter" | "leave"> {
  const { openPending, leave } = exports;
  const { readClock, readStart, clockFormat } = probe;
  const words = new Uint32Array(memory.buffer, 0, HEADER_SIZE / 4);
  const numbers = new Float64Array(memory.buffer, 0, HEADER_SIZE / 8);
  const [pending, token] = [PENDING / 4, NEXT_TOKEN / 8];
  // The two significant words of a time, the greater first.
  const [high, low, dueHigh, dueLow] = clockFormat === "timespec"
    ? [STARTED / 4, STARTED / 4 + 2, DUE / 4, DUE / 4 + 1]
    : [STARTED / 4 + 3, STARTED / 4 + 2, DUE_NS / 4 + 1, DUE_NS / 4];
  return {
    enter: (labelId) => {
      if (words[pending] !== 0) openPending();
      readStart();
      words[pending] = labelId;
      // Integers, because the next clock read waits for this branch and floating point takes 2 to 3
      // ns longer.
      const isDue = words[high]! >= words[dueHigh]! &&
        (words[low]! >= words[dueLow]! || words[high]! > words[dueHigh]!);
      if (isDue) return openPending();
      return numbers[token]!;
    },
    leave: (token) => {
      readClock();
      leave(token);
    },
  };
}

/** Returns a function that interns labels: it writes the bytes of each text into memory once. */
function labels(
  memory: WebAssembly.Memory,
  exports: CoreExports,
  ids: Map<string, number>,
): (text: string) => number {
  const overflow = exports.labelOfOverflow();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const intern = (text: string): number => {
    const bytes = encoder.encode(text);
    // Lone surrogates have no UTF-8. Texts that differ only in them share a label, or two nodes
    // would share a path hash.
    const wellFormed = decoder.decode(bytes);
    if (wellFormed !== text) return label(wellFormed);
    const labelId = exports.reserveLabel(bytes.length);
    if (!labelId) return overflow;
    new Uint8Array(memory.buffer, labelId + LABEL_BYTES, bytes.length).set(bytes);
    exports.sealLabel(labelId);
    return labelId;
  };
  const label = (text: string): number => {
    let labelId = ids.get(text);
    if (labelId === undefined) {
      labelId = intern(text);
      if (labelId !== overflow) ids.set(text, labelId);
    }
    return labelId;
  };
  return label;
}
