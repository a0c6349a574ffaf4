import { test } from "node:test";
import fc from "fast-check";
import { fromJSON } from "../src/report/from_json.ts";
import { toText } from "../src/report/text.ts";
import type { TimerNode } from "../src/tree/call_tree.ts";
import { gather } from "../src/tree/gather.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { runProgram } from "./kit/process.ts";
import { kit, outline } from "./kit/session.ts";

const ADVICE = "write `using _timer = autoTimer()`, call stop() or leave(), or use region.run(fn)";

/** A session that keeps the lines of stderr, with a region that forgets to leave. */
function forgetful() {
  const warnings: string[] = [];
  const later: (() => void)[] = [];
  const session = kit({ host: { warn: (text) => warnings.push(text), later: (task) => later.push(task) } });
  const [handle, inner] = ["handle", "inner"].map(session.region);
  /** Each call takes 10 ns, of which `inner` takes 4. */
  const forget = (calls: number) => {
    for (let i = 0; i < calls; i++) {
      handle.enter();
      session.pass(3);
      const token = inner.enter();
      session.pass(4);
      inner.leave(token);
      session.pass(3);
    }
  };
  const turn = () => later.splice(0).forEach((task) => task());
  return { ...session, warnings, forget, turn, handle };
}

test("3000 calls of a scope that nobody closes are one row, with a line below the report", () => {
  const { manager, forget, readings } = forgetful();
  const start = readings.now;
  forget(3000);
  const { timers } = manager.snapshot();
  assertEquals(timers.map(({ level, label, laps, openLaps }) => [level, label, laps, openLaps]), [
    [0, "handle", 0, 3000],
    [1, "inner", 3000, 0],
  ]);
  const [handle, inner] = timers;
  assertEquals([handle.open, handle.wall, handle.covered, inner.wall], [true, readings.now - start, 12_000, 12_000]);
  assertEquals([inner.min, inner.max, inner.squares], [4, 4, 0]);
  assertEquals(manager.size, 6000);
  assertEquals(
    manager.toString().split("\n").slice(2),
    [
      `> handle is open 3000 times inside itself, because nobody closes it: ${ADVICE}`,
      "> Laps open at once, at most: handle 3000",
      "",
    ],
  );
  assertEquals(fromJSON(manager.json())[0].timers, timers);
  assertEquals(toText({ ...manager.snapshot() }, { columns: ["laps", "open"] }).split("\n").length, 4);
});

test("a scope that nobody closes is told once on stderr, in a later turn of the event loop", () => {
  const { warnings, forget, turn } = forgetful();
  forget(250);
  turn();
  forget(400);
  assertEquals(warnings, []);
  turn();
  assertEquals(warnings, [`> handle is open 650 times inside itself, because nobody closes it: ${ADVICE}`]);
  forget(1000);
  turn();
  assertEquals(warnings.length, 1);
});

test("fewer than 100 open scopes inside each other stay as they are", () => {
  const { manager, forget } = forgetful();
  forget(99);
  assertEquals(manager.snapshot().timers.length, 198);
  forget(1);
  assertEquals(manager.snapshot().timers.length, 2);
});

test("a recursion 5000 deep says nothing, closed or reported from inside", () => {
  const { manager, region, warnings, turn } = forgetful();
  const step = region("step");
  const texts: number[] = [];
  const descend = (levels: number) => {
    const token = step.enter();
    if (levels > 1) descend(levels - 1);
    else texts.push(manager.snapshot().timers.length, manager.toString().match(/inside itself/g)?.length ?? 0);
    step.leave(token);
  };
  descend(5000);
  turn();
  texts.push(manager.snapshot().timers.length);
  assertEquals([texts, warnings], [[5000, 0, 5000], []]);
});

test("an async recursion 300 deep in run() says nothing while it waits", async () => {
  const { manager, region, warnings, turn } = forgetful();
  const step = region("step");
  let end = () => {};
  const wait = new Promise<void>((resolve) => end = resolve);
  const descend = (levels: number): Promise<void> =>
    step.run(async () => await (levels > 1 ? descend(levels - 1) : wait));
  const all = descend(300);
  turn();
  assertEquals([manager.snapshot().timers.length, warnings], [300, []]);
  end();
  await all;
});

