// Prints CPU time per wall time: of busy laps of 20 us, of the process meanwhile, of an empty scope
// with 100 000 laps and of one with a single lap; with readings at every lap, then with few.
import process from "node:process";
import { manager, options, region } from "../../mod.ts";

const US = 1000;

function spin(): void {
  const end = performance.now() + 0.02;
  while (performance.now() < end);
}

function measure(window: number | "auto", laps: number): unknown {
  options.usageWindow = window;
  manager.clear();
  const [busy, empty, once] = ["busy", "empty", "once"].map((name) => region(name));
  once.run(() => {});
  for (let i = 0; i < 2000; i++) busy.run(spin); // compiles it
  manager.clear();
  once.run(() => {});
  const [start, before] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < laps; i++) busy.run(spin);
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - start) * US;
  for (let i = 0; i < 1e5; i++) empty.run(() => {});
  const shown = manager.snapshot().timers.map(({ label, wall, user, system }) => [label, (user + system) / wall]);
  return { ...Object.fromEntries(shown), process: (user + system) / wall };
}

console.log(JSON.stringify({ 0: measure(0, 1e5), auto: measure("auto", 2e4) }));
