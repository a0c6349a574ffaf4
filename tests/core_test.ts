import { test } from "node:test";
import { createCore } from "../src/core/core.ts";
import { NODE_LAPS, NODE_LAST, NODE_SETTLED, NODE_WALL, ROOT } from "../src/generated/layout.ts";
import { snapshot } from "../src/core/snapshot.ts";
import { runtimeProbe } from "../src/probe/open.ts";
import { standardDeviation } from "../src/tree/call_tree.ts";
import { assert, assertAlmostEquals, assertEquals } from "./kit/assert.ts";
import type { ClockFormat } from "../src/probe/probe.ts";
import { find, kit, MB, outline, SECOND } from "./kit/session.ts";

test("snapshot() returns a node for each path with exact sums when A calls B and C, which both call D", () => {
  const { region, pass, manager } = kit();
  const [a, b, c, d] = ["A", "B", "C", "D"].map(region);
  a.run(() => {
    pass(6 * SECOND);
    b.run(() => {
      pass(10 * SECOND);
      for (let i = 0; i < 5; i++) d.run(() => pass(2 * SECOND));
    });
    c.run(() => {
      pass(1 * SECOND);
      for (let i = 0; i < 5; i++) d.run(() => pass(1.6 * SECOND));
    });
  });
  const seen = manager.snapshot().timers.map(({ level, label, laps, wall, user, covered }) => [
    level,
    label,
    laps,
    wall / SECOND,
    user / SECOND,
    (wall - covered) / SECOND,
  ]);
  assertEquals(seen, [
    [0, "A", 1, 35, 35, 6],
    [1, "B", 1, 20, 20, 10],
    [2, "D", 5, 10, 10, 10],
    [1, "C", 1, 9, 9, 1],
    [2, "D", 5, 8, 8, 8],
  ]);
});

test("snapshot() returns other nodes with other keys when the same scopes nest in another order", () => {
  const { region, manager } = kit();
  const [a, b] = ["A", "B"].map(region);
  a.run(() => b.run(() => {}));
  b.run(() => a.run(() => {}));
  assertEquals(outline(manager), ["0 A 1", "1 B 1", "0 B 1", "1 A 1"]);
  assertEquals(new Set(manager.snapshot().timers.map((timer) => timer.key)).size, 4);
});

test("snapshot() returns the same keys when another core has interned other labels first", () => {
  const one = kit();
  const two = kit();
  two.region("something else").run(() => {});
  for (const { region } of [one, two]) region("é").run(() => region("B").run(() => {}));
  assertEquals(
    two.manager.snapshot().timers.slice(1).map((timer) => timer.key),
    one.manager.snapshot().timers.map((timer) => timer.key),
  );
});

test("leave() counts one lap when it is called twice, even after another scope has used the frame", () => {
  const { region, manager, pass } = kit();
  const [a, b] = ["A", "B"].map(region);
  const first = a.enter();
  pass(5);
  a.leave(first);
  a.leave(first);
  const second = b.enter();
  a.leave(first);
  pass(7);
  b.leave(second);
  assertEquals(outline(manager), ["0 A 1", "0 B 1"]);
  assertEquals(find(manager, "B").wall, 7);
});

test("leave() closes nothing and does not throw when the number is not a token", () => {
  const { region, manager } = kit();
  const a = region("A");
  const token = a.enter();
  for (
    const bad of [
      NaN,
      Infinity,
      -Infinity,
      -1,
      0.5,
      1e300,
      2 ** 53,
      2 ** 24,
      3 * 2 ** 24 + 5,
      token + 1,
      token + 2 ** 24,
    ]
  ) {
    a.leave(bad);
  }
  assertEquals(find(manager, "A").openLaps, 1);
  a.leave(token);
  assertEquals(outline(manager), ["0 A 1"]);
});

test("leave() keeps all times when scopes close out of order, and the next scope nests in the innermost open one", () => {
  const { region, manager, pass } = kit();
  const [a, b, c, d] = ["A", "B", "C", "D"].map(region);
  const ta = a.enter();
  pass(1);
  const tb = b.enter();
  pass(2);
  const tc = c.enter();
  pass(4);
  b.leave(tb);
  pass(8);
  const td = d.enter();
  pass(16);
  c.leave(tc);
  pass(32);
  d.leave(td);
  a.leave(ta);
  const walls = manager.snapshot().timers.map(({ level, label, wall, overlaps }) => [level, label, wall, overlaps]);
  assertEquals(walls, [[0, "A", 63, 0], [1, "B", 6, 1], [2, "C", 28, 1], [3, "D", 48, 0]]);
});

test("covered is the union of the child laps within the lap", () => {
  const { region, manager, pass } = kit();
  const [a, b, c] = ["A", "B", "C"].map(region);
  const ta = a.enter();
  pass(1);
  const tb = b.enter({ parent: ta });
  pass(2);
  const tc = c.enter({ parent: ta });
  pass(4);
  b.leave(tb);
  pass(8);
  c.leave(tc);
  pass(16);
  const again = b.enter({ parent: ta });
  pass(32);
  a.leave(ta);
  pass(64);
  b.leave(again);
  const timer = find(manager, "A");
  assertEquals([timer.wall, timer.covered], [63, 14 + 32]);
  assertEquals(find(manager, "B").wall, 6 + 96);
  assertEquals(outline(manager), ["0 A 1", "1 B 2", "1 C 1"]);
});

