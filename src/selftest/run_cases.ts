import { callLater, now } from "../runtime/clock_globals.ts";
import type { Case } from "./cases.ts";
import { createSubject, type Subject } from "./subject.ts";

/** Runs cases one after the other and prints each line at once. */
export async function runCases(
  selected: readonly Case[],
  print: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const subject = createSubject();
  const width = Math.max(...selected.map(({ name }) => name.length));
  print(`TiMemory self-test on ${subject.tag}: ${selected.length} ${plural(selected.length)}`);
  let failed = 0;
  for (const { name, run } of selected) {
    // The event loop turns between cases, so that the lines appear one by one.
    await new Promise((settle) => callLater(() => settle(undefined)));
    const start = now();
    const error = attempt(run, subject);
    if (error !== undefined) failed++;
    const seconds = ((now() - start) / 1000).toFixed(3);
    print(`${name.padEnd(width)}  ${error === undefined ? "ok    " : "FAILED"}  ${seconds} s`);
    if (error !== undefined) print(`  ${error}`);
  }
  const passed = selected.length - failed;
  print(`${passed} passed, ${failed} failed`);
  return { passed, failed };
}

/** Runs a case, then restores the settings and clears the tree. Returns the failure, if any. */
function attempt(run: Case["run"], subject: Subject): string | undefined {
  const { manager } = subject;
  const depth = manager.maxDepth;
  try {
    run(subject);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    manager.enabled = true;
    manager.maxDepth = depth;
    manager.clear();
  }
}

function plural(count: number): string {
  return count === 1 ? "case" : "cases";
}
