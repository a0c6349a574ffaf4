import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { toJSON } from "../src/report/json.ts";
import { assert, assertEquals, message } from "./kit/assert.ts";
import { MB, reference, SAMPLE, tree } from "./kit/trees.ts";

/** Returns a file in the original's form with nodes of these levels, changed by `edit`. */
function file(levels: number[], edit: (timers: Record<string, unknown>[]) => void = () => {}): string {
  const rss = () => ({ current: 1.5, peak: 2 });
  const timers = levels.map((level, i) => ({
    "timer.key": i,
    "timer.level": level,
    "timer.tag": `pyc_f${i}`,
    "timer.ref": {
      laps: 1,
      user_elapsed: 10,
      system_elapsed: 0,
      wall_elapsed: 100 * (levels.length - i),
      rss_max: rss(),
      rss_self: rss(),
      rss_min: rss(),
      rss_self_min: rss(),
    },
  }));
  edit(timers);
  return JSON.stringify({ ranks: [{ manager: { concurrency: 1, timers } }] });
}

// deno-lint-ignore no-explicit-any
const ref = (timer: Record<string, unknown>) => timer["timer.ref"] as Record<string, any>;

/** Returns the message of the error from reading `text`. */
function problem(text: string, name?: string): string {
  return message(() => fromJSON(text, name), "INVALID_REPORT");
}

/** Returns the message for a file in which `edit` changes one node. */
function timerProblem(edit: (timer: Record<string, unknown>) => void): string {
  const prefix = "Cannot read report: rank 0, timer 1 ";
  const message = problem(file([0, 1], (timers) => edit(timers[1])));
  assert(message.startsWith(prefix), message);
  return message.slice(prefix.length);
}

test("fromJSON() returns a label that looks like a field unchanged", () => {
  const labels = ['"timer.key": 1', '{"timer.key": 1}', ', "timer.key": 1,', '\\"timer.key": 1', '"timer.key"'];
  const timers = labels.map((label) => ({ ...SAMPLE, label, openLaps: 0 }));
  assertEquals(fromJSON(toJSON([tree(...timers)])), [tree(...timers)]);
});

test("fromJSON() reads the original's file", () => {
  const trees = fromJSON(reference("cxx_report.json"));
  assertEquals(trees.length, 1);
  const [{ concurrency, dropped, timers }] = trees;
  assertEquals([concurrency, dropped], [1, 0]);
  assertEquals(timers.map(({ key, parent, level, tag, label }) => ({ key, parent, level, tag, label })), [
    { key: 17943558267191624288n, parent: -1, level: 0, tag: "cxx", label: "A@'mpi_sample.cpp':9" },
    { key: 9622717410435192941n, parent: 0, level: 1, tag: "cxx", label: "B@'mpi_sample.cpp':7" },
    { key: 4633622091086617304n, parent: 1, level: 2, tag: "cxx", label: "D" },
    { key: 13553946820488492211n, parent: 0, level: 1, tag: "cxx", label: "C[cust]@'mpi_sample.cpp':8" },
    { key: 9278662548877609880n, parent: 3, level: 2, tag: "cxx", label: "D" },
  ]);
  assertEquals(timers[2], {
    key: 4633622091086617304n,
    parent: 1,
    level: 2,
    tag: "cxx",
    label: "D",
    laps: 5,
    openLaps: 0,
    maxOpenLaps: 1,
    open: false,
    wall: 100_129_000,
    user: 70_000_000,
    system: 0,
    cpuUnknownLaps: 0,
    covered: 0,
    min: 20_025_800,
    max: 20_025_800,
    squares: 0,
    overlaps: 0,
    rssMax: { current: 3.65625 * MB, peak: 3.4921875 * MB },
    rssSelf: { current: 0, peak: 0 },
    rssMin: { current: 3.65625 * MB, peak: 3.4921875 * MB },
    rssSelfMin: { current: 0, peak: 0 },
  });
});

test("fromJSON() sets `covered` to the children's wall time in the original's file", () => {
  const [{ timers }] = fromJSON(reference("cxx_report.json"));
  assertEquals(timers.map(({ covered }) => covered), [295_094_000, 100_129_000, 0, 82_186_000, 0]);
});

