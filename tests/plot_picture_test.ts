import { readFileSync } from "node:fs";
import { test } from "node:test";
import { plot, PlotData, type PlotOptions } from "../src/plotting/mod.ts";
import type { CallTree } from "../src/tree/call_tree.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { HOSTILE_KEYS, hostileTree, node, treeOf } from "./kit/plot_trees.ts";
import { printed } from "./kit/printed.ts";
import { barBoxes, collisions, keysOf, readSvg, sizeOf, type SvgElement, textsOf } from "./kit/svg.ts";
import { MB, tree } from "./kit/trees.ts";

/** Returns the timing and the memory picture of trees. */
function pictures(trees: readonly CallTree[], options: PlotOptions = {}): Promise<SvgElement[]> {
  return inFolder(async (folder) => {
    const data = new PlotData(trees, "run.json", "run");
    const paths: string[] = [];
    await printed(async () => void paths.push(...await plot({ data, outputDir: folder, type: "svg", ...options })));
    return paths.map((path) => readSvg(readFileSync(path, "utf8")));
  });
}

async function timing(trees: readonly CallTree[], options: PlotOptions = {}): Promise<SvgElement> {
  return (await pictures(trees, { memoryFields: [], ...options }))[0];
}

async function memory(trees: readonly CallTree[], options: PlotOptions = {}): Promise<SvgElement> {
  return (await pictures(trees, { timingFields: [], ...options }))[0];
}

const fills = (picture: SvgElement) => new Set(picture.children.flatMap(({ attributes }) => attributes.fill ?? []));
const notes = (picture: SvgElement) => textsOf(picture).slice(-4).join(" ");
const WALL = "#1b5aa6", USER = "#bd7304", SYSTEM = "#733110", MEMORY = "#0b7568", TINT = "#bfe3dc";

test("pictures of 1 to 300 rows have no texts that cover each other, a bar or the edge", async () => {
  for (const size of [1, 2, 16, 17, 30, 31, 40, 41, 100, 300]) {
    for (const picture of await pictures([treeOf(size)])) {
      assertEquals(collisions(picture), [], `${size} rows`);
      assertEquals(keysOf(picture).length, size);
    }
  }
});

test("pictures of 2 and 16 ranks, in light and dark, have nothing that covers anything", async () => {
  for (const ranks of [2, 16]) {
    const trees = Array.from({ length: ranks }, (_, i) => treeOf(20 + i % 3, 7 + i));
    for (const theme of ["light", "dark"] as const) {
      for (const picture of await pictures(trees, { theme })) assertEquals(collisions(picture), [], `${ranks} ranks`);
    }
  }
});

test("pictures of any requested size have nothing that covers anything", async () => {
  const sizes = [[1600, 800], [640, 300], [300, 900], [3000, 2000], [64, 48], [2600, 100], [1000, 4000]];
  for (const [width, height] of sizes) {
    for (const imageDpi of [75, 200]) {
      for (const picture of await pictures([treeOf(60)], { imageSize: { width, height }, imageDpi })) {
        assertEquals(collisions(picture), [], `${width} x ${height}`);
        assertEquals([picture.attributes.width, picture.attributes.height], [`${width}`, `${height}`]);
      }
    }
  }
});

test("100 hostile keys break no picture, and each is in a tooltip in full", async () => {
  assert(HOSTILE_KEYS.length >= 100, `${HOSTILE_KEYS.length}`);
  for (const picture of await pictures([hostileTree()])) {
    assertEquals(collisions(picture), []);
    const names = new Set(picture.children.map(({ name }) => name));
    assertEquals([...names].sort(), ["path", "rect", "text"]);
    const attributes = new Set(picture.children.flatMap(({ attributes }) => Object.keys(attributes)));
    assertEquals([...attributes].filter((name) => /^on|href|style/.test(name)), []);
    const keys = keysOf(picture);
    assertEquals(keys.length, HOSTILE_KEYS.length);
    for (const key of ["</script><img onerror=alert(1)>", "x".repeat(5000), "__proto__", "𝒳 math", "$x^2$"]) {
      assert(keys.includes(key), key);
    }
    assert(keys.includes("new\\nline") && keys.includes("a\\u{202e}evil") && keys.includes("\\u{fffe}\\u{ffff}"));
  }
});