test("the rows of two scopes that nobody closes are gathered, and their neighbors stay", () => {
  const { manager, region, forget } = forgetful();
  const [main, after] = ["main", "after"].map(region);
  main.run(() => {
    forget(150);
    after.run(() => {});
  });
  const other = region("other");
  for (let i = 0; i < 200; i++) other.enter();
  const { timers, forgotten } = manager.snapshot();
  assertEquals([...forgotten!].sort(), [["handle", 150], ["other", 200]]);
  assertEquals(timers.map(({ level, label, openLaps }) => `${level} ${label} ${openLaps}`), [
    "0 main 0",
    "1 handle 150",
    "2 inner 0",
    "2 after 0",
    "0 other 200",
  ]);
});

test("two scopes that each call forgets are a row each, one inside the other", () => {
  const { manager, region, pass, readings } = forgetful();
  const [outer, inner] = ["outer", "inner"].map(region);
  const start = readings.now;
  for (let i = 0; i < 300; i++) {
    outer.enter();
    pass(5);
    inner.enter();
    pass(5);
  }
  const { timers, forgotten } = manager.snapshot();
  assertEquals([...forgotten!].sort(), [["inner", 300], ["outer", 300]]);
  assertEquals(timers.map(({ level, label, openLaps, wall, covered }) => [level, label, openLaps, wall, covered]), [
    [0, "outer", 300, readings.now - start, 1500],
    [1, "inner", 300, readings.now - start - 5, 1495],
  ]);
});

test("a program that forgets to leave has one row and one line on stderr", async () => {
  const { stdout, stderr } = await runProgram("tests/children/forgets.ts");
  const [line, ...others] = stdout.split("\n").filter((text) => text.startsWith("> ["));
  assert(/handle.*\(open\)/.test(line) && others.length === 0, stdout);
  const warning = `> handle is open 3000 times inside itself, because nobody closes it: ${ADVICE}`;
  assertEquals([stderr, stdout.includes(warning)], [warning + "\n", true]);
});

test("complete laps of a scope that is sometimes forgotten add up", () => {
  const { manager, handle, pass } = forgetful();
  for (let i = 0; i < 600; i++) {
    const token = handle.enter();
    pass(i % 3 + 1);
    if (i % 3 > 0) handle.leave(token);
  }
  const { timers: [row, ...others] } = manager.snapshot();
  assertEquals(others, []);
  assertEquals([row.laps, row.openLaps, row.open, row.wall, row.min, row.max], [400, 200, false, 1000, 2, 3]);
  assert(Math.abs(row.squares - 100) < 1e-6, String(row.squares));
});

test("the report at the end leaves a scope open that nobody closes", () => {
  const { manager, lastReport, forget } = forgetful();
  forget(200);
  let texts: string[] = [];
  lastReport.write(() => {
    texts = outline(manager);
    manager.reports++; // so that none is printed
  });
  assertEquals(texts, ["0 handle 0", "1 inner 200"]);
});

test("gather() loses no lap, and its tree is one of nodes told apart by parent and label", () => {
  const action = fc.tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom("forget", "run"));
  fc.assert(fc.property(fc.array(action, { minLength: 1, maxLength: 60 }), (actions) => {
    const { manager, region, pass } = kit();
    for (const [label, action] of actions) {
      const token = region(label).enter();
      pass(7);
      if (action === "run") region(label).leave(token);
    }
    const tree = manager.snapshot();
    const { timers } = gather(tree, new Map([["A", 1], ["B", 1]]));
    const sums = (nodes: readonly TimerNode[]) =>
      ["A", "B", "C"].map((label) => {
        const own = nodes.filter((node) => node.label === label);
        return [own.reduce((sum, { laps }) => sum + laps, 0), own.reduce((sum, { openLaps }) => sum + openLaps, 0)];
      });
    assertEquals(sums(timers), sums(tree.timers));
    for (const [i, { parent, level, wall, covered }] of timers.entries()) {
      assert(parent < i && level === (parent < 0 ? 0 : timers[parent].level + 1));
      assert(covered >= 0 && covered <= wall);
    }
    assertEquals(new Set(timers.map(({ parent, label }) => `${parent} ${label}`)).size, timers.length);
  }));
});
