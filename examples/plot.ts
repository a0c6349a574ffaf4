// Draws what a program recorded: its tree now, and the reports of two runs as one pair of pictures
// with means and deviations. `svg` needs nothing; `png` needs the package @resvg/resvg-wasm.
import { join } from "node:path";
import { autoTimer, manager, region } from "../mod.ts";
import { plot, read } from "../src/plotting/mod.ts";

const OUTPUT = ".build/plot";

const step = region("step");

/** Sorts random numbers. */
function sort(size: number): number {
  using _timer = autoTimer();
  const values = step.run(() => Float64Array.from({ length: size }, Math.random));
  return step.run(() => values.sort())[0];
}

async function run(name: string): Promise<string> {
  manager.clear();
  {
    using _timer = autoTimer();
    for (let size = 1000; size <= 100_000; size *= 10) sort(size);
  }
  const file = join(OUTPUT, `${name}.json`);
  await manager.serialize(file);
  return file;
}

const files = [await run("monday"), await run("tuesday")];
console.log(`${read(manager.json())}\n`);
await plot({ data: read(manager.json()), outputDir: OUTPUT, type: "svg", timingFields: ["wall"] });
await plot({ files, combine: true, outputDir: OUTPUT, titles: "two runs" });
