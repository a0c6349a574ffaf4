// The cost of a lap below open scopes, 1000 laps an iteration.
import { clockFloor } from "./contestants/floor.ts";
import { regionLap } from "./contestants/ours.ts";
import { closeScopes, openScopes } from "./lib/trees.ts";

const group = "a lap by depth";
const floor = clockFloor();
Deno.bench(`${floor.name}, 1000 times`, { group, baseline: true }, () => floor.run(1000) as void);

const lap = regionLap();
for (const depth of [0, 10, 100, 1000, 10_000]) {
  Deno.bench(`below ${depth} open scopes, 1000 times`, { group }, (bench) => {
    const open = openScopes(depth);
    bench.start();
    lap.run(1000);
    bench.end();
    closeScopes(open);
  });
}
