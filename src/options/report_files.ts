import { checked, NAME } from "../check.ts";
import { TimemoryError } from "../errors.ts";
import { builtin } from "../runtime/builtin.ts";
import type { Settings } from "./settings.ts";

/** The files of a report, and the endings of their names. */
const ENDINGS = { reportFile: "out", serialFile: "json" } as const;

/** One of the two files: the text or the JSON. */
export type ReportFile = keyof typeof ENDINGS;

/** Sends the report to both files, or to that of the text alone without `timerSerialization`. */
export function setReportFiles(settings: Settings): void {
  const { filename, timerSerialization } = settings.values;
  setReportFile(settings, "reportFile", `${filename}.${ENDINGS.reportFile}`);
  setReportFile(settings, "serialFile", timerSerialization ? `${filename}.${ENDINGS.serialFile}` : undefined);
}

/** Chooses a file by its name, as {@link inOutputDir} reads it; undefined for none. */
export function setReportFile(settings: Settings, file: ReportFile, name: string | undefined): void {
  settings.set(file, name === undefined ? undefined : inOutputDir(settings, name));
}

/** Returns the path of a file: the one that is set, otherwise the one that parsing a command line sets. */
export function reportFile(settings: Settings, file: ReportFile): string {
  return settings.values[file] ?? inOutputDir(settings, `${settings.values.filename}.${ENDINGS[file]}`);
}

/**
 * Returns the path of a file in the output folder, unless its name is absolute or leads there
 * already. Folders are compared as folders, not by the letters of their names.
 *
 * @throws {TimemoryError} INVALID_ARGUMENT if the name is empty or not a string, UNSUPPORTED in browsers.
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
