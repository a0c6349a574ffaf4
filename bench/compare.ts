// Compares all contestants on each runtime and prints a table per runtime. Writes results.json,
// results.svg and the tables of both README.md: `deno task bench:compare [ROUNDS]`.
import { BUNDLES, bundleSize, type SizedBundle } from "./lib/bundle_size.ts";
import { chart } from "./lib/chart.ts";
import { type GroupName, GROUPS } from "./lib/groups.ts";
import type { ChildResult } from "./children/measure.ts";
import { BUN, bundleForNode, DENO, DENO_WITHOUT_FFI, NODE, run, type Runtime, versionOf } from "./lib/runtimes.ts";
import { comparison, groupResult, markdown, type RuntimeResult, sizes } from "./lib/tables.ts";
import { writeTables } from "./lib/write_tables.ts";

const CHILD = "bench/children/measure.ts";
const FILE = ".build/bench/measured.json";
/** Processes per group, because the place of the code in memory shifts a figure by some percent. */
const PROCESSES = 3;
const ALL: GroupName[] = ["laps", "usageWindow", "async", "off"];
const RUNTIMES: [Runtime, GroupName[]][] = [
  [DENO, ALL],
  [BUN, ALL],
  [NODE, ALL],
  [DENO_WITHOUT_FFI, ["laps", "usageWindow"]],
];
/** The first row of the chart and of the project's README: its own name differs by runtime. */
const FLOOR = "two readings of the clock";
/** Rows that the chart and the project's README leave out. */
const NOT_DRAWN = ["performance.mark, measure"];

async function measure(runtime: Runtime, group: GroupName, rounds: number): Promise<ChildResult> {
  // The contestant console.time prints to both.
  await run(runtime, CHILD, [group, String(rounds), FILE], { stdout: "null", stderr: "null" });
  const result: ChildResult | { error: string } = JSON.parse(await Deno.readTextFile(FILE));
  if ("error" in result) throw new Error(`${runtime.name}, ${group}: ${result.error}`);
  return result;
}

function keyOf({ name, how }: Runtime, group: GroupName): string {
  return [name, how, group].join(" ");
}

async function measureAll(rounds: number): Promise<RuntimeResult[]> {
  const children = new Map<string, ChildResult[]>();
  for (let pass = 0; pass < PROCESSES; pass++) {
    for (const [runtime, groups] of RUNTIMES) {
      for (const group of groups) {
        const key = keyOf(runtime, group);
        children.set(key, [...children.get(key) ?? [], await measure(runtime, group, rounds)]);
      }
      console.error(`pass ${pass + 1} of ${PROCESSES}: ${runtime.name} ${runtime.how ?? ""}`);
    }
  }
  return await Promise.all(RUNTIMES.map(async ([runtime, groups]) => {
    const of = (group: GroupName) => children.get(keyOf(runtime, group))!;
    return {
      runtime: runtime.name,
      version: [await versionOf(runtime), runtime.how].filter(Boolean).join(" "),
      clock: of("laps")[0].clock,
      groups: Object.fromEntries(groups.map((group) => {
        const { title, against } = GROUPS[group];
        return [group, groupResult(title, against, of(group).map(({ measured }) => measured))];
      })),
    };
  }));
}

/** What a lap costs on the three runtimes, and the names of its rows. */
function laps(results: RuntimeResult[]) {
  const columns = results.slice(0, 3).map(({ runtime, version, groups }) => ({
    title: `${runtime} ${version}`,
    group: groups.laps,
  }));
  const names = columns[0].group.rows.slice(1).map(({ name }) => name).filter((name) => !NOT_DRAWN.includes(name));
  return { columns, names: [FLOOR, ...names] };
}

/**
 * Returns the load average of the last minute. Above 1 before the start, other processes disturb
 * the figures.
 */
const load = () => Deno.loadavg()[0].toFixed(2);

const rounds = Number(Deno.args[0] ?? 20);
const loadBefore = load();
await Deno.mkdir(".build/bench", { recursive: true });
await bundleForNode(CHILD);
const results = await measureAll(rounds);
const tables = results.map(markdown).join("\n");
console.log(tables);
console.error(`load of the machine: ${loadBefore} before, ${load()} after`);
const json = { rounds: rounds * PROCESSES, loadBefore: Number(loadBefore), results };
await Deno.writeTextFile("bench/results.json", `${JSON.stringify(json, null, 2)}\n`);
const { columns, names } = laps(results);
await Deno.writeTextFile("bench/results.svg", chart("What one lap costs, logarithmic scale", names, columns));
await writeTables("bench/README.md", "figures", tables);
await writeTables("README.md", "figures", comparison(columns, names));
const bundles: SizedBundle[] = [];
for (const bundle of BUNDLES) bundles.push(await bundleSize(bundle));
await writeTables("bench/README.md", "size", sizes(bundles));
