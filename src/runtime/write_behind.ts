import { denoGlobal } from "./deno_global.ts";
import { callLater } from "./clock_globals.ts";
import { builtin } from "./builtin.ts";

/** A stream of the process. */
export type Stream = "stdout" | "stderr";

/** Bytes that a pipe takes as a whole or not at all. Of more, Deno does not tell how many it took. */
export const ATOMIC = 4096;

/**
 * Writes without holding the thread, because a full pipe that nobody reads would hold it for ever. Not
 * by `console`, which goes through the main thread.
 *
 * @returns A promise that is fulfilled when all is written, or when it can't be.
 */
export async function writeBehind(stream: Stream, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const part = bytes.subarray(at, at + ATOMIC);
    try {
      // On Deno `fs.write()` waits.
      at += await (denoGlobal()?.[stream].write(part) ??
        new Promise<number>((settle, fail) =>
          builtin("node:fs")!.write(fileOf(stream), part, (error, size) => error ? fail(error) : settle(size))
        ));
    } catch (error) {
      if (!isFull(error)) return;
      await later(2);
    }
  }
}

/** Returns the descriptor of a stream. */
export function fileOf(stream: Stream): number {
  return stream === "stdout" ? 1 : 2;
}

/** Returns whether an error is that of a full pipe that does not block. Any other one is for ever. */
export function isFull(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string };
  return code === "EAGAIN" || name === "WouldBlock";
}

/** Returns a promise that is fulfilled after some milliseconds. */
export function later(milliseconds: number): Promise<void> {
  return new Promise((settle) => callLater(settle, milliseconds));
}
