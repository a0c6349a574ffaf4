import { checked, checkOptions, POSITIVE_COUNT, SWITCH } from "../check.ts";
import { callSite } from "./call_site.ts";
import { pathEnd } from "./label.ts";

/** The options of {@link FILE}. */
export interface FileOptions {
  /** Which caller: 1 is the caller of `FILE`, 2 is the caller's caller. 1 by default. */
  nback?: number | undefined;
  /** Whether to omit the folders. True by default. */
  basenameOnly?: boolean | undefined;
  /** Whether to put the folder before the base name, as in `'dir/file.ts'`. False by default. */
  useDirname?: boolean | undefined;
  /** Whether to omit the quotes around the name. False by default. */
  noQuotes?: boolean | undefined;
}

/**
 * Returns the name of the function that calls it.
 *
 * @param nback Which caller: 1 is the caller of `FUNC`, 2 is the caller's caller.
 * @returns The name: `<module>` at module level, `<anonymous>` for a function without a name,
 * `<unknown>` without such a caller. On Bun a function that ends in `return FUNC()` has left the
 * stack, and `FUNC` returns the name of its caller.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if nback is not a whole number from 1 on.
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
  return callSite(callerIndex(nback), FUNC).functionName;
}

/**
 * Returns the line of the call.
 *
 * @param nback Which caller: 1 is the caller of `LINE`, 2 is the caller's caller.
 * @returns The line in the source, from 1; 0 if not known.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if nback is not a whole number from 1 on.
 *
 * @example
 * ```ts
 * import { LINE } from "@timemory/timemory";
 * console.log(LINE() > 0); // true
 * ```
 */
export function LINE(nback = 1): number {
  return callSite(callerIndex(nback), LINE).line;
}

/**
 * Returns the file of the call.
 *
 * @param options Which caller's file, and which part of its path; by default the caller's base name
 * in quotes.
 * @returns The name: `'file.ts'` by default, `'dir/file.ts'` with `useDirname`, the full path
 * without `basenameOnly`.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if an option is unknown or invalid.
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
  for (const [name, value] of Object.entries({ basenameOnly, useDirname, noQuotes })) checked(SWITCH, name, value);
  const { file } = callSite(callerIndex(nback), FILE);
  const name = basenameOnly ? pathEnd(file, useDirname ? 2 : 1) : file;
  return noQuotes ? name : `'${name}'`;
}

/** Returns the index of the caller, which public functions count from 1. */
function callerIndex(nback: number): number {
  return checked(POSITIVE_COUNT, "nback", nback) - 1;
}
