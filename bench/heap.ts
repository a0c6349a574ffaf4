// Counts the collections of the heap during laps, as the engines report them: `deno task bench:heap
// [LAPS]`. Exits with 1 if a region's laps leave anything on the heap.
import { BUN, bundleForNode, DENO, NODE, run, type RunOptions, type Runtime } from "./lib/runtimes.ts";

const CHILD = "bench/children/heap.ts";
const WHAT = ["region, enter and leave", "autoTimer`tag`, stop()", "one object a lap"];

/** The setting that makes each engine write a line for each collection. */
const ENGINES: [Runtime, RunOptions][] = [
  [DENO, { flags: ["--v8-flags=--trace-gc"] }],
  [BUN, { env: { BUN_JSC_logGC: "1" } }],
  [NODE, { flags: ["--trace-gc"] }],
];
/** The words for a collection in these lines. */
const COLLECTION = /Scavenge|Mark-Compact|EdenCollection|FullCollection/g;
/** Bytes a lap that the engine's own compilers and counters may add to the heap. */
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