test("a hostile title stays in the picture, and in its tooltip in full", async () => {
  for (const title of ['"></title><script>', "長".repeat(200), "two\nlines", "x".repeat(3000)]) {
    const picture = await timing([treeOf(3)], { titles: title });
    assertEquals(collisions(picture), []);
    assertStringIncludes(picture.children.find((element) => element.title)!.title!, title.replace("\n", "\\n"));
  }
});

test("zero and huge values, and times below the last digit, have figures and no exception", async () => {
  const none = { rssMax: { current: 0, peak: 0 }, rssSelf: { current: 0, peak: 0 } };
  const huge = { rssMax: { current: 1e300, peak: 1e305 }, rssSelf: { current: 1e15, peak: 1e16 } };
  const most = { wall: 1.7e308, user: 1.7e308, system: 1.7e308, ...huge };
  const cases: [CallTree, string[]][] = [
    [tree(node("zero", -1, 0, 0, none), node("child", 0, 1, 0, none)), ["0 ns-", "0-"]],
    [tree(node("huge", -1, 0, 1, most), node("small", 0, 1, 1e-6, none)), ["1.70e299 s106 % CPU", "<0.0190 %"]],
    [tree(node("s", -1, 0, 1234567, none), node("ms", 0, 1, 4, none)), ["1 235 s90 % CPU", "<0.0190 %"]],
    [tree(node("ns", -1, 0, 0.009, none), node("tiny", 0, 1, 1e-300, none)), ["9000 ns90 % CPU", "<0.0190 %"]],
  ];
  for (const [tree, labels] of cases) {
    const [times, sizes] = await pictures([tree, tree]);
    assertEquals([...collisions(times), ...collisions(sizes)], []);
    const shown = textsOf(times).map((text) => text.replace("\u2009", labels.includes("9000 ns90 % CPU") ? "" : " "));
    for (const label of labels) assert(shown.includes(label), `${label} is not in ${shown}`);
  }
});

test("an empty tree is a picture that says so", async () => {
  for (const picture of await pictures([tree()])) {
    assertEquals(sizeOf(picture), [1000, 160]);
    assertStringIncludes(textsOf(picture).join("\n"), "No timers were recorded.");
    assertEquals(collisions(picture), []);
  }
  assertEquals(textsOf(await timing([]))[1], "MPI procs = 0, threads/proc = 0 · one run");
});

test("a single node has one row, in a picture of at least 210 units", async () => {
  for (const picture of await pictures([treeOf(1)])) assertEquals(sizeOf(picture)[1], 210);
});

test("a row is a call path: the same label under two parents has two rows", async () => {
  const one = tree(
    node("a", -1, 0),
    node("b", 0, 1),
    node("c", 1, 2),
    node("b", -1, 0),
    node("a", 3, 1),
    node("c", 4, 2),
  );
  assertEquals(keysOf(await timing([one])), ["a", "b", "c", "b", "a", "c"]);
});

test("ranks are merged by call path: bars are means, whiskers one standard deviation of all", async () => {
  const rank = (wall: number) => tree(node("main", -1, 0, wall, { user: 0, system: 0 }));
  const picture = await timing([rank(100), rank(200)], { timingFields: ["wall"] });
  assertStringIncludes(
    textsOf(picture)[1],
    "MPI procs = 2, threads/proc = 1 · deno · bars: mean of 2 ranks, whiskers: ",
  );
  assert(textsOf(picture).includes("150 ms"));
  // The axis ends with the whisker, at 200: the standard deviation of 100 and 200 is 50, not 70.7.
  const bar = barBoxes(picture).at(-1)!;
  const [left, right] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(
    picture.children.findLast((e) => e.name === "path")!.attributes.d,
  )!
    .slice(1).map(Number);
  assert(Math.abs((right - bar.left) / (bar.right - bar.left) - 200 / 150) < 0.01);
  assert(Math.abs((left - bar.left) / (bar.right - bar.left) - 100 / 150) < 0.01);
});

