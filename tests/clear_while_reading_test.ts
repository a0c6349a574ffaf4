// A tree that is cleared while another thread reads it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { snapshot } from "../src/core/snapshot.ts";
import { GENERATION, PENDING } from "../src/generated/layout.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { toJSON } from "../src/report/json.ts";
import { notes } from "../src/report/notes.ts";
import { assert, assertEquals, assertMatch } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { startProgram, until } from "./kit/process.ts";
import { kit } from "./kit/session.ts";

const CLEARS = "tests/children/clears.ts";

test("options.autosave and Ctrl-C report a program that does nothing but record and clear", () =>
  inFolder(async (folder) => {
    const file = join(folder, "timing_report.json");
    const read = () => fromJSON(readFileSync(file, "utf8"))[0];
    const { kill, ended } = await startProgram(CLEARS, { args: [folder] });
    await until("a save", () => existsSync(file));
    const first = read();
    await until("a later save", () => read().process!.wall > first.process!.wall);
    kill("SIGINT");
    const { code, stderr } = await ended;
    assertEquals(code, 130);
    assertMatch(stderr, /^> TiMemory: signal 2 \(SIGINT\) while the program is busy/);
    for (const { label, laps, openLaps, level } of read().timers) {
      assertMatch(label, /^region \d+$/);
      assert(laps + openLaps <= 1 && level === 0, `${label}: ${laps} laps, ${openLaps} open`);
    }
  }));

test("snapshot() returns what it has when a thread has died in the middle of a clear, and says so", () => {
  const { recorder, region, pass } = kit();
  region("A").run(() => pass(1000));
  const { memory, probe } = recorder.core;
  assertEquals("incomplete" in snapshot(memory, probe.tag), false);
  const generation = new Uint32Array(memory.buffer, GENERATION, 1);
  generation[0]++;
  const tree = snapshot(memory, probe.tag);
  assertEquals([tree.timers, tree.incomplete], [[], true]);
  generation[0]++;
  assertEquals(snapshot(memory, probe.tag).timers.map(({ label }) => label), ["A"]);
});

test("snapshot() keeps the nodes in front of a clear", () => {
  const { recorder, region, pass } = kit();
  for (const name of ["A", "B", "C"]) region(name).run(() => pass(1000));
  const { memory, probe } = recorder.core;
  const generation = new Uint32Array(memory.buffer, GENERATION, 1);
  // Clears the tree each time when the third node has been read.
  const header = [PENDING / 4, GENERATION / 4];
  const { load } = Atomics;
  let nodes = 0;
  Atomics.load = ((words: Uint32Array<SharedArrayBuffer>, index: number) => {
    if (!header.includes(index) && ++nodes % 3 === 0) generation[0] += 2;
    return load(words, index);
  }) as typeof load;
  try {
    const { timers, incomplete } = snapshot(memory, probe.tag);
    assertEquals([timers.map(({ label }) => label), incomplete], [["A", "B"], true]);
  } finally {
    Atomics.load = load;
  }
});

test("an incomplete tree has a note and a field of the JSON, which fromJSON() reads", () => {
  const tree = { ...kit().manager.snapshot(), incomplete: true };
  assertEquals(notes(tree), "> Nodes may be missing: the tree was cleared while it was read\n");
  assertEquals(fromJSON(toJSON([tree]))[0].incomplete, true);
  assertEquals("incomplete" in fromJSON(toJSON([kit().manager.snapshot()]))[0], false);
});