test("maxOpenLaps is the largest number of laps of a node that were open at once", () => {
  const { region, manager } = kit();
  const [a, b] = ["A", "B"].map(region);
  const ta = a.enter();
  const tokens = [1, 2, 3].map(() => b.enter({ parent: ta }));
  tokens.forEach((token) => b.leave(token));
  b.leave(b.enter());
  a.leave(ta);
  assertEquals([find(manager, "A").maxOpenLaps, find(manager, "B").maxOpenLaps], [1, 3]);
});

test("clear() forgets nodes and open scopes, and leave() then ignores those scopes", () => {
  const { region, manager, pass } = kit();
  const [a, b] = ["A", "B"].map(region);
  const before = a.enter();
  manager.clear();
  assertEquals(manager.size, 0);
  const after = b.enter();
  pass(3);
  a.leave(before);
  b.leave(after);
  assertEquals(outline(manager), ["0 B 1"]);
  assertEquals(find(manager, "B").wall, 3);
});

test("min, max and standardDeviation() describe the laps", () => {
  const { region, manager, pass } = kit();
  const a = region("A");
  for (const lap of [40, 10, 30, 20]) a.run(() => pass(lap));
  const timer = find(manager, "A");
  assertEquals([timer.min, timer.max, timer.wall], [10, 40, 100]);
  assertAlmostEquals(standardDeviation(timer), Math.sqrt(500 / 3), 1e-9);
});

test("standardDeviation() is exact to one millionth for a million laps of 1e9 +- 1 ns", () => {
  const { recorder, readings, manager } = kit({ window: 1e9 });
  const labelId = recorder.core.labelId("A");
  for (let i = 0; i < 1e6; i++) {
    const token = recorder.enter(labelId);
    readings.now += 1e9 + (i % 3) - 1;
    recorder.leave(token);
  }
  assertAlmostEquals(standardDeviation(find(manager, "A")), Math.sqrt(2 / 3), 1e-6);
});

test("the sums count every nanosecond after 1e9 laps", () => {
  const { region, manager, pass, recorder } = kit({ window: 1e9 });
  const a = region("A");
  a.run(() => pass(1e6));
  manager.snapshot();
  // The counters as they are after so many laps.
  const memory = new DataView(recorder.core.memory.buffer);
  const node = memory.getUint32(memory.getUint32(ROOT, true) + NODE_LAST, true);
  memory.setBigInt64(node + NODE_LAPS, 1_000_000_000n, true);
  for (const field of [NODE_WALL, NODE_SETTLED]) memory.setFloat64(node + field, 1e15, true);
  for (let i = 0; i < 1000; i++) a.run(() => pass(1e6 + (i % 2)));
  const timer = find(manager, "A");
  assertEquals([timer.laps, timer.wall, timer.min, timer.max], [1_000_001_000, 1e15 + 1e9 + 500, 1e6, 1e6 + 1]);
  assertAlmostEquals(timer.squares, 500, 1);
});

test("rssMax and rssSelf are the maxima over the laps of RSS at stop and of its growth, at least 0", () => {
  const { region, manager, readings } = kit();
  const a = region("A");
  const laps = [[10, 30, 30], [30, 25, 50], [25, 27, 50]];
  for (const [start, stop, peak] of laps) {
    readings.rss = start * MB;
    const token = a.enter();
    readings.rss = stop * MB;
    readings.peak = peak * MB;
    a.leave(token);
  }
  const { rssMax, rssSelf, rssMin, rssSelfMin } = find(manager, "A");
  assertEquals(rssMax, { current: 30 * MB, peak: 50 * MB });
  assertEquals(rssSelf, { current: 20 * MB, peak: 20 * MB });
  assertEquals(rssMin, { current: 25 * MB, peak: 30 * MB });
  assertEquals(rssSelfMin, { current: 0, peak: 0 });
});

test("rssMax.peak is never below the current RSS nor below an earlier peak", () => {
  const { region, manager, readings } = kit();
  const peaks = [[50, 40], [45, 48], [70, 60]].map(([rss, peak], i) => {
    readings.rss = rss * MB;
    readings.peak = peak * MB;
    region(`${i}`).run(() => {});
    return manager.snapshot().timers[i].rssMax.peak / MB;
  });
  assertEquals(peaks, [50, 50, 70]);
});

test("rssSelfMin of a single lap is the growth in that lap, with or without a reading", () => {
  const { region, manager, readings, pass } = kit({ window: 50 });
  const [long, short] = ["long", "short"].map(region);
  long.run(() => {
    pass(1e6);
    readings.rss = 8 * MB;
    pass(1e6);
    short.run(() => pass(1000));
  });
  assertEquals(find(manager, "long").rssSelfMin.current, 8 * MB);
  assertEquals(find(manager, "short").rssMin.current, 8 * MB);
  assertEquals(find(manager, "short").rssSelfMin.current, 0);
});

