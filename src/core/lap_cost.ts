import type { OpenProbe } from "../probe/probe.ts";
import { now } from "../runtime/clock_globals.ts";
import type { LapCost } from "../tree/call_tree.ts";
import { type Instance, instantiate } from "./core.ts";
import { NEXT_TOKEN, PENDING } from "../generated/layout.ts";
import { snapshot } from "./snapshot.ts";

const LAPS = 2000;
const BATCHES = 25;
const PAGES = 16;

/**
 * Measures the cost of an empty lap on a scratch core: the median of several batches.
 *
 * The loop repeats the hot path of `createCore`, because engines specialize a call site for the
 * functions they have seen: a second core in that code would slow the first one down for good.
 */
export function measureLap(openProbe: OpenProbe): LapCost {
  const instance = instantiate(openProbe, PAGES);
  const { exports, memory, probe } = instance;
  // Without readings of the usage, whose cost is a fixed share of the time.
  exports.setWindow(BigInt(Number.MAX_SAFE_INTEGER));
  const run = loop(instance, exports.reserveLabel(0));
  const totals: number[] = [];
  const insides: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    exports.clear();
    const start = now();
    run();
    totals.push((now() - start) * 1e6 / LAPS);
    insides.push(snapshot(memory, probe.tag).timers[0]!.wall / LAPS);
  }
  // The first half warms up the compiler.
  const total = median(totals.slice(BATCHES >> 1));
  return { total, inside: Math.min(total, median(insides.slice(BATCHES >> 1))) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

function loop({ exports, memory, probe }: Instance, labelId: number): () => void {
  const { readStart, readClock } = probe;
  const { leave } = exports;
  const words = new Uint32Array(memory.buffer);
  const numbers = new Float64Array(memory.buffer);
  return () => {
    for (let i = 0; i < LAPS; i++) {
      readStart();
      words[PENDING / 4] = labelId;
      const token = numbers[NEXT_TOKEN / 8]!;
      readClock();
      leave(token);
    }
  };
}
