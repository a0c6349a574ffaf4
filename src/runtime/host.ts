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
    onExit: (listener) => onExit(globals, runtime, on, listener),
    onUncaught: (listener) => {
      const off = on("uncaughtExceptionMonitor", (error: unknown) => {
        if (process?.listenerCount("uncaughtException") !== 0) return;
        listener(error);
        // Bun prints the error after this, but continues while the main module awaits something.
        if (runtime === "bun") callLater(() => process.exit(1));
      });
      const offRejection = runtime === "bun" ? rejectionsAsErrors(process!, on) : undefined;
      return () => {
        off();
        offRejection?.();
      };
    },
    onSignal: (name, listener) => on(name, listener),
    emitSignal: (name, number) => process?.emit(name, name, number),
  };
}

type On = (event: string, listener: (...args: unknown[]) => void) => () => void;

function onExit(globals: Outside, runtime: Runtime, on: On, listener: () => void): () => void {
  const off = on("exit", listener);
  if (runtime !== "deno") return off;
  // On Deno no event fires at every end: `Deno.exit()` fires only "unload", an uncaught error only
  // the monitor.
  globals.addEventListener?.("unload", listener);
  const offMonitor = on("uncaughtExceptionMonitor", listener);
  return () => {
    off();
    offMonitor();
    globals.removeEventListener?.("unload", listener);
  };
}

/**
 * Reports unhandled rejections as errors, because Bun's monitor sees only errors. Bun prints them
 * and ends the program as before.
 */
function rejectionsAsErrors(process: Process, on: On): () => void {
  return on("unhandledRejection", (reason: unknown) => {
    if (process.listenerCount("unhandledRejection") === 1) reportError(reason);
  });
}