test("a whisker is cut at 0, without a cap there", async () => {
  const rank = (wall: number) => tree(node("main", -1, 0, wall));
  const picture = await timing([rank(1), rank(1), rank(1), rank(100)], { timingFields: ["wall"] });
  const { d } = picture.children.findLast(({ name }) => name === "path")!.attributes;
  assertEquals(d.match(/v/g)?.length, 1);
  assert(Number(/^M([\d.]+)/.exec(d)![1]) >= barBoxes(picture).at(-1)!.left - 0.01);
});

test("a path that not all ranks have is the mean of those that do, and says so", async () => {
  const picture = await timing([tree(node("main", -1, 0, 90), node("io", 0, 1, 4)), tree(node("main", -1, 0, 90))]);
  const texts = textsOf(picture);
  assert(texts.includes("1/2") && texts.some((text) => text.startsWith("4.00")), `${texts}`);
  assertStringIncludes(notes(picture), "n/2: only n of the 2 ranks have it, and it is the mean of those.");
});

test("laps stand beside a key from 2 on, as a range if the ranks differ", async () => {
  const rank = (laps: number) =>
    tree(node("a", -1, 0, 9, { laps }), node("b", 0, 1, 4, { laps: 80_000 }), node("c", 0, 1));
  const texts = textsOf(await timing([rank(3), rank(12)]));
  assertEquals(texts.filter((text) => text.startsWith("×")), ["×3-12", "×80\u2009000"]);
});

test("an open scope is marked, and the note says what its figures are", async () => {
  for (const picture of await pictures([tree(node("serve", -1, 0, 9, { open: true, laps: 0, openLaps: 1 }))])) {
    assert(textsOf(picture).includes("open"));
    assertStringIncludes(notes(picture), "> open: not ended yet, its figures so far.");
    assertEquals(collisions(picture), []);
  }
});

test("a node with unknown CPU time has no CPU bar but a -, and the note says why", async () => {
  const known = node("main", -1, 0, 90);
  const unknown = node("wait", 0, 1, 5, { cpuUnknownLaps: 2, user: 3e6, system: 0 });
  const picture = await timing([tree(known, unknown)]);
  assert(textsOf(picture).includes("5.00-"));
  assertStringIncludes(notes(picture), "- CPU time unknown, because other scopes ran meanwhile.");
  // One bar and one mark of the legend in the colour of user time.
  assertEquals(picture.children.filter(({ attributes }) => attributes.fill === USER).length, 2);
  const many = await timing([tree(known, unknown, ...Array.from({ length: 60 }, (_, i) => node(`n${i}`, 0, 1)))]);
  assert(textsOf(many).includes("5.00-"));
});

test("a CPU share that the clock can't resolve is a -, but that of a sleeper is 0 %", async () => {
  const timers = [
    node("main", -1, 0, 900),
    node("short", 0, 1, 12, { user: 1e7, system: 0 }),
    node("sleep", 0, 1, 500),
  ];
  timers[2].user = timers[2].system = 0;
  const picture = await timing([{ ...tree(...timers), resolution: { wall: 1, cpu: 1e7, memory: 4096 } }]);
  const texts = textsOf(picture);
  assert(texts.includes("12.0-") && texts.includes("500-"), `${texts}`);
  assertStringIncludes(notes(picture), "- CPU time too short for its clock.");
  const fine = await timing([{ ...tree(...timers), resolution: { wall: 1, cpu: 1000, memory: 4096 } }]);
  assert(textsOf(fine).includes("500" + "0 %"));
});

test("no figure has digits that the clock did not measure", async () => {
  const timers = [node("main", -1, 0, 25), node("half", 0, 1, 2.5)];
  const coarse = { ...tree(...timers), resolution: { wall: 1e6, cpu: 1, memory: 65536 } };
  const [times, sizes] = await pictures([coarse]);
  assert(textsOf(times).some((text) => text.startsWith("25 ms")), `${textsOf(times)}`);
  assert(textsOf(sizes).some((text) => text.startsWith("3.1 MB")), `${textsOf(sizes)}`);
});

