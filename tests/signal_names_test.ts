import { test } from "node:test";
import type { Runtime } from "../src/runtime/detect.ts";
import { type Host, processHost } from "../src/runtime/host.ts";
import { Signal, signalsToDetect } from "../src/rescue/signal_names.ts";
import { type SignalParts, Signals } from "../src/rescue/signals.ts";
import { assertEquals, message } from "./kit/assert.ts";
import { kit } from "./kit/session.ts";

/** Linux's numbers: there is no SIGEMT. */
const NUMBERS: Record<string, number> = {
  ...{ SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGTRAP: 5, SIGABRT: 6, SIGBUS: 7, SIGFPE: 8, SIGKILL: 9 },
  ...{ SIGSEGV: 11, SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15, SIGSTOP: 19, SIGURG: 23, SIGXCPU: 24, SIGXFSZ: 25 },
  ...{ SIGVTALRM: 26, SIGPROF: 27, SIGSYS: 31 },
};

function host(runtime: Runtime, variables: Record<string, string> = {}, changes: Partial<Host> = {}): Host {
  return { ...processHost(), runtime, signals: NUMBERS, variable: (name) => variables[name], ...changes };
}

const detected = (...args: Parameters<typeof signalsToDetect>) => [...signalsToDetect(...args)].join(" ");

const DEFAULT = "SIGHUP SIGINT SIGQUIT SIGTRAP SIGABRT SIGSYS SIGALRM SIGTERM SIGURG SIGXCPU SIGXFSZ SIGVTALRM";

test("signals: the default set on Deno is that of the original without what can't be caught or must not be", () => {
  assertEquals(detected(undefined, host("deno")), DEFAULT);
});

test("signals: the default on Node and Bun is SIGINT, because another thread sees no other signal", () => {
  for (const runtime of ["bun", "node"] as const) assertEquals(detected(undefined, host(runtime)), "SIGINT");
});

test("signals: those that are named are detected, and no others", () => {
  assertEquals(detected([Signal.FPE, Signal.Interrupt], host("node")), "SIGFPE SIGINT");
  assertEquals(detected([], host("node")), "");
});

test("signals: one that can't be caught is refused by its name", () => {
  const refused = (signal: Signal, runtime: Runtime) =>
    message(() => signalsToDetect([signal], host(runtime)), "UNSUPPORTED");
  assertEquals(refused(Signal.Kill, "bun"), 'Cannot detect "SIGKILL" (Kill): bun cannot catch it');
  assertEquals(refused(Signal.Stop, "node"), 'Cannot detect "SIGSTOP" (Stop): node cannot catch it');
  assertEquals(refused(Signal.Emulate, "node"), 'Cannot detect "SIGEMT" (Emulate): node cannot catch it');
  for (const signal of [Signal.Illegal, Signal.FPE, Signal.SegFault]) refused(signal, "deno");
});

test("signals: what is no signal is refused", () => {
  const refused = (list: unknown) => message(() => signalsToDetect(list as Signal[], host("node")));
  assertEquals(refused(["SIGUSR1"]), 'A signal must be a value of Signal, such as Signal.Interrupt, not "SIGUSR1"');
  assertEquals(refused("SIGINT"), 'signals must be an array of signals, not "SIGINT"');
});

test("signals: the environment adds and takes away, names before ALL", () => {
  const env = (variables: Record<string, string>, asked?: Signal[], runtime: Runtime = "node") =>
    detected(asked, host(runtime, variables));
  assertEquals(env({ SIGNAL_ENABLE_FPE: "1" }, []), "SIGFPE");
  assertEquals(env({ SIGNAL_DISABLE_HANGUP: "on" }, [Signal.Hangup, Signal.Quit]), "SIGQUIT");
  assertEquals(env({ SIGNAL_DISABLE_ALL: "1", SIGNAL_ENABLE_CPUTIME: "true" }), "SIGXCPU");
  assertEquals(env({ SIGNAL_ENABLE_FPE: "0", SIGNAL_DISABLE_QUIT: "" }, undefined, "deno"), DEFAULT);
  assertEquals(env({ SIGNAL_ENABLE_ALL: "1" }).split(" ").length, 18);
  assertEquals(env({ SIGNAL_ENABLE_ALL: "1" }, undefined, "deno").split(" ").length, 15);
});

test("signals: a wrong variable is an error that names it", () => {
  assertEquals(
    message(() => signalsToDetect(undefined, host("deno", { SIGNAL_DISABLE_QUIT: "x" }))),
    'SIGNAL_DISABLE_QUIT must be 1, true, on or yes, or 0, false, off or no, not "x"',
  );
});

test("signals: one in the environment that can't be caught is a warning, and the others are detected", () => {
  const warnings: string[] = [];
  const warn = (text: string) => void warnings.push(text);
  const variables = { SIGNAL_ENABLE_SEGFAULT: "1", SIGNAL_ENABLE_CPUTIME: "1" };
  assertEquals(detected([], host("deno", variables, { warn })), "SIGXCPU");
  assertEquals(warnings, [
    '> TiMemory: Cannot detect "SIGSEGV" (SegFault): deno cannot catch it; unset SIGNAL_ENABLE_SEGFAULT',
  ]);
});

test("enableSignalDetection() says where signals can't be detected", () => {
  const refused = (changes: Partial<Host>) => {
    const parts: SignalParts = { ...kit(), host: host("node", {}, changes) };
    return message(() => new Signals(parts).enable(), "UNSUPPORTED");
  };
  assertEquals(refused({ isWindows: true, signals: {} }), "Cannot detect signals: not supported on Windows");
  assertEquals(refused({ signals: {} }), "Cannot detect signals: no process on this runtime");
  assertEquals(refused({ isMainThread: false }), "Cannot detect signals: this is a worker; do it on the main thread");
});

test("setExitAction() takes a function only", () => {
  const signals = new Signals({ ...kit(), host: host("node") });
  const wrong = 7 as unknown as () => void;
  assertEquals(message(() => signals.setExitAction(wrong)), "The exit action must be a function, not 7");
});
