// Printing. A word that cannot be said is dropped: a full disk, a reader that has ended or a
// `console` that throws must harm neither the program nor a report.
import { detectRuntime, type Globals } from "./detect.ts";
import { denoGlobal } from "./deno_global.ts";
import { now, sleep } from "./clock_globals.ts";
import { ATOMIC, fileOf, isFull, later, type Stream, writeBehind } from "./write_behind.ts";
import { builtin, type FileSystem, thisProcess } from "./builtin.ts";

/** The streams of the methods of `console`. */
const STREAMS = { log: "stdout", error: "stderr" } as const;

/** The console before the program replaces its methods. */
const own = { ...console };

type Method = keyof typeof STREAMS;

/** The time at which nobody waits for a reader any more; undefined while the event loop turns. */
let lastMoment: number | undefined;

/** The words of a signal that are on their way to a reader. */
let words: Promise<void> | undefined;

/** Prints lines to stdout. */
export function print(text: string): void {
  say("log", text);
}

/** Prints lines to stderr. */
export function warn(text: string): void {
  say("error", text);
}

/**
 * Has every later line written at once, because the program ends. Node would lose what a pipe does
 * not take at once.
 *
 * @param patience The milliseconds for readers that are slow. If they are limited, wait for
 * {@link lastWords} before the end.
 */
export function printLastWords(patience: number): void {
  lastMoment = now() + patience;
}

/** Returns a promise of the end of the last words or of their time; undefined if they are said. */
export function lastWords(): Promise<void> | undefined {
  const end = lastMoment!;
  return words && Promise.race([words, later(end - now())]).then(() => {
    lastMoment = now() < end ? Infinity : 0; // who has not read will not read
  });
}

/** Returns an error as text, with its stack if it has one. */
export function errorText(error: unknown): string {
  try {
    return String((error as Error | undefined)?.stack ?? error);
  } catch {
    return "a value without a text";
  }
}

function say(method: Method, text: string): void {
  try {
    const fs = builtin("node:fs");
    // Deno's console gives up in the middle of a text if a pipe does not block.
    const isDirect = fs && console[method] === own[method] && (lastMoment !== undefined || denoGlobal());
    if (isDirect) write(fs, STREAMS[method], new TextEncoder().encode(`${text}\n`));
    else console[method]("%s", text); // the format keeps each "%" of a label
  } catch {
    // nobody hears it
  }
}

function write(fs: FileSystem, stream: Stream, bytes: Uint8Array): void {
  const end = lastMoment ?? Infinity;
  if (end < Infinity) {
    // Only another thread can wait for a reader and be left behind. Node would wait for the thread,
    // but there a stream of `process` makes its pipe one that does not block.
    if (detectRuntime(globalThis as Globals) === "node") void thisProcess()[stream];
    else return void (words = Promise.all([words]).then(() => writeBehind(stream, bytes)));
  }
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(fileOf(stream), bytes.subarray(at, at + ATOMIC));
    } catch (error) {
      if (!isFull(error) || now() > end) throw error;
      sleep(2);
    }
  }
}
