// The report page in a real browser.
import { after, before, test } from "node:test";
import type { CallTree } from "../src/tree/call_tree.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { weakTexts } from "./kit/contrast.ts";
import { Browser, noBrowser, type Opened, type View } from "./kit/browser.ts";
import { grow, HOSTILE, PIPE } from "./kit/page.ts";
import { runtime } from "./kit/process.ts";
import { escapeControls } from "../src/report/escape.ts";
import { tree } from "./kit/trees.ts";

if (noBrowser && runtime === "node") console.warn(`SKIPPED: tests of the page, because ${noBrowser}`);

let browser: Browser;
before(async () => {
  if (!noBrowser) browser = await Browser.start();
});
after(() => browser?.close());

/** Tests a page; it must not write to the console, throw, or ask for a file. */
function pageTest(
  name: string,
  trees: CallTree | readonly CallTree[],
  use: (page: Opened) => Promise<void>,
  view?: View,
): void {
  test(name, { skip: noBrowser }, async () => {
    const page = await browser.open({ tree: trees, title: "pipe.ts" }, view);
    await use(page);
    assertEquals(page.errors, []);
    await page.close();
  });
}

/** Whether the selected row is neither above nor below the visible part of the table. */
async function isInSight(page: Opened): Promise<boolean> {
  return await page.evaluate(`(() => {
    const { top, bottom } = document.querySelector("tr.selected").getBoundingClientRect();
    return top >= document.querySelector("th").getBoundingClientRect().bottom && bottom <= innerHeight;
  })()`);
}

const ALL = [
  ...["main@'pipe.ts':23", "parse@'pipe.ts':12", "checksum@crc", "split line"],
  ...["compress@'pipe.ts':19", "checksum@crc", "brotli", "verify", "watch"],
];

pageTest("the page opens with title, facts, icicle, table, details and notes", PIPE[0], async (page) => {
  assertEquals(await page.evaluate("document.title"), "100\u00a0ms - pipe.ts - TiMemory");
  assertMatch((await page.texts("h1"))[0], /^pipe\.ts deno · \d{4}-\d\d-\d\d \d\d:\d\d · 1 rank · 9 scopes$/);
  assertEquals(await page.texts("#facts dd"), [
    ...["100 ms of 500 ms of the process", "90 % user 80.0 ms, system 10.0 ms", "120.0 MB +20.0 MB by the program"],
    ...["4 007", "0.3 % 100 ns a lap"],
  ]);
  assertEquals(await page.keys(), ALL);
  assertEquals(await page.texts("#rows tr:nth-child(2) td:not(.col-bar)"), [
    ...["▼ main@'pipe.ts':23", "100.00", "8.00", "90", "1", "100 ms", "20.0"],
  ]);
  assertEquals(await page.selected(), "brotli");
  assertEquals((await page.texts("#details h2, #details .about p")).join(), "brotli,main › compress");
  assertStringIncludes((await page.texts("#notes")).join(), "process : 0.500 wall, 0.200 user + 0.100 system");
  assertStringIncludes(
    (await page.texts("#notes")).join(),
    "CPU time unknown (-), because other scopes ran meanwhile: verify",
  );
});

pageTest("an unknown CPU time is a -, and an open scope has no laps", PIPE[0], async (page) => {
  assertEquals(await page.texts("#rows tr:has-text('verify') .col-percent"), ["-"]);
  assertEquals(await page.texts("#rows tr:has-text('verify') .bar i"), [""]);
  await page.press("3");
  assertEquals(await page.texts("#rows tr:has-text('verify') .bar i"), []);
  assertEquals(await page.texts("#rows tr:has-text('watch') :is(.tag, .col-laps)"), ["open", "-"]);
});

