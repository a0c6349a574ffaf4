// Signals: what was measured up to a Ctrl-C is reported, not lost. Without arguments the program raises a signal itself; with
// `wait` it works for a minute, so that you can press Ctrl-C.
import { writeFileSync } from "node:fs";
import process from "node:process";
import { autoTimer, enableSignalDetection, manager, report, setExitAction, Signal } from "../mod.ts";

// Detect any SIGHUP, SIGINT and SIGABRT.
enableSignalDetection([Signal.Hangup, Signal.Interrupt, Signal.Abort]);

// What is done before the program ends: a report on the console, and one in a file.
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
    // Another part of the program can raise a signal too.
    if (i === 4 && process.argv[2] !== "wait") process.kill(process.pid, Signal.Hangup);
  }
}

await autoTimer.run("work", () => work(6000));