test("fromJSON() limits `covered` to the wall time of the node", () => {
  const text = file([0, 1, 1], (timers) => {
    ref(timers[1]).wall_elapsed = 200;
    ref(timers[2]).wall_elapsed = 200;
  });
  assertEquals(fromJSON(text)[0].timers[0].covered, 300_000);
});

test("fromJSON() reads the original's file of two ranks", () => {
  const trees = fromJSON(reference("mpi2_report_0.json"));
  assertEquals(trees.map(({ timers }) => timers.length), [5, 5]);
  assertEquals(trees.map(({ timers }) => timers[0].wall), [419_736_000, 434_293_000]);
});

test("fromJSON() returns the original's trees unchanged after toJSON()", () => {
  const trees = fromJSON(reference("mpi2_report_0.json"));
  assertEquals(fromJSON(toJSON(trees)), trees);
});

test("fromJSON() splits the tag at the first underscore", () => {
  const [{ timers }] = fromJSON(file([0, 0, 0], (list) => {
    list[0]["timer.tag"] = "pyc_main";
    list[1]["timer.tag"] = "pyc___init__@x";
    list[2]["timer.tag"] = "pyc_";
  }));
  assertEquals(timers.map(({ tag, label }) => [tag, label]), [["pyc", "main"], ["pyc", "__init__@x"], ["pyc", ""]]);
});

test("fromJSON() returns a tag with an underscore unchanged", () => {
  const timers = [{ ...SAMPLE, tag: "my_tag", label: "a_b" }, { ...SAMPLE, tag: "_", label: "_" }];
  assertEquals(fromJSON(toJSON([tree(...timers)])), [tree(...timers)]);
});

test("fromJSON() returns nodes in tree order when the file has them in order of creation", () => {
  // f0 > f1 > f2, then f0 > f3, then f4 at the top, then f5 below f3 and f6 below f5.
  const [{ timers }] = fromJSON(file([0, 1, 2, 1, 0, 2, 3]));
  assertEquals(timers.map(({ label, level, parent }) => [label, level, parent]), [
    ["f0", 0, -1],
    ["f1", 1, 0],
    ["f2", 2, 1],
    ["f3", 1, 0],
    ["f5", 2, 3],
    ["f6", 3, 4],
    ["f4", 0, -1],
  ]);
});

test("fromJSON() returns nodes in tree order by the parents in the file", () => {
  const [{ timers }] = fromJSON(file([0, 0, 1, 1, 1], (list) => {
    [-1, -1, 1, 0, 1].forEach((parent, i) => list[i]["timer.parent"] = parent);
  }));
  assertEquals(timers.map(({ label, parent }) => [label, parent]), [
    ["f0", -1],
    ["f3", 0],
    ["f1", -1],
    ["f2", 2],
    ["f4", 2],
  ]);
});

test("fromJSON() reads a tree of 100 000 levels, in tree order or not", () => {
  const levels = Array.from({ length: 100_000 }, (_, level) => level);
  assertEquals(fromJSON(file(levels))[0].timers[99_999].parent, 99_998);
  const [{ timers }] = fromJSON(file([...levels, 0, 50_000]));
  assertEquals(timers.length, 100_002);
  assertEquals([timers[100_000].label, timers[100_000].parent], ["f100001", 49_999]);
  assertEquals([timers[100_001].label, timers[100_001].parent], ["f100000", -1]);
});

test("fromJSON() ignores unknown fields", () => {
  const text = file([0], (timers) => {
    timers[0]["timer.colour"] = { "timer.key": 12345678901234567890 };
    timers[0]['my "timer.key'] = 5;
    ref(timers[0]).wall_p99 = "x";
  });
  assertEquals(fromJSON(text), fromJSON(file([0])));
});

test("fromJSON() reads times in another unit", () => {
  const text = file(
    [0],
    (timers) => Object.assign(ref(timers[0]), { to_seconds_ratio_num: 1, to_seconds_ratio_den: 1e9 }),
  );
  assertEquals(fromJSON(text)[0].timers[0].wall, 100);
});

