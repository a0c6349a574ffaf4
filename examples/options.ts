// Options: one command line for the program's flags and for those of TiMemory. Try `--help`, or
// `--size 20 --output-dir .build/options --write-ctest-notes`.
import { join } from "node:path";
import { autoTimer, enableSignalDetection, manager, options, report } from "../mod.ts";

// Optional: catches SIGINT and other signals such as SIGABRT, SIGQUIT, SIGHUP.
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

// To the files that are set; without them, to stdout.
report();
// The same JSON in a file of its own.
await manager.serialize(join(options.outputDir, "output.json"));
// And as a value.
console.log(JSON.parse(manager.json()).ranks[0].manager.timers.length, "timers");
