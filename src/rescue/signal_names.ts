import { readAs, SWITCH } from "../check.ts";
import { invalidArgument, TimemoryError } from "../errors.ts";
import type { Host } from "../runtime/host.ts";

/**
 * The signals, under the names of the original. Each value is the system's name: `Signal.Interrupt`
 * is `"SIGINT"`.
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

/** The system's name of a signal. */
export type Signal = typeof Signal[keyof typeof Signal];

const ALL: readonly Signal[] = Object.values(Signal);

/** The signals that no program can catch, and those that Deno cannot. */
const NEVER: ReadonlySet<Signal> = new Set([Signal.Kill, Signal.Stop]);
const NEVER_ON_DENO: ReadonlySet<Signal> = new Set([Signal.Illegal, Signal.FPE, Signal.SegFault]);

/**
 * The signals that are caught only on request:
 * - FPE, as in the original.
 * - Faults, because a handler in JavaScript cannot end them: the instruction runs again and again.
 *   Engines turn SIGSEGV into an exception for out-of-bounds access in WebAssembly. Caught, such an
 *   access hangs the program.
 * - Pipe, because runtimes ignore it and report EPIPE. Caught, it would end a program that writes
 *   to a child that has exited.
 * - ProfileAlarm, because the engine's own profiler uses it.
 */
const NOT_BY_DEFAULT: ReadonlySet<Signal> = new Set([
  ...[Signal.FPE, Signal.Illegal, Signal.Bus, Signal.SegFault],
  ...[Signal.Pipe, Signal.ProfileAlarm],
]);

/**
 * Returns whether a signal acts while the program is busy: on Node and Bun no other one reaches
 * another thread than the main one.
 *
 * @internal
 */
export function actsWhenBusy(signal: Signal, host: Host): boolean {
  return host.runtime === "deno" || signal === Signal.Interrupt;
}

/**
 * Returns the original's name of a signal.
 *
 * @internal
 */
export function nameOf(signal: Signal): string {
  return Object.entries(Signal).find(([, value]) => value === signal)![0];
}

function canBeCaught(signal: Signal, host: Host): boolean {
  if (NEVER.has(signal) || host.signals[signal] === undefined) return false;
  return host.runtime !== "deno" || !NEVER_ON_DENO.has(signal);
}

function refusal(signal: Signal, host: Host): string {
  return `Cannot detect "${signal}" (${nameOf(signal)}): ${host.runtime} cannot catch it`;
}

/**
 * Returns the signals to detect.
 *
 * The variables `SIGNAL_ENABLE_ALL`, `SIGNAL_DISABLE_ALL`, `SIGNAL_ENABLE_<NAME>` and
 * `SIGNAL_DISABLE_<NAME>` of the environment change the list. A name overrides `ALL`. Warns if a
 * variable enables a signal that cannot be caught.
 *
 * @param asked The signals of the program; undefined for the default ones.
 * @throws {TimemoryError} INVALID_ARGUMENT for an unknown signal or a wrong variable, UNSUPPORTED
 * for a signal that cannot be caught.
 *
 * @internal
 */
export function signalsToDetect(asked: Iterable<Signal> | undefined, host: Host): Set<Signal> {
  const named = asked === undefined ? undefined : checkedSignals(asked);
  for (const signal of named ?? []) {
    if (!canBeCaught(signal, host)) throw new TimemoryError("UNSUPPORTED", refusal(signal, host));
  }
  const catchable = ALL.filter((signal) => canBeCaught(signal, host));
  // Without us each of them ends a program, even a busy one. With us it must do so too.
  const byDefault = (signal: Signal) => !NOT_BY_DEFAULT.has(signal) && actsWhenBusy(signal, host);
  const wanted = new Set(named ?? catchable.filter(byDefault));
  if (readSwitch(host, "SIGNAL_ENABLE_ALL")) { for (const signal of catchable) wanted.add(signal); }
  if (readSwitch(host, "SIGNAL_DISABLE_ALL")) wanted.clear();
  for (const signal of ALL) {
    const name = nameOf(signal).toUpperCase();
    if (readSwitch(host, `SIGNAL_ENABLE_${name}`)) {
      if (canBeCaught(signal, host)) wanted.add(signal);
      else host.warn(`> TiMemory: ${refusal(signal, host)}; unset SIGNAL_ENABLE_${name}`);
    }
    if (readSwitch(host, `SIGNAL_DISABLE_${name}`)) wanted.delete(signal);
  }
  return wanted;
}

function checkedSignals(asked: Iterable<Signal>): Signal[] {
  const isIterable = typeof asked === "object" && asked !== null && Symbol.iterator in asked;
  if (!isIterable) throw invalidArgument("signals", "an array of signals", asked);
  return [...asked].map((signal) => {
    if (!ALL.includes(signal)) throw invalidArgument("A signal", "a value of Signal, such as Signal.Interrupt", signal);
    return signal;
  });
}

/** Returns the value of a switch in the environment; undefined if it is not set. */
function readSwitch(host: Host, name: string): boolean | undefined {
  const text = host.variable(name);
  return text ? readAs(SWITCH, name, text) : undefined;
}
