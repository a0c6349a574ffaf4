import { test } from "node:test";
import { snapshot } from "../src/core/snapshot.ts";
import { assert, assertEquals, assertLessOrEqual } from "./kit/assert.ts";
import { find, kit, outline } from "./kit/session.ts";

test("enter() records neither a scope below maxDepth nor the scopes inside it", () => {
  const { region, manager } = kit();
  manager.maxDepth = 2;
  const [a, b, c, d] = ["A", "B", "C", "D"].map(region);
  a.run(() => b.run(() => c.run(() => d.run(() => {}))));
  assertEquals(outline(manager), ["0 A 1", "1 B 1"]);
});

test("new paths go into [overflow] when memory is full, and old paths go on", () => {
  const { region, manager, options } = kit();
  options.memoryLimit = 1;
  const old = region("old");
  old.run(() => {});
  for (let i = 0; i < 20_000; i++) region(`label ${i}`).run(() => {});
  old.run(() => {});
  const { timers } = manager.snapshot();
  const overflow = timers.find((timer) => timer.label === "[overflow]")!;
  assert(overflow.laps > 1000);
  assertEquals(timers.reduce((sum, timer) => sum + timer.laps, 0), 20_002);
  assertEquals(find(manager, "old").laps, 2);
  assertLessOrEqual(manager.size, 20_000);
});

test("tags and wrapped functions get their own labels when memory has room again", () => {
  const { region, manager, options, autoTimer, wrappers } = kit();
  options.memoryLimit = 1;
  for (let i = 0; i < 20_000; i++) region(`label ${i}`).run(() => {});
  const work = wrappers.autoTimed({ key: "wrapped" })(() => {});
  const laps = () => {
    autoTimer`tag`.stop();
    autoTimer`tag with ${1}`.stop();
    work();
  };
  laps();
  options.memoryLimit = 16;
  laps();
  const labels = manager.snapshot().timers.map(({ label }) => label);
  for (const name of ["@tag", "@tag with 1", "wrapped"]) {
    assert(labels.some((label) => label.endsWith(name)), `${name} is not there`);
  }
});

test("new paths go into [overflow] when the tree has maxNodes nodes", () => {
  const { region, manager, options } = kit();
  options.maxNodes = 2;
  for (const name of ["A", "B", "C", "D"]) region(name).run(() => region("inner").run(() => {}));
  assertEquals(outline(manager), ["0 A 1", "1 inner 1", "0 [overflow] 6"]);
  assert(manager.toString().includes("> 6 laps of new paths went into [overflow]"));
});

test("a reader in another thread finds overflowed scopes in [overflow]", () => {
  const { recorder, region, manager, options } = kit({ window: 1e6 });
  options.maxNodes = 1;
  for (const name of ["A", "B"]) region(name).run(() => {});
  for (const open of [1, 2]) {
    region("C").enter();
    const { timers } = snapshot(recorder.core.memory, "deno");
    assertEquals(timers.map(({ label, openLaps, maxOpenLaps }) => [label, openLaps, maxOpenLaps]), [
      ["A", 0, 1],
      ["[overflow]", open, open],
    ]);
    assertEquals(timers.map(({ key }) => key), manager.snapshot().timers.map(({ key }) => key));
  }
});

test("manager.dropped counts scopes when memory has no room for their frames", () => {
  const { recorder, manager, options } = kit();
  options.memoryLimit = 1;
  const labelId = recorder.core.labelId("A");
  const tokens = Array.from({ length: 30_000 }, () => recorder.enter(labelId));
  const recorded = tokens.filter((token) => token !== 0).length;
  assert(recorded > 1000);
  assertEquals(manager.dropped, 30_000 - recorded);
  for (const token of tokens.reverse()) recorder.leave(token);
  assertEquals(manager.snapshot().timers.reduce((sum, timer) => sum + timer.laps, 0), recorded);
});

test("100 000 paths are all recorded and take at most 200 bytes a node", () => {
  const { region, manager, recorder } = kit();
  const outer = Array.from({ length: 100 }, (_, i) => region(`outer ${i}`));
  const inner = Array.from({ length: 1000 }, (_, i) => region(`inner ${i}`));
  const before = recorder.core.memory.buffer.byteLength;
  for (const a of outer) a.run(() => inner.forEach((b) => b.run(() => {})));
  assertEquals(manager.size, 100_100);
  const { timers } = manager.snapshot();
  assert(timers.every((timer) => timer.laps === 1));
  assertEquals(new Set(timers.map((timer) => timer.key)).size, 100_100);
  assertLessOrEqual((recorder.core.memory.buffer.byteLength - before) / 100_100, 200);
});
