// Report pages for the tests: trees, and the data in a written page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageData } from "../../src/plotting/page/page_format.ts";
import { type PageOptions, writeHtml } from "../../src/plotting/mod.ts";
import type { CallTree, TimerNode } from "../../src/tree/call_tree.ts";
import { inFolder } from "./folder.ts";
import { MB, SAMPLE } from "./trees.ts";

/** A node by its label, its wall time in milliseconds, its children, and whatever else it has. */
export type Branch = [label: string, wall: number, children?: Branch[], more?: Partial<TimerNode>];

/** Returns a tree of these roots; covered times are the sums of the children. */
export function grow(...roots: Branch[]): CallTree {
  const timers: TimerNode[] = [];
  const add = ([label, wall, children = [], more = {}]: Branch, parent: number) => {
    const index = timers.length;
    const covered = children.reduce((sum, [, wall]) => sum + wall, 0) * 1e6;
    const level = parent < 0 ? 0 : timers[parent].level + 1;
    timers.push({
      ...SAMPLE,
      ...{ key: BigInt(index), parent, level, label, laps: 1, openLaps: 0, maxOpenLaps: 1, overlaps: 0, squares: 0 },
      ...{ wall: wall * 1e6, user: wall * 8e5, system: wall * 1e5, covered, min: wall * 1e6, max: wall * 1e6 },
      ...{ rssSelf: { current: wall * MB / 10, peak: wall * MB / 5 } },
      ...more,
    });
    for (const child of children) add(child, index);
  };
  for (const root of roots) add(root, -1);
  const resolution = { wall: 1, cpu: 1000, memory: 4096 };
  return { concurrency: 1, dropped: 0, timers, resolution };
}

/** A program with a few phases: each tree is one of its ranks. */
export const PIPE: readonly CallTree[] = [1, 1.5].map((factor) => ({
  ...grow(
    ["main@'pipe.ts':23", 100 * factor, [
      ["parse@'pipe.ts':12", 30 * factor, [["checksum@crc", 10], ["split line", 20 * factor, [], { laps: 4000 }]]],
      ["compress@'pipe.ts':19", 60 * factor, [["checksum@crc", 5], ["brotli", 50 * factor]]],
      ["verify", 2, [], { cpuUnknownLaps: 1 }],
    ]],
    ["watch", 20, [], { open: true, laps: 0, openLaps: 1 }],
  ),
  lapCost: { total: 100, inside: 50 },
  process: { wall: 5e8, user: 2e8, system: 1e8, peak: 120 * MB },
}));

/** Labels that try to break out of where they stand. */
export const HOSTILE: readonly string[] = [
  ...["</script><img src=x onerror=alert(1)>", "<!--<script>", "]]>", "<svg/onload=alert(1)>", "' onmouseover='x"],
  ..."\u2028\u2029\u202e\u0000\u001b\u007f\ud800\udfff\ufeff\u200b".split("").map((character) => `a${character}b`),
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "${alert(1)}", "{{7*7}}", "javascript:alert(1)"],
  ...["\\u003cb\\u003e", "&lt;b&gt;", "\\", '"', "'", "`", "", " ", "\n", "\r\n", "\t", "$x^2$", "%3Cscript%3E"],
  ...["解く@'f.ts':3", "👩‍👩‍👧 family", "مرحبا@'x.ts':1", "e\u0301".repeat(50), "k".repeat(200), "<b>".repeat(4000)],
  ...Array.from(
    { length: 64 },
    (_, i) => `<img src=x onerror="document.title=${i}">${String.fromCodePoint(0x3040 + i)}`,
  ),
];

/** Writes a page, and returns its text. */
export async function pageOf(options: PageOptions, name = "report.html"): Promise<string> {
  return await inFolder(async (folder) => {
    await writeHtml(join(folder, name), options);
    return readFileSync(join(folder, name), "utf8");
  });
}

/** Returns the data in a page, as its script reads them. */
export function dataOf(page: string): PageData {
  return JSON.parse(/<script type="application\/json" id="data">([^]*?)<\/script>/.exec(page)![1]);
}
