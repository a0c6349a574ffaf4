import { test } from "node:test";
import fc from "fast-check";
import { TimemoryError } from "../src/errors.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { jsonChunks, toJSON } from "../src/report/json.ts";
import type { TimerNode } from "../src/tree/call_tree.ts";
import { assertEquals, assertGreater, assertLessOrEqual, assertStringIncludes, assertThrows } from "./kit/assert.ts";
import { reference, SAMPLE, tree } from "./kit/trees.ts";

test("toJSON() writes the fields of the original in its order, then the added fields", () => {
  assertEquals(
    toJSON([{ concurrency: 2, dropped: 7, timers: [SAMPLE] }]),
    '{"ranks":[\n{"manager":{"cereal_class_version":1,"concurrency":2,"timers":[\n' +
      '{"cereal_class_version":1,"timer.key":17943558267191624288,"timer.level":0,' +
      `"timer.tag":"deno_solve@'file.ts':12",` +
      '"timer.ref":{"cereal_class_version":1,"laps":3,"user_elapsed":300000,"system_elapsed":60000,' +
      '"wall_elapsed":600000,"cpu_elapsed":360000,"cpu_util":0.6,' +
      '"to_seconds_ratio_num":1,"to_seconds_ratio_den":1000000,' +
      '"rss_max":{"cereal_class_version":0,"current":3.5,"peak":33.25},"rss_self":{"current":0.5,"peak":30},' +
      '"rss_min":{"current":1.5,"peak":31.25},"rss_self_min":{"current":0,"peak":0.25},' +
      '"open_laps":1,"max_open_laps":2,"overlaps":4,"covered_elapsed":100001,' +
      '"wall_min":100000.5,"wall_max":300000,"wall_stddev":100000,' +
      '"wall_ns":600000000,"user_ns":300000300,"system_ns":60000000,"covered_ns":100000600,' +
      '"min_ns":100000500,"max_ns":300000000,"squares_ns2":20000000000000000},' +
      '"timer.parent":-1,"timer.open":false}\n' +
      '],"dropped":7}}\n]}\n',
  );
});

test("toJSON() writes every field of the original's file in the original's order", () => {
  const original = JSON.parse(reference("mpi2_report_0.json"));
  const ours = JSON.parse(toJSON(fromJSON(reference("mpi2_report_0.json"))));
  const leading = (value: unknown, model: unknown, path: string): void => {
    if (Array.isArray(model)) {
      return model.forEach((item, i) => leading((value as unknown[])[i], item, `${path}[${i}]`));
    }
    if (typeof model !== "object" || model === null) return;
    const names = Object.keys(model);
    assertEquals(Object.keys(value as object).filter((name) => names.includes(name)), names, path);
    for (const name of names) {
      leading((value as Record<string, unknown>)[name], (model as Record<string, unknown>)[name], `${path}.${name}`);
    }
  };
  leading(ours, original, "");
});

test("toJSON() writes the same figures as the original, except for the utilization", () => {
  const pick = (text: string) =>
    JSON.parse(text, (name, value) => ["cpu_util", "timer.key"].includes(name) ? undefined : value).ranks;
  const original = pick(reference("cxx_report.json"));
  const ours = pick(toJSON(fromJSON(reference("cxx_report.json"))));
  const timers = original[0].manager.timers;
  for (let i = 0; i < timers.length; i++) {
    const written = ours[0].manager.timers[i];
    for (const name of Object.keys(timers[i]["timer.ref"])) {
      assertEquals(written["timer.ref"][name], timers[i]["timer.ref"][name], `${i} ${name}`);
    }
    assertEquals(written["timer.tag"], timers[i]["timer.tag"]);
  }
  assertEquals(timers.length, 5);
});

test("toJSON() writes a readable file without trees and for an empty tree", () => {
  assertEquals(toJSON([]), '{"ranks":[\n]}\n');
  assertEquals(fromJSON(toJSON([])), []);
  assertEquals(fromJSON(toJSON([tree()])), [tree()]);
});

test("toJSON() writes each class's version at its first object of every rank", () => {
  const text = toJSON([tree(SAMPLE, SAMPLE), tree(SAMPLE)]);
  assertEquals(text.match(/"cereal_class_version":1,"concurrency"/g)?.length, 2);
  assertEquals(text.match(/"cereal_class_version":1,"timer\.key"/g)?.length, 2);
  assertEquals(text.match(/"cereal_class_version":1,"laps"/g)?.length, 2);
  assertEquals(text.match(/"cereal_class_version":0,"current"/g)?.length, 2);
  assertEquals(text.match(/cereal_class_version/g)?.length, 8);
});

