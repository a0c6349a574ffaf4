// Measures under fake timers: installed `after` the import of TiMemory, or `before` it.
import process from "node:process";
import FakeTimers from "@sinonjs/fake-timers";

const realNow = performance.now.bind(performance);
const [when] = process.argv.slice(2);
const before = when === "before" ? FakeTimers.install({ now: 1000 }) : undefined;
const { manager, region, Timer } = await import("../../mod.ts");
const fake = before ?? FakeTimers.install({ now: 1000 });

const start = realNow();
const timer = new Timer("timer");
region("outer").run(() => {
  fake.tick(3_600_000);
  while (realNow() < start + 20);
});
timer.stop();
// Async storage rests in a microtask of ours; a fake one would wait for a tick.
await region("async").run(async () => await undefined);
const took = (realNow() - start) * 1e6;
const { timers, lapCost } = manager.snapshot();
fake.uninstall();
console.log(JSON.stringify({
  took,
  wall: timers[0].wall,
  timer: timer.wall,
  source: manager.sources.wall.source,
  step: manager.sources.wall.resolution,
  cost: lapCost!.total,
}));
