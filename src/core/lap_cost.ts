import { callSite } from "../label/call_site.ts";
import { scopeLabel } from "../label/label.ts";
import type { OpenProbe } from "../probe/probe.ts";
import { now, sleep } from "../runtime/clock_globals.ts";
import { anyWatched, settlePolled, whenSettled } from "../runtime/promises.ts";
import type { LapCost, LapKinds } from "../tree/call_tree.ts";
import { type Instance, instantiate } from "./core.ts";
import { ENTERED, NEXT_TOKEN, NODE_LAST, NODE_WALL, PENDING, ROOT } from "../generated/layout.ts";

/** A way to run functions as async scopes do. */
export interface Trial {
  run<T>(token: number, place: number, fn: () => T): T;
  /** Puts the storage of the async scopes to rest again, if it was. */
  end(): void;
}

const PAGES = 16;
/** Laps in a batch. A browser's clock may step by 0.1 ms. */
const LAPS = 1000;
/** Engines have optimized the loop after 30 000 laps, unless the machine is busy. */
const BATCHES = 56;
/** After so many batches the engine's other threads get time to compile. */
const PAUSE = 16;
/** Batches in a row whose mean is a price. */
const WINDOW = 8;

/**
 * Measures the costs that are needed and not known yet, on a scratch core. Returns what is known if
 * that is not possible, such as without address space for a second memory.
 *
 * The loops repeat the paths of `createCore` and `AsyncScopes`, because engines specialize a call
 * site for the functions they have seen: a second core in that code would slow the first one down
 * for good.
 *
 * @param kinds What occurred: only that gets a price.
 * @param all Whether each reading of the program reads everything, as with a fixed window.
 * @param trial Used only if there were async laps.
 */
export function measureCost(
  openProbe: OpenProbe,
  known: LapCost | undefined,
  { asyncLaps, callSites, readings }: LapKinds,
  all: boolean,
  trial: Trial,
): LapCost | undefined {
  const needsAsync = asyncLaps > 0 && !known?.asyncLap;
  const needsSite = callSites > 0 && !known?.callSite;
  const needsReading = readings > 0 && !known?.reading;
  if (known && !needsAsync && !needsSite && !needsReading) return known;
  try {
    const scratch = instantiate(openProbe, PAGES, PAGES);
    const { exports } = scratch;
    // Without readings of the usage, which have a price of their own.
    exports.setWindow(BigInt(Number.MAX_SAFE_INTEGER));
    const labelId = exports.reserveLabel(0);
    const cost = known ? { ...known } : measureLap(scratch, labelId);
    if (needsAsync) cost.asyncLap = price(asyncLoop(scratch, labelId, trial), 100, 40);
    if (needsSite) cost.callSite = price(lookUp, 4, 24);
    if (needsReading) {
      exports.setWindow(all ? 0n : -1n);
      cost.reading = price(readingLoop(scratch), 8, 24);
    }
    return cost;
  } catch {
    return known;
  } finally {
    if (needsAsync) trial.end();
  }
}

/** Measures an empty lap. */
function measureLap(scratch: Instance, labelId: number): LapCost {
  const { memory } = scratch;
  const words = new Uint32Array(memory.buffer);
  const numbers = new Float64Array(memory.buffer);
  const run = lapLoop(scratch, labelId);
  const total = price(run, LAPS, BATCHES, pause);
  const wall = () => numbers[(words[(words[ROOT / 4]! + NODE_LAST) / 4]! + NODE_WALL) / 8]!;
  const before = wall();
  run(WINDOW * LAPS);
  return { total, inside: Math.min(total, (wall() - before) / (WINDOW * LAPS)) };
}

/** Waits for 1 ms. On a busy machine the loop alone would leave the compiler no processor. */
function pause(): void {
  try {
    sleep(1);
  } catch {
    // the main thread of a browser may not wait
  }
}

function lapLoop({ exports, memory, probe }: Instance, labelId: number): (laps: number) => void {
  const { readStart, readClock } = probe;
  const { leave } = exports;
  const words = new Uint32Array(memory.buffer);
  const numbers = new Float64Array(memory.buffer);
  // A function of its own, because engines optimize a loop later than a function that is called.
  const lap = () => {
    readStart();
    words[PENDING / 4] = labelId;
    const token = numbers[NEXT_TOKEN / 8]!;
    readClock();
    leave(token);
  };
  return (laps) => {
    for (let i = 0; i < laps; i++) lap();
  };
}

/**
 * Returns a loop of async scopes, which the program's own storage carries along. Their promises are
 * watched if one of the program's was, otherwise chained.
 */
function asyncLoop({ exports, memory, probe }: Instance, labelId: number, { run }: Trial): (laps: number) => void {
  const { readClock } = probe;
  const { enterAsync, leave } = exports;
  const words = new Uint32Array(memory.buffer);
  let settle: () => void;
  const begin = () =>
    new Promise<void>((resolve) => {
      settle = resolve;
    });
  return (laps) => {
    // It never settles, so that nothing is left to do when the loop has ended.
    const result = begin();
    const call = anyWatched ? begin : () => result;
    for (let i = 0; i < laps; i++) {
      readClock();
      const token = enterAsync(0, 0, 0, labelId);
      const close = () => {
        readClock();
        leave(token);
      };
      const promise = run(token, words[ENTERED / 4]!, call);
      if (anyWatched) {
        whenSettled(promise, close);
        settle();
      } else {
        promise.then(close, close);
        close();
      }
    }
    settlePolled(true);
  };
}

function readingLoop({ exports, probe }: Instance): (readings: number) => void {
  return (readings) => {
    for (let i = 0; i < readings; i++) {
      probe.readClock();
      exports.settle();
    }
  };
}

function lookUp(times: number): void {
  for (let i = 0; i < times; i++) scopeLabel(undefined, callSite(0, lookUp), "default");
}

/**
 * Returns the time of a run in ns: the lowest mean of some batches in a row. The first ones run
 * before the engine has optimized them, and an engine may take a loop's optimization back.
 */
function price(run: (times: number) => void, times: number, batches: number, rest = () => {}): number {
  const ends: number[] = [];
  let lowest = Infinity;
  for (let batch = 0; batch <= batches; batch++) {
    if (batch % PAUSE === 0) rest();
    if (batch > 0) run(times);
    ends.push(now());
    const total = ends[batch]! - ends[batch - WINDOW]!;
    if (total < lowest) lowest = total;
  }
  return lowest * 1e6 / (WINDOW * times);
}
