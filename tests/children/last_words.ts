// Ends in the given way with a long report: `tests/children/last_words.ts HOW FOLDER`. With a
// folder the report goes to files, with "-" to stdout.
import process from "node:process";
import { enableSignalDetection, options, region, report, setExitAction, Signal, Timer } from "../../mod.ts";

const [how, folder] = process.argv.slice(2);
if (folder !== "-") options.addArgumentsAndParse(["--output-dir", folder]);

const fail = () => {
  throw new Error("console");
};
const wait = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds));
for (let i = 0; i < 2000; i++) region(`lap ${i}`).run(() => {});

const ways: Record<string, () => unknown> = {
  end: () => options.reportOnExit = true,
  exit: () => {
    options.reportOnExit = true;
    process.exit(3);
  },
  report: () => report(),
  lines: () => {
    for (let i = 0; i < 2000; i++) new Timer(`line ${i}`).report();
  },
  deadConsole: () => {
    options.reportOnExit = true;
    console.log = console.error = fail;
    report();
    region("after").run(() => {});
  },
  signal: async () => {
    enableSignalDetection([Signal.Terminate]);
    process.kill(process.pid, "SIGTERM");
    await wait(10_000);
  },
  signalAndExitListener: async () => {
    process.on("exit", fail);
    enableSignalDetection([Signal.Terminate]);
    process.kill(process.pid, "SIGTERM");
    await wait(10_000);
  },
  badPromise: async () => {
    enableSignalDetection([Signal.Terminate]);
    setExitAction(() =>
      ({
        get then() {
          return fail();
        },
      }) as unknown as Promise<void>
    );
    process.kill(process.pid, "SIGTERM");
    await wait(10_000);
  },
};
await ways[how]();
