import { checkOptions } from "../check.ts";
import { invalidArgument } from "../errors.ts";
import { callSite } from "./call_site.ts";
import { pathEnd } from "./label.ts";

/** What {@link FILE} gives. */
export interface FileOptions {
  /** Which caller: 1, the default, is the one who calls `FILE`, 2 is its caller. */
  nback?: number;
  /** Whether the folders are left out; true by default. */
  basenameOnly?: boolean;
  /** Whether the file's own folder stands before a base name, as in `'dir/file.ts'`; false by default. */
  useDirname?: boolean;
  /** Whether the quotes around the name are left out; false by default. */
  noQuotes?: boolean;
}

/**
 * The name of the function that calls it.
 *
 * @param nback Which caller: 1 is the one who calls `FUNC`, 2 is its caller.
 * @returns The name; `<module>` at module level, `<anonymous>` for a function without a name, `<unknown>` where there
 * is no such caller. On Bun a function that ends in `return FUNC()` has left the stack, and its caller is named.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if nback is no whole number from 1.
 *
 * @example
 * ```ts
 * import { FUNC } from "@timemory/timemory";
 * function solve() {
 *   console.log(FUNC());
 * }
 * solve(); // solve
 * ```
 */
export function FUNC(nback = 1): string {
  return callSite(checked(nback), FUNC).functionName;
}

/**
 * The line that it is called from.
 *
 * @param nback Which caller: 1 is the one who calls `LINE`, 2 is its caller.
 * @returns The line in the source, from 1; 0 where it can't be told.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if nback is no whole number from 1.
 *
 * @example
 * ```ts
 * import { LINE } from "@timemory/timemory";
 * console.log(LINE() > 0); // true
 * ```
 */
export function LINE(nback = 1): number {
  return callSite(checked(nback), LINE).line;
}

/**
 * The file that it is called from.
 *
 * @param options Which caller's file, and how much of its path; by default the caller's base name in quotes.
 * @returns The name: `'file.ts'`, with `useDirname` `'dir/file.ts'`, without `basenameOnly` the full path.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if nback is no whole number from 1.
 *
 * @example
 * ```ts
 * import { FILE } from "@timemory/timemory";
 * console.log(FILE().startsWith("'"), FILE({ noQuotes: true }).includes("'")); // true false
 * ```
 */
export function FILE(options: FileOptions = {}): string {
  checkOptions(options, ["nback", "basenameOnly", "useDirname", "noQuotes"]);
  const { nback = 1, basenameOnly = true, useDirname = false, noQuotes = false } = options;
  const { file } = callSite(checked(nback), FILE);
  const name = basenameOnly ? pathEnd(file, useDirname ? 2 : 1) : file;
  return noQuotes ? name : `'${name}'`;
}

/** The steps from the direct caller; public functions count it as the first. */
function checked(nback: number): number {
  if (!Number.isInteger(nback) || nback < 1) throw invalidArgument("nback", "a whole number from 1", nback);
  return nback - 1;
}
