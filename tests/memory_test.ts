// Memory as the stand-alone classes and wrappers read it.
import { test } from "node:test";
import type { Core } from "../src/core/core.ts";
import { INHERITED_PEAK } from "../src/generated/layout.ts";
import { lapBetween } from "../src/timer/printed_lap.ts";
import { RssUsage } from "../src/timer/rss_usage.ts";
import { Timer } from "../src/timer/timer.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { printed } from "./kit/printed.ts";
import { runProgram, runtime } from "./kit/process.ts";
import { kit, MB } from "./kit/session.ts";

/** The classes with the parameter that the public types hide: the core that reads. */
const On = { Timer, RssUsage } as unknown as {
  Timer: new (key: string, options: object, core: Core) => Timer;
  RssUsage: new (key: string, options: object, core: Core) => RssUsage;
};

/** Current memory and a peak that lags behind, as Linux writes it, in MB. */
const LAGGING = [[50, 40], [45, 48], [70, 60], [65, 70], [90, 20]];

const TOTAL = /RSS \{tot(?:al)?,self\}_\{curr(?:ent)?,peak\} : \( *([\d.]+)\| *([\d.]+)\)/;

/** Checks the totals of each line. */
function checkLines(lines: string[]): void {
  for (const line of lines) {
    const [, current, peak] = TOTAL.exec(line) ?? [];
    assert(Number(peak) >= Number(current), line);
  }
}

test("Timer and RssUsage have a total peak that is never below the current memory", () => {
  for (const inherited of [0, 400 * 1024]) {
    const { recorder, readings } = kit();
    const { core } = recorder;
    new DataView(core.memory.buffer).setUint32(INHERITED_PEAK, inherited, true);
    const [laps, usage] = [new On.Timer("laps", {}, core), new On.RssUsage("usage", {}, core)];
    let highest = 0;
    for (const [rss, peak] of LAGGING) {
      Object.assign(readings, { rss: rss * MB, peak: peak * MB });
      highest = Math.max(highest, rss, inherited ? 0 : peak);
      laps.start();
      laps.stop();
      const memory = [laps.rss.total, usage.record(), new On.RssUsage("new", {}, core), core.read()];
      const open = new On.Timer("open", {}, core);
      for (const { current, peak } of [...memory, open.rss.total, lapBetween(core.read(), core.read()).rssMax]) {
        assert(peak >= current, `${peak} < ${current}`);
        assertEquals(peak, highest * MB);
      }
    }
  }
});

test("wrappers print a total peak that is never below the current memory", async () => {
  const { readings, wrappers, autoTimer } = kit();
  const grow = (rss: number, peak: number) => void Object.assign(readings, { rss: rss * MB, peak: peak * MB });
  const calls = [wrappers.timed({ key: "timed" })(grow), wrappers.rssTracked({ key: "rssTracked" })(grow)];
  calls.push(wrappers.autoTimed({ key: "autoTimed", reportAtExit: true })(grow));
  const lines = await printed(() => {
    for (const [rss, peak] of LAGGING) {
      using _scope = autoTimer("autoTimer", { reportAtExit: true });
      calls.forEach((call) => call(rss, peak));
    }
  });
  assertEquals(lines.length, 4 * LAGGING.length);
  checkLines(lines);
});

test("a lap's self peak is 0 below an earlier peak, and its self current is not", () => {
  const { recorder, readings } = kit();
  Object.assign(readings, { rss: 50 * MB, peak: 90 * MB });
  const timer = new On.Timer("x", {}, recorder.core);
  const usage = new On.RssUsage("x", {}, recorder.core);
  readings.rss = 80 * MB;
  timer.stop();
  assertEquals(timer.rss.self, { current: 30 * MB, peak: 0 });
  assertEquals([usage.record().self, usage.temporary], [{ current: 30 * MB, peak: 0 }, 0]);
});

test("the first reading of a program takes no memory", async () => {
  // Threads of the engine allocate at any time: up to 1 MB in half of Bun's processes, more often on
  // a busy machine. Memory of the reading itself would be in each process.
  const risen: number[] = [];
  do risen.push(Number((await runProgram("tests/children/two_readings.ts")).stdout)); while (
    risen.at(-1)! > 32 * 1024 && risen.length < 20
  );
  assert(risen.at(-1)! <= 32 * 1024, risen.join(" "));
});

const modes = runtime === "deno" ? [["--allow-ffi", "--allow-read"], ["--allow-read"]] : [undefined];
for (const permissions of modes) {
  const name = permissions ? ` on Deno with ${permissions.join(" ")}` : "";
  test(`lines printed in the main thread and in a worker have a peak not below the current memory${name}`, async () => {
    const { stdout, stderr } = await runProgram("tests/children/peaks.ts", { permissions });
    assertEquals(stderr, "");
    const lines = stdout.trimEnd().split("\n");
    assertEquals(lines.length, 2 * (10 * 7 + 1), stdout);
    checkLines(lines);
  });
}
