// The cost of a path of two laps by the nodes in the tree, at the last leaf and all over the tree,
// 1000 paths an iteration.
import { manager, options } from "../mod.ts";
import { clockFloor } from "./contestants/floor.ts";
import { Tree } from "./lib/trees.ts";

const group = "two laps by nodes in the tree";
const floor = clockFloor();
Deno.bench(`${floor.name}, 2000 times`, { group, baseline: true }, () => floor.run(2000) as void);

options.memoryLimit = 512;
for (const nodes of [10, 1000, 100_000, 1_000_000]) {
  const tree = new Tree(nodes);
  /** Grows the tree at the first iteration, because the benches of the smaller trees run before. */
  const grown = () => manager.size === nodes || (manager.clear(), tree.grow());
  Deno.bench(`${nodes} nodes, last leaf, 1000 times`, { group }, (bench) => {
    grown();
    bench.start();
    for (let i = 0; i < 1000; i++) tree.visit(tree.leaves - 1);
    bench.end();
  });
  let at = 0;
  Deno.bench(`${nodes} nodes, all over the tree, 1000 times`, { group }, (bench) => {
    grown();
    bench.start();
    for (let i = 0; i < 1000; i++) tree.visit(at = (at + 7919) % tree.leaves);
    bench.end();
  });
}