pageTest("a search keeps hits and their ancestors, counts them, and Esc clears it", PIPE[0], async (page) => {
  await page.press("/", ..."CHECKsum");
  assertEquals(await page.keys(), [ALL[0], ALL[1], ALL[2], ALL[4], ALL[5]]);
  assertEquals(await page.texts("#rows mark"), ["checksum", "checksum"]);
  assertEquals(await page.texts("#rows tr.dim .key"), [ALL[0], ALL[1], ALL[4]]);
  assertEquals((await page.texts("#hits"))[0], "2 of 9 · 15.0 % self");
  await page.press("Enter");
  const first = await page.evaluate("document.querySelector('tr.selected').id");
  await page.press("Enter");
  const second = await page.evaluate("document.querySelector('tr.selected').id");
  await page.press("Shift+Enter");
  assertEquals([first, second, await page.evaluate("document.querySelector('tr.selected').id")], [
    "row-2",
    "row-5",
    "row-2",
  ]);
  await page.press("Escape");
  assertEquals([await page.keys(), await page.evaluate("document.getElementById('search').value")], [ALL, ""]);
  await page.press(..."nothing like it");
  assertMatch((await page.texts("#rows"))[0], /No scope matches “nothing like it”\. Esc clears the search\./);
});

pageTest("a double click zooms, breadcrumbs and Esc zoom out, and Back works", PIPE[0], async (page) => {
  await page.click("#rows tr:has-text('compress') .key", { count: 2 });
  assertEquals((await page.texts("#crumbs"))[0].replace(/\s+/g, " "), "All scopes › main › compress Esc zooms out");
  const crumbs = async () => (await page.texts("#crumbs b"))[0];
  await page.click("#rows tr:has-text('brotli') .key", { count: 2 });
  assertEquals(await crumbs(), "brotli");
  await page.page.goBack();
  await page.settle();
  assertEquals(await crumbs(), "compress");
  await page.click("#crumbs [data-zoom='0']");
  assertEquals(await crumbs(), "main");
  await page.press("Escape");
  assertEquals(await crumbs(), "All scopes");
});

pageTest("zoomed boxes take the whole width, under their ancestors in grey", PIPE[0], async (page) => {
  const width = await page.evaluate<number>("document.querySelector('canvas').clientWidth");
  assertEquals(await page.pixel(width - 40, 3), "#1b4f91"); // watch, all of it its own
  await page.click("#rows tr:has-text('brotli') .key", { count: 2 });
  assertEquals(await page.pixel(width - 40, 3), "#e1e5ea");
  assertEquals(await page.pixel(width - 40, 22 + 3), "#e1e5ea");
  assertEquals(await page.pixel(width - 40, 44 + 5), "#1b4f91");
});

pageTest("heads sort siblings, turn the order, and restore the recorded one", PIPE[0], async (page) => {
  const names = async () => (await page.keys()).map((key) => key.replace(/@.*/, ""));
  const recorded = await names();
  await page.click("th.col-self button");
  assertEquals(await names(), [
    ...["watch", "main", "compress", "brotli", "checksum", "verify", "parse", "split line", "checksum"],
  ]);
  assertEquals(await page.evaluate("document.querySelector('th.col-self').ariaSort"), "descending");
  await page.click("th.col-self button");
  assertEquals((await names()).slice(0, 3), ["main", "parse", "checksum"]);
  assertEquals(await page.evaluate("document.querySelector('th.col-self').ariaSort"), "ascending");
  await page.click("th.col-self button");
  assertEquals(await names(), recorded);
  await page.click("th.col-scope button");
  assertEquals((await names()).slice(0, 4), ["main", "compress", "brotli", "checksum"]);
});

pageTest("folding hides rows, by click, by level and by key", PIPE[0], async (page) => {
  await page.click("#rows tr:has-text('parse') .twisty");
  assertEquals((await page.keys()).length, 7);
  assertEquals(await page.texts("#rows tr:has-text('parse') .tag"), ["+2"]);
  assertEquals(await page.evaluate("document.getElementById('row-1').ariaExpanded"), "false");
  await page.click("#folds button:nth-child(1)");
  assertEquals(await page.keys(), ["main@'pipe.ts':23", "watch"]);
  await page.click("#folds button:nth-child(2)");
  assertEquals((await page.keys()).length, 5);
  await page.click("#folds button:nth-child(4)");
  assertEquals(await page.keys(), ALL);
});

