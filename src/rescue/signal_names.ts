import { readAs, SWITCH } from "../check.ts";
import { invalidArgument, TimemoryError } from "../errors.ts";
import type { Host } from "../runtime/host.ts";

/**
 * Signals by the names of the original: `Signal.Interrupt` is `"SIGINT"`.
 *
 * @example
 * ```ts
 * import { Signal } from "@timemory/timemory";
 *
 * console.log(Signal.Hangup); // SIGHUP
 * ```
 */
export const Signal = {
  Hangup: "SIGHUP",
  Interrupt: "SIGINT",
  Quit: "SIGQUIT",
  Illegal: "SIGILL",
  Trap: "SIGTRAP",
  Abort: "SIGABRT",
  Emulate: "SIGEMT",
  FPE: "SIGFPE",
  Kill: "SIGKILL",
  Bus: "SIGBUS",
  SegFault: "SIGSEGV",
  System: "SIGSYS",
  Pipe: "SIGPIPE",
  Alarm: "SIGALRM",
  Terminate: "SIGTERM",
  Urgent: "SIGURG",
  Stop: "SIGSTOP",
  CPUtime: "SIGXCPU",
  FileSize: "SIGXFSZ",
  VirtualAlarm: "SIGVTALRM",
  ProfileAlarm: "SIGPROF",
} as const;

/** One of the signals that can be named. */
export type Signal = typeof Signal[keyof typeof Signal];

const ALL: readonly Signal[] = Object.values(Signal);

/** What the kernel lets nobody catch, and what Deno does not. */
const NEVER: ReadonlySet<Signal> = new Set([Signal.Kill, Signal.Stop]);
const NEVER_ON_DENO: ReadonlySet<Signal> = new Set([Signal.Illegal, Signal.FPE, Signal.SegFault]);

/**
 * What is caught only if it is asked for. FPE as in the original. The faults, because a handler in JavaScript can't end them:
 * the instruction that faulted is run again and again, and an out-of-bounds access in WebAssembly, which engines make an
 * exception of by SIGSEGV, hangs the program. Pipe, because the runtimes ignore it and tell by EPIPE: caught, it would end a
 * program that writes to a child that has gone. ProfileAlarm, because it is the tick of the engine's own profiler.
 */
const NOT_BY_DEFAULT: ReadonlySet<Signal> = new Set([
  ...[Signal.FPE, Signal.Illegal, Signal.Bus, Signal.SegFault],
  ...[Signal.Pipe, Signal.ProfileAlarm],
]);

/** The original's name of a signal. */
export function nameOf(signal: Signal): string {
  return Object.entries(Signal).find(([, value]) => value === signal)![0];
}

function canBeCaught(signal: Signal, host: Host): boolean {
  if (NEVER.has(signal) || host.signals[signal] === undefined) return false;
  return host.runtime !== "deno" || !NEVER_ON_DENO.has(signal);
}

function refuseUncatchable(signal: Signal, host: Host, asker = ""): void {
  if (canBeCaught(signal, host)) return;
  throw new TimemoryError(
    "UNSUPPORTED",
    `${asker}Signal ${signal} (${nameOf(signal)}) cannot be caught on ${host.runtime}`,
  );
}

/**
 * The signals to detect: those asked for, or the default ones, and what `SIGNAL_ENABLE_<NAME>`, `SIGNAL_DISABLE_<NAME>` and
 * the two of `ALL` say in the environment, the names before `ALL`.
 *
 * @throws TimemoryError INVALID_ARGUMENT or UNSUPPORTED if one of them is no signal or can't be caught.
 */
export function signalsToDetect(asked: Iterable<Signal> | undefined, host: Host): Set<Signal> {
  const named = asked === undefined ? undefined : checkedSignals(asked);
  for (const signal of named ?? []) refuseUncatchable(signal, host);
  const catchable = ALL.filter((signal) => canBeCaught(signal, host));
  const wanted = new Set(named ?? catchable.filter((signal) => !NOT_BY_DEFAULT.has(signal)));
  if (readSwitch(host, "SIGNAL_ENABLE_ALL")) { for (const signal of catchable) wanted.add(signal); }
  if (readSwitch(host, "SIGNAL_DISABLE_ALL")) wanted.clear();
  for (const signal of ALL) {
    const name = nameOf(signal).toUpperCase();
    if (readSwitch(host, `SIGNAL_ENABLE_${name}`)) {
      refuseUncatchable(signal, host, `SIGNAL_ENABLE_${name}: `);
      wanted.add(signal);
    }
    if (readSwitch(host, `SIGNAL_DISABLE_${name}`)) wanted.delete(signal);
  }
  return wanted;
}

function checkedSignals(asked: Iterable<Signal>): Signal[] {
  const isIterable = typeof asked === "object" && asked !== null && Symbol.iterator in asked;
  if (!isIterable) throw invalidArgument("signals", "an array of signals", asked);
  return [...asked].map((signal) => {
    if (!ALL.includes(signal)) throw invalidArgument("A signal", "one of Signal, such as Signal.Interrupt", signal);
    return signal;
  });
}

/** Returns whether a variable switches something on; undefined if it is not set. */
function readSwitch(host: Host, name: string): boolean | undefined {
  const text = host.variable(name);
  return text ? readAs(SWITCH, name, text) : undefined;
}
