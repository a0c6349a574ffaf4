// Prints lines of all kinds of stand-alone readings while memory grows and shrinks, in the main
// thread and then in a worker.
import process from "node:process";
import { Worker } from "node:worker_threads";
import { autoTimed, autoTimer, rssTracked, RssUsage, timed, Timer } from "../../mod.ts";
import { inWorker } from "../../src/runtime/detect.ts";

const kept: Uint8Array[] = [];

function grow(): void {
  kept.push(new Uint8Array(1e6).fill(1));
  if (kept.length > 8) kept.length = 0;
}

const calls = [timed({ key: "timed" })(grow), rssTracked({ key: "rssTracked" })(grow)];
calls.push(autoTimed({ key: "autoTimed", reportAtExit: true })(grow));
const laps = new Timer("laps");
for (let i = 0; i < 10; i++) {
  using _rss = new RssUsage("RssUsage");
  using _timer = new Timer("Timer");
  using _scope = autoTimer("autoTimer", { reportAtExit: true });
  grow();
  new RssUsage("now").report();
  calls.forEach((call) => call());
  laps.stop();
  laps.start();
}
laps.report();

if (!inWorker()) new Worker(new URL(import.meta.url)).on("exit", () => process.exit());