pageTest("the keyboard moves, folds and zooms in the table, and says which row is active", PIPE[0], async (page) => {
  await page.page.focus("#table");
  await page.press("Home");
  assertEquals([await page.selected(), await isInSight(page)], [ALL[0], true]);
  assertEquals(await page.evaluate("document.getElementById('table').getAttribute('aria-activedescendant')"), "row-0");
  await page.press("ArrowDown", "ArrowRight");
  assertEquals(await page.selected(), ALL[2]);
  await page.press("ArrowLeft", "ArrowLeft");
  assertEquals([await page.selected(), (await page.keys()).length], [ALL[1], 7]);
  await page.press("ArrowLeft", "Shift+ArrowLeft");
  assertEquals(await page.keys(), ["main@'pipe.ts':23", "watch"]);
  await page.press("ArrowRight");
  assertEquals((await page.keys()).length, 5, "those below stay folded");
  await page.press("*", "End");
  assertEquals([await page.selected(), await page.keys()], ["watch", ALL]);
  await page.press("Enter");
  assertEquals(await page.texts("#crumbs b"), ["watch"]);
});

pageTest("the keyboard moves and zooms in the icicle, and what is selected is said", PIPE[0], async (page) => {
  await page.page.focus("#canvas");
  await page.press("ArrowUp");
  assertEquals(await page.selected(), ALL[4]);
  await page.press("ArrowLeft");
  assertEquals(await page.selected(), ALL[1]);
  await page.press("ArrowDown", "ArrowRight");
  assertEquals(await page.selected(), "split line");
  assertMatch(
    (await page.texts("#said"))[0],
    /^split line, wall 20\.0.ms · self 20\.0.ms · 20\.0.%, CPU 90.% · .* · 4.000 laps$/,
  );
  await page.press("Enter");
  assertEquals(await page.texts("#crumbs b"), ["split line"]);
});

pageTest("the keys 1 to 5 choose a value, t the theme, ? the help", PIPE[0], async (page) => {
  const pressed = () => page.texts("#values [aria-pressed=true]");
  const legends = [];
  for (const key of ["5", "4", "3", "2", "1"]) {
    await page.press(key);
    legends.push(`${await pressed()}: ${await page.texts("th.col-bar .sign")}; ${(await page.texts("#legend"))[0]}`);
  }
  assertEquals(legends.map((legend) => legend.replace(/\s+/g, " ")), [
    "Laps: laps; width: wall time colour: laps, log 1 4 000",
    "RSS: current,up to peak; width: wall time colour: memory added 0 20.0 MB",
    "CPU: user,system; width: CPU time colour: CPU in wall time 0 160 %",
    "Self: self; width: wall time colour: its own (self) share 0 100 %",
    "Wall: self,in children; width: wall time colour: its own (self) share 0 100 %",
  ]);
  const background = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  assertEquals(await background(), "rgb(255, 255, 255)");
  await page.press("t");
  assertEquals(await background(), "rgb(21, 24, 28)");
  await page.press("?");
  assertEquals(await page.evaluate("document.querySelector('dialog').open"), true);
  await page.press("Escape");
  assertEquals(await page.evaluate("document.querySelector('dialog').open"), false);
});

