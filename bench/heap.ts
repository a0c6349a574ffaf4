// Shows by the engines' own counters that laps leave nothing on the heap: `deno task bench:heap [laps]`. Ends with 1 if they do.
import { BUN, bundleForNode, DENO, NODE, run, type RunOptions, type Runtime } from "./lib/runtimes.ts";

const CHILD = "bench/children/heap.ts";
const WHAT = ["region, enter and leave", "autoTimer`tag`, stop()", "one object a lap"];
/** How each engine is told to write a line for each collection, and what that line has in it. */
const ENGINES: [Runtime, RunOptions][] = [
  [DENO, { flags: ["--v8-flags=--trace-gc"] }],
  [BUN, { env: { BUN_JSC_logGC: "1" } }],
  [NODE, { flags: ["--trace-gc"] }],
];
const COLLECTION = /Scavenge|Mark-Compact|EdenCollection|FullCollection/g;
/** Bytes a lap below which the growth is the engine's own, of its compilers and counters. */
const NOTHING = 0.1;

interface Counted {
  collections: number;
  grown: number;
}

async function count(runtime: Runtime, options: RunOptions, what: string, laps: number): Promise<Counted> {
  const { stdout, stderr } = await run(runtime, CHILD, [what, String(laps)], {
    ...options,
    stdout: "piped",
    stderr: "piped",
  });
  const between = (text: string) => text.slice(text.indexOf("begin\n"), text.lastIndexOf("end\n"));
  const collections = (between(stdout) + between(stderr)).match(COLLECTION)?.length ?? 0;
  return { collections, grown: Number(/^grown (-?\d+)/m.exec(stdout)![1]) };
}

const laps = Number(Deno.args[0] ?? 10_000_000);
await bundleForNode(CHILD);
console.log(`${laps} laps: collections of the heap, and bytes by which the heap in use has grown\n`);
console.log("| | | collections | grown, bytes | bytes a lap |\n| --- | --- | ---: | ---: | ---: |");
for (const [runtime, options] of ENGINES) {
  for (const what of WHAT) {
    const { collections, grown } = await count(runtime, options, what, laps);
    const each = collections ? "" : (grown / laps).toFixed(3);
    console.log(`| ${runtime.name} | ${what} | ${collections} | ${grown} | ${each} |`);
    const clean = collections === 0 && grown / laps < NOTHING;
    const control = what === WHAT.at(-1);
    if (control && clean) throw new Error(`The counters of ${runtime.name} do not show what is allocated`);
    if (what === WHAT[0] && !clean) Deno.exitCode = 1;
  }
}
