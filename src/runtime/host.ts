// The process around the program: the only place where options, signals and the last report meet a
// runtime.
import { builtin, type Process } from "./builtin.ts";
import { callLater } from "./clock_globals.ts";
import type { DenoGlobal } from "./deno_global.ts";
import { print, warn } from "./print.ts";
import { detectRuntime, type Globals, inWorker, type Runtime } from "./detect.ts";

/** The process around the program. A parameter, so that tests can replace it. */
export interface Host {
  readonly runtime: Runtime;
  /** False in workers. Only the main thread detects signals and reports at exit. */
  readonly isMainThread: boolean;
  /** The number of each signal by its name; empty on Windows and in browsers. */
  readonly signals: Readonly<Record<string, number>>;
  readonly isWindows: boolean;
  /** Returns the arguments of the program. */
  arguments(): string[];
  /** Returns a variable of the environment; undefined if reading it needs a permission. */
  variable(name: string): string | undefined;
  /** Prints to stdout. */
  print(text: string): void;
  /** Prints to stderr. */
  warn(text: string): void;
  /** Calls a function in a later turn of the event loop, which does not keep the program alive. */
  later(task: () => void): void;
  /** Ends the program. */
  exit(code: number): void;
  /** Calls a function at every end of the program. Returns a function that cancels it. */
  onExit(listener: () => void): () => void;
  /** Calls a function before an uncaught error or rejection. Returns a function that cancels it. */
  onUncaught(listener: (error: unknown) => void): () => void;
  /**
   * Calls a function on a signal. Returns a function that cancels it.
   *
   * @throws The runtime's error if the signal cannot be caught.
   */
  onSignal(name: string, listener: () => void): () => void;
  /** Calls all listeners of a signal that another thread has caught. */
  emitSignal(name: string, number: number): void;
}

/** A timer. In browsers it is a number. */
interface Unref {
  unref?(): void;
}

interface Outside extends Globals {
  Deno?: Pick<DenoGlobal, "version" | "args" | "permissions">;
  addEventListener?(event: string, listener: () => void): void;
  removeEventListener?(event: string, listener: () => void): void;
  dispatchEvent?(event: { type: string; error?: unknown; reason?: unknown }): boolean;
}

/** Returns the process of this code. In browsers it has no arguments, variables or signals. */
export function processHost(globals = globalThis as unknown as Outside): Host {
  const process = globals.process as unknown as Process | undefined;
  const runtime = detectRuntime(globals);
  const os = builtin("node:os");
  const isWindows = process?.platform === "win32";
  const on = (event: string, listener: (...args: unknown[]) => void) => {
    process?.on(event, listener);
    return () => process?.off(event, listener);
  };
  return {
    runtime,
    isMainThread: !inWorker(),
    signals: isWindows ? {} : os?.constants.signals ?? {},
    isWindows,
    arguments: () => globals.Deno?.args ?? process?.argv.slice(2) ?? [],
    variable: (name) => {
      const state = globals.Deno?.permissions.querySync({ name: "env", variable: name }).state;
      return state === undefined || state === "granted" ? process?.env?.[name] : undefined;
    },
    print,
    warn,
    later: (task) => (callLater(task) as Unref).unref?.(),
    exit: (code) => process?.exit(code),
    onExit: (listener) => {
      // Deno fires only "unload" at `Deno.exit()`, and nothing after an error. On each runtime a
      // listener of "exit" that throws hides the event from later ones. After an error Bun may go
      // on, and fires "exit" in the end.
      const atError = () => (runtime !== "bun" || process?._exiting) && listener();
      const offs = [on("exit", listener), onFatal(globals, runtime, on, atError)];
      if (runtime === "deno") {
        globals.addEventListener?.("unload", listener);
        offs.push(() => globals.removeEventListener?.("unload", listener));
      }
      return () => offs.forEach((off) => off());
    },
    onUncaught: (listener) => {
      const offs = [onFatal(globals, runtime, on, (error) => {
        listener(error);
        // Bun prints the error after this, but continues while the main module awaits something.
        if (runtime === "bun") callLater(() => process?.exit(1));
      })];
      if (runtime === "bun") offs.push(rejectionsAsErrors(process!, on));
      return () => offs.forEach((off) => off());
    },
    onSignal: (name, listener) => on(name, listener),
    emitSignal: (name, number) => process?.emit(name, name, number),
  };
}

type On = (event: string, listener: (...args: unknown[]) => void) => () => void;

/** Calls a function before an error that nothing handles ends the program. */
function onFatal(globals: Outside, runtime: Runtime, on: On, listener: (error: unknown) => void): () => void {
  const process = globals.process as unknown as Process;
  if (runtime === "deno") return onFatalEvent(globals, process, listener);
  return on("uncaughtExceptionMonitor", (error) => {
    const tell = () => listener(error);
    if (!process._exiting && handlesErrors(process)) ifThrown(process, tell);
    else tell();
  });
}

/** The functions to call with a fatal error on Deno; undefined before the first one. */
let fatalListeners: Set<(error: unknown) => void> | undefined;

/**
 * Calls a function after an event of an error that nobody has prevented. Deno dispatches the events
 * by this method of the global. A listener would not be the last one, and one of the process would
 * change the message of an error without a text.
 */
function onFatalEvent(globals: Outside, process: Process, listener: (error: unknown) => void): () => void {
  if (!fatalListeners) {
    const all = fatalListeners = new Set();
    const { dispatchEvent } = globals;
    globals.dispatchEvent = (event) => {
      const isRejection = event.type === "unhandledrejection";
      if (!isRejection && event.type !== "error") return dispatchEvent!.call(globals, event);
      const error = isRejection ? event.reason : event.error;
      const tell = () => all.forEach((listener) => listener(error));
      ifThrown(process, tell);
      const goesOn = dispatchEvent!.call(globals, event);
      // The process comes before the listeners of "error", but after those of rejections.
      if (goesOn && !(isRejection && (process.listenerCount("unhandledRejection") || handlesErrors(process)))) tell();
      return goesOn;
    };
  }
  const all = fatalListeners.add(listener);
  return () => all.delete(listener);
}

function handlesErrors(process: Process): boolean {
  return process.listenerCount("uncaughtException") > 0 || !!process.hasUncaughtExceptionCaptureCallback?.();
}

/**
 * Calls a function if a listener of the coming event "uncaughtException" throws. Deno and Node then
 * end the program without another event, Bun with the exit code 7.
 */
function ifThrown(process: Process, tell: () => void): void {
  if (process.listenerCount("uncaughtException") === 0) return;
  const atExit = (code: unknown) => code === 7 && tell();
  process.on("exit", atExit);
  callLater(() => process.off("exit", atExit));
  const { emit } = process;
  process.emit = (...args) => {
    let hasThrown = args[0] === "uncaughtException";
    if (hasThrown) process.emit = emit;
    try { // without a catch, which would be the place that the runtime shows
      const result = emit.apply(process, args);
      hasThrown = false;
      return result;
    } finally {
      if (hasThrown) tell();
    }
  };
}

/**
 * Reports unhandled rejections as errors, because Bun's monitor sees only errors. Bun prints them
 * and ends the program as before.
 */
function rejectionsAsErrors(process: Process, on: On): () => void {
  return on("unhandledRejection", (reason) => {
    if (process.listenerCount("unhandledRejection") > 1) return;
    if (!handlesErrors(process)) return reportError(reason);
    // Bun shows no rejection to those who handle errors: it prints the rejection and goes on.
    console.error(reason);
    process.exitCode = 1;
  });
}
