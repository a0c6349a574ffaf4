// The cost of size: `deno task bench:scale`. Measures laps by depth, siblings and nodes, the report
// of 1 000 000 nodes, and the import of mod.ts.
import { manager, options } from "../mod.ts";
import { clockFloor } from "./contestants/floor.ts";
import { type Contestant, measure, type Measured, ratio } from "./lib/measure.ts";
import { median } from "./lib/median.ts";
import { measureImport } from "./lib/scale_import.ts";
import { measureReport } from "./lib/scale_report.ts";
import { closeScopes, openScopes, siblings, Tree } from "./lib/trees.ts";

const SIZES = [10, 100, 1000, 10_000, 100_000, 1_000_000];
const DEPTHS = [0, 10, 100, 1000, 10_000];
const SIBLINGS = [1, 10, 100, 1000, 10_000];
/** A stride that divides none of the sizes, so that the next path lies elsewhere in memory. */
const STRIDE = 7919;

const figure = (nanoseconds: number) => nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0);

function lapsOf(name: string, lap: () => void): Contestant {
  return {
    name,
    kind: "ours",
    run: (laps) => {
      for (let i = 0; i < laps; i++) lap();
    },
  };
}

/** Prints a line per contestant: nanoseconds, and the ratio to the floor of the same rounds. */
function print(measured: Measured[], [floor, ...others] = measured): void {
  for (const other of others) {
    const ns = figure(median(other.rounds)).padStart(8);
    console.log(`${other.name.padEnd(48)} ${ns} ns   ${ratio(other, floor).toFixed(2).padStart(6)} x ${floor.name}`);
  }
}

const floor = clockFloor();
/** The floor of a path, which has two laps. */
const pathFloor: Contestant = { ...floor, name: "four clock reads", run: (laps) => floor.run(2 * laps) };

console.log("A lap, by open scopes above it");
for (const depth of DEPTHS) {
  const open = openScopes(depth);
  const lap = siblings(1);
  print(await measure([floor, lapsOf(`below ${depth}`, lap)], { rounds: 15 }));
  closeScopes(open);
}

console.log("\nA lap, by siblings that take turns");
const turns = SIBLINGS.map((count) => lapsOf(`${count} siblings`, siblings(count)));
print(await measure([floor, ...turns], { rounds: 15 }));

options.memoryLimit = 512;
console.log("\nA path of two laps, by nodes in the tree");
for (const size of SIZES) {
  manager.clear();
  const tree = new Tree(size);
  const start = performance.now();
  tree.grow();
  const grown = (performance.now() - start) * 1e6 / size;
  if (manager.size !== size) throw new Error(`The tree has ${manager.size} nodes, not ${size}`);
  let at = 0;
  const last = tree.leaves - 1;
  print(
    await measure([
      pathFloor,
      lapsOf(`${size} nodes: first path, again and again`, () => tree.visit(0)),
      lapsOf(`${size} nodes: last path, again and again`, () => tree.visit(last)),
      lapsOf(`${size} nodes: all over the tree`, () => tree.visit(at = (at + STRIDE) % tree.leaves)),
    ], { rounds: 15 }),
  );
  if (size >= 10_000) console.log(`${`${size} nodes: making one`.padEnd(48)} ${figure(grown).padStart(8)} ns`);
}

console.log(`\n${await measureReport()}\n`);
console.log(await measureImport());
