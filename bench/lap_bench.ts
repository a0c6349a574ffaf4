// The cost of a lap in each construct, 1000 laps an iteration: 1 us an iteration is 1 ns a lap.
import { manager } from "../mod.ts";
import { clockFloor } from "./contestants/floor.ts";
import { constructs } from "./contestants/ours.ts";

const group = `a lap, clock: ${manager.sources.wall.source}`;
for (const [i, { name, run }] of [clockFloor(), ...constructs()].entries()) {
  Deno.bench(`${name}, 1000 times`, { group, baseline: i === 0 }, () => run(1000) as void);
}