pageTest("a rank is selectable, and the mean of all has rings, whiskers and the slowest", PIPE, async (page) => {
  const facts = async () => (await page.texts("#facts dd"))[0];
  assertEquals(await facts(), "125 ms ranks 100 ms to 150 ms");
  assertEquals(await page.evaluate("document.querySelectorAll('#row-0 .rings circle').length"), 2);
  assertEquals(await page.evaluate("document.querySelectorAll('#row-0 .whisker').length"), 1);
  assertEquals(await page.texts("#details .rank"), ["rank 0 50.0 ms", "rank 1 75.0 ms"]);
  assertEquals((await page.texts("#details .ranks p"))[0], "slowest 20 % over the mean");
  await page.page.selectOption("#rank", "1");
  await page.settle();
  assertEquals(await facts(), "150 ms of 500 ms of the process");
  assertEquals(await page.texts("#row-0 .col-wall"), ["150.00"]);
  assertEquals(await page.evaluate("document.querySelectorAll('#row-0 .whisker').length"), 0);
  assertEquals(await page.evaluate("document.querySelectorAll('#row-0 .rings .shown').length"), 1);
  assertStringIncludes(await page.evaluate("location.hash"), "rank=1");
  await page.page.goBack();
  await page.settle();
  assertEquals(await facts(), "125 ms ranks 100 ms to 150 ms");
});

test("a run is selectable, and its workers are called so", { skip: noBrowser }, async () => {
  const runs = [{ name: "before", tree: PIPE }, { name: "after", tree: grow(["other", 7]) }];
  const page = await browser.open({ trees: runs, unit: "worker" });
  assertEquals(await page.texts("#title, #rank-label span, th.col-ranks"), ["before", "Worker", "Workers"]);
  await page.click("#rows tr:has-text('compress') .key", { count: 2 });
  await page.page.selectOption("#run", "1");
  await page.settle();
  assertEquals([await page.texts("#title"), await page.keys()], [["after"], ["other"]]);
  assertEquals(await page.evaluate("document.getElementById('rank-label').hidden"), true);
  await page.page.goBack();
  await page.settle();
  assertEquals([await page.texts("#title"), await page.texts("#crumbs b")], [["before"], ["compress"]]);
  assertEquals(page.errors, []);
});

/** A tree of ten thousand nodes. */
const WIDE = grow([
  "main",
  1e5,
  Array.from({ length: 100 }, (_, i) => {
    const leaves = Array.from({ length: 99 }, (_, j): [string, number] => [`leaf ${i} ${j}`, 1]);
    return [`part ${i}`, i < 3 ? 2000 : 500, leaves];
  }),
]);

test("an address opens the page as it was left", { skip: noBrowser }, async () => {
  const view = { hash: "#rank=1&value=rss&sort=wall&zoom=101&selected=103&theme=dark" };
  const page = await browser.open({ tree: [WIDE, WIDE] }, view);
  assertEquals(await page.texts("#values [aria-pressed=true], #crumbs b, #theme"), ["Light", "RSS", "part 1"]);
  assertEquals([await page.selected(), await page.evaluate("document.getElementById('rank').value")], [
    "leaf 1 1",
    "1",
  ]);
  assertEquals(page.errors, []);
});

test("an address with nonsense opens the page all the same", { skip: noBrowser }, async () => {
  const hash = "#run=7&rank=99&zoom=1e9&selected=-5&value=<b>&sort=constructor&query=%E0%A4%A&theme=pink";
  const page = await browser.open({ tree: PIPE }, { hash });
  assertEquals(await page.texts("#values [aria-pressed=true], #crumbs b"), ["Wall", "All scopes"]);
  assertEquals(page.errors, []);
});

pageTest(
  "hostile labels show as text, and none is executed",
  grow(["main", 500, HOSTILE.map((label) => [label, 1])]),
  async (page) => {
    const seen = (await page.evaluate<string[]>(
      `[...document.querySelectorAll("#rows .key")].map(({ textContent }) => textContent)`,
    )).slice(1);
    const expected = HOSTILE.map(escapeControls);
    assert(seen.length > 30, `${seen.length} rows`);
    for (const [i, text] of seen.entries()) {
      assertEquals(text, expected[i].length > 200 ? `${expected[i].slice(0, 199)}…` : expected[i]);
    }
    for (let i = 0; i < HOSTILE.length; i++) await page.page.keyboard.press("ArrowDown");
    for (const text of ["<img", "alert", "</script>", "(", "\\"]) {
      await page.page.fill("#search", text);
      await page.settle();
    }
    await page.page.hover("#canvas", { position: { x: 300, y: 30 } });
    await page.page.waitForTimeout(400);
    assertEquals(await page.evaluate("document.title"), "500\u00a0ms - pipe.ts - TiMemory");
    assertEquals(await page.evaluate("document.querySelectorAll('img, svg:not(.rings), b b').length"), 0);
  },
);

