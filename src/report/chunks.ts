import { TimemoryError } from "../errors.ts";

/** Characters that are joined at once. */
const BLOCK = 2 ** 20;

/**
 * Joins chunks into one string.
 *
 * @param chunks The parts.
 * @param advice The remedy in the error's message.
 * @returns The string.
 * @throws {TimemoryError} `TOO_LARGE` if the engine has no string of that length.
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
  let length = 0;
  const add = () => {
    try {
      // join() makes a flat string, so that the small pieces can be collected. The text itself
      // grows by reference, so a text that is too long fails before its characters are copied.
      text += parts.length === 1 ? parts[0] : parts.join("");
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new TimemoryError(
        "TOO_LARGE",
        `Cannot join the report: over ${text.length} characters do not fit into a string of this engine; ${advice}`,
        { cause },
      );
    }
    parts = [];
    length = 0;
  };
  for (const chunk of chunks) {
    if (length + chunk.length > BLOCK) add();
    parts.push(chunk);
    length += chunk.length;
  }
  add();
  return text;
}
