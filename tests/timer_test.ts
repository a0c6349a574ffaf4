import { test } from "node:test";
import type { Core } from "../src/core/core.ts";
import type { ArgumentOptions } from "../src/label/show_value.ts";
import { TimemoryError } from "../src/errors.ts";
import { RssUsage } from "../src/timer/rss_usage.ts";
import { Timer, type TimerOptions } from "../src/timer/timer.ts";
import { DEFAULT_FORMAT } from "../src/report/line.ts";
import { assert, assertEquals, assertGreater, assertMatch, assertThrows } from "./kit/assert.ts";
import { type Kit, kit, MB, SECOND } from "./kit/session.ts";
import { printed } from "./kit/printed.ts";

/** The classes with the parameter that the public types hide: the core that reads. */
const On = { Timer, RssUsage } as unknown as {
  Timer: new (key: string | undefined, options: TimerOptions | undefined, core: Core) => Timer;
  RssUsage: new (key: string | undefined, options: ArgumentOptions, core: Core) => RssUsage;
};
const timerOf = ({ core }: Kit, key?: string, options?: TimerOptions) => new On.Timer(key, options, core);
const rssOf = ({ core }: Kit, key?: string) => new On.RssUsage(key, {}, core);

test("Timer measures from its construction to stop(), in nanoseconds and bytes", () => {
  const here = kit();
  Object.assign(here.readings, { rss: 10 * MB, peak: 20 * MB });
  const timer = timerOf(here, "total");
  here.pass(2 * SECOND, SECOND);
  Object.assign(here.readings, { rss: 13 * MB, peak: 25 * MB, system: SECOND / 2 });
  timer.stop();
  here.pass(SECOND);
  assertEquals([timer.laps, timer.wall, timer.user, timer.system], [1, 2 * SECOND, SECOND, SECOND / 2]);
  assertEquals([timer.cpu, timer.percent], [1.5 * SECOND, 75]);
  assertEquals(timer.rss, {
    total: { current: 13 * MB, peak: 25 * MB },
    self: { current: 3 * MB, peak: 5 * MB },
  });
});

test("Timer reads the usage at every start and stop, whatever the window", () => {
  const here = kit({ window: 1e9 });
  const timer = timerOf(here, "exact");
  here.pass(10, 7);
  timer.stop();
  assertEquals([timer.wall, timer.user], [10, 7]);
});

test("Timer adds its laps up, and takes the maxima of the memory", () => {
  const here = kit();
  const timer = timerOf(here, "laps");
  here.pass(5);
  for (const megabytes of [3, 1]) {
    timer.start(); // begins again: the 5 ns above are forgotten
    here.readings.rss += megabytes * MB;
    here.pass(10);
    timer.stop();
    timer.stop();
    here.pass(100);
  }
  assertEquals([timer.laps, timer.wall, timer.running], [2, 20, false]);
  assertEquals(timer.rss.self.current, 3 * MB);
  assertEquals(timer.rss.total.current, 4 * MB);
});

test("Timer's memory is never negative", () => {
  const here = kit();
  here.readings.rss = 5 * MB;
  const timer = timerOf(here, "free");
  here.readings.rss = MB;
  timer.stop();
  assertEquals(timer.rss, { total: { current: MB, peak: 5 * MB }, self: { current: 0, peak: 0 } });
});

test("Timer without a complete lap tells what the running one has so far", () => {
  const here = kit();
  const timer = timerOf(here, "open", { format: " %w wall" });
  here.pass(SECOND);
  assertEquals([timer.laps, timer.wall, timer.running], [0, SECOND, true]);
  assertEquals(timer.toString(), "open  1.000 wall (open)");
});

test("Timer prints the original's line, with a key as it is", () => {
  const here = kit();
  const timer = timerOf(here, '\nTotal time for "test.py"');
  here.pass(2.406 * SECOND, 1.27 * SECOND);
  Object.assign(here.readings, { rss: 69.7 * MB, peak: 69.7 * MB, system: 0.1 * SECOND });
  timer.stop();
  assertEquals(
    timer.toString(),
    '\nTotal time for "test.py" :  2.406 wall,  1.270 user +  0.100 system =  1.370 CPU [sec] ( 56.9%)' +
      " : RSS {tot,self}_{curr,peak} : (69.7|69.7) | (69.7|69.7) [MB]",
  );
});

test("Timer tells its laps at the end of the line, or where the format says", () => {
  const here = kit();
  const timer = timerOf(here, "x", { format: ": %w %T" });
  timer.stop();
  timer.start();
  timer.stop();
  assertEquals(timer.toString(), "x:  0.000 sec (total # of laps: 2)");
  timer.format = ": %w, x%l laps, %c %A";
  assertEquals(timer.toString(), "x:  0.000, x2 laps,  0.0 MB");
});

test("Timer has every specifier of the original", () => {
  const here = kit();
  const timer = timerOf(here, "", { format: "|%w|%u|%s|%t|%p|%c|%m|%C|%M|" });
  here.pass(4 * SECOND, 2 * SECOND);
  Object.assign(here.readings, { rss: MB, peak: 2 * MB, system: SECOND });
  timer.stop();
  assert(timer.toString().endsWith("| 4.000| 2.000| 1.000| 3.000| 75.0| 1.0| 2.0| 1.0| 2.0|"), timer.toString());
});