pageTest("the details have all of a long label, and copy it", grow(["k".repeat(500), 1]), async (page) => {
  assertEquals((await page.keys())[0].length, 200);
  assertEquals((await page.texts("#details h2"))[0].length, 500);
  await page.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.click(".copy");
  assertEquals(await page.texts(".copy"), ["Copied"]);
  assertEquals(await page.evaluate<string>("navigator.clipboard.readText()"), "k".repeat(500));
});

pageTest("the system's dark theme is followed, and the button overrides it", PIPE[0], async (page) => {
  const background = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  assertEquals([await background(), await page.texts("#theme")], ["rgb(21, 24, 28)", ["Light"]]);
  assertEquals(await page.pixel(5, 44 + 5), "#93c8ff");
  await page.click("#theme");
  assertEquals([await background(), await page.texts("#theme")], ["rgb(255, 255, 255)", ["Dark"]]);
  assertEquals(await page.pixel(5, 44 + 5), "#1b4f91");
}, { theme: "dark" });

pageTest("Ctrl and the wheel zoom at the pointer, and the wheel alone scrolls", PIPE[0], async (page) => {
  const crumbs = () => page.texts("#crumbs b");
  const box = (await page.page.locator("#canvas").boundingBox())!;
  await page.page.mouse.move(box.x + box.width * 0.5, box.y + 30);
  await page.page.keyboard.down("Control");
  await page.page.mouse.wheel(0, -100);
  await page.settle();
  assertEquals(await crumbs(), ["main"]);
  await page.page.mouse.wheel(0, -100);
  await page.settle();
  assertEquals(await crumbs(), ["compress"]);
  await page.page.mouse.wheel(0, 100);
  await page.page.keyboard.up("Control");
  await page.page.mouse.wheel(0, -100);
  await page.settle();
  assertEquals(await crumbs(), ["main"]);
});

pageTest(
  "a box has a tooltip after a while, and a row under the pointer has its box outlined",
  PIPE[0],
  async (page) => {
    const box = (await page.page.locator("#canvas").boundingBox())!;
    await page.page.mouse.move(box.x + 20, box.y + 50);
    await page.settle();
    assertEquals(await page.texts("#tooltip:visible"), []);
    assertEquals(await page.texts("#rows tr.hovered .key"), ["checksum@crc"]);
    await page.page.waitForSelector("#tooltip:visible");
    assertEquals(await page.texts("#tooltip"), [
      "checksum@crc wall 10.0 ms \u00b7 self 10.0 ms \u00b7 10.0 % CPU 90 % \u00b7 +2.0 MB \u00b7 1 lap",
    ]);
    await page.press("Escape");
    assertEquals(await page.texts("#tooltip:visible"), []);
    await page.page.hover("#row-2 .col-laps");
    await page.settle();
    assertEquals(await page.pixel(2, 44), "#171b21");
  },
);

pageTest("alerts stand before the notes, and what all ranks say is said once", [
  { ...PIPE[0], dropped: 3 },
  PIPE[1],
], async (page) => {
  const notes = await page.texts("#notes p");
  assertEquals(notes[0], "rank 0: 3 scopes not recorded: too many were open at once");
  assertEquals(await page.texts("#notes .alert"), [notes[0]]);
  assertEquals(notes.filter((note) => note.includes("CPU time unknown")).length, 1);
  await page.page.selectOption("#rank", "1");
  await page.settle();
  assertEquals(await page.texts("#notes .alert"), []);
});

/** More scopes than a page has room for. */
const HUGE = grow(["main", 1e6, Array.from({ length: 150_000 }, (_, i): [string, number] => [`leaf ${i}`, 1 + i % 7])]);

