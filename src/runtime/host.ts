// What options, signals and the last report need of the world outside. The one file of theirs that names a runtime.
import { builtin, type Process } from "./builtin.ts";
import { print, warn } from "./print.ts";
import { detectRuntime, type Globals, inWorker, type Runtime } from "./detect.ts";

/** The process around the program; handed in, so that tests can be their own. */
export interface Host {
  readonly runtime: Runtime;
  /** False in worker threads, which have no signals and no end of the program of their own. */
  readonly isMainThread: boolean;
  /** The process's number of each signal by its name; empty where signals can't be detected. */
  readonly signals: Readonly<Record<string, number>>;
  readonly isWindows: boolean;
  /** The arguments of the program. */
  arguments(): string[];
  /** A variable of the environment, where it may be read without anybody being asked. */
  variable(name: string): string | undefined;
  /** Prints to stdout. */
  print(text: string): void;
  /** Prints to stderr. */
  warn(text: string): void;
  /** Ends the program. */
  exit(code: number): void;
  /** Calls a function at the end of the program, normal or not. Returns the way to call that off. */
  onExit(listener: () => void): () => void;
  /** Calls a function when an error or a rejection is about to end the program. Returns the way to call that off. */
  onUncaught(listener: (error: unknown) => void): () => void;
  /** Calls a function on a signal. Returns the way to call that off. Throws if the signal can't be caught. */
  onSignal(name: string, listener: () => void): () => void;
  /** Calls all listeners of a signal that another thread has seen. */
  emitSignal(name: string, number: number): void;
}

interface Outside extends Globals {
  Deno?: {
    version?: unknown;
    args: string[];
    permissions: { querySync(descriptor: { name: string; variable: string }): { state: string } };
  };
  addEventListener?(event: string, listener: () => void): void;
  removeEventListener?(event: string, listener: () => void): void;
}

/** The process that this code runs in; in browsers there is none, and what asks for it is not called. */
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
    exit: (code) => process?.exit(code),
    onExit: (listener) => onExit(globals, runtime, on, listener),
    onUncaught: (listener) => {
      const off = on("uncaughtExceptionMonitor", (error: unknown) => {
        if (process?.listenerCount("uncaughtException") !== 0) return;
        listener(error);
        // Bun prints the error when this returns, but goes on while the main module awaits something.
        if (runtime === "bun") setTimeout(() => process.exit(1));
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
  // On Deno neither of the two comes with each end: `Deno.exit()` has only "unload", an uncaught error only the monitor.
  globals.addEventListener?.("unload", listener);
  const offMonitor = on("uncaughtExceptionMonitor", listener);
  return () => {
    off();
    offMonitor();
    globals.removeEventListener?.("unload", listener);
  };
}

/** Bun tells the monitor of errors, not of rejections: reported as errors they are printed and end the program as before. */
function rejectionsAsErrors(process: Process, on: On): () => void {
  return on("unhandledRejection", (reason: unknown) => {
    if (process.listenerCount("unhandledRejection") === 1) reportError(reason);
  });
}