test("toJSON() writes 0 for a number that is not finite", () => {
  const text = toJSON([tree({ ...SAMPLE, laps: 0, wall: 0, user: 0, system: 0, min: Infinity, max: -Infinity })]);
  assertStringIncludes(text, '"cpu_util":0,');
  assertStringIncludes(text, '"wall_min":0,"wall_max":0,');
  assertStringIncludes(text, '"min_ns":0,"max_ns":0,');
});

test("toJSON() reads nodes from any iterable, and `dropped` after them", () => {
  let dropped = 0;
  function* timers(): Generator<TimerNode> {
    yield SAMPLE;
    dropped = 5;
  }
  const rows = {
    concurrency: 1,
    timers: timers(),
    get dropped() {
      return dropped;
    },
  };
  assertEquals(fromJSON(toJSON([rows])), [{ ...tree(SAMPLE), dropped: 5 }]);
});

test("toJSON() throws with a remedy when the engine has no string of that length", () => {
  // A long text in place of a number: it is added by reference, so the test needs no row of gigabytes.
  const huge = { ...tree(), concurrency: "x".repeat(2 ** 24) as unknown as number };
  const error = assertThrows(() => toJSON(Array(200).fill(huge)), TimemoryError);
  assertEquals(error.code, "TOO_LARGE");
  assertStringIncludes(error.message, "use serialize(), which writes it in parts");
});

test("jsonChunks() yields chunks of at most 64 Ki characters, which join to toJSON()", () => {
  const timers = Array.from({ length: 1000 }, (_, i) => ({ ...SAMPLE, label: `f${i}` }));
  const chunks = [...jsonChunks([tree(...timers)])];
  for (const chunk of chunks) assertLessOrEqual(chunk.length, 65536);
  for (const chunk of chunks.slice(0, -1)) assertGreater(chunk.length, 60_000);
  assertEquals(chunks.join(""), toJSON([tree(...timers)]));
});

test("jsonChunks() reads no more nodes than a chunk holds", () => {
  let asked = 0;
  function* timers(): Generator<TimerNode> {
    for (; asked < 1_000_000; asked++) yield SAMPLE;
  }
  const chunks = jsonChunks([{ concurrency: 1, dropped: 0, timers: timers() }]);
  chunks.next();
  assertLessOrEqual(asked, 100);
  chunks.return(undefined);
});

test("jsonChunks() yields a node with a longer label in one chunk", () => {
  const chunks = [...jsonChunks([tree({ ...SAMPLE, label: "x".repeat(100_000) })])];
  assertEquals(fromJSON(chunks.join(""))[0].timers[0].label.length, 100_000);
  assertEquals(chunks.length, 3);
});

const whole = fc.nat();
const real = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e18, noNaN: true }).map((value) => value + 0));
const bytes = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const anyRss = fc.record({ current: bytes, peak: bytes });
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    '"timer.key": 1',
    '{"timer.key": 12345678901234567890}',
    "\\",
    '\\"timer.key":5',
    "\ud800",
    "_",
    "__proto__",
  ),
);
const anyTimer = fc.record({
  key: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  parent: fc.constant(-1),
  level: fc.nat({ max: 5 }),
  tag: anyText,
  label: anyText,
  laps: whole,
  openLaps: whole,
  maxOpenLaps: whole,
  open: fc.boolean(),
  wall: real,
  user: real,
  system: real,
  cpuUnknownLaps: whole,
  covered: real,
  min: real,
  max: real,
  squares: real,
  overlaps: whole,
  rssMax: anyRss,
  rssSelf: anyRss,
  rssMin: anyRss,
  rssSelfMin: anyRss,
});
/** Any tree in tree order: a node is at most one level below the node before it. */
const anyTree = fc.record({
  concurrency: whole,
  dropped: whole,
  timers: fc.array(anyTimer, { maxLength: 12 }).map((timers) => {
    const path: number[] = [];
    return timers.map((timer, i) => {
      const level = Math.min(timer.level, path.length);
      path.length = level;
      path.push(i);
      return { ...timer, level, parent: level > 0 ? path[level - 1] : -1 };
    });
  }),
});

test("fromJSON() returns exactly the trees that toJSON() wrote", () => {
  fc.assert(fc.property(fc.array(anyTree, { maxLength: 3 }), (trees) => assertEquals(fromJSON(toJSON(trees)), trees)));
});

test("fromJSON() returns the same trees when a formatter has changed the spaces", () => {
  fc.assert(fc.property(anyTree, (any) => {
    const quoted = toJSON([any]).replace(
      /"timer\.key":(\d+)/g,
      (found, digits, at, all) => all[at - 1] === "\\" ? found : `"timer.key"\n:\t ${digits} `,
    );
    assertEquals(fromJSON(`\ufeff  ${quoted}\r\n`), [any]);
  }));
});
