// Clocks: the program's fake ones, clocks that go back, and the clock of another thread.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { fromJSON } from "../src/report/from_json.ts";
import { startAutosave } from "../src/rescue/autosave.ts";
import { lapBetween } from "../src/timer/printed_lap.ts";
import type { TimerNode } from "../src/tree/call_tree.ts";
import { processHost } from "../src/runtime/host.ts";
import { assert, assertEquals, assertGreater } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { runProgram, runtime, startProgram, until } from "./kit/process.ts";
import { find, kit, realSession } from "./kit/session.ts";

const FAKE = "tests/children/fake_timers.ts";
const HOUR = 3600e9;

/** Returns what the program measured while its fake timers passed an hour. */
async function underFakes(when: "after" | "before", permissions?: string[]) {
  const { stdout, stderr } = await runProgram(FAKE, { args: [when], permissions });
  assertEquals(stderr, "");
  return JSON.parse(stdout) as Record<"took" | "wall" | "timer" | "step" | "cost", number>;
}

for (const [name, permissions] of [["", undefined], [" without permissions", []]] as const) {
  if (name && runtime !== "deno") continue;
  test(`fake timers installed after the import reach no reading${name}`, async () => {
    const { took, wall, timer, step, cost } = await underFakes("after", permissions && [...permissions]);
    assert(wall > 10e6 && wall <= timer && timer <= took, `wall ${wall}, timer ${timer}, took ${took} ns`);
    assert(step < 1e6 && cost > 0 && cost < 1e5, `step ${step}, cost ${cost} ns`);
  });
}

test("fake timers installed before the import are the clock, where no FFI reads the system's", async () => {
  const { took, wall, timer } = await underFakes("before", []);
  if (runtime === "bun") assert(wall <= timer && timer <= took, `wall ${wall}, timer ${timer}, took ${took} ns`);
  else assertEquals([wall, timer], [HOUR, HOUR]);
});

test("src/ reads clocks and timers through clock_globals.ts only, but the script of the report page", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const direct = /\bperformance\.|\bset(Timeout|Interval|Immediate)\(|\bqueueMicrotask\(|\bDate\.now\b|\bhrtime\./;
  const found = files.filter((name) =>
    name.endsWith(".ts") && !/^generated|clock_globals|^plotting\/page\/client/.test(name)
  ).filter(
    (name) => {
      const code = readFileSync(join("src", name), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*$|".*?"/gm, "");
      return direct.test(code);
    },
  );
  assertEquals(found, []);
});

test("a lap is 0 if the clock goes back in it, and the next laps are right", () => {
  for (const clockFormat of ["timespec", "nanoseconds"] as const) {
    const { region, manager, readings, pass } = kit({ clockFormat });
    const step = (nanoseconds: number) => region("A").run(() => pass(nanoseconds, 0));
    step(100);
    step(-2e9);
    step(50);
    const { laps, wall, min, max, squares } = find(manager, "A");
    assertEquals({ laps, wall, min, max, squares }, { laps: 3, wall: 150, min: 0, max: 100, squares: 5000 });
    const outer = region("outer");
    outer.run(() => {
      pass(10);
      region("inner").run(() => pass(20));
      readings.now -= 1000;
      region("inner").run(() => pass(30));
    });
    const { wall: none, covered, user } = find(manager, "outer");
    assertEquals([none, covered, find(manager, "inner").wall, user], [0, 0, 50, 60]);
  }
});

test("an open scope and a stand-alone lap are 0 if the clock goes back", () => {
  const { region, manager, readings, recorder } = kit();
  const before = recorder.core.read();
  region("open").enter();
  readings.now -= 5000;
  assertEquals(lapBetween(before, recorder.core.read()).wall, 0);
  const { wall, covered, open } = find(manager, "open");
  assertEquals([wall, covered, open], [0, 0, true]);
});

test("no figure is negative, whatever clock and usage do", () => {
  const step = fc.record({
    clock: fc.integer({ min: -2e9, max: 2e9 }),
    cpu: fc.integer({ min: -1e8, max: 1e9 }),
    act: fc.constantFrom("enter", "leave", "early", "async", "read"),
  });
  const kits = { 0: kit({ window: 0 }), auto: kit({ window: "auto" }) };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom<(0 | "auto")[]>(0, "auto"), (steps, window) => {
      const { recorder, manager, readings } = kits[window];
      manager.clear();
      const { core } = recorder;
      const labels = ["A", "B", "C"].map((label) => core.labelId(label));
      const open: number[] = [];
      for (const [i, { clock, cpu, act }] of steps.entries()) {
        readings.now = Math.max(1e9, readings.now + clock);
        readings.user += cpu;
        if (act === "enter") open.push(core.enter(labels[i % 3]));
        else if (act === "async") open.push(core.enterAsync(open[open.length - 1] ?? 0, 0, 0, labels[i % 3]));
        else if (act === "read") manager.snapshot();
        else core.leave((act === "early" ? open.shift() : open.pop()) ?? 0);
        for (const node of manager.snapshot().timers) assertSound(node);
      }
      assertEquals(fromJSON(manager.json())[0].timers.length, manager.size);
    }),
    { numRuns: 300 },
  );
});

function assertSound(node: TimerNode): void {
  const { label, wall, user, system, covered, min, max, squares, laps } = node;
  const figures = { wall, user, system, covered, min, max, squares };
  for (const [name, value] of Object.entries(figures)) assert(value >= 0, `${label}: ${name} ${value}`);
  assert(covered <= wall, `${label}: covered ${covered} of ${wall}`);
  if (laps > 0) assert(min * laps <= wall && wall <= max * laps, `${label}: ${min} to ${max}, ${laps} in ${wall}`);
}

test("options.autosave: an open scope is as long as it is, although the time of day was set", () =>
  inFolder(async (folder) => {
    const file = join(folder, "timing_report.json");
    const start = performance.now();
    const { kill, ended } = await startProgram("tests/children/clock_is_set.ts", { cwd: folder });
    try {
      await until("the first save", () => existsSync(file));
      const [{ label, wall, open }] = fromJSON(readFileSync(file, "utf8"))[0].timers;
      assertEquals([label, open], ["outer", true]);
      assert(wall > 0.05e9 && wall < (performance.now() - start) * 1e6, `${wall} ns`);
    } finally {
      kill("SIGKILL");
      await ended;
    }
  }));

test("startAutosave(): a thread's clock is the core's to a millisecond", () =>
  inFolder((folder) => {
    const session = realSession(64);
    const { core } = session;
    const file = join(folder, "report.json");
    const earliest = core.read().wall;
    core.enter(core.labelId("A"));
    const latest = core.read().wall;
    const stop = startAutosave(file, 0.1, core, processHost());
    // A busy thread that never turns its loop; so the figures are of one moment.
    let before = core.read().wall;
    for (let now = before; !existsSync(file); now = core.read().wall) before = now;
    const after = core.read().wall;
    stop();
    const [{ wall }] = fromJSON(readFileSync(file, "utf8"))[0].timers;
    assertGreater(wall, 0.1e9 - 1e6);
    assert(wall < after - earliest + 1e6, `${wall} ns in ${after - earliest} ns`);
    assertGreater(wall, before - latest - 20e6); // the time to write the file
    return Promise.resolve();
  }));