pageTest("a tree that is too large has its small scopes gathered, and says so", HUGE, async (page) => {
  await page.page.focus("#table");
  await page.press("*", "End");
  const [row] = await page.texts("#rows tr.selected .key");
  assertMatch(row, /^\d+ \d{3} small scopes$/);
  assertEquals(await page.texts("#rows tr.selected .col-mean"), ["-"]);
  assertMatch(
    (await page.texts("#notes")).join(),
    /\d+ \d{3} of 150 001 scopes, the smallest by time and memory, are gathered into 1 row below/,
  );
  await page.page.fill("#search", "small");
  await page.settle();
  assertMatch((await page.texts("#rows"))[0], /No scope matches/);
});

pageTest("an empty tree says so, without controls", tree(), async (page) => {
  assertStringIncludes((await page.texts("body"))[0], "No timers were recorded.");
  assertEquals(
    await page.evaluate(
      "['controls', 'icicle', 'table', 'details'].map((id) => document.getElementById(id).checkVisibility())",
    ),
    [false, false, false, false],
  );
  await page.press("1", "5", "t", "/", "Escape", "ArrowDown");
});

pageTest("a single node fills the icicle", grow(["only", 3]), async (page) => {
  assertEquals(await page.keys(), ["only"]);
  const width = await page.evaluate<number>("document.querySelector('canvas').clientWidth");
  assertEquals(await page.pixel(width - 20, 5), "#1b4f91");
});

pageTest(
  "nodes without any time, and huge ones, have their places",
  grow(
    ["zero", 0, [["below", 0]]],
    ["huge", 1e15, [["half", 5e14, [], { laps: 1e15 }]]],
  ),
  async (page) => {
    assertEquals(await page.texts("#rows .col-wall"), ["0", "0", "1 000 000 000 000.00", "500 000 000 000.00"]);
    assertEquals(await page.texts("#rows .col-percent"), ["-", "-", "90", "90"]);
    await page.press("2", "3", "4", "5");
  },
);

pageTest(
  "scopes that ran side by side fit into their parent, and are marked",
  grow(
    ["main", 10, [["task", 30, [], { maxOpenLaps: 4 }]], { covered: 9e6 }],
  ),
  async (page) => {
    assertEquals(await page.texts("#rows .tag"), ["4 at once"]);
    assertStringIncludes((await page.texts("#legend"))[0], "∥ side by side");
    const width = await page.evaluate<number>("document.querySelector('canvas').clientWidth");
    assertEquals(await page.pixel(Math.round(width * 0.85), 27), "#1b4f91");
    assertEquals(await page.pixel(Math.round(width * 0.95), 27), "#000000", "nothing");
    assertStringIncludes((await page.texts("#notes"))[0], "n at once: laps of the scope were open side by side");
  },
);

pageTest("a narrow page has one value, its lists, and the details on a tap", PIPE, async (page) => {
  assertEquals(await page.texts("#heads th:visible"), ["Scope", "Wall ms"]);
  assertEquals(await page.evaluate("document.documentElement.scrollWidth"), 390);
  await page.click("#values button:nth-child(5)");
  assertEquals(await page.texts("#heads th:visible"), ["Scope", "Laps"]);
  assertEquals(await page.texts("#details:visible"), []);
  await page.click("#row-2 .key");
  assertStringIncludes((await page.texts("#details:visible"))[0], "checksum@crc");
  await page.click("#details .close");
  assertEquals(await page.texts("#details:visible"), []);
  await page.page.selectOption("#rank", "0");
}, { width: 390, height: 900 });

for (const width of [1440, 1280, 1279, 1024, 1023, 760, 641, 640, 320]) {
  pageTest(`nothing is wider than a page of ${width} pixels, and no cell overlaps another`, PIPE, async (page) => {
    assertEquals(await page.evaluate("document.documentElement.scrollWidth"), width);
    const over = await page.evaluate<string[]>(
      `[...document.querySelectorAll("th, td:not(.col-scope), dd, #facts > div")]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)`,
    );
    assertEquals(over, []);
  }, { width });
}

