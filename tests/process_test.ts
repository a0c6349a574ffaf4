// The line of the whole process below the tree.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { manager, region } from "../mod.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { toJSON } from "../src/report/json.ts";
import { assert, assertEquals, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { printed } from "./kit/printed.ts";
import { type Kit, kit, type KitOptions, MB, SECOND } from "./kit/session.ts";

const ROW = "> [deno] A  :  2.000 wall,  1.500 user +  0.000 system =  1.500 CPU [sec] ( 75.0%)" +
  " : RSS {tot,self}_{curr,peak} : (40.0|50.0) | ( 0.0| 0.0) [MB]\n";
const LINE = "> process :  7.000 wall,  3.500 user +  0.250 system =  3.750 CPU [sec] ( 53.6%) : peak RSS 50.0 [MB]\n";

/** A process that has used 2 s of CPU when it is 5 s old, and then has one lap. */
function afterOneLap(process: KitOptions["process"]): Kit {
  const parts = kit({ process });
  const { readings, region, pass } = parts;
  Object.assign(readings, { user: 2 * SECOND, system: SECOND / 4, rss: 40 * MB, peak: 50 * MB });
  region("A").run(() => pass(2 * SECOND, 1.5 * SECOND));
  return parts;
}

test("toString() and report() end the tree with the use of the whole process", () => {
  const { manager } = afterOneLap({ cpu: true, peak: true });
  assertEquals(manager.toString(), ROW + LINE);
  assertEquals(printed(() => manager.report()).join("\n") + "\n", ROW + LINE);
});

test("the text file and the JSON have the use of the whole process", () =>
  inFolder((folder) => {
    const { manager, options } = afterOneLap({ cpu: true, peak: true });
    options.setReport(join(folder, "a.out"));
    options.setSerial(join(folder, "a.json"));
    printed(() => manager.report());
    assertEquals(readFileSync(join(folder, "a.out"), "utf8"), ROW + LINE);
    const text = readFileSync(join(folder, "a.json"), "utf8");
    assertStringIncludes(
      text,
      ',"process":{"wall_ns":7000000000,"user_ns":3500000000,"system_ns":250000000,"rss_peak_bytes":52428800}',
    );
    const [tree] = fromJSON(text);
    assertEquals(tree.process, { wall: 7 * SECOND, user: 3.5 * SECOND, system: SECOND / 4, peak: 50 * MB });
    assertEquals(toJSON([tree]), text);
    return Promise.resolve();
  }));

test("report() writes text and JSON of one moment, however long a reading takes", () =>
  inFolder((folder) => {
    const { manager, options, readings, region, pass } = kit({ process: { cpu: true, peak: true } });
    options.setReport(join(folder, "a.out"));
    options.setSerial(join(folder, "a.json"));
    region("open").enter();
    pass(SECOND);
    readings.cost = SECOND;
    printed(() => manager.report());
    const [{ timers, process }] = fromJSON(readFileSync(join(folder, "a.json"), "utf8"));
    const text = readFileSync(join(folder, "a.out"), "utf8");
    assertStringIncludes(text, `open  :  ${(timers[0].wall / SECOND).toFixed(3)} wall`);
    assertStringIncludes(text, `> process :  ${(process!.wall / SECOND).toFixed(3)} wall`);
    return Promise.resolve();
  }));

test("the line of the process leaves out what the runtime does not tell", () => {
  const line = (process: KitOptions["process"]) => afterOneLap(process).manager.toString().slice(ROW.length);
  assertEquals(line({ cpu: false, peak: false }), "> process :  7.000 wall [sec]\n");
  assertEquals(line({ cpu: false, peak: true }), "> process :  7.000 wall [sec] : peak RSS 50.0 [MB]\n");
  assertEquals(line(undefined), "");
  const { manager } = afterOneLap({ cpu: false, peak: false });
  assertEquals(fromJSON(manager.json())[0].process, { wall: 7 * SECOND });
});

test("the line of the process has the report's decimals, and stands below no empty tree", () => {
  const { manager } = afterOneLap({ cpu: true, peak: false });
  assertStringIncludes(
    printed(() => manager.report({ precision: 1 })).join("\n") + "\n",
    "\n> process :  7.0 wall,  3.5 user +  0.3 system =  3.8 CPU [sec] ( 53.6%)\n",
  );
  manager.clear();
  assertEquals(manager.toString(), "");
});

test("manager.snapshot() has the use of this process, against which each row can be held", () => {
  const lap = region("held against the process");
  lap.run(() => {
    for (const start = performance.now(); performance.now() < start + 50;);
  });
  const { timers, process } = manager.snapshot();
  const { wall, user, system, rssMax } = timers.find(({ label }) => label === lap.name)!;
  assert(process, "no process");
  const limits = { wall: process.wall, user: process.user!, system: process.system!, peak: process.peak! };
  for (const [name, value] of Object.entries({ wall, user, system, peak: rssMax.peak })) {
    const limit = limits[name as keyof typeof limits];
    assert(value <= limit, `${name}: ${value} of ${limit}`);
  }
  assert(limits.wall <= performance.now() * 1e6, `${limits.wall} ns`);
});
