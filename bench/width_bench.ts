// The cost of a lap when siblings take turns, 1000 laps an iteration. With two or more, none is the
// sibling that was entered last.
import { clockFloor } from "./contestants/floor.ts";
import { siblings } from "./lib/trees.ts";

const group = "a lap by number of siblings";
const floor = clockFloor();
Deno.bench(`${floor.name}, 1000 times`, { group, baseline: true }, () => floor.run(1000) as void);

for (const count of [1, 2, 10, 100, 1000, 10_000]) {
  const lap = siblings(count);
  Deno.bench(`${count} siblings in turn, 1000 times`, { group }, () => {
    for (let i = 0; i < 1000; i++) lap();
  });
}
