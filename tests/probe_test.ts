import { test } from "node:test";
import { openBrowserProbe } from "../src/probe/browser.ts";
import { performanceClock } from "../src/probe/clock.ts";
import { runtimeProbe } from "../src/probe/open.ts";
import { detectRuntime } from "../src/runtime/detect.ts";
import { createCore } from "../src/core/core.ts";
import { HEADER_SIZE, HIGHEST, INHERITED_PEAK } from "../src/generated/layout.ts";
import { snapshot } from "../src/core/snapshot.ts";
import { notePeak, type OpenProbe } from "../src/probe/probe.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { runProgram, runtime } from "./kit/process.ts";
import { kit, MB } from "./kit/session.ts";

test("detectRuntime() returns the runtime, although each has a process", () => {
  const process = { versions: { node: "20.0.0" } };
  assertEquals(detectRuntime({ Deno: { version: {} }, process }), "deno");
  assertEquals(detectRuntime({ Bun: { version: "1" }, process }), "bun");
  assertEquals(detectRuntime({ process }), "node");
  assertEquals(detectRuntime({}), "web");
  assertEquals(detectRuntime({ process: {} }), "web");
});

test("runtimeProbe() returns a clock without CPU time and memory when there is no process", () => {
  const core = createCore(runtimeProbe({}), 16);
  const { tag, sources } = core.probe;
  assertEquals([tag, sources.wall.source, sources.user.source, sources.rssCurrent.source], [
    "web",
    "performance.now()",
    "none",
    "none",
  ]);
  assert(sources.wall.resolution >= 1);
  const token = core.enter(core.labelId("A"));
  assert(token > 0);
  core.leave(token);
});

test("performanceClock() is exact to the nanosecond after any time", () => {
  for (const start of [0, 4294.9, 4294.967295, 86_400_000.5, 1e9]) {
    let time = start;
    const openProbe: OpenProbe = (memory) => {
      const { clock } = performanceClock(memory, () => time);
      const readUsage = () => {
        clock.readClock();
        return 0;
      };
      return { ...openBrowserProbe(memory), ...clock, readUsage };
    };
    const core = createCore(openProbe, 16);
    const token = core.enter(core.labelId("A"));
    time = start + 0.25;
    core.leave(token);
    const [timer] = snapshot(core.memory, "web").timers;
    assertEquals(timer.wall, Math.trunc((start + 0.25) * 1e6) - Math.trunc(start * 1e6));
  }
});

test("notePeak() records a peak that was inherited from the previous program", () => {
  const header = new DataView(new ArrayBuffer(HEADER_SIZE));
  assertEquals(notePeak(header, 50_000, "Name:\tx\nVmHWM:\t   49000 kB\n"), false);
  assertEquals(notePeak(header, 50_000, ""), false);
  assertEquals(header.getUint32(INHERITED_PEAK, true), 0);
  assertEquals(notePeak(header, 400_000, "Name:\tx\nVmHWM:\t   49000 kB\n"), true);
  assertEquals([header.getUint32(INHERITED_PEAK, true), header.getUint32(HIGHEST, true)], [400_000, 49_000]);
});

test("snapshot() reports the highest reading as the peak below an inherited peak", () => {
  const { recorder, manager, readings, region } = kit();
  new DataView(recorder.core.memory.buffer).setUint32(INHERITED_PEAK, 400 * 1024, true);
  const peaks = [[50, 400], [70, 400], [60, 400], [60, 500]].map(([rss, peak], i) => {
    readings.rss = rss * MB;
    readings.peak = peak * MB;
    region(`${i}`).run(() => {});
    return manager.snapshot().timers[i].rssMax.peak / MB;
  });
  assertEquals(peaks, [50, 70, 70, 500]);
});

test(
  "Deno without permissions never prompts, and reads from `process`",
  { skip: runtime !== "deno" },
  async () => {
    const { stdout, stderr } = await runProgram("tests/children/sources.ts", { permissions: [] });
    assertEquals(stderr, "");
    assertEquals(JSON.parse(stdout), [
      1,
      "performance.now()",
      "process.resourceUsage(), userCPUTime",
      "process.resourceUsage(), systemCPUTime",
      "process.memoryUsage.rss()",
      "process.resourceUsage(), maxRSS",
      null,
    ]);
  },
);
