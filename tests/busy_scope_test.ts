// The CPU time of open scopes in reports that another thread writes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { snapshot } from "../src/core/snapshot.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { runProgram, runtime, startProgram, until } from "./kit/process.ts";
import { kit, SECOND } from "./kit/session.ts";

const BURNS = "tests/children/burns.ts";
const READS_AND_WRITES = ["--allow-read", "--allow-write"];

/** The CPU time of the open scope, in parts of its wall time and of the whole process's CPU time. */
function shares(wall: number, cpu: number, processCpu: number): { ofWall: number; ofProcess: number } {
  return { ofWall: cpu / wall, ofProcess: cpu / processCpu };
}

for (const [name, permissions] of [["", undefined], [" without FFI", READS_AND_WRITES]] as const) {
  if (name && runtime !== "deno") continue;
  test(`options.autosave: a busy open scope has the CPU time of the process${name}`, () =>
    inFolder(async (folder) => {
      const file = join(folder, "timing_report.json");
      const read = () => fromJSON(readFileSync(file, "utf8"))[0];
      const options = { cwd: folder, permissions: permissions && [...permissions] };
      const { kill, ended } = await startProgram(BURNS, options);
      try {
        await until("the first save", () => existsSync(file) && read().timers.length === 3);
        const first = read();
        await until("a later save", () => read().timers[2].wall > first.timers[2].wall + SECOND);
        const later = read();
        for (const i of [0, 2]) {
          const [a, b] = [first.timers[i], later.timers[i]];
          assertEquals([b.open, b.laps], [true, 0]);
          const whole = later.process!.user! + later.process!.system! - first.process!.user! - first.process!.system!;
          // Of the wall time it is less than 60 % only where other programs have the processor.
          const { ofWall, ofProcess } = shares(b.wall - a.wall, b.user + b.system - a.user - a.system, whole);
          assert(ofProcess > 0.9 && ofProcess < 1.05, `${b.label} has ${ofProcess} of the process's CPU time`);
          assert(ofWall > whole / SECOND * 0.6 && ofWall < 1.1, `${b.label}: CPU is ${ofWall} of the wall time`);
        }
        const { outer, inner } = { outer: later.timers[0], inner: later.timers[2] };
        assert(inner.user + inner.system <= outer.user + outer.system, "the inner scope has more than the outer");
      } finally {
        kill("SIGKILL");
        await ended;
      }
    }));
}

test("a report on a signal gives a busy open scope the CPU time of the process", () =>
  inFolder(async (folder) => {
    const ended = await runProgram(BURNS, {
      cwd: folder,
      onLine: (line, kill) => void (line === "busy" && setTimeout(() => kill("SIGINT"), 500)),
    });
    const figures = (line: RegExp) => {
      const [, wall, cpu] = line.exec(ended.stdout)!.map(Number);
      return { wall, cpu };
    };
    const inner = figures(/_inner +: +([\d.]+) wall.*= +([\d.]+) CPU.*\(open\)/);
    const process = figures(/> process : +([\d.]+) wall.*= +([\d.]+) CPU.*peak RSS/);
    const { ofWall, ofProcess } = shares(inner.wall, inner.cpu, process.cpu);
    assert(inner.wall > 1.4 && inner.wall < process.wall, `${inner.wall} s of ${process.wall} s`);
    assert(ofProcess > 0.6 && ofProcess < 1, `${ofProcess} of the process's CPU time`);
    assert(ofWall < 1.05, `${ofWall} of the wall time`);
  }));

/** An open scope after short laps in the same window: its CPU time as another thread reports it. */
function openAfterLaps(busy: number, after: number, used: number): Record<string, number> {
  const { recorder, region, readings, pass } = kit({ window: 60e6 });
  for (let i = 0; i < 3; i++) region("short").run(() => pass(SECOND / 10, busy));
  region("open").enter();
  readings.now += after;
  const cpu = { user: readings.user + used, system: 0 };
  const { timers } = snapshot(recorder.core.memory, "deno", { time: readings.now, cpu });
  return Object.fromEntries(timers.map(({ label, user }) => [label, Math.round(user)]));
}

test("snapshot() gives an open scope what was used since the last event", () => {
  assertEquals(openAfterLaps(SECOND / 10, 2 * SECOND, 2 * SECOND).open, 2 * SECOND);
  assertEquals(openAfterLaps(SECOND / 10, 2 * SECOND, SECOND).open, SECOND);
  // It sleeps: the short laps before used what was used.
  assertEquals(openAfterLaps(SECOND / 10, 2 * SECOND, 0).open, 0);
  // As long as the laps before: by wall time, as between any two readings.
  assertEquals(openAfterLaps(SECOND / 20, SECOND / 10, 0).open, 0.0375 * SECOND);
});

test("snapshot() never gives an open scope negative CPU time", () => {
  const { recorder, region, readings } = kit();
  readings.user = SECOND;
  region("open").enter();
  const { timers } = snapshot(recorder.core.memory, "deno", { time: readings.now, cpu: { user: 0, system: -5 } });
  assertEquals([timers[0].user, timers[0].system], [0, 0]);
});
