// No lap gets the CPU time of the readings at its start and at its end.
import { test } from "node:test";
import { CPU_STEP } from "../src/generated/layout.ts";
import { assert, assertAlmostEquals, assertEquals } from "./kit/assert.ts";
import { runProgram } from "./kit/process.ts";
import { find, kit } from "./kit/session.ts";

const COST = 1300;

test("a lap's CPU time is its own, however much the readings take", () => {
  for (const window of [0, "auto"] as const) {
    const { region, manager, readings, pass } = kit({ window });
    const [empty, busy, idle, outer] = ["empty", "busy", "idle", "outer"].map(region);
    readings.cost = COST;
    manager.snapshot(); // also a reading
    outer.run(() => {
      for (let i = 0; i < 1000; i++) {
        empty.run(() => {});
        busy.run(() => pass(200_000));
        idle.run(() => pass(200_000, 0));
      }
    });
    const cpu = (label: string) => find(manager, label).user + find(manager, label).system;
    const close = (label: string, expected: number) => assertAlmostEquals(cpu(label), expected, window === 0 ? 0 : 1);
    close("empty", 0);
    close("busy", 2e8);
    close("idle", 0);
    // Its wall time has the readings inside it, so its CPU time has them too.
    close("outer", find(manager, "outer").wall - 2e8);
  }
});

test("laps within the window share no CPU time of the reading that ends it", () => {
  const { region, manager, readings, pass } = kit({ window: 50 });
  const busy = region("busy");
  readings.cost = COST;
  manager.snapshot();
  for (let i = 0; i < 10_000; i++) busy.run(() => pass(5000));
  assertAlmostEquals(find(manager, "busy").user + find(manager, "busy").system, 5e7, 1);
});

test("scopes that are closed together share a reading", () => {
  const { region, manager, readings, pass, recorder } = kit();
  readings.cost = COST;
  const labels = ["A", "B", "C", "D"];
  for (const label of labels) region(label).enter();
  pass(10_000);
  const before = manager.sources.window.readings;
  recorder.core.closeAll();
  assertEquals(manager.sources.window.readings - before, 1);
  for (const label of labels) {
    const { user, system, wall } = find(manager, label);
    assertEquals(user + system, wall, label);
  }
});

test("snapshot() takes CPU time for wall time if it exceeds it by no more than steps of its source", () => {
  const laps = (count: number, computing: number) => {
    const { region, recorder, manager, pass } = kit();
    new Float64Array(recorder.core.memory.buffer, CPU_STEP, 1)[0] = 1000;
    for (let i = 0; i < count; i++) region("A").run(() => pass(100, computing));
    const { user, system } = find(manager, "A");
    return [user, system];
  };
  assertEquals(laps(1, 2000), [100, 0]);
  assertEquals(laps(1, 2300), [2300, 0]);
  assertEquals(laps(100, 250), [10_000, 0]);
  assertEquals(laps(100, 500), [50_000, 0]);
  assertEquals(laps(1, 0), [0, 0]);
});

test(
  "100 000 busy laps have the CPU time of their wall time, and empty ones no more",
  { timeout: 60_000 },
  async () => {
    const { stdout } = await runProgram("tests/children/busy_laps.ts");
    for (const [window, shown] of Object.entries(JSON.parse(stdout) as Record<string, Record<string, number>>)) {
      const { busy, process, empty, once } = shown;
      // A busy machine takes the processor away between the laps more than in them, because each lap
      // ends in system calls. The process's other threads compute too.
      const isTrue = busy > Math.min(1, process) - 0.05 && busy < Math.max(1, process) + 0.05;
      assert(isTrue, `window ${window}: busy ${busy}, the process ${process}`);
      if (window === "0") assert(once <= 1 && empty <= 1, `empty ${empty}, once ${once}`);
    }
  },
);