pageTest("of 10 000 nodes only the rows in sight are in the table, and small ones start folded", WIDE, async (page) => {
  const rows = () => page.evaluate<number>("document.querySelectorAll('#rows tr[data-node]').length");
  assertEquals(await page.evaluate("document.getElementById('table').ariaRowCount"), "399"); // head, main, 100, 3 x 99
  assert(await rows() < 120, `${await rows()} rows`);
  assertEquals(await page.texts("#row-298 .tag, #row-301 .tag"), []);
  await page.page.focus("#table");
  await page.press("*", "End");
  assertEquals([await page.selected(), await page.evaluate("document.getElementById('table').ariaRowCount")], [
    "leaf 99 98",
    "10002",
  ]);
  assertEquals([await isInSight(page), await rows() < 120], [true, true]);
});

pageTest("a search shows 500 rows at most, and says how many more there are", WIDE, async (page) => {
  await page.page.fill("#search", "leaf");
  await page.settle();
  assertEquals(await page.evaluate("document.getElementById('table').ariaRowCount"), "501");
  assertEquals(await page.texts("#hits, #more"), [
    "9 900 of 10 001 · 9.9 % self",
    "and 9 406 more; a longer text finds fewer",
  ]);
});

/** A chain of five thousand nodes. */
const DEEP: CallTree = {
  ...tree(...Array.from({ length: 5000 }, (_, i) => ({
    ...grow([`f${i}`, 100]).timers[0],
    ...{ parent: i - 1, level: i, wall: 1e8 - i * 1e4, covered: 1e8 - (i + 1) * 1e4 },
  }))),
};

pageTest("a deep tree opens, and its last level is reached", DEEP, async (page) => {
  await page.page.focus("#table");
  await page.press("*", "End");
  assertEquals([await page.selected(), await page.texts("#rows tr.selected .depth")], ["f4999", ["5 000"]]);
  await page.press("Enter");
  assertEquals(await page.texts("#crumbs b"), ["f4999"]);
});

pageTest("paper gets a light page without controls, with the rows from one percent on", WIDE, async (page) => {
  await page.page.emulateMedia({ media: "print" });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  assertEquals(await page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)");
  assertEquals((await page.keys()).length, 4);
  assertEquals(await page.texts("#controls:visible, #details:visible, .buttons:visible"), []);
  assertEquals(await page.texts("#more"), ["9 997 scopes under 1 % of the total or over 2000 rows not printed"]);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.settle();
  assert((await page.keys()).length > 20);
}, { theme: "dark" });

pageTest("the table is a tree grid, and all texts have enough contrast", PIPE, async (page) => {
  assertEquals(
    await page.evaluate(`["table", "heads", "row-2"].map((id) => document.getElementById(id).getAttribute("role"))`),
    ["treegrid", "row", "row"],
  );
  assertEquals(
    await page.evaluate(
      `["aria-level", "aria-selected", "aria-rowindex"].map((name) => document.getElementById("row-2").getAttribute(name))`,
    ),
    ["3", "false", "4"],
  );
  for (const theme of ["light", "dark"]) {
    await page.page.emulateMedia({ colorScheme: theme as "light" | "dark" });
    await page.settle();
    assertEquals(await page.evaluate(`(${weakTexts})()`), [], theme);
  }
});

pageTest("focus is seen on every control", PIPE, async (page) => {
  for (let i = 0; i < 25; i++) {
    await page.press("Tab");
    const [name, style] = await page.evaluate<[string, string]>(`(() => {
      const focused = document.activeElement;
      const ring = focused.id === "table" ? getComputedStyle(document.querySelector("tr.selected td")).boxShadow
        : getComputedStyle(focused).outlineStyle;
      return [focused.id || focused.textContent, ring];
    })()`);
    if (name.length > 100) break; // past the last one, at the body
    assert(style !== "none", `${name}: ${style}`);
  }
});
