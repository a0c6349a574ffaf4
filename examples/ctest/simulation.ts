// The test of this project: a program with timers. The dashboard gets its output as the test's
// output, its pictures as measurements of the test, and its report file as a note.
import { join } from "node:path";
import { autoTimer, manager, options, region, report } from "../../mod.ts";
import { plot } from "../../src/plotting/mod.ts";

const { positionals: [directory = "test_output/simulation"] } = options.addArgumentsAndParse({
  allowPositionals: true,
});
const json = join(directory, "timing_report.json");
options.setReport(undefined);
options.setSerial(json);
const step = region("step");

/** Computes the heat in a rod whose ends stay at 0 and 1. */
function simulate(cells: number, steps: number): Float64Array {
  using _timer = autoTimer();
  let heat = new Float64Array(cells);
  heat[cells - 1] = 1;
  for (let i = 0; i < steps; i++) {
    heat = step.run(() => heat.map((value, cell) => value + 0.4 * slope(heat, cell)));
  }
  return heat;
}

function slope(heat: Float64Array, cell: number): number {
  return cell === 0 || cell === heat.length - 1 ? 0 : heat[cell - 1] - 2 * heat[cell] + heat[cell + 1];
}

function main(): void {
  using _timer = autoTimer();
  const heat = simulate(200, 500);
  if (!(heat[150] > heat[50])) throw new Error(`It must be warmer near the warm end: ${heat[150]} and ${heat[50]}`);
}

main();
report();
await plot({ files: json, outputDir: directory, titles: "simulation" }); // with --enable-dart also the tags
const notes = await manager.writeCTestNotes(directory);
console.log(`"simulation" wrote CTest notes file : ${notes}`);
