/**
 * Tests of the installed package on this runtime and machine: the test cases of the original.
 *
 * @example
 * ```ts
 * import { run } from "@timemory/timemory/selftest";
 *
 * const { passed } = await run({ pattern: "toggle|max_depth" });
 * console.log(passed); // 2
 * ```
 *
 * @module
 */
import { checked, checkOptions, SWITCH } from "../check.ts";
import { invalidArgument, TimemoryError } from "../errors.ts";
import { processHost } from "../runtime/host.ts";
import { print } from "../runtime/print.ts";
import { type Case, cases } from "./cases.ts";
import { runCases } from "./run_cases.ts";

/** Options of {@link run}. */
export interface SelfTestOptions {
  /** A regular expression for the names of the cases to run. By default all cases run. */
  pattern?: string | RegExp | undefined;
  /**
   * Whether the process ends after a failure. Its exit code is then the number of failures, at most
   * 125. True by default.
   */
  exitAtFailure?: boolean | undefined;
}

/** The numbers of cases that passed and failed. */
export interface SelfTestResult {
  /** The number of cases that passed. */
  passed: number;
  /** The number of cases that failed. */
  failed: number;
}

/**
 * Runs the self-test. Prints a line per case and a summary to stdout.
 *
 * The case `rss_validity` allows an array of 8 MB to add 250 kB more or less. On Bun it allows 1 MB,
 * because threads of the engine allocate meanwhile: a program without this package sees 274 to 901 kB
 * more.
 *
 * It records in its own call tree and does not touch the program's tree. Run it in its own process:
 * a second core makes the program's laps slower on Deno, and a collection of the program's garbage
 * fails `rss_validity`.
 *
 * @param options The cases to run, and whether a failure ends the process.
 * @returns The numbers of cases that passed and failed.
 * @throws {TimemoryError} INVALID_ARGUMENT if the pattern is not a regular expression or matches no
 * case, or if an option is unknown or of the wrong type.
 *
 * @example
 * ```ts
 * import { run } from "@timemory/timemory/selftest";
 *
 * const { failed } = await run({ exitAtFailure: false });
 * if (failed > 0) console.log("Do not trust the numbers of this machine");
 * ```
 */
export async function run(options: SelfTestOptions = {}): Promise<SelfTestResult> {
  checkOptions(options, ["pattern", "exitAtFailure"]);
  const { pattern, exitAtFailure = true } = options;
  checked(SWITCH, "exitAtFailure", exitAtFailure);
  const result = await runCases(select(pattern), print);
  if (result.failed > 0 && exitAtFailure) exit(result.failed);
  return result;
}

function select(pattern: string | RegExp | undefined): readonly Case[] {
  if (pattern === undefined) return cases;
  const expression = regularExpression(pattern);
  const selected = cases.filter(({ name }) => expression.test(name));
  if (selected.length > 0) return selected;
  const names = cases.map(({ name }) => name).join(", ");
  throw new TimemoryError("INVALID_ARGUMENT", `pattern must match one of ${names}, but ${expression} matches none`);
}

function regularExpression(pattern: string | RegExp): RegExp {
  // A copy without `g` and `y`, which make `test()` depend on the call before.
  if (pattern instanceof RegExp) return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  if (typeof pattern !== "string") throw invalidArgument("pattern", "a regular expression", pattern);
  try {
    return new RegExp(pattern);
  } catch {
    throw invalidArgument("pattern", "a regular expression", pattern);
  }
}

/** Ends the process. The exit code is at most 125, because shells use the higher ones. */
function exit(failed: number): void {
  processHost().exit(Math.min(failed, 125));
}
