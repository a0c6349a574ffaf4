import { test } from "node:test";
import { chart } from "../bench/lib/chart.ts";
import { type Contestant, measure, type Measured, ratio } from "../bench/lib/measure.ts";
import { median, quantile } from "../bench/lib/median.ts";
import { comparison, groupResult, markdown, sizes } from "../bench/lib/tables.ts";
import { assertEquals } from "./kit/assert.ts";

function measured(name: string, kind: Measured["kind"], rounds: number[]): Measured {
  return { name, kind, rounds };
}

const FLOOR = measured("floor", "floor", [10, 20, 40]);
const OURS = measured("autoTimer`tag`", "ours", [15, 20, 80]);

test("median() takes the value in the middle, or between two", () => {
  assertEquals([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])], [2, 2.5, 7]);
});

test("quantile() goes in proportion between two values", () => {
  assertEquals([quantile([0, 10], 0.25), quantile([1, 2, 3, 4, 5], 0.75)], [2.5, 4]);
});

test("ratio() is the median of the ratios within a round, not the ratio of the medians", () => {
  assertEquals(ratio(OURS, FLOOR), 1.5);
});

test("measure() gives each contestant each place in the order of the rounds", async () => {
  const order: string[] = [];
  const contestants = ["a", "b", "c"].map((name): Contestant => ({
    name,
    kind: "peer",
    run: () => void order.push(name),
  }));
  await measure(contestants, { rounds: 3, warmUp: 0 });
  assertEquals(order.slice(-9).join(""), "abcbcacab");
});

test("groupResult() joins the rounds of several processes, and keeps the half in which all together were quickest", () => {
  const second = [measured("floor", "floor", [12, 11, 90]), measured("autoTimer`tag`", "ours", [24, 33, 1])];
  const { against, rows } = groupResult("One lap", ["floor"], [[FLOOR, OURS], second]);
  assertEquals(against, ["floor"]);
  assertEquals(rows[1], {
    name: "autoTimer`tag`",
    kind: "ours",
    nanoseconds: 20,
    middleHalf: [17.5, 22],
    ratios: { floor: 1.5 },
  });
});

test("markdown() escapes the backticks of a tag and makes ours bold", () => {
  const group = groupResult("One lap", [], [[FLOOR, OURS]]);
  const text = markdown({ runtime: "Deno", version: "2.0.0", clock: "a clock", groups: { laps: group } });
  assertEquals(text.split("\n").slice(-3), [
    "| floor | 15.0 | 1.00 |",
    "| **autoTimer\\`tag\\`** | 17.5 | 1.25 |",
    "",
  ]);
});

test("comparison() puts the runtimes beside each other, each against a first row of its own", () => {
  const hrtime = measured("hrtime", "floor", [10, 10, 10]);
  const columns = [["Deno", FLOOR, OURS] as const, ["Node", hrtime] as const].map(([title, ...all]) => ({
    title,
    group: groupResult("One lap", [], [all]),
  }));
  assertEquals(comparison(columns, ["clock", "autoTimer`tag`"]).split("\n"), [
    "|  | Deno | Node |",
    "| --- | ---: | ---: |",
    "| clock | 15.0 | 10.0 |",
    "| **autoTimer\\`tag\\`** | 17.5 (1.25) |  |",
  ]);
});

test("sizes() groups the digits of each size by three", () => {
  const bundle = { name: "a", source: "", budget: 1_000_000, minified: 12_345, gzipped: 999 };
  assertEquals(sizes([bundle]).split("\n")[2], "| a | 12 345 | 999 | 1 000 000 |");
});

test("chart() draws a longer bar for what takes longer, and none for what was not measured", () => {
  const group = groupResult("One lap", [], [[FLOOR, measured("slow <1>", "peer", [5000, 5000, 5000])]]);
  const svg = chart("A & B", ["floor", "slow <1>", "absent"], [{ title: "Deno", group }]);
  const bars = [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="14"/g)].map((match) => Number(match[1]));
  assertEquals(bars.length, 2);
  assertEquals(bars[1] > bars[0], true);
  assertEquals(svg.includes("slow &lt;1&gt;") && svg.includes("A &amp; B"), true);
});
