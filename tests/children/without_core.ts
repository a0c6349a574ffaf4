// Uses much of the package and prints what the program itself computes: the same on engines where
// nothing can be recorded. `tests/children/without_core.ts FOLDER`.
import process from "node:process";
import {
  autoTimed,
  autoTimer,
  disableSignalDetection,
  enableSignalDetection,
  fromJSON,
  manager,
  options,
  region,
  report,
  RssUsage,
  timed,
  Timer,
} from "../../mod.ts";

const [folder] = process.argv.slice(2);
options.addArgumentsAndParse(["--output-dir", folder, "--autosave", "0.01", "--max-timer-depth", "5"]);
options.usageWindow = 0;
enableSignalDetection();
const clock = new Timer("clock");
clock.start();
const load = autoTimed(async (n: number) => {
  await new Promise((settle) => setTimeout(settle, 30));
  return region("inner").run(() => n + 1);
});
let sum = 0;
for (let i = 0; i < 10; i++) {
  using _timer = autoTimer();
  using _tag = autoTimer`tag ${i}`;
  const lap = region("lap");
  const token = lap.enter();
  sum += lap.run(() => i);
  lap.leave(token);
}
sum += timed({ key: "printed" })(() => 100)();
sum += (await Promise.all([load(1), load(2)])).reduce((a, b) => a + b);
clock.stop();
clock.report();
new RssUsage("memory").record();
manager.subtract({ current: 1, peak: 1 });
disableSignalDetection();
options.autosave = 0;
const nodes = fromJSON(manager.json())[0].timers.length;
report({ columns: true, compensate: true });
manager.toString();
manager.clear();
manager.toggle();
console.log(JSON.stringify({ sum, nodes, dropped: manager.dropped, sources: Object.keys(manager.sources).length }));
