// A report when a signal ends the program. Without arguments the program raises a signal itself.
// With `wait` it works for a minute, so that you can press Ctrl-C.
import { writeFileSync } from "node:fs";
import process from "node:process";
import { autoTimer, enableSignalDetection, manager, report, setExitAction, Signal } from "../mod.ts";

// Reports before SIGHUP, SIGINT or SIGABRT ends the program.
enableSignalDetection([Signal.Hangup, Signal.Interrupt, Signal.Abort]);

// Writes a report to the console and one to a file before the program ends.
setExitAction((number) => {
  report({ noMin: true });
  writeFileSync(`signal_error_${number}.out`, String(manager));
});

async function step(): Promise<void> {
  await autoTimer.run("step", () => new Promise((resolve) => setTimeout(resolve, 10)));
}

async function work(steps: number): Promise<void> {
  for (let i = 0; i < steps; i++) {
    await step();
    // Any part of the program can raise a signal.
    if (i === 4 && process.argv[2] !== "wait") process.kill(process.pid, Signal.Hangup);
  }
}

await autoTimer.run("work", () => work(6000));
