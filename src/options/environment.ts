import { readAs } from "../check.ts";
import type { Host } from "../runtime/host.ts";
import { setReportFiles } from "./report_files.ts";
import { type Settings, variableOf } from "./settings.ts";

/**
 * Applies the variables TIMEMORY_* to the settings. Ignores empty ones. Warns if a wish can't be
 * met, such as an autosave without the permission to write, because the program did not ask for it.
 *
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the variable and its value. Nothing is changed
 * then.
 */
export function readEnvironment(settings: Settings, { variable, isMainThread, warn }: Host): void {
  const changes = settings.rows.flatMap((row) => {
    const name = variableOf(row);
    const text = name && variable(name);
    return text ? [{ row, value: readAs(row.kind, name, text) }] : [];
  });
  const attempt = (wish: () => void) => {
    try {
      wish();
    } catch (error) {
      warn(`> TiMemory: ${(error as Error).message}`);
    }
  };
  for (const change of changes) attempt(() => settings.apply(change));
  if (!isMainThread || !changes.some(({ row }) => row.namesFiles)) return;
  attempt(() => setReportFiles(settings));
  settings.wished = settings.values;
}
