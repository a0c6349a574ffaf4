// The cost of a lap with recording switched off from the start, 1000 laps an iteration.
import { manager } from "../mod.ts";
import { clockFloor } from "./contestants/floor.ts";
import { constructs } from "./contestants/ours.ts";

manager.enabled = false;
const group = "a lap, switched off";
for (const [i, { name, run }] of [clockFloor(), ...constructs()].entries()) {
  Deno.bench(`${name}${i ? ", off" : ""}, 1000 times`, { group, baseline: i === 0 }, () => run(1000) as void);
}
