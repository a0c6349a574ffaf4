// Meets an error in the given way, between two laps: `tests/children/errors.ts HOW FOLDER MODE`. In
// the mode "report" it reports at its end, in the mode "signals" it detects signals.
import process from "node:process";
import { enableSignalDetection, options, region, setExitAction, Signal } from "../../mod.ts";

type Listen = (event: string, listener: (event: Event) => void) => void;

const [how, folder, mode] = process.argv.slice(2);
const listen = (globalThis as unknown as { addEventListener: Listen }).addEventListener;
const handled = () => console.log("handled");
const fail = (text: string) => () => {
  throw new Error(text);
};
const boom = fail("boom");
const later = (task: () => void) => setTimeout(task, 5);
const reject = () => void Promise.reject(new Error("boom"));

/** Throws what has no text. */
const textless: Record<string, () => unknown> = {
  proxy: () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  nullPrototype: () => Object.create(null),
  badStack: () => Object.defineProperty(new Error("boom"), "stack", { get: fail("no stack") }),
  symbol: () => Symbol("boom"),
};

const ways: Record<string, () => unknown> = {
  // handled
  listener: () => {
    process.on("uncaughtException", handled);
    later(boom);
  },
  callback: () => {
    process.setUncaughtExceptionCaptureCallback(handled);
    later(boom);
  },
  domain: async () => {
    const own = (await import("node:domain")).create(); // not above: Node then refuses the callback
    own.on("error", handled);
    own.run(() => later(boom));
  },
  prevented: () => {
    listen("error", (event) => {
      handled();
      event.preventDefault();
    });
    later(boom);
  },
  rejection: () => {
    process.on("unhandledRejection", handled);
    later(reject);
  },
  rejectionPrevented: () => {
    listen("unhandledrejection", (event) => {
      handled();
      event.preventDefault();
    });
    later(reject);
  },
  rejectionAsError: () => {
    process.on("uncaughtException", handled);
    later(reject);
  },
  // not handled
  thrown: () => later(boom),
  thrownAtOnce: boom,
  rejected: () => later(reject),
  watchedOnly: () => {
    listen("error", handled);
    later(boom);
  },
  listenerThrows: () => {
    process.on("uncaughtException", fail("worse"));
    later(boom);
  },
  exitListenerThrows: () => later(() => process.exit(4)),
  exitListenerThrowsAtEnd: () => {},
  exitListenerThrowsAtError: () => later(boom),
};
for (const [name, make] of Object.entries(textless)) {
  ways[name] = () =>
    later(() => {
      throw make();
    });
  ways[`${name}Rejected`] = () => later(() => Promise.reject(make()));
  ways[`${name}ByAction`] = ways[`${name}ByActionLater`] = () => process.kill(process.pid, "SIGTERM");
}

if (how.startsWith("exitListenerThrows")) process.on("exit", fail("thrown at exit"));
if (mode !== "without") options.addArgumentsAndParse(["--output-dir", folder]);
if (mode === "report") options.reportOnExit = true;
if (mode === "signals") {
  enableSignalDetection([Signal.Terminate]);
  setExitAction((number, error) => {
    if (/ByAction/.test(how)) {
      const value = textless[how.replace(/ByAction.*/, "")]();
      if (how.endsWith("Later")) return Promise.reject(value);
      throw value;
    }
    console.log("action", number, error instanceof Error ? error.message : typeof error);
  });
}

const open = region("open");
const token = open.enter();
region("before").run(() => {});
setTimeout(() => {
  region("after").run(() => {});
  open.leave(token);
  console.log("goes on");
}, /ByAction/.test(how) ? 10_000 : 60);
ways[how]();