test("Timer takes format and precision per timer, else the defaults, and none sticks", () => {
  const here = kit();
  const timer = timerOf(here, "a");
  timer.stop();
  try {
    Timer.defaultFormat = "%w";
    Timer.defaultPrecision = 1;
    const own = timerOf(here, "b", { precision: 6 });
    own.stop();
    assertEquals([`${timer}`, `${own}`, `${timer}`], ["a 0.0", "b 0.000000", "a 0.0"]);
    own.precision = undefined;
    assertEquals(`${own}`, "b 0.0");
  } finally {
    Timer.defaultFormat = DEFAULT_FORMAT;
    Timer.defaultPrecision = 3;
  }
});

test("Timer's default key is function, file and line, with the arguments that it is given", () => {
  const here = kit();
  function solve() {
    return [timerOf(here).key, new Timer("", { args: [1, "q\n"] }).key, new Timer("k", { args: [1] }).key];
  }
  const [plain, withArgs, own] = solve();
  assertMatch(plain, /^timerOf@'timer_test\.(ts|js)':\d+$/);
  assertMatch(withArgs, /^solve\(1, q\\n\)@'timer_test\.(ts|js)':\d+$/);
  assertEquals(own, "k");
});

test("Timer prints its line once, at the end of its using block", async () => {
  const here = kit();
  let kept: Timer | undefined;
  const lines = await printed(() => {
    using timer = timerOf(here, "total", { format: " %w %%" });
    kept = timer;
    here.pass(SECOND);
  });
  assertEquals(lines, ["total  1.000 %%"]);
  assertEquals(await printed(() => kept![Symbol.dispose]()), []);
  assertEquals(await printed(() => kept!.report()), ["total  1.000 %%"]);
});

test("Timer measures switched off too, and the tree takes no notice of it", () => {
  const here = kit();
  here.manager.enabled = false;
  const timer = timerOf(here, "x");
  here.pass(7);
  timer.stop();
  assertEquals([timer.wall, here.manager.size], [7, 0]);
});

test("Timer refuses what it can't use, and keeps what it had", () => {
  const here = kit();
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  const loose = (value: unknown) => value as any;
  assertThrows(() => new Timer(loose(7)), TimemoryError, "7");
  assertThrows(() => timerOf(here, "x", { format: loose(7) }), TimemoryError, "format must be a string, not 7");
  assertThrows(() => timerOf(here, "x", { precision: 1.5 }), TimemoryError, "1.5");
  assertThrows(() => Timer.defaultPrecision = 21, TimemoryError, "21");
  assertThrows(() => Timer.defaultFormat = loose(null), TimemoryError, "defaultFormat");
  assertEquals([Timer.defaultPrecision, Timer.defaultFormat], [3, DEFAULT_FORMAT]);
});

test("Timer works on the real clock of this runtime", () => {
  const timer = new Timer("real");
  let sum = 0;
  for (let i = 0; i < 2e6; i++) sum += Math.sqrt(i);
  timer.stop();
  assertGreater(sum, 0);
  assertGreater(timer.wall, 1e5);
  assertGreater(timer.rss.total.current, MB);
  assertGreater(timer.rss.total.peak, MB);
});

test("RssUsage tells current, peak, what was added, and what was needed for a while only", () => {
  const here = kit();
  Object.assign(here.readings, { rss: 50 * MB, peak: 52 * MB });
  const usage = rssOf(here, "f");
  Object.assign(here.readings, { rss: 52.5 * MB, peak: 193 * MB });
  assertEquals([usage.current, usage.peak], [50 * MB, 52 * MB]);
  usage.record();
  assertEquals([usage.current, usage.peak], [52.5 * MB, 193 * MB]);
  assertEquals(usage.self, { current: 2.5 * MB, peak: 141 * MB });
  assertEquals(usage.temporary, 138.5 * MB);
});

test("RssUsage.minus() is the difference of two readings, of whatever sign", () => {
  const here = kit();
  Object.assign(here.readings, { rss: 5 * MB, peak: 9 * MB });
  const before = rssOf(here);
  Object.assign(here.readings, { rss: 3 * MB, peak: 10 * MB });
  assertEquals(rssOf(here).minus(before), { current: -2 * MB, peak: MB });
});

test("RssUsage prints the original's line at the end of its using block, once", async () => {
  const here = kit();
  Object.assign(here.readings, { rss: 52.536 * MB, peak: 52.596 * MB });
  let kept: RssUsage | undefined;
  const lines = await printed(() => {
    using usage = rssOf(here, "test_func_rss");
    kept = usage;
    here.readings.peak = 193.164 * MB;
  });
  assertEquals(lines, [
    "test_func_rss : RSS {total,self}_{current,peak} : (52.536|193.164) | (0.0|140.568) [MB]",
  ]);
  assertEquals(await printed(() => kept![Symbol.dispose]()), []);
});

test("RssUsage's default key is function, file and line", () => {
  function solve() {
    const usage = new RssUsage();
    return usage.key;
  }
  assertMatch(solve(), /^solve@'timer_test\.(ts|js)':\d+$/);
});

test("RssUsage sees an array of 8 MB", () => {
  // The garbage collector gives memory back whenever it likes, but not each time.
  const added = Array.from({ length: 5 }, () => {
    const usage = new RssUsage();
    const array = new Float64Array(MB).fill(1);
    return usage.record().self.current + array[0] - 1;
  });
  assert(added.some((bytes) => bytes > 7.5 * MB && bytes < 9 * MB), added.join(" "));
});
