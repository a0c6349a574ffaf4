import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { type PageOptions, writeHtml } from "../src/plotting/mod.ts";
import { gatherSmall } from "../src/plotting/page/gather_small.ts";
import { mergeRanks } from "../src/plotting/page/merge_ranks.ts";
import { ABSENT, type Column, CPU_UNKNOWN, OPEN, SHORT } from "../src/plotting/page/page_format.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { overheadNotes, processNote } from "../src/report/notes.ts";
import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { dataOf, grow, HOSTILE, pageOf, PIPE } from "./kit/page.ts";
import { kit } from "./kit/session.ts";
import { reference, tree } from "./kit/trees.ts";

const figures = (column: Column, size: number) => typeof column === "number" ? Array(size).fill(column) : column;

test("writeHtml() writes a page whose policy allows its own script and style, and nothing else", async () => {
  const page = await pageOf({ tree: PIPE[0] });
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)![1];
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const script = /<script>([^]*?)<\/script>/.exec(page)![1];
  const style = /<style>([^]*?)<\/style>/.exec(page)![1];
  assertEquals(policy.split("; "), [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    ...["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"],
  ]);
  const markup = page.replace(/<script[^]*?<\/script>|<style>[^]*?<\/style>/g, "");
  assert(!/\son\w+=|\sstyle=|\ssrc=|\shref=|url\(|@import/i.test(markup + style), "handlers, styles or addresses");
  assert(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"), "the policy comes first");
});

test("writeHtml() writes the figures of each rank, by column", async () => {
  const { runs, unit } = dataOf(await pageOf({ tree: PIPE }));
  assertEquals([runs.length, unit], [1, "rank"]);
  const [{ name, scopes, labels, label, parent, ranks, gathered }] = runs;
  assertEquals([name, scopes, gathered], ["report", 9, []]);
  assertEquals(label.map((index) => labels[index]), PIPE[0].timers.map((node) => node.label));
  assertEquals(parent, PIPE[0].timers.map((node) => node.parent));
  for (const [rank, { columns, steps, cost, process }] of ranks.entries()) {
    const { timers } = PIPE[rank];
    assertEquals(figures(columns.wall, 9), timers.map(({ wall }) => Math.round(wall)));
    assertEquals(figures(columns.laps, 9), timers.map(({ laps }) => laps));
    assertEquals(figures(columns.selfPeak, 9), timers.map(({ rssSelf }) => Math.round(rssSelf.peak)));
    assertEquals(figures(columns.flags, 9), [0, 0, 0, 0, 0, 0, 0, CPU_UNKNOWN, OPEN]);
    assertEquals([steps, cost![0], process![0]], [[1, 1000, 4096], 100, 5e8]);
  }
});

test("writeHtml() marks laps within ten times their cost", async () => {
  const one = { ...grow(["a", 1, [], { laps: 2000 }]), lapCost: { total: 100, inside: 50 } };
  assertEquals(dataOf(await pageOf({ tree: one })).runs[0].ranks[0].columns.flags, SHORT);
});

test("mergeRanks() joins nodes by their path, and keeps those that one rank has alone", () => {
  const { labels, parents, ranks } = mergeRanks([
    grow(["main", 9, [["a", 3], ["b", 2]]]),
    grow(["main", 8, [["b", 4, [["c", 1]]], ["a", 1]]], ["a", 1]),
    tree(),
  ]);
  assertEquals(labels, ["main", "a", "b", "c", "a"]);
  assertEquals(parents, [-1, 0, 0, 2, -1]);
  assertEquals(ranks.map((nodes) => nodes.map((node) => node ? node.wall / 1e6 : 0)), [
    ...[[9, 3, 2, 0, 0], [8, 1, 4, 1, 1], [0, 0, 0, 0, 0]],
  ]);
});

test("mergeRanks() joins siblings of one label in their order", () => {
  const { labels, ranks } = mergeRanks([grow(["a", 1], ["a", 2]), grow(["a", 3], ["a", 4], ["a", 5])]);
  assertEquals(labels, ["a", "a", "a"]);
  assertEquals(ranks.map((nodes) => nodes.map((node) => (node?.wall ?? 0) / 1e6)), [[1, 2, 0], [3, 4, 5]]);
});

test("writeHtml() marks a node that a rank does not have", async () => {
  const { runs: [{ ranks }] } = dataOf(await pageOf({ tree: [grow(["a", 1]), grow(["b", 2])] }));
  assertEquals(ranks.map(({ columns }) => [columns.flags, columns.wall]), [
    ...[[[0, ABSENT], [1e6, 0]], [[ABSENT, 0], [0, 2e6]]],
  ]);
});

test("gatherSmall() keeps the largest scopes and their ancestors, and sums the others below their parent", () => {
  const leaves = Array.from({ length: 50 }, (_, i): [string, number] => [`leaf ${i}`, (i + 1) / 10]);
  const merged = mergeRanks([grow(["main", 1000, [["busy", 500, leaves], ["idle", 1, [["deep", 0.5]]]]])]);
  assertEquals(gatherSmall(merged, 1e6).gathered, []);
  const { labels, parents, ranks: [nodes], gathered } = gatherSmall(merged, 2500);
  const leavesKept = labels.filter((label) => label.startsWith("leaf"));
  assert(leavesKept.length > 5 && leavesKept.length < 50, `${leavesKept.length} leaves`);
  assertEquals(labels.slice(0, 2), ["main", "busy"]);
  assertEquals(leavesKept, leaves.slice(-leavesKept.length).map(([label]) => label));
  const total = gathered.reduce((sum, [, scopes]) => sum + scopes, 0);
  assertEquals(total + labels.length - gathered.length, 54);
  for (const [place] of gathered) assertEquals(labels[place], "");
  const below = gathered.find(([place]) => labels[parents[place]] === "busy")!;
  assertEquals(below[1] + leavesKept.length, 50);
  assertEquals(nodes[below[0]]!.laps, below[1]);
  const wall = nodes.reduce((sum, node, i) => sum + (labels[parents[i]] === "busy" ? node!.wall : 0), 0);
  assertEquals(Math.round(wall / 1e5), 50 * 51 / 2);
});

test("writeHtml() keeps a page of 200 000 scopes with long labels under 20 MB, and counts what it gathers", async () => {
  const leaves = Array.from({ length: 199_999 }, (_, i): [string, number] => [`${i} ${"é".repeat(80)}`, i % 1000 + 1]);
  const page = await pageOf({ tree: grow(["main", 1e9, leaves]) });
  assert(page.length < 19e6, `${page.length} characters`);
  const { runs: [{ scopes, label, gathered, ranks: [{ columns }] }] } = dataOf(page);
  const missing = gathered.reduce((sum, [, count]) => sum + count, 0);
  assert(missing > 1000, `${missing} gathered`);
  assertEquals([scopes, label.length - gathered.length + missing], [200_000, 200_000]);
  const laps = figures(columns.laps, label.length).reduce((sum, laps) => sum + laps, 0);
  assertEquals(laps, 200_000);
});

test("writeHtml() escapes labels, names and titles, so that none ends the data or becomes markup", async () => {
  assert(HOSTILE.length >= 100, `${HOSTILE.length} labels`);
  const children = HOSTILE.map((label): [string, number] => [label, 1]);
  const title = HOSTILE[0];
  const page = await pageOf({
    title,
    trees: HOSTILE.slice(0, 3).map((name) => ({ name, tree: grow([name, 500, children]) })),
  });
  assertEquals(page.match(/<\/script/gi)!.length, 2);
  assertEquals(page.match(/<script/gi)!.length, 2);
  assert(!/<!--|<img|<svg\/|\u2028|\u2029/.test(page));
  assertStringIncludes(page, "<title>&#60;/script&#62;&#60;img src=x onerror=alert(1)&#62; - TiMemory</title>");
  const data = dataOf(page);
  assertEquals([data.title, data.runs.map(({ name }) => name)], [title, HOSTILE.slice(0, 3)]);
  for (const { labels, label } of data.runs) {
    const long = "<b>".repeat(4000);
    const shown = HOSTILE.map((text) => text === long ? `${text.slice(0, 10_000)}... (12000 characters)` : text);
    assertEquals(label.slice(1).map((index) => labels[index]), shown);
  }
});

test("writeHtml() has the notes of the text, alerts first, and the sources of the columns", async () => {
  const { manager } = kit();
  const lossy = { ...PIPE[0], dropped: 3 };
  const { runs: [{ ranks: [{ notes }] }] } = dataOf(await pageOf({ tree: lossy, sources: manager.sources }));
  const texts = notes.map(([, text]) => text);
  assertEquals(notes[0], [true, "3 scopes not recorded: too many were open at once"]);
  assertEquals(notes.filter(([isAlert]) => isAlert).length, 1);
  for (const line of `${processNote(lossy, 3)}${overheadNotes(lossy)}`.trimEnd().split("\n")) {
    assert(texts.includes(line.slice(2)), line);
  }
  assertMatch(texts.join("\n"), /^wall: \S.*\nuser: [^]*\nrssPeak: .*\nCPU time and memory: read again after \d+/m);
  const plain = dataOf(await pageOf({ tree: PIPE[0] })).runs[0].ranks[0].notes.map(([, text]) => text);
  assertEquals(plain.at(-1), "Smallest steps of the readings: wall 1 ns, CPU time 1000 ns, memory 4096 bytes");
});

test("writeHtml() writes files of the original, also of two ranks", async () => {
  for (const [name, ranks] of [["cxx_report.json", 1], ["mpi2_report_0.json", 2]] as const) {
    const trees = fromJSON(reference(name), name);
    const { runs: [run] } = dataOf(await pageOf({ tree: trees }));
    assertEquals(run.ranks.length, ranks);
    assertEquals(run.ranks[0].columns.laps, trees[0].timers.map(({ laps }) => laps));
  }
});

test("writeHtml() writes an empty tree, and one without any time", async () => {
  assertEquals(dataOf(await pageOf({ tree: tree() })).runs[0].label, []);
  const zero = { wall: 0, user: 0, system: 0, covered: 0, min: Infinity, max: 0, laps: 0 };
  const { columns } = dataOf(await pageOf({ tree: grow(["a", 0, [], zero]) })).runs[0].ranks[0];
  assertEquals([columns.wall, columns.min], [0, 0]);
});

test("writeHtml() names a run after the file, and takes a title, a unit and several runs", async () => {
  assertEquals(dataOf(await pageOf({ tree: tree() }, "a b.c.html")).runs[0].name, "a b.c");
  assertEquals(dataOf(await pageOf({ tree: tree() }, "plain")).runs[0].name, "plain");
  const { title, unit, runs } = dataOf(
    await pageOf({
      title: "Solver",
      unit: "worker",
      trees: [{ name: "before", tree: PIPE }, { name: "after", tree: PIPE[0] }],
    }),
  );
  assertEquals([title, unit, runs.map(({ name, ranks }) => [name, ranks.length])], [
    ...["Solver", "worker", [["before", 2], ["after", 1]]],
  ]);
});

test("writeHtml() replaces a file and creates folders before it returns, and leaves no other file", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "new/folder/report.html");
    const written = writeHtml(file, { tree: PIPE[0] });
    assert(existsSync(file));
    await written;
    writeFileSync(file, "old");
    await writeHtml(file, { tree: PIPE[0] });
    assertMatch(readFileSync(file, "utf8"), /^<!doctype html>/);
    assertEquals(readdirSync(join(folder, "new/folder")), ["report.html"]);
  });
});