test("where children ran side by side, the picture says that they add up to more than the parent", async () => {
  const all = tree(node("all", -1, 0, 30, { covered: 30e6 }), node("write", 0, 1, 75, { laps: 3, maxOpenLaps: 3 }));
  const picture = await timing([all]);
  assert(textsOf(picture).some((text) => /^30\.0 ms.*\|\|$/.test(text)), `${textsOf(picture)}`);
  assertStringIncludes(notes(picture), "|| children ran side by side: their times add up to more than the parent's.");
  const part = tree(node("all", -1, 0, 90, { covered: 30e6 }), node("write", 0, 1, 75));
  assertStringIncludes(notes(await timing([part])), "add up to more than the part of the parent that they cover.");
  const following = tree(node("all", -1, 0, 80, { covered: 75e6 }), node("write", 0, 1, 75));
  assert(!notes(await timing([following])).includes("||"));
});

test("timingFields chooses what is drawn, by our names and the original's", async () => {
  const trees = [treeOf(5)];
  const times = async (timingFields: PlotOptions["timingFields"]) => await timing(trees, { timingFields });
  const [wall, user, cpu, both] = [
    await times(["wall"]),
    await times(["user"]),
    await times(["cpu"]),
    await times(["wall", "sys"]),
  ];
  assertEquals([WALL, USER, SYSTEM].map((color) => fills(wall).has(color)), [true, false, false]);
  assertEquals([WALL, USER, SYSTEM].map((color) => fills(user).has(color)), [false, true, false]);
  assertEquals([WALL, USER, SYSTEM].map((color) => fills(cpu).has(color)), [false, true, false]);
  assertEquals([WALL, USER, SYSTEM].map((color) => fills(both).has(color)), [true, false, true]);
  for (const picture of [wall, user, cpu, both]) assertEquals(collisions(picture), []);
  assert(!textsOf(wall).some((text) => text.includes("%")));
  assert(textsOf(await times(["wall", "perc"])).some((text) => text.includes("% CPU")));
  assertEquals(textsOf(wall).slice(2, 5), ["wall", "self", "in children"]);
  assertEquals(textsOf(cpu).slice(2, 4), ["CPU", "user + system"]);
});

test("memoryFields chooses what is drawn: one kind has the whole width", async () => {
  const trees = [treeOf(5)];
  const self = await memory(trees, { memoryFields: ["self_peak_rss", "selfCurrent"] });
  const total = await memory(trees, { memoryFields: ["totalCurrent"] });
  const peak = await memory(trees, { memoryFields: ["selfPeak"] });
  assert(textsOf(self).includes("added by the scope (self) [MB]"));
  assert(!textsOf(self).some((text) => text.includes("(total)")));
  assert(textsOf(total).includes("resident when it ended (total) [MB]"));
  assertEquals([MEMORY, TINT].map((color) => fills(total).has(color)), [true, false]);
  assertEquals(textsOf(peak).slice(2, 4), ["RSS", "peak"]);
  for (const picture of [self, total, peak]) assertEquals(collisions(picture), []);
});

test("an empty array of fields draws no picture", async () => {
  assertEquals((await pictures([treeOf(3)], { timingFields: [], memoryFields: [] })).length, 0);
});

test("memory shows what was kept where it is not the peak, and a peak that is lower", async () => {
  const given = node("given back", -1, 0, 9, { rssSelf: { current: 10 * MB, peak: 40 * MB } });
  const lower = node("lower", -1, 0, 9, { rssSelf: { current: 20 * MB, peak: 5 * MB } });
  const picture = await memory([tree(given, lower)]);
  const texts = textsOf(picture);
  assert(texts.includes("40.0 MBkept 10.0") && texts.includes("5.0kept 20.0"), `${texts}`);
  assertMatch(
    notes(picture),
    /^.*1 MB = 2\^20 bytes\. Maxima over the laps; the two scales differ\. Kept: the current/,
  );
});

test("memory is in kB below 1 MB, and in GB from 10 GB on", async () => {
  const rss = (bytes: number) => ({ current: bytes, peak: bytes });
  const one = async (self: number, total: number) =>
    textsOf(await memory([tree(node("a", -1, 0, 9, { rssSelf: rss(self), rssMax: rss(total) }))]));
  const small = await one(512 * 1024, 20 * 1024 * MB);
  assert(small.includes("512.0 kB") && small.includes("20.0 GB"), `${small}`);
  assert(small.some((text) => text.startsWith("1 kB = 2^10 bytes. 1 GB = 2^30 bytes.")));
});

