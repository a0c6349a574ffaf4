// Ends by a signal or an error in the middle of 1000 nested laps with awaits:
// `tests/children/laps.ts HOW FOLDER`. The exit action prints the begun laps of each scope, all of
// which must be in the report.
import process from "node:process";
import { enableSignalDetection, options, region, setExitAction, Signal } from "../../mod.ts";

const [how, folder] = process.argv.slice(2);
options.addArgumentsAndParse(["--output-dir", folder]);
// On Node and Bun only SIGINT is detected by default.
enableSignalDetection([Signal.Hangup, Signal.Interrupt, Signal.Quit, Signal.Alarm, Signal.Terminate]);

const begun: Record<string, number> = {};
setExitAction((number, error) => {
  console.log(JSON.stringify({ number, error: error instanceof Error ? error.message : error, begun }));
});

function count(name: string): void {
  begun[name] = (begun[name] ?? 0) + 1;
}

const [outer, lap, part, leaf] = ["outer", "lap", "part", "leaf"].map(region);

function leaves(n: number): void {
  for (let i = 0; i < n; i++) {
    count("leaf");
    leaf.run(() => Math.sqrt(i));
  }
}

/** Yields to the event loop, for longer while the signal is on its way. */
function turn(i: number): Promise<unknown> {
  if (i % 10 !== 0) return Promise.resolve();
  return new Promise((resolve) => setTimeout(resolve, i > 500 ? 100 : 0));
}

function middle(): void {
  if (how === "throw") {
    setTimeout(() => {
      throw new Error("thrown in the middle");
    });
  } else if (how === "reject") {
    Promise.reject(new Error("rejected in the middle"));
  } else if (how.startsWith("SIG")) {
    process.kill(process.pid, how);
  } else {
    console.log("middle");
  }
}

count("outer");
await outer.run(async () => {
  for (let i = 0; i < 1000; i++) {
    count("lap");
    await lap.run(async () => {
      leaves(i % 3);
      count("part");
      await part.run(() => turn(i));
      leaves(1);
      if (i === 500) middle();
    });
  }
});
