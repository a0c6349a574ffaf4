import { test } from "node:test";
import { assertEquals, assertMatch, assertRejects, assertThrows } from "./kit/assert.ts";
import { type Kit, kit, MB, SECOND } from "./kit/session.ts";
import { printed } from "./kit/printed.ts";

const LINE = (wall: string, cpu: string, percent: string) =>
  ` :  ${wall} wall,  ${cpu} user +  0.000 system =  ${cpu} CPU [sec] (${percent}%)` +
  " : RSS {tot,self}_{curr,peak} : ( 0.0| 0.0) | ( 0.0| 0.0) [MB]";

/** Lines without the place in them, which differs by runtime. */
const placeless = (lines: string[]) =>
  lines.map((line) => line.replace(/@'printed_lines_test\.(?:ts|js)':[1-9]\d*/, "@"));

/** Takes half of the time for computing. */
const work = (here: Kit) => here.pass(2 * SECOND, SECOND);

test("timed() prints a line at the end of each call and records nothing", async () => {
  const here = kit();
  const solve = here.wrappers.timed(function solve(n: number) {
    work(here);
    return n;
  });
  const results: number[] = [];
  const lines = await printed(() => results.push(solve(1), solve(2)));
  assertEquals(placeless(lines), Array(2).fill("solve@" + LINE("2.000", "1.000", " 50.0")));
  assertEquals([results, here.manager.size], [[1, 2], 0]);
});

test("timed() and rssTracked() print the key alone, or class and arguments", async () => {
  const here = kit();
  const { timed, rssTracked } = here.wrappers;
  class Grid {
    @timed({ addArgs: true })
    solve(_n: number, _name: string): void {}
    @rssTracked({ key: "\nown", addArgs: true })
    fill(_n: number): void {}
  }
  Object.defineProperty(Grid, "name", { value: "Grid" });
  const lines = await printed(() => {
    new Grid().solve(1, "q\u202e");
    new Grid().fill(7);
  });
  assertEquals(placeless(lines), [
    "solve[Grid](1, q\\u{202e})@" + LINE("0.000", "0.000", "  0.0"),
    "\nown : RSS {total,self}_{current,peak} : (0.0|0.0) | (0.0|0.0) [MB]",
  ]);
});

test("rssTracked() prints what a call added to the memory", async () => {
  const here = kit();
  Object.assign(here.readings, { rss: 52.536 * MB, peak: 52.596 * MB });
  const fill = here.wrappers.rssTracked({ key: "fill" })(() => {
    here.readings.peak = 193.164 * MB;
  });
  assertEquals(await printed(() => fill()), [
    "fill : RSS {total,self}_{current,peak} : (52.536|193.164) | (0.0|140.568) [MB]",
  ]);
});

test("timed() prints when a promise has settled and when a generator has ended", async () => {
  const here = kit();
  const { timed } = here.wrappers;
  const load = timed({ key: "load" })(async (fails: boolean) => {
    await Promise.resolve();
    work(here);
    if (fails) throw new RangeError("mine");
  });
  const count = timed({ key: "count" })(function* () {
    yield 1;
    work(here);
  });
  const line = LINE("2.000", "1.000", " 50.0");
  assertEquals(await printed(() => load(false)), ["load" + line]);
  assertEquals(await printed(() => assertRejects(() => load(true), RangeError)), ["load" + line]);
  assertEquals(await printed(() => [...count()]), ["count" + line]);
});

test("timed() prints a line for a call that throws", async () => {
  const here = kit();
  const fail = here.wrappers.timed({ key: "fail" })(() => {
    throw new RangeError("mine");
  });
  const lines = await printed(() => assertThrows(fail, RangeError, "mine"));
  assertEquals(lines, ["fail" + LINE("0.000", "0.000", "  0.0")]);
});

