import type { OpenProbe } from "../probe/probe.ts";
import type { LapCost } from "../tree/call_tree.ts";
import { type Instance, instantiate } from "./core.ts";
import { NEXT_TOKEN, PENDING } from "../generated/layout.ts";
import { snapshot } from "./snapshot.ts";

const LAPS = 2000;
const BATCHES = 25;
const PAGES = 16;

/**
 * Measures what a lap costs here and now, on a scratch core: empty laps under one parent, the median of some batches.
 *
 * The loops stand here once more instead of going through the hot path of `createCore`: engines compile a call site for the
 * functions that it has seen, and a second core there would slow down the first one for good.
 */
export function measureLap(openProbe: OpenProbe): LapCost {
  const instance = instantiate(openProbe, PAGES);
  const { exports, memory, probe } = instance;
  exports.setWindow(BigInt(Number.MAX_SAFE_INTEGER)); // the readings of the usage are another cost, and a fixed share
  const run = loop(instance, exports.reserveLabel(0));
  const totals: number[] = [];
  const insides: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    exports.clear();
    const start = performance.now();
    run();
    totals.push((performance.now() - start) * 1e6 / LAPS);
    insides.push(snapshot(memory, probe.tag).timers[0].wall / LAPS);
  }
  // The first batches run before the engine has compiled them.
  const total = median(totals.slice(BATCHES >> 1));
  return { total, inside: Math.min(total, median(insides.slice(BATCHES >> 1))) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1];
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
      const token = numbers[NEXT_TOKEN / 8];
      readClock();
      leave(token);
    }
  };
}
