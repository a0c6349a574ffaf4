import { test } from "node:test";
import fc from "fast-check";
import { assertEquals } from "./kit/assert.ts";
import { kit, outline } from "./kit/session.ts";

test("clear() gives the memory of labels back, whichever construct made them", () => {
  const { region, autoTimer, wrappers, manager, recorder: { core } } = kit();
  const load = wrappers.autoTimed({ key: "load", addArgs: true })((_id: string) => {});
  const generation = (g: number) => {
    for (let i = 0; i < 2000; i++) {
      const id = `${g}/${i}`;
      region(`region ${id}`).run(() => {});
      autoTimer.run(`run ${id}`, () => {}, { label: "blank" });
      autoTimer`tag ${id}`.stop();
      autoTimer(`call ${id}`, { label: "blank" }).stop();
      load(id);
    }
    manager.clear();
    return core.memory.buffer.byteLength;
  };
  const first = generation(1000);
  const later = Array.from({ length: 20 }, (_, g) => generation(1001 + g));
  assertEquals(later, later.map(() => first));
});

test("labels of any length use the memory of cleared ones again", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 20 }), (lengths) => {
      const { region, manager, recorder: { core } } = kit();
      const round = () => {
        const names = lengths.map((length, i) => `${i}${"x".repeat(length)}`);
        for (const name of names) region(name).run(() => {});
        assertEquals(outline(manager), names.map((name) => `0 ${name} 1`));
        manager.clear();
        return core.memory.buffer.byteLength;
      };
      const first = round();
      assertEquals([round(), round()], [first, first]);
    }),
    { numRuns: 30 },
  );
});

test("regions, tags and wrappers keep their labels over clear()", () => {
  const { region, autoTimer, wrappers, manager } = kit();
  const kept = region("kept");
  class Grid {
    solve = wrappers.autoTimed({ key: "@solve" })(() => {});
  }
  const laps = (value: number) => {
    kept.run(() => {});
    autoTimer`tag`.stop();
    autoTimer`tag ${value}`.stop();
    new Grid().solve();
  };
  laps(1);
  const labels = outline(manager);
  for (let i = 0; i < 3; i++) {
    manager.clear();
    for (let other = 0; other < i; other++) region(`other ${other}`).run(() => {});
    laps(1);
    assertEquals(outline(manager).filter((line) => !line.includes("other")), labels);
  }
});

test("a scope that is open at clear() closes without a trace, and its label can be used again", () => {
  const { region, autoTimer, manager } = kit();
  const [a, b] = ["A", "B"].map(region);
  const open = [a.enter(), b.enter()];
  using _timer = autoTimer("C");
  manager.clear();
  const again = b.enter();
  for (const token of open) a.leave(token);
  assertEquals(manager.snapshot().timers.map(({ label, openLaps }) => [label, openLaps]), [["B", 1]]);
  b.leave(again);
  assertEquals(outline(manager), ["0 B 1"]);
});

test("what overflowed memory before clear() has room after it", () => {
  const { region, manager, options } = kit();
  options.memoryLimit = 1;
  for (let i = 0; i < 20_000; i++) region(`label ${i}`).run(() => {});
  const late = region("late");
  late.run(() => {});
  assertEquals(manager.snapshot().timers.some(({ label }) => label === "late"), false);
  manager.clear();
  late.run(() => {});
  for (let i = 0; i < 1000; i++) region(`other label ${i}`).run(() => {});
  const { timers } = manager.snapshot();
  assertEquals([timers[0].label, timers.length], ["late", 1001]);
});
