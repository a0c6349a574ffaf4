// Ends in the given way, with an open scope and a closed one: `tests/children/ends.ts HOW FOLDER`.
import process from "node:process";
import * as timemory from "../../mod.ts";

const { enableSignalDetection, options, region, report, setExitAction, Signal } = timemory;
const [how, folder, ...flags] = process.argv.slice(2);
options.addArgumentsAndParse(["--output-dir", folder, ...flags]);

/**
 * The signal to repeat. On Node a SIGINT may kill while its thread handles an earlier one.
 */
const repeatable = "Deno" in globalThis || "Bun" in globalThis ? "SIGINT" : "SIGTERM";
/** On Node and Bun only SIGINT is detected by default. */
const NAMED = [Signal.Interrupt, Signal.Terminate];
const self = (signal: string) => process.kill(process.pid, signal);
const turns = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

region("open").enter();
for (let i = 0; i < 10; i++) region("closed").run(() => {});

/** Keeps the processor busy for 20 s, longer than any test takes, in a new scope. */
function beBusy(): void {
  console.log("busy");
  region("busy").enter();
  const end = performance.now() + 20_000;
  while (performance.now() < end);
}

const ways: Record<string, () => unknown> = {
  normally: () => {},
  exit: () => process.exit(3),
  exitLater: () => setTimeout(() => process.exit(3), 5),
  denoExit: () => (globalThis as unknown as { Deno: { exit(code: number): void } }).Deno.exit(3),
  throw: () => {
    throw new Error("boom");
  },
  throwLater: () =>
    setTimeout(() => {
      throw new Error("boom");
    }, 5),
  reject: () => setTimeout(() => Promise.reject(new Error("boom")), 5),
  rejectHandled: async () => {
    enableSignalDetection();
    process.on("unhandledRejection", () => console.log("the program's own"));
    Promise.reject(new Error("boom"));
    await turns(20);
    console.log("goes on");
  },
  busy: () => {
    enableSignalDetection();
    beBusy();
  },
  busyAfterTurn: async () => {
    enableSignalDetection();
    await turns(20);
    beBusy();
  },
  actionThrows: async () => {
    enableSignalDetection(NAMED);
    setExitAction(() => {
      throw new Error("thrown by the action");
    });
    self("SIGTERM");
    await turns(5000);
  },
  actionExits: async () => {
    enableSignalDetection(NAMED);
    setExitAction(() => process.exit(7));
    self("SIGTERM");
    await turns(5000);
  },
  actionReports: async () => {
    enableSignalDetection(NAMED);
    setExitAction(() => {
      options.setReport("by-action.out");
      report();
      options.setReport("timing_report.out");
    });
    self("SIGTERM");
    await turns(5000);
  },
  actionWaits: async () => {
    enableSignalDetection([Signal.Hangup]);
    setExitAction(async () => {
      await turns(50);
      console.log("waited");
    });
    self("SIGHUP");
    await turns(5000);
  },
  actionHangs: async () => {
    enableSignalDetection(NAMED);
    setExitAction(() => new Promise<void>(() => {}));
    self(repeatable);
    self(repeatable); // repeats the first signal
    await turns(1500);
    console.log("still there");
    self(repeatable);
    await turns(5000);
  },
  twiceAtOnce: async () => {
    enableSignalDetection(NAMED);
    setExitAction(() => console.log("acted"));
    setTimeout(() => self(repeatable));
    self(repeatable);
    await turns(5000);
  },
  ownListener: async () => {
    process.on("SIGINT", () => console.log("the program's own"));
    enableSignalDetection();
    self("SIGINT");
    await turns(5000);
  },
  disabled: async () => {
    enableSignalDetection(NAMED);
    timemory.disableSignalDetection();
    await turns(50);
    self("SIGTERM");
    await turns(5000);
  },
  enabledAgain: async () => {
    enableSignalDetection([Signal.Hangup]);
    enableSignalDetection([Signal.Terminate]);
    self("SIGTERM");
    await turns(5000);
  },
  enabledAndEnded: () => enableSignalDetection(),
};
await ways[how]();
