// Measures everything against everything else on each runtime, prints a table per runtime, and writes results.json, results.svg
// and the tables in both README.md: `deno task bench:compare [rounds]`.
import { chart } from "./lib/chart.ts";
import { type GroupName, GROUPS } from "./lib/groups.ts";
import type { ChildResult } from "./children/measure.ts";
import { BUN, bundleForNode, DENO, DENO_WITHOUT_FFI, NODE, run, type Runtime, versionOf } from "./lib/runtimes.ts";
import { comparison, groupResult, markdown, type RuntimeResult } from "./lib/tables.ts";

const CHILD = "bench/children/measure.ts";
const FILE = ".build/bench/measured.json";
/** Processes per group: where code happens to lie in one shifts its figures by some percent. */
const PROCESSES = 3;
const ALL: GroupName[] = ["laps", "usageWindow", "async", "off"];
const RUNTIMES: [Runtime, GroupName[]][] = [
  [DENO, ALL],
  [BUN, ALL],
  [NODE, ALL],
  [DENO_WITHOUT_FFI, ["laps", "usageWindow"]],
];
/** In the chart and in the project's README: what the rows are called that have another name on each runtime; those left out. */
const FLOOR = "two readings of the clock";
const NOT_DRAWN = ["performance.mark, measure"];

async function measure(runtime: Runtime, group: GroupName, rounds: number): Promise<ChildResult> {
  // A contestant prints to both.
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

/** Puts the tables between the two marks. */
async function writeTables(file: string, tables: string): Promise<void> {
  const text = await Deno.readTextFile(file);
  const [begin, end] = ["<!-- figures -->", "<!-- /figures -->"];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the tables`);
  await Deno.writeTextFile(file, `${text.slice(0, from + begin.length)}\n\n${tables}\n${text.slice(to)}`);
  await new Deno.Command(Deno.execPath(), { args: ["fmt", "-q", file] }).output();
}

/** Processes that wanted a processor in the last minute: over 1 beside our own, and the figures are not worth keeping. */
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
await writeTables("bench/README.md", tables);
await writeTables("README.md", comparison(columns, names));
