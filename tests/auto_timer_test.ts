import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { assert, assertEquals, assertMatch, assertThrows } from "./kit/assert.ts";
import { kit, outline } from "./kit/session.ts";

test("autoTimer() takes function, file and line of its call for the key", () => {
  const here = kit();
  function solve() {
    using _timer = here.autoTimer();
  }
  solve();
  solve();
  const [timer] = here.manager.snapshot().timers;
  assertMatch(timer.label, /^solve@'auto_timer_test\.(ts|js)':\d+$/);
  assertEquals(timer.laps, 2);
});

test("autoTimer(key) puts the key behind the function, with one @", () => {
  const here = kit();
  function solve() {
    here.autoTimer("foo").stop();
    here.autoTimer("@foo").stop();
    here.autoTimer("[assembly]").stop();
  }
  solve();
  assertEquals(outline(here.manager), ["0 solve@foo 2", "0 solve@[assembly] 1"]);
});

test("autoTimer() as a tag has the same key, and values in it make keys of their own", () => {
  const here = kit();
  function solve() {
    here.autoTimer`foo`.stop();
    for (const n of [1, 2, 1]) here.autoTimer`size ${n}`.stop();
  }
  solve();
  solve();
  assertEquals(outline(here.manager), ["0 solve@foo 2", "0 solve@size 1 4", "0 solve@size 2 2"]);
});

test("autoTimer(key, { label }) follows the rules of the original", () => {
  const here = kit();
  function solve() {
    here.autoTimer("[x]", { label: "full" }).stop();
    here.autoTimer("[x]", { label: "basic" }).stop();
    here.autoTimer("[x]", { label: "blank" }).stop();
  }
  solve();
  const [full, basic, blank] = here.manager.snapshot().timers.map((timer) => timer.label);
  assertMatch(full, /^solve\[x\]@'auto_timer_test\.(ts|js)':\d+$/);
  assertEquals([basic, blank], ["solve[x]", "[x]"]);
});

test("autoTimer(key, { nback }) takes the caller further up", () => {
  const here = kit();
  function helper() {
    using _timer = here.autoTimer("foo", { nback: 1 });
  }
  function solve() {
    helper();
    return here;
  }
  solve();
  assertEquals(outline(here.manager), ["0 solve@foo 1"]);
});

test("autoTimer() nests by using, stop() is idempotent, and await using closes too", async () => {
  const here = kit();
  {
    using outer = here.autoTimer("outer", { label: "blank" });
    {
      await using _inner = here.autoTimer("inner", { label: "blank" });
      here.pass(5);
    }
    outer.stop();
    here.pass(5);
    outer.stop();
  }
  here.autoTimer("after", { label: "blank" }).stop();
  assertEquals(outline(here.manager), ["0 outer 1", "1 inner 1", "0 after 1"]);
  assertEquals(here.manager.snapshot().timers[0].wall, 5);
});

test("autoTimer.run() runs sync and async functions as one lap, also when they throw", async () => {
  const here = kit();
  assertEquals(here.autoTimer.run("sync", () => 7, { label: "blank" }), 7);
  const late = here.autoTimer.run("async", async () => {
    await Promise.resolve();
    here.pass(9);
    return 8;
  }, { label: "blank" });
  assertEquals(await late, 8);
  assertThrows(() =>
    here.autoTimer.run("throws", () => {
      throw new RangeError("mine");
    }, { label: "blank" }), RangeError);
  assertEquals(outline(here.manager), ["0 sync 1", "0 async 1", "0 throws 1"]);
  assertEquals(here.manager.snapshot().timers[1].wall, 9);
});

test("autoTimer() refuses a key that is no string and a rule that is none, before it opens anything", () => {
  const here = kit();
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  const loose = here.autoTimer as any;
  assertThrows(() => loose(7), TimemoryError);
  assertThrows(() => loose("x", { label: "short" }), TimemoryError, '"short"');
  assertEquals(here.manager.size, 0);
  assert(outline(here.manager).length === 0);
});

test("autoTimer() switched off looks for no call site and records nothing", () => {
  const here = kit();
  here.manager.enabled = false;
  here.autoTimer().stop();
  here.autoTimer`x`.stop();
  assertEquals(here.autoTimer.run("x", () => 1), 1);
  here.manager.enabled = true;
  assertEquals(outline(here.manager), []);
});

test("autoTimer() with the same key on two lines of a function is one node", () => {
  const { autoTimer, manager } = kit();
  const sizes: number[] = [];
  function toggled(): void {
    autoTimer("toggle").stop();
    sizes.push(manager.size);
    manager.toggle(false);
    autoTimer("toggle").stop();
    sizes.push(manager.size);
    manager.toggle(true);
    autoTimer("toggle").stop(); // in the original a node of its own
    sizes.push(manager.size);
  }
  toggled();
  assertEquals(sizes, [1, 1, 1]);
});
