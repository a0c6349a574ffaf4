import { readAs } from "../check.ts";
import { setReportFiles } from "./report_files.ts";
import type { Settings } from "./settings.ts";

/** The way to read a variable of the environment; undefined if that needs a permission. */
type Variable = (name: string) => string | undefined;

/**
 * Applies the variables TIMEMORY_* to the settings. Ignores empty ones.
 *
 * @param toFiles Whether a variable with `namesFiles` sends the report to files.
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the variable and its value. Nothing is changed
 * then.
 */
export function readEnvironment(settings: Settings, variable: Variable, toFiles: boolean): void {
  const changes = settings.rows.flatMap((row) => {
    const text = row.variable && variable(row.variable);
    return text ? [{ row, value: readAs(row.kind, row.variable!, text) }] : [];
  });
  for (const change of changes) settings.apply(change);
  if (toFiles && changes.some(({ row }) => row.namesFiles)) setReportFiles(settings);
}