test("fromJSON() throws with the name of a missing field", () => {
  for (const name of ["timer.key", "timer.level", "timer.tag", "timer.ref"]) {
    assertEquals(timerProblem((timer) => delete timer[name]), `has no field "${name}"`);
  }
  for (
    const name of [
      "laps",
      "user_elapsed",
      "system_elapsed",
      "wall_elapsed",
      "rss_max",
      "rss_self",
      "rss_min",
      "rss_self_min",
    ]
  ) {
    assertEquals(timerProblem((timer) => delete ref(timer)[name]), `has no field "${name}"`);
  }
  assertEquals(timerProblem((timer) => delete ref(timer).rss_max.peak), 'has no field "rss_max.peak"');
});

test("fromJSON() throws with the rank, the node and the file", () => {
  const text = reference("mpi2_report_0.json").replaceAll('"laps": 5', '"laps": "five"');
  const second = text.replace('"laps": "five"', '"laps": 5').replace('"laps": "five"', '"laps": 5');
  const rest = 'timer 2 has a "timer.ref.laps" that is not a number: "five"';
  assertEquals(problem(text), `Cannot read report: rank 0, ${rest}`);
  assertEquals(problem(second, "x.json"), `Cannot read report "x.json": rank 1, ${rest}`);
});

test("fromJSON() throws with a value that is not a number", () => {
  const bad = (value: unknown) => timerProblem((timer) => ref(timer).laps = value);
  assertEquals(bad("x"), 'has a "timer.ref.laps" that is not a number: "x"');
  assertEquals(bad(null), 'has a "timer.ref.laps" that is not a number: null');
  assertEquals(bad(true), 'has a "timer.ref.laps" that is not a number: true');
  assertEquals(bad([1]), 'has a "timer.ref.laps" that is not a number: a list');
  assertEquals(bad({}), 'has a "timer.ref.laps" that is not a number: an object');
  assertEquals(bad("y".repeat(1000)), `has a "timer.ref.laps" that is not a number: "${"y".repeat(60)}..."`);
});

test("fromJSON() throws on numbers that are negative, not finite or not whole", () => {
  assertEquals(timerProblem((timer) => ref(timer).laps = -1), 'has a "timer.ref.laps" that is negative: -1');
  assertEquals(
    timerProblem((timer) => ref(timer).laps = 1.5),
    'has a "timer.ref.laps" that is not a whole number: 1.5',
  );
  assertEquals(
    timerProblem((timer) => ref(timer).wall_elapsed = -0.5),
    'has a "timer.ref.wall_elapsed" that is negative: -0.5',
  );
  assertEquals(
    timerProblem((timer) => ref(timer).rss_self.peak = -1),
    'has a "timer.ref.rss_self.peak" that is negative: -1',
  );
  assertEquals(
    problem(file([0]).replace('"wall_elapsed":100', '"wall_elapsed":1e999')),
    'Cannot read report: rank 0, timer 0 has a "timer.ref.wall_elapsed" that is not finite: Infinity',
  );
  assertEquals(
    timerProblem((timer) => ref(timer).to_seconds_ratio_den = 0),
    'has a "timer.ref.to_seconds_ratio_den" that is not positive: 0',
  );
});

test("fromJSON() throws on wrong values in the added fields", () => {
  const names = ["wall_ns", "user_ns", "system_ns", "covered_ns", "min_ns", "max_ns", "squares_ns2"];
  for (const name of [...names, "open_laps", "max_open_laps", "overlaps"]) {
    assertEquals(timerProblem((timer) => ref(timer)[name] = -1), `has a "timer.ref.${name}" that is negative: -1`);
  }
  assertEquals(
    timerProblem((timer) => timer["timer.open"] = 1),
    'has a "timer.open" that is not true or false: 1',
  );
});

test("fromJSON() throws on a path hash that is not a 64-bit number", () => {
  const text = (key: string) => problem(file([0]).replace('"timer.key":0', `"timer.key": ${key}`));
  const says = (value: string) =>
    `Cannot read report: rank 0, timer 0 has a "timer.key" that is not a whole number below 2^64: ${value}`;
  assertEquals(text("-5"), says("-5"));
  assertEquals(text("1.5"), says("1.5"));
  assertEquals(text("18446744073709551616"), says('"18446744073709551616"'));
  assertEquals(text("true"), says("true"));
  assertEquals(text('"x"'), says('"x"'));
});

test("fromJSON() reads the largest path hash", () => {
  const text = file([0]).replace('"timer.key":0', '"timer.key":18446744073709551615');
  assertEquals(fromJSON(text)[0].timers[0].key, 18446744073709551615n);
});