test("timingPercent and memoryPercent leave out small rows, and the picture says so", async () => {
  const timers = [node("main", -1, 0, 100), node("big", 0, 1, 60), node("parent", 0, 1, 2), node("inner", 2, 2, 30)];
  const all = tree(...timers, node("small", 0, 1, 3), node("tiny", 0, 1, 1));
  const [times, sizes] = await pictures([all], { timingPercent: 5, memoryPercent: 50 });
  // An ancestor of a row stays.
  assertEquals(keysOf(times), ["main", "big", "parent", "inner"]);
  assertStringIncludes(notes(times), "2 rows of at most 3.00 ms left out.");
  assertEquals(keysOf(sizes), ["main", "big"]);
  assertStringIncludes(notes(sizes), "4 rows of at most 3.8 MB left out.");
  assert(!notes(await timing([all])).includes("left out"));
});

test("maxRows keeps the largest rows with their ancestors", async () => {
  const picture = await timing([treeOf(500)], { maxRows: 25 });
  assertEquals(keysOf(picture).length, 25);
  assertMatch(notes(picture), /475 rows of at most [\d.]+ ms left out\./);
  assertEquals(keysOf(await timing([treeOf(500)])).length, 300);
});

test("a recursion of 20000 levels is drawn", async () => {
  const timers = Array.from({ length: 20_000 }, (_, i) => node(`level ${i}`, i - 1, i, 20_001 - i));
  const picture = await timing([tree(...timers)]);
  assertEquals(keysOf(picture).length, 300);
  assertEquals(collisions(picture), []);
  assertMatch(
    notes(picture),
    /19700 rows of at most 19\.7 s left out\. Levels deeper than 99 are not indented further\./,
  );
});

test("a long key loses its folders, then its file, then its middle; the tooltip has all of it", async () => {
  const keys = [
    "load@'src/app/io/file.ts':12",
    "loadConfigurationFrom@'src/application/input/file.ts':12",
    "loadConfigurationFromTheUsersFolder@'src/app/config.ts':12",
    `${"load".repeat(30)}@'src/app/file.ts':12`,
  ];
  const picture = await timing([tree(...keys.map((key) => node(key, -1, 0)))]);
  assertEquals(keysOf(picture), keys);
  const shown = picture.children.filter(({ title }) => title).slice(1).map(({ text }) => text);
  assertEquals(shown.slice(0, 3), [
    keys[0],
    "loadConfigurationFrom@'file.ts':12",
    "loadConfigurationFromTheUsersFolder:12",
  ]);
  assertMatch(shown[3], /^(load)+lo?a?d?…[load]+:12$/);
});

test("rows of another runtime than the first one name it", async () => {
  const picture = await timing([tree(node("main", -1, 0), node("kernel", 0, 1, 1, { tag: "wasm" }))]);
  assertStringIncludes(textsOf(picture)[1], " · deno, wasm · ");
  assert(textsOf(picture).includes("[wasm] kernel"));
  const tags = ["deno", "a\nb", "<b>", "x".repeat(200), "解", "q", "r"];
  const hostile = await timing([tree(...tags.map((tag) => node("scope", -1, 0, 9, { tag })))]);
  assertEquals(collisions(hostile), []);
  assertStringIncludes(textsOf(hostile)[1], " · deno, a\\nb, <b>, xxxxxxx…xxxx, 解, 2 more · ");
});

test("lost data is the first note", async () => {
  const lost = { ...tree(node("main", -1, 0), node("[overflow]", -1, 0, 1, { laps: 7 })), dropped: 3 };
  const texts = textsOf(await timing([lost]));
  const at = texts.indexOf("! 7 laps of new paths went into [overflow]: a limit was reached.");
  assertEquals(texts[at + 1], "! 3 scopes are missing: too many were open at once.");
});

test("imageDpi makes the picture larger, and its parts with it", async () => {
  const [normal, double] = [await timing([treeOf(5)]), await timing([treeOf(5)], { imageDpi: 150 })];
  assertEquals([normal, double].map(({ attributes }) => attributes.width), ["1600", "3200"]);
  assertEquals(sizeOf(normal), sizeOf(double));
});
