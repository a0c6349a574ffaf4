import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { RssUsage, Timer } from "../mod.ts";
import { TimemoryError } from "../src/errors.ts";
import { snapshot } from "../src/core/snapshot.ts";
import type { Rss } from "../src/tree/call_tree.ts";
import { assert, assertEquals, assertThrows } from "./kit/assert.ts";
import { find, kit, MB } from "./kit/session.ts";

const rss = (current: number, peak: number): Rss => ({ current: current * MB, peak: peak * MB });

/** A tree with a complete lap, which adds 20 MB, and an open one. */
function recorded() {
  const parts = kit();
  Object.assign(parts.readings, { rss: 40 * MB, peak: 60 * MB });
  parts.region("A").run(() => parts.readings.rss = 60 * MB);
  parts.region("open").enter();
  return parts;
}

test("manager.subtract() subtracts from the total memory of every node, and leaves what laps added", () => {
  const { manager, region, recorder } = recorded();
  manager.subtract(rss(50, 45));
  const memory = (label: string) => {
    const { rssMax, rssMin, rssSelf, rssSelfMin } = find(manager, label);
    return { rssMax, rssMin, rssSelf, rssSelfMin };
  };
  const expected = { rssMax: rss(10, 15), rssMin: rss(10, 15) };
  assertEquals(memory("A"), { ...expected, rssSelf: rss(20, 0), rssSelfMin: rss(20, 0) });
  assertEquals(memory("open"), { ...expected, rssSelf: rss(0, 0), rssSelfMin: rss(0, 0) });
  region("later").run(() => {});
  assertEquals(memory("later").rssMax, rss(10, 15));
  // Every reader of the core subtracts it, also one in another thread.
  assertEquals(fromJSON(manager.json())[0].timers[0].rssMax, rss(10, 15));
  assertEquals(snapshot(recorder.core.memory, "deno").timers[0].rssMax, rss(10, 15));
});

test("manager.subtract() adds up, never makes memory negative, and clear() forgets it", () => {
  const { manager, region } = recorded();
  manager.subtract(rss(50, 45));
  manager.subtract(rss(5, 100));
  assertEquals(find(manager, "A").rssMax, rss(5, 0));
  manager.clear();
  region("A").run(() => {});
  assertEquals(find(manager, "A").rssMax, rss(60, 60));
});

test("Timer.subtract() subtracts from the total memory of the timer, before and after a lap", () => {
  const before = new RssUsage("before");
  const timer = new Timer("timer", { format: " %C|%M" });
  timer.subtract(before);
  assert(timer.rss.total.current < before.current / 2, `${timer.rss.total.current} bytes`);
  timer.stop();
  const { total, self } = timer.rss;
  assert(total.current < before.current / 2 && total.peak < before.peak / 2, `${total.current}, ${total.peak} bytes`);
  timer.subtract({ current: 1e15, peak: 1e15 });
  assertEquals([timer.rss.total, timer.rss.self], [rss(0, 0), self]);
  assertEquals(timer.toString(), "timer  0.0| 0.0");
});

test("subtract() refuses what is not memory, and changes nothing", () => {
  const { manager } = recorded();
  const timer = new Timer("timer");
  for (const wrong of [undefined, 5, { current: -1, peak: 0 }, { current: 1, peak: NaN }, { current: 1 }]) {
    for (const target of [manager, timer]) {
      const error = assertThrows(
        () => target.subtract(wrong as Rss),
        TimemoryError,
        "must be a number of bytes from 0",
      );
      assertEquals(error.code, "INVALID_ARGUMENT");
    }
  }
  assertEquals(find(manager, "A").rssMax, rss(60, 60));
});
