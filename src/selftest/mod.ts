/**
 * Tests of what was installed, on this runtime and machine: the test cases of the original.
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
import { processHost } from "../runtime/host.ts";
import { invalidArgument, TimemoryError } from "../errors.ts";
import { type Case, cases } from "./cases.ts";
import { runCases } from "./run_cases.ts";

/** Options of {@link run}. */
export interface SelfTestOptions {
  /** A regular expression: the cases whose name it matches are run; all without one. */
  pattern?: string | RegExp;
  /** Whether the process ends if a case has failed, with the number of failures as its exit code. True by default. */
  exitAtFailure?: boolean;
}

/** How many cases passed and failed. */
export interface SelfTestResult {
  /** Cases that passed. */
  passed: number;
  /** Cases that failed. */
  failed: number;
}

/**
 * Runs the self-test: prints a line a case and a summary. It records in a tree of its own; that of the program is left alone.
 * Let it have a process of its own: with a second core, the laps of the program's own cost more on Deno.
 *
 * @param options Which cases to run, and whether to end the process if one fails.
 * @returns How many passed and failed.
 * @throws TimemoryError INVALID_ARGUMENT if the pattern is no regular expression or matches no case.
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
  const result = await runCases(select(pattern), (line) => console.log("%s", line));
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
  // A copy without the flags that would make one test depend on the last.
  if (pattern instanceof RegExp) return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  if (typeof pattern !== "string") throw invalidArgument("pattern", "a regular expression", pattern);
  try {
    return new RegExp(pattern);
  } catch {
    throw invalidArgument("pattern", "a regular expression", pattern);
  }
}

/** Exit codes end at 255, and shells use those above 125. */
function exit(failed: number): void {
  processHost().exit(Math.min(failed, 125));
}