test("the window ends on time, even when a word of the clock overflows in it", () => {
  for (const clockFormat of ["timespec", "nanoseconds"] as const) {
    windowEnds(clockFormat, 6 * SECOND);
    windowEnds(clockFormat, 7 * 2 ** 32);
  }
});

/** Tests windows around a time at which the high word of the clock changes. */
function windowEnds(clockFormat: ClockFormat, around: number): void {
  for (const before of [20_000, 50_000, 70_000]) {
    const { region, manager, readings, recorder } = kit({ window: 50, clockFormat });
    const start = around - before;
    readings.now = start;
    recorder.core.settle();
    const count = manager.sources.window.readings;
    for (const since of [10_000, 19_999, 20_000, 49_999]) {
      readings.now = start + since;
      region("A").run(() => {});
    }
    assertEquals(manager.sources.window.readings, count);
    let due = start + 50_000;
    for (const late of [0, 1, 3600 * SECOND - 5]) {
      readings.now = due + late;
      const token = region("B").enter();
      readings.now += 10_000;
      readings.user += 7_000;
      region("B").leave(token);
      manager.snapshot(); // also a reading
      due = readings.now + 50_000;
    }
    // All of the CPU time belongs to these laps, none to the time before them.
    assertAlmostEquals(find(manager, "B").user, 21_000, 1);
  }
}

test("laps within the window share a reading, and their CPU time is apportioned by wall time", () => {
  const { region, manager, pass } = kit({ window: 50 });
  const [short, long] = ["short", "long"].map(region);
  for (let i = 0; i < 1000; i++) {
    short.run(() => pass(2000, 1000));
    long.run(() => pass(18000, 9000));
  }
  assertAlmostEquals(find(manager, "short").user, 1e6, 0.01e6);
  assertAlmostEquals(find(manager, "long").user, 9e6, 0.01e6);
});

test("a short busy lap keeps its CPU time when a sleep follows", () => {
  const { region, manager, pass } = kit({ window: 50 });
  const [busy, sleep] = ["busy", "sleep"].map(region);
  for (let i = 0; i < 100; i++) {
    busy.run(() => pass(5000, 5000));
    sleep.run(() => pass(200_000, 100));
  }
  assertAlmostEquals(find(manager, "busy").user, 500_000, 5_000);
  assertAlmostEquals(find(manager, "sleep").user, 10_000, 5_000);
});

test("a lap over many readings gets exactly its own CPU time", () => {
  const { region, manager, pass } = kit({ window: 50 });
  const [outer, inner, before] = ["outer", "inner", "before"].map(region);
  before.run(() => pass(10_000));
  outer.run(() => {
    for (let i = 0; i < 10_000; i++) inner.run(() => pass(3_000));
  });
  assertAlmostEquals(find(manager, "outer").user, 3e7, 1);
  assertAlmostEquals(find(manager, "inner").user, 3e7, 1);
  assertAlmostEquals(find(manager, "before").user, 10_000, 1);
});

test("snapshot() returns the open laps of a node without a complete lap, and its scope goes on", () => {
  const { region, manager, pass, readings } = kit();
  const [a, b] = ["A", "B"].map(region);
  const ta = a.enter();
  pass(10, 4);
  readings.rss = 3 * MB;
  const tb = b.enter();
  pass(20, 5);
  const [openA, openB] = manager.snapshot().timers;
  assertEquals([openA.open, openA.laps, openA.openLaps, openA.wall, openA.user, openA.covered], [
    true,
    0,
    1,
    30,
    9,
    20,
  ]);
  assertEquals([openB.wall, openB.user, openA.rssSelf.current, openB.rssMax.current], [20, 5, 3 * MB, 3 * MB]);
  pass(1, 1);
  b.leave(tb);
  a.leave(ta);
  const [closedA, closedB] = manager.snapshot().timers;
  assertEquals([closedA.open, closedA.wall, closedA.user, closedB.wall, closedB.user], [false, 31, 10, 21, 6]);
});

test("snapshot() needs only the bytes of the memory, as in another thread", () => {
  const { region, manager, recorder } = kit();
  region("A").run(() => region("B").run(() => {}));
  const whole = manager.snapshot();
  assertEquals(snapshot(recorder.core.memory, "deno").timers, whole.timers);
});

test("runtimeProbe() names a source for each column, and its clock advances", () => {
  const core = createCore(runtimeProbe(), 16);
  const { wall, user, system, rssCurrent, rssPeak } = core.probe.sources;
  for (const source of [wall, user, system, rssCurrent, rssPeak]) {
    assert(source.source !== "none" && source.resolution > 0, source.source);
  }
  const labelId = core.labelId("A");
  const token = core.enter(labelId);
  let sum = 0;
  for (let i = 0; i < 2e6; i++) sum += Math.sqrt(i);
  core.leave(token);
  core.settle();
  const [timer] = snapshot(core.memory, core.probe.tag).timers;
  assert(
    sum > 0 && timer.wall > 0 && timer.user + timer.system > 0 && timer.rssMax.current > MB && timer.rssMax.peak > MB,
  );
});
