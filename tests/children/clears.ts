// Records laps and clears them, again and again, with autosave and signal detection on:
// `tests/children/clears.ts FOLDER`.
import process from "node:process";
import { enableSignalDetection, manager, options, region } from "../../mod.ts";

options.addArgumentsAndParse(["--output-dir", process.argv[2], "--autosave", "0.1"]);
enableSignalDetection();
const regions = Array.from({ length: 2000 }, (_, i) => region(`region ${i}`));
console.log("busy");
for (;;) {
  for (const lap of regions) lap.run(() => {});
  manager.clear();
}
