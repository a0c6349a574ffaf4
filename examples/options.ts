// One command line for the program's flags and for those of TiMemory. Try `--help`, or
// `--size 20 --output-dir .build/options --write-ctest-notes`.
import { join } from "node:path";
import { autoTimer, enableSignalDetection, manager, options, report } from "../mod.ts";

// Optional: reports before Ctrl-C ends the program; on Deno also before SIGTERM, SIGHUP and others.
enableSignalDetection();

const { values } = options.addArgumentsAndParse({
  options: { size: { type: "string", short: "s", default: "10", description: "Size of the array allocations" } },
});
options.setReport(options.reportFilename);
options.setSerial(options.serialFilename);

function allocate(size: number): number {
  using _timer = autoTimer();
  return new Float64Array(size * 2 ** 17).fill(1).reduce((a, b) => a + b, 0);
}

function main(size: number): void {
  using _timer = autoTimer();
  allocate(size);
}

main(Number(values.size));

// Writes to the files that are set, or prints to stdout without any.
report();
// Writes the same JSON to another file.
await manager.serialize(join(options.outputDir, "output.json"));
// Takes the JSON as a string instead of a file.
console.log(JSON.parse(manager.json()).ranks[0].manager.timers.length, "timers");
