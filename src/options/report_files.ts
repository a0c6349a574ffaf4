import { checked, NAME } from "../check.ts";
import { TimemoryError } from "../errors.ts";
import { builtin } from "../runtime/builtin.ts";
import type { Settings } from "./settings.ts";

/** The endings of a report's files. */
const ENDINGS = { reportFile: "out", serialFile: "json" } as const;

/** The setting for a file of the report: its text or its JSON. */
export type ReportFile = keyof typeof ENDINGS;

/** Sends the report to both files; without `timerSerialization` only to the text file. */
export function setReportFiles(settings: Settings): void {
  const { filename, timerSerialization } = settings.values;
  setReportFile(settings, "reportFile", `${filename}.${ENDINGS.reportFile}`);
  setReportFile(settings, "serialFile", timerSerialization ? `${filename}.${ENDINGS.serialFile}` : undefined);
}

/** Sets a file of the report: a name as for {@link inOutputDir}, or undefined for no file. */
export function setReportFile(settings: Settings, file: ReportFile, name: string | undefined): void {
  settings.set(file, name === undefined ? undefined : inOutputDir(settings, name));
}

/** Returns the path of a file as set, otherwise `<outputDir>/<filename>` with its ending. */
export function reportFile(settings: Settings, file: ReportFile): string {
  return settings.values[file] ?? inOutputDir(settings, `${settings.values.filename}.${ENDINGS[file]}`);
}

/**
 * Returns the path of a file in the output folder. An absolute path, or one already inside the
 * folder, stays there. Resolved paths are compared, because `out` is also the start of `output`.
 *
 * @throws {TimemoryError} INVALID_ARGUMENT if the name is empty or not a string, UNSUPPORTED in
 * browsers.
 */
function inOutputDir(settings: Settings, name: string): string {
  const path = builtin("node:path");
  if (!path) throw new TimemoryError("UNSUPPORTED", `Cannot write "${name}": no file system on this runtime`);
  if (path.isAbsolute(checked(NAME, "name", name))) return name;
  const folder = settings.values.outputDir;
  const way = path.relative(path.resolve(folder), path.resolve(name));
  const leadsThere = way !== "" && way.split(/[\\/]/)[0] !== ".." && !path.isAbsolute(way);
  return leadsThere ? path.join(name) : path.join(folder, name);
}
