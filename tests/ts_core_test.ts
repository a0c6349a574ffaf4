// The comparison of bench/ is only worth something if both cores do the same work.
import fc from "fast-check";
import { test } from "node:test";
import { TsCore, type TsNode, type TsProbe } from "../bench/lib/ts_core.ts";
import { assertEquals } from "./kit/assert.ts";
import { type Kit, kit, type Readings } from "./kit/session.ts";

const LABELS = ["A", "B", "C"];
const KIB = 1024;
/** In microseconds, and long enough for several laps of the steps below. */
const WINDOW = 1;

const step = fc.record({
  do: fc.constantFrom("enter", "enter", "leave", "leave", "leaveAny"),
  label: fc.nat(LABELS.length - 1),
  pick: fc.nat(),
  wall: fc.nat(400),
  computing: fc.nat(400),
  kib: fc.nat(100),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function probeOf(readings: Readings): TsProbe {
  return {
    now: () => readings.now,
    readUsage: (into) => {
      into.user = readings.user;
      into.system = readings.system;
      into.rss = Math.trunc(readings.rss / KIB);
      into.peak = Math.trunc(readings.peak / KIB);
    },
  };
}

/** Two cores that take the same steps, and where they began. */
interface Pair {
  real: Kit;
  plain: TsCore;
  /** The tokens of both, side by side. */
  open: number[][];
  /** Memory at the beginning, in bytes. */
  rss: number;
}

function take({ do: what, label, pick, wall, computing, kib }: Step, { real, plain, open, rss }: Pair): void {
  const { readings, recorder } = real;
  real.pass(wall, computing);
  readings.system += computing / 2;
  readings.rss = rss + kib * KIB;
  readings.peak = Math.max(readings.peak, readings.rss);
  if (what === "enter") {
    open.push([recorder.enter(recorder.core.labelId(LABELS[label])), plain.enter(plain.labelId(LABELS[label]))]);
    return;
  }
  const chosen = what === "leave" ? open.pop() : open[pick % Math.max(1, open.length)];
  if (!chosen) return;
  recorder.leave(chosen[0]);
  plain.leave(chosen[1]);
}

function rowsOf(core: TsCore): unknown[] {
  const rows: unknown[] = [];
  const add = (node: TsNode) => {
    if (node !== core.root) rows.push(rowOf(node));
    node.children.forEach(add);
  };
  add(core.root);
  return rows;
}

function rowOf(node: TsNode): unknown {
  const { depth, laps, open, maxOpen, overlaps } = node;
  const counts = { level: depth - 1, laps, openLaps: open, maxOpenLaps: maxOpen, overlaps };
  if (laps === 0) return counts;
  const { wall, covered, min, max, user, system, rss, peak, selfRss, selfPeak } = node;
  const sum = wall - laps * min;
  return {
    ...counts,
    ...{ wall, covered: Math.min(wall, covered), min, max, user, system },
    squares: Math.max(0, node.squares - sum * sum / laps),
    rssMax: { current: rss.max * KIB, peak: peak.max * KIB },
    rssSelf: { current: selfRss.max * KIB, peak: selfPeak.max * KIB },
    rssMin: { current: rss.min * KIB, peak: peak.min * KIB },
    rssSelfMin: { current: selfRss.min * KIB, peak: selfPeak.min * KIB },
  };
}

function realRows({ manager }: Kit): unknown[] {
  return manager.snapshot().timers.map((timer) => {
    const { level, laps, openLaps, maxOpenLaps, overlaps } = timer;
    const counts = { level, laps, openLaps, maxOpenLaps, overlaps };
    if (laps === 0) return counts;
    const { wall, covered, min, max, user, system, squares, rssMax, rssSelf, rssMin, rssSelfMin } = timer;
    return {
      ...counts,
      ...{ wall, covered, min, max, user, system, squares, rssMax, rssSelf, rssMin, rssSelfMin },
    };
  });
}

test("the TypeScript core of the benches gives the same tree as the core", () => {
  const real = kit({ window: WINDOW });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: "max" }), (steps) => {
      // Both begin with a reading of this moment.
      real.manager.clear();
      real.pass(10_000);
      const rss = real.readings.rss = real.readings.peak; // a peak never falls
      real.manager.snapshot();
      const plain = new TsCore(probeOf(real.readings), WINDOW * 1000);
      const pair: Pair = { real, plain, open: [], rss };
      for (const one of steps) take(one, pair);
      plain.settle();
      assertEquals(rowsOf(plain), realRows(real));
    }),
    { numRuns: 1000 },
  );
});
