import { builtin } from "./builtin.ts";
import { callLater } from "./clock_globals.ts";
import { denoGlobal } from "./deno_global.ts";

/**
 * Writes to stdout or stderr without waiting, because a full pipe that nobody reads would hold the
 * thread for ever. Not by `console`, which goes through the main thread.
 *
 * @param then Called when all is written, or when it can't be.
 */
export function say(name: "stdout" | "stderr", text: string, then: () => void = () => {}): void {
  // On Deno `fs.write()` waits.
  const deno = denoGlobal();
  const write = (bytes: Uint8Array) =>
    deno ? deno[name].write(bytes) : new Promise<number>((settle, fail) => {
      const done = (error: unknown, written?: number) => error ? fail(error) : settle(written!);
      builtin("node:fs")!.write(name === "stdout" ? 1 : 2, bytes, done);
    });
  const go = (rest: Uint8Array): void => {
    if (rest.length === 0) return then();
    write(rest).then((written) => go(rest.subarray(written)), (error) => {
      // A full pipe without blocking may have room soon. Any other error is for ever.
      if (error.code === "EAGAIN" || error.name === "WouldBlock") callLater(() => go(rest), 1);
      else then();
    });
  };
  go(new TextEncoder().encode(text));
}
