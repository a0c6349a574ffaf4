import { readAs } from "../check.ts";
import { setReportFiles } from "./report_files.ts";
import type { Settings } from "./settings.ts";

/** Returns a variable of the environment, where it may be read without asking. */
type Variable = (name: string) => string | undefined;

/**
 * Takes over the variables TIMEMORY_*. An empty one counts as not set. If one names a place for the
 * report, `toFiles` says whether the report goes to files.
 *
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the variable and its value, before anything is changed.
 */
export function readEnvironment(settings: Settings, variable: Variable, toFiles: boolean): void {
  const changes = settings.rows.flatMap((row) => {
    const text = row.variable && variable(row.variable);
    return text ? [{ row, value: readAs(row.kind, row.variable!, text) }] : [];
  });
  for (const change of changes) settings.apply(change);
  if (toFiles && changes.some(({ row }) => row.namesFiles)) setReportFiles(settings);
}
