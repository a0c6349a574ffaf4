import { runThen } from "./run_then.ts";

/** Calls of a method of `console`, which prints nothing while they are recorded. */
export interface Captured {
  calls: unknown[][];
  /** Returns the printed texts, those of `console.log("%s", text)` as they are. */
  texts(): string[];
  [Symbol.dispose](): void;
}

/** Records the calls of a method of `console` until the result is disposed of. */
export function capture(method: "log" | "error"): Captured {
  const calls: unknown[][] = [];
  const original = console[method];
  console[method] = (...parts) => void calls.push(parts);
  return {
    calls,
    texts: () => calls.map((parts) => parts[0] === "%s" ? String(parts[1]) : parts.join(" ")),
    [Symbol.dispose]: () => console[method] = original,
  };
}

/** Returns the texts that a function prints by `console.log`, in a promise if it returns one. */
export function printed(fn: () => Promise<unknown>): Promise<string[]>;
export function printed(fn: () => unknown): string[];
export function printed(fn: () => unknown): string[] | Promise<string[]> {
  const log = capture("log");
  const result = runThen(fn, log[Symbol.dispose]);
  return result instanceof Promise ? result.then(log.texts) : log.texts();
}