test("writeHtml() names a wrong argument, and writes nothing", async () => {
  await inFolder(async (folder) => {
    const refused = async (options: unknown, path: unknown = join(folder, "report.html")) => {
      const error = await assertRejects(() => writeHtml(path as string, options as PageOptions), TimemoryError);
      assertEquals(error.code, "INVALID_ARGUMENT");
      return error.message;
    };
    const trees = "a call tree or an array of at least one call tree";
    assertEquals(await refused({ tree: tree() }, ""), 'path must be a string with at least one character, not ""');
    assertEquals(await refused(undefined), "Options must be an object, not undefined");
    assertEquals(await refused({}), 'Options must be an object with "tree" or "trees", not undefined');
    assertEquals(
      await refused({ tree: tree(), trees: [] }),
      'Options must be an object with "tree" or "trees", not "both"',
    );
    assertEquals(await refused({ tre: tree() }), 'Unknown option "tre": expected tree, trees, title, unit or sources');
    assertEquals(await refused({ tree: 5 }), `tree must be ${trees}, not 5`);
    assertEquals(await refused({ tree: null }), `tree must be ${trees}, not null`);
    assertEquals(await refused({ tree: [] }), `tree must be ${trees}, not `);
    assertEquals(await refused({ trees: [] }), "trees must be an array of at least one { name, tree }, not ");
    assertEquals(await refused({ trees: [null] }), "Options must be an object, not null");
    assertEquals(await refused({ trees: [{ tree: tree() }] }), "trees[0].name must be a string, not undefined");
    assertEquals(await refused({ trees: [{ name: "a", tree: [5] }] }), `trees[0].tree must be ${trees}, not 5`);
    assertEquals(await refused({ tree: tree(), title: 5 }), "title must be a string, not 5");
    assertEquals(await refused({ tree: tree(), unit: "node" }), 'unit must be "rank" or "worker", not "node"');
    assertEquals(
      await refused({ tree: tree(), sources: {} }),
      "sources must be the sources of a manager, not [object Object]",
    );
    assertEquals(readdirSync(folder), []);
  });
});
