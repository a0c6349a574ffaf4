import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { toText } from "../src/report/text.ts";
import type { CallTree } from "../src/tree/call_tree.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { toJSON } from "../src/report/json.ts";
import { assertEquals, assertThrows } from "./kit/assert.ts";
import { MB, SAMPLE } from "./kit/trees.ts";

const COARSE = { wall: 1000, cpu: 1e7, memory: 4096 };
const FINE = { wall: 1, cpu: 1000, memory: 1024 };

function tree(resolution: CallTree["resolution"]): CallTree {
  const child = {
    ...SAMPLE,
    parent: 0,
    level: 1,
    label: "wide 世界",
    laps: 1,
    wall: 1500,
    user: 0,
    system: 0,
    covered: 0,
  };
  return { concurrency: 1, dropped: 0, timers: [SAMPLE, { ...child, min: 1500, max: 1500, squares: 0 }], resolution };
}

test("toText({ columns }) prints a table with titles, each column as wide as its widest cell", () => {
  assertEquals(
    toText(tree(FINE), { columns: ["laps", "self", "percent", "mean", "concurrency"] }),
    `\
>                            laps     self [s]  CPU [%]   mean [us]  at once
> [deno] solve@'file.ts':12     3  0.499999400     60.0  200000.000        2
> [deno] |_wide 世界            1  0.000001500        -       1.500        2
`,
  );
});

test("toText({ columns }) prints only digits that the clocks resolve", () => {
  assertEquals(
    toText(tree(COARSE), { columns: ["wall", "cpu", "percent", "min", "rss"] }),
    `\
>                            wall [s]  CPU [s]  CPU [%]  min [us]  RSS [MB]
> [deno] solve@'file.ts':12  0.600000     0.36       60    100001      3.50
> [deno] |_wide 世界         0.000002     0.00        -      1500      3.50
`.replace("   1500 ", "      2 "),
  );
});

test("toText({ columns: true }) prints the usual columns", () => {
  const [titles] = toText(tree(FINE), { columns: true }).split("\n");
  assertEquals(
    titles.split(/ {2,}/).slice(1),
    [
      "laps",
      "wall [s]",
      "self [s]",
      "CPU [s]",
      "CPU [%]",
      "mean [us]",
      "min [us]",
      "max [us]",
      "stddev [us]",
      "at once",
    ],
  );
});

test("toText({ columns }) throws on an unknown column, even for an empty tree", () => {
  const columns = ["laps", "speed"] as unknown as ["laps"];
  const error = assertThrows(() => toText({ concurrency: 1, dropped: 0, timers: [] }, { columns }), TimemoryError);
  assertEquals(error.message.replace(/of .*, not/, "of ..., not"), 'A column must be one of ..., not "speed"');
});

test("toJSON() writes the resolution, and CPU times as its multiples", () => {
  const json = toJSON([tree(FINE)]);
  const [{ timers, resolution }] = fromJSON(json);
  assertEquals(resolution, FINE);
  assertEquals([SAMPLE.user, timers[0].user, timers[0].system], [300_000_300, 300_000_000, 60_000_000]);
  assertEquals(timers[0].rssMax.current, 3.5 * MB);
});
