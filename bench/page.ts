// Measures the report page in Chromium: frames of a tree with 10 000 nodes, and how large a page of a
// million nodes is and when it has opened. `deno task bench:page`
import type { CallTree, TimerNode } from "../mod.ts";
import { writeHtml } from "../src/plotting/mod.ts";
import { Browser, type Opened } from "../tests/kit/browser.ts";

const FOLDER = ".build/page";
/** A longer frame is noticed. */
const LONG_FRAME = 100;

/** A tree like that of a program: parts of very different size, up to 20 levels deep, 5000 labels. */
function bigTree(nodes: number): CallTree {
  let seed = 1;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const timers: TimerNode[] = [];
  const rss = (pages: number) => ({ current: pages * 4096, peak: pages * 4096 });
  for (let i = 0; i < nodes; i++) {
    // Half of the nodes go below one of the first hundred, and the others anywhere.
    let parent = i === 0 ? -1 : Math.floor(random() * (random() < 0.5 ? i : Math.min(i, 100)));
    if (parent >= 0 && timers[parent].level >= 20) parent = 0;
    const above = timers[parent];
    const wall = above ? Math.floor((above.wall * 0.9 - above.covered) * random() * 0.3) : 1e11;
    if (above) above.covered += wall;
    const laps = 1 + i % 1000;
    timers.push({
      ...{ key: BigInt(i), parent, level: above ? above.level + 1 : 0, tag: "deno", open: false, openLaps: 0 },
      ...{ label: `scope ${i % 5000}@'module_${i % 37}.ts':${i % 900}`, laps, maxOpenLaps: 1, cpuUnknownLaps: 0 },
      ...{ wall, user: wall * 0.8, system: wall * 0.1, covered: 0, overlaps: 0 },
      ...{ min: wall / laps / 2, max: wall / laps * 2, squares: wall },
      ...{ rssMax: rss(20_000 + i % 5000), rssSelf: rss(i % 97), rssMin: rss(20_000), rssSelfMin: rss(0) },
    });
  }
  const resolution = { wall: 1, cpu: 1000, memory: 4096 };
  return { concurrency: 1, dropped: 0, timers, resolution, lapCost: { total: 60, inside: 30 } };
}

/** Counts the frames from now on. */
const WATCH = `window.frames_ = []; (() => {
  let last = performance.now();
  const next = (now) => { frames_.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
})()`;

type Measure = (what: string, act: () => Promise<unknown>) => Promise<void>;

/** Returns a function that does something in the page, and prints how long its frames were. */
async function meter(opened: Opened): Promise<Measure> {
  const { page } = opened;
  const session = await page.context().newCDPSession(page);
  // What the main thread computed: the frames alone also tell what else the machine had to do.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const mainThread = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
  };
  await opened.evaluate(WATCH);
  return async (what, act) => {
    await opened.evaluate("frames_.length = 0");
    const before = await mainThread();
    await act();
    await opened.settle();
    const frames = await opened.evaluate<number[]>("frames_");
    const cpu = await mainThread() - before;
    const over = frames.filter((frame) => frame > LONG_FRAME).length;
    const columns = [
      what.padEnd(40),
      `${String(frames.length).padStart(4)} frames`,
      `longest ${Math.max(...frames).toFixed(0).padStart(4)} ms`,
      `over ${LONG_FRAME} ms: ${String(over).padStart(2)}`,
      `main thread ${(cpu / frames.length).toFixed(1).padStart(4)} ms a frame`,
    ];
    console.log(columns.join("  "));
  };
}

async function repeat(times: number, act: (i: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < times; i++) await act(i);
}

/** Writes a page and opens it, and prints how long both took. */
async function openPage(browser: Browser, nodes: number): Promise<Opened> {
  const file = `${FOLDER}/${nodes}.html`;
  const tree = bigTree(nodes);
  const start = performance.now();
  await writeHtml(file, { tree });
  const written = performance.now();
  const page = await browser.visit(file);
  // From the start of the navigation to the first frame in which the table has rows.
  const drawn = await page.evaluate<number>(`new Promise((settle) => {
    const look = () => document.querySelector("#rows tr[data-node]") ? settle(performance.now()) : requestAnimationFrame(look);
    look();
  })`);
  const megabytes = (Deno.statSync(file).size / 1e6).toFixed(1);
  console.log(
    `\n${nodes} nodes: ${megabytes} MB, written in ${((written - start) / 1000).toFixed(1)} s, drawn ${
      drawn.toFixed(0)
    } ms after the page was opened`,
  );
  return page;
}

async function measurePage(page: Opened): Promise<void> {
  const measure = await meter(page);
  const tree = "JSON.stringify([...document.querySelectorAll('#rows tr[data-node]')].map((row) => row.dataset.node))";
  await measure("nothing: what else the machine does", () => page.page.waitForTimeout(3000));
  await measure("unfold all", () => page.press("*"));
  await measure("scroll through the table", () =>
    page.evaluate(`new Promise((settle) => {
      const part = document.documentElement.scrollHeight / 200;
      let steps = 0;
      const step = () => {
        scrollBy(0, part);
        if (++steps > 200) settle();
        else requestAnimationFrame(step);
      };
      step();
    })`));
  await page.evaluate("scrollTo(0, 0)");
  await measure("sort by each column, both ways", async () => {
    for (const column of ["scope", "self", "percent", "laps", "mean", "rss"]) {
      await repeat(3, () => page.click(`th.col-${column} button`));
    }
  });
  await measure("the five values, in both themes", () => repeat(2, () => page.press("1", "2", "3", "4", "5", "t")));
  await page.press("1");
  const nodes = JSON.parse(await page.evaluate<string>(tree)) as string[];
  await measure("zoom to each of the first rows and out", async () => {
    for (const node of nodes.slice(0, 40)) {
      await page.evaluate(`location.hash = "zoom=${node}&selected=${node}"`);
      await page.settle();
    }
    await page.press("Escape", "Escape", "Escape", "Escape");
  });
  await measure(
    "the pointer over the icicle",
    () => repeat(60, (i) => page.page.mouse.move(40 + i * 22, 200 + (i % 6) * 20)),
  );
  await measure("type a search, letter by letter", () => page.press("/", ..."scope 12", "Enter", "Enter"));
  await measure("clear the search", () => page.press("Escape"));
}

const browser = await Browser.start();
for (const nodes of [10_000, 1_000_000]) {
  const page = await openPage(browser, nodes);
  await page.page.focus("#table");
  await measurePage(page);
  if (page.errors.length > 0) console.log(page.errors);
  await page.close();
}
await browser.close();