test("fromJSON() throws on a tag without an underscore", () => {
  assertEquals(
    timerProblem((timer) => timer["timer.tag"] = "main"),
    'has a "timer.tag" that has no "_" after the tag: "main"',
  );
  assertEquals(timerProblem((timer) => timer["timer.tag"] = 5), 'has a "timer.tag" that is not a string: 5');
  assertEquals(
    timerProblem((timer) => timer["timer.label"] = "other"),
    'has a "timer.label" that does not end its "timer.tag": "other"',
  );
});

test("fromJSON() throws on a level without a parent before it", () => {
  assertEquals(
    problem(file([0, 2])),
    'Cannot read report: rank 0, timer 1 has a "timer.level" that has no timer of level 1 before it: 2',
  );
  assertEquals(
    problem(file([1])),
    'Cannot read report: rank 0, timer 0 has a "timer.level" that has no timer of level 0 before it: 1',
  );
});

test("fromJSON() throws on parents that do not form a tree", () => {
  const parents = (levels: number[], values: unknown[]) =>
    problem(file(levels, (timers) => values.forEach((value, i) => timers[i]["timer.parent"] = value)))
      .replace("Cannot read report: rank 0, ", "");
  assertEquals(parents([0, 1], [-1, 1]), 'timer 1 has a "timer.parent" that is not an earlier timer: 1');
  assertEquals(parents([0, 1], [1, 0]), 'timer 0 has a "timer.parent" that is not an earlier timer: 1');
  assertEquals(parents([0, 1], [-1, 9]), 'timer 1 has a "timer.parent" that is not an earlier timer: 9');
  assertEquals(parents([0, 1], [-1, -2]), 'timer 1 has a "timer.parent" that is below -1: -2');
  assertEquals(parents([0, 1], [-1, 0.5]), 'timer 1 has a "timer.parent" that is not a whole number: 0.5');
  assertEquals(
    parents([0, 2], [-1, 0]),
    'timer 1 has a "timer.level" that does not follow from its parent 0, which makes it 1: 2',
  );
  assertEquals(
    parents([0, 1], [-1, -1]),
    'timer 1 has a "timer.level" that does not follow from its parent -1, which makes it 0: 1',
  );
  assertEquals(
    problem(file([0, 1], (timers) => timers[0]["timer.parent"] = -1)),
    'Cannot read report: rank 0, timer 1 has no field "timer.parent"',
  );
});

test("fromJSON() throws on wrong values above the nodes", () => {
  assertEquals(problem("{}"), 'Cannot read report: it has no field "ranks"');
  assertEquals(problem("5"), "Cannot read report: it is not an object: 5");
  assertEquals(problem("[]"), "Cannot read report: it is not an object: a list");
  assertEquals(problem('{"ranks":{}}'), 'Cannot read report: it has a "ranks" that is not a list: an object');
  assertEquals(problem('{"ranks":[7]}'), "Cannot read report: rank 0 is not an object: 7");
  assertEquals(problem('{"ranks":[{}]}'), 'Cannot read report: rank 0 has no field "manager"');
  assertEquals(
    problem('{"ranks":[{"manager":0}]}', "a b.json"),
    'Cannot read report "a b.json": rank 0 has a "manager" that is not an object: 0',
  );
  const manager = (text: string) => problem(`{"ranks":[{"manager":{${text}}}]}`).replace("Cannot read report: ", "");
  assertEquals(manager('"timers":[]'), 'rank 0 has no field "concurrency"');
  assertEquals(manager('"concurrency":1'), 'rank 0 has no field "timers"');
  assertEquals(manager('"concurrency":-1'), 'rank 0 has a "manager.concurrency" that is negative: -1');
  assertEquals(manager('"concurrency":1,"timers":5'), 'rank 0 has a "manager.timers" that is not a list: 5');
  assertEquals(manager('"concurrency":1,"timers":[null]'), "rank 0, timer 0 is not an object: null");
});

test("fromJSON() throws on text that is not JSON", () => {
  for (const text of ["", "{", '{"ranks":[', "ranks", toJSON([tree(SAMPLE)]).slice(0, -10), '{"timer.key": 0123}']) {
    const message = problem(text, "x.json");
    const start = 'Cannot read report "x.json": not JSON: ';
    assert(message.startsWith(start) && message.length > start.length, message);
  }
});
