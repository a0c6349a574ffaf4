import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { assert, assertEquals, assertRejects, message } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { capture } from "./kit/printed.ts";
import { type Kit, kit, MB, SECOND } from "./kit/session.ts";

/** The original's sample program: A calls B and C, each calls D five times. */
function sample(kit: Kit): void {
  const { region, pass, readings } = kit;
  const [a, b, c, d] = ["A@'sample.ts':9", "B@'sample.ts':7", "C[cust]@'sample.ts':8", "D"].map(region);
  readings.rss = readings.peak = 3.5 * MB;
  a.run(() => {
    b.run(() => {
      for (let i = 0; i < 5; i++) d.run(() => pass(0.02 * SECOND, 0.014 * SECOND));
      pass(0.05 * SECOND, 0.02 * SECOND);
    });
    c.run(() => {
      readings.rss = readings.peak = 33.5 * MB;
      for (let i = 0; i < 5; i++) d.run(() => pass(0.0164 * SECOND, 0.012 * SECOND));
      readings.rss = 3.5 * MB;
      readings.system += 0.01 * SECOND;
      pass(0.063 * SECOND, 0.03 * SECOND);
    });
    pass(0.066 * SECOND, 0.02 * SECOND);
  });
}

test("manager.toString() is the text of the original, to the character", () => {
  const here = kit();
  sample(here);
  assertEquals(
    here.manager.toString(),
    `\
> [deno] A@'sample.ts':9          :  0.361 wall,  0.200 user +  0.010 system =  0.210 CPU [sec] ( 58.2%) : RSS {tot,self}_{curr,peak} : ( 3.5|33.5) | ( 0.0|30.0) [MB]
> [deno] |_B@'sample.ts':7        :  0.150 wall,  0.090 user +  0.000 system =  0.090 CPU [sec] ( 60.0%) : RSS {tot,self}_{curr,peak} : ( 3.5| 3.5) | ( 0.0| 0.0) [MB]
> [deno]   |_D                    :  0.100 wall,  0.070 user +  0.000 system =  0.070 CPU [sec] ( 70.0%) : RSS {tot,self}_{curr,peak} : ( 3.5| 3.5) | ( 0.0| 0.0) [MB] (total # of laps: 5)
> [deno] |_C[cust]@'sample.ts':8  :  0.145 wall,  0.090 user +  0.010 system =  0.100 CPU [sec] ( 69.0%) : RSS {tot,self}_{curr,peak} : ( 3.5|33.5) | ( 0.0|30.0) [MB]
> [deno]   |_D                    :  0.082 wall,  0.060 user +  0.000 system =  0.060 CPU [sec] ( 73.2%) : RSS {tot,self}_{curr,peak} : (33.5|33.5) | ( 0.0| 0.0) [MB] (total # of laps: 5)
`,
  );
});

test("manager.report() prints that text to stdout, a percent sign as it is", () => {
  const { region, manager } = kit();
  region("100 %s").run(() => {});
  using log = capture("log");
  manager.report();
  assertEquals(log.calls, [["%s", manager.toString().trimEnd()]]);
});

test("manager.report() shows an open scope as open, and the scope goes on", () => {
  const { region, manager, pass } = kit();
  const a = region("A");
  const token = a.enter();
  pass(2 * SECOND);
  assert(manager.toString().startsWith("> [deno] A  :  2.000 wall,"));
  assert(manager.toString().endsWith(" (open)\n"));
  pass(1 * SECOND);
  a.leave(token);
  assert(manager.toString().startsWith("> [deno] A  :  3.000 wall,"));
  assert(!manager.toString().includes("(open)"));
});

test("manager.json() reads back as manager.snapshot()", () => {
  const here = kit({ tag: "bun" });
  sample(here);
  assertEquals(fromJSON(here.manager.json()), [here.manager.snapshot()]);
  assert(here.manager.json().includes('"timer.tag":"bun_D"'));
});

test("manager.serialize() makes the folders it needs and leaves no other file", async () => {
  const here = kit();
  sample(here);
  await inFolder(async (folder) => {
    const file = join(folder, "a", "b", "report.json");
    await here.manager.serialize(file);
    await here.manager.serialize(file);
    assertEquals(readFileSync(file, "utf8"), here.manager.json());
    assertEquals(readdirSync(join(folder, "a", "b")), ["report.json"]);
  });
});

test("manager.serialize() to a place that can't be written fails, and the file that was there stays", async () => {
  const here = kit();
  await inFolder(async (folder) => {
    const file = join(folder, "report.json");
    await here.manager.serialize(file);
    await assertRejects(() => here.manager.serialize(join(file, "below.json")));
    assert(existsSync(file));
    assertEquals(readdirSync(folder), ["report.json"]);
    const error = await assertRejects(() => here.manager.serialize(""), TimemoryError);
    assertEquals(error.message, 'path must be a string with at least one character, not ""');
  });
});

test("recorder.closeAll() ends every open lap now, the inner ones first, and leaving them later does nothing", () => {
  const { recorder, region, manager, pass } = kit();
  const [a, b, c] = ["A", "B", "C"].map(region);
  const outer = a.enter();
  pass(1 * SECOND);
  b.enter({ parent: outer });
  const inner = c.enter();
  pass(2 * SECOND);
  recorder.closeAll();
  pass(4 * SECOND);
  a.leave(outer);
  c.leave(inner);
  assertEquals(
    manager.snapshot().timers.map((
      { label, laps, wall, openLaps, overlaps },
    ) => [label, laps, wall, openLaps, overlaps]),
    [["A", 1, 3 * SECOND, 0, 0], ["B", 1, 2 * SECOND, 0, 0], ["C", 1, 2 * SECOND, 0, 0]],
  );
  a.run(() => pass(1 * SECOND));
  assertEquals(manager.snapshot().timers[0].laps, 2);
});

test("manager.toggle() and enabled: what is switched off is not recorded, open scopes end as they should", () => {
  const { region, manager } = kit();
  const [a, b] = ["A", "B"].map(region);
  const token = a.enter();
  assertEquals(manager.toggle(), false);
  b.run(() => {});
  assertEquals([manager.enabled, manager.size], [false, 1]);
  a.leave(token);
  assertEquals(manager.toggle(true), true);
  b.run(() => {});
  assertEquals(manager.snapshot().timers.map(({ label, laps }) => [label, laps]), [["A", 1], ["B", 1]]);
});

test("wrong values are errors that name them, and change nothing", () => {
  const { manager, options, region } = kit();
  const any = <T>(value: unknown) => value as T;
  assertEquals(message(() => manager.maxDepth = -1), "maxDepth must be a whole number from 0 on, not -1");
  assertEquals(message(() => manager.enabled = any("no")), 'enabled must be a boolean, not "no"');
  assertEquals(
    message(() => options.usageWindow = NaN),
    'usageWindow must be a number of microseconds from 0 on, or "auto", not NaN',
  );
  assertEquals(
    message(() => options.memoryLimit = 2000),
    "memoryLimit must be a number of MiB from 1 to 1024, not 2000",
  );
  assertEquals(message(() => options.maxNodes = 1.5), "maxNodes must be a whole number from 0 on, not 1.5");
  assertEquals(message(() => region(any(7))), "A region's name must be a string, not 7");
  assertEquals([manager.maxDepth, manager.enabled, options.usageWindow, options.memoryLimit], [65535, true, 0, 256]);
});
