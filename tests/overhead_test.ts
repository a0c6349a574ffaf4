import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { toJSON } from "../src/report/json.ts";
import { notes } from "../src/report/notes.ts";
import { toText } from "../src/report/text.ts";
import { createRegion } from "../src/scope/region.ts";
import { type CallTree, selfTime, type TimerNode } from "../src/tree/call_tree.ts";
import { compensate } from "../src/tree/overhead.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { kit, realSession } from "./kit/session.ts";
import { SAMPLE } from "./kit/trees.ts";

const COST = { total: 100, inside: 40 };

function timer(label: string, parent: number, level: number, laps: number, wall: number, covered: number): TimerNode {
  const lap = {
    min: wall / laps,
    max: wall / laps,
    squares: 0,
    openLaps: 0,
    maxOpenLaps: 1,
    overlaps: 0,
    cpuUnknownLaps: 0,
  };
  return { ...SAMPLE, ...lap, label, parent, level, laps, wall, covered, user: 0, system: 0 };
}

/** main > loop (10 laps) > leaf (1000 laps of 140 ns each, of which 40 ns are the timer's own). */
const TREE: CallTree = {
  concurrency: 1,
  dropped: 0,
  lapCost: COST,
  timers: [
    timer("main", -1, 0, 1, 1_000_000, 400_000),
    timer("loop", 0, 1, 10, 400_000, 140_000),
    timer("leaf", 1, 2, 1000, 140_000, 0),
  ],
};

test("compensate() subtracts the cost of the laps below from wall and self time", () => {
  const [main, loop, leaf] = compensate(TREE).timers;
  assertEquals([main.wall, loop.wall, leaf.wall], [1_000_000 - 1010 * 100, 400_000 - 1000 * 100, 140_000]);
  assertEquals([selfTime(main), selfTime(loop), selfTime(leaf)], [600_000 - 10 * 60, 260_000 - 1000 * 60, 140_000]);
});

test("compensate() never returns a negative time, and returns a tree of unknown cost unchanged", () => {
  const costly = compensate({ ...TREE, lapCost: { total: 1e6, inside: 1 } });
  for (const one of costly.timers) assert(one.wall >= 0 && one.covered >= 0 && selfTime(one) >= 0);
  const unknown = { ...TREE, lapCost: undefined };
  assertEquals(compensate(unknown), unknown);
});

test("notes() ends with the short laps, and the overhead of all laps", () => {
  assertEquals(
    notes(TREE),
    "> Mean laps within ten times their cost: leaf\n> 1011 laps at 100 ns each: 10.1 % of the wall time\n",
  );
});

test("toText({ columns }) marks the mean of short laps", () => {
  const [, main, , leaf] = toText(TREE, { columns: ["mean", "laps"] }).split("\n");
  assert(main.endsWith("1000.000      1") && leaf.endsWith("0.140*  1000"), `${main}\n${leaf}`);
});

test("toJSON() writes cost, share and mark, and fromJSON() returns the cost", () => {
  const json = toJSON([TREE]);
  assert(json.includes('"overhead":{"lap_ns":100,"inside_ns":40,"laps":1011,"share":0.1011}'), json);
  assertEquals(json.split('"timer.short":true').length - 1, 1);
  assertEquals(fromJSON(json)[0].lapCost, COST);
});

test("snapshot() measures the cost of a lap on the real clock, but not on an injected clock", () => {
  const { recorder, manager } = realSession(64);
  createRegion(recorder, "A").run(() => {});
  const { lapCost } = manager.snapshot();
  assert(lapCost && lapCost.total > 0 && lapCost.inside >= 0 && lapCost.inside <= lapCost.total);
  assertEquals(kit().manager.snapshot().lapCost, undefined);
});
