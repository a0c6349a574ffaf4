import { TimemoryError } from "../errors.ts";

/** Characters that are put together at once. */
const BLOCK = 2 ** 20;

/**
 * Puts chunks into one string, as far as the engine can hold it.
 *
 * @param chunks the parts
 * @param advice what to use instead, for the error's message
 * @returns all of them, joined
 * @throws {TimemoryError} TOO_LARGE if the engine has no string of that length
 *
 * @example
 * ```ts
 * import { joinChunks } from "./chunks.ts";
 * console.log(joinChunks(["a", "b"], "print the chunks")); // ab
 * ```
 */
export function joinChunks(chunks: Iterable<string>, advice: string): string {
  let text = "";
  let parts: string[] = [];
  let waiting = 0;
  const add = () => {
    try {
      // What join() makes is flat, so that the little pieces of the parts can go; a large part, and the text, grow by
      // reference, so what gets too long fails before its characters were ever copied together.
      text += parts.length === 1 ? parts[0] : parts.join("");
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new TimemoryError(
        "TOO_LARGE",
        `Report is longer than the longest string of this engine, over ${text.length} characters: ${advice}`,
        { cause },
      );
    }
    parts = [];
    waiting = 0;
  };
  for (const chunk of chunks) {
    if (waiting + chunk.length > BLOCK) add();
    parts.push(chunk);
    waiting += chunk.length;
  }
  add();
  return text;
}