test("timed(), rssTracked() and reportAtExit print nothing switched off", async () => {
  const here = kit();
  here.manager.enabled = false;
  const { autoTimed, rssTracked, timed } = here.wrappers;
  const lines = await printed(() => {
    autoTimed({ reportAtExit: true })(() => {})();
    rssTracked(() => {})();
    timed(() => {})();
    here.autoTimer("x", { reportAtExit: true }).stop();
    here.autoTimer.run("x", () => {}, { reportAtExit: true });
  });
  assertEquals(lines, []);
});

test("autoTimed({ reportAtExit }) prints each lap with readings of its own and records it too", async () => {
  const here = kit({ window: 1e9 });
  const solve = here.wrappers.autoTimed({ reportAtExit: true, key: "x" })(async (n: number) => {
    await Promise.resolve();
    for (let i = 0; i < n; i++) work(here);
  });
  const lines = await printed(async () => {
    await solve(1);
    await solve(2);
  });
  assertEquals(lines, [
    "> [deno] x" + LINE("2.000", "1.000", " 50.0"),
    "> [deno] x" + LINE("4.000", "2.000", " 50.0"),
  ]);
  const [timer] = here.manager.snapshot().timers;
  assertEquals([timer.label, timer.laps, timer.wall], ["x", 2, 6 * SECOND]);
});

test("autoTimed({ reportAtExit }) prints once for a generator", async () => {
  const here = kit();
  const count = here.wrappers.autoTimed({ reportAtExit: true, key: "x" })(function* count() {
    here.autoTimer("inner", { label: "blank" }).stop();
    yield 1;
    yield 2;
  });
  assertEquals((await printed(() => [...count()])).length, 1);
  assertEquals(here.manager.snapshot().timers.map(({ level, label }) => `${level} ${label}`), ["0 count@x", "1 inner"]);
});

test("autoTimer(key, { reportAtExit }) prints the lap's line once, when it is stopped", async () => {
  const here = kit();
  const lines = await printed(() => {
    using timer = here.autoTimer("a\nb", { label: "blank", reportAtExit: true });
    work(here);
    timer.stop();
    work(here);
  });
  assertEquals(lines, ["> [deno] a\\nb" + LINE("2.000", "1.000", " 50.0")]);
});

test("autoTimer.run(key, fn, { reportAtExit }) prints when the promise has settled", async () => {
  const here = kit();
  const lines = await printed(async () => {
    const result = await here.autoTimer.run("x", async () => {
      await Promise.resolve();
      work(here);
      return 7;
    }, { label: "blank", reportAtExit: true });
    console.log(`result ${result}`);
  });
  assertEquals(lines, ["> [deno] x" + LINE("2.000", "1.000", " 50.0"), "result 7"]);
});

test("autoTimer(key, { args }) shows the arguments", () => {
  const here = kit();
  function solve(..._: unknown[]) {
    here.autoTimer("", { args: arguments }).stop();
    here.autoTimer("@key", { addArgs: true, args: [1, { a: 2 }] }).stop();
    here.autoTimer("basic", { args: [3], label: "basic" }).stop();
    here.autoTimer("off", { addArgs: false, args: [3] }).stop();
  }
  solve(1, "q");
  const labels = here.manager.snapshot().timers.map((timer) => timer.label);
  assertEquals(placeless(labels), ["solve(1, q)@", "solve@key(1, {a: 2})@", "solvebasic(3)", "solve@off"]);
});

test("autoTimer`` calls no code of its values", () => {
  const here = kit();
  const value = {
    toString() {
      throw new Error("called");
    },
  };
  here.autoTimer`size ${[1, 2]} ${value}`.stop();
  assertMatch(here.manager.snapshot().timers[0].label, /^size \[1, 2\] \{toString: \[function toString\]\}$/);
});

test("autoTimer() refuses options of the wrong type before it opens anything", () => {
  const here = kit();
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  const loose = here.autoTimer as any;
  assertThrows(() => loose("x", { reportAtExit: 1 }), Error, "reportAtExit must be a boolean, not 1");
  assertThrows(() => loose("x", { addArgs: true }), Error, "args must be the values to show");
  assertThrows(() => loose.run("x", () => {}, { args: 3 }), Error, "args must be an array or arguments, not 3");
  assertEquals(here.manager.size, 0);
});
