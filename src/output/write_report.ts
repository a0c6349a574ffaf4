import { joinLines } from "../report/tree_lines.ts";
import type { SettingValues } from "../generated/properties.ts";

/** The settings for the files and the format of a report. */
export type OutputSettings = Pick<SettingValues, "reportFile" | "serialFile" | "precision" | "verbose">;

/** The text of a report. */
export interface ReportText {
  /** Returns the lines of the tree. */
  lines(): Iterable<string>;
  /** The lines below the tree, each with its line break. */
  below: string;
}

/** The output functions of a thread. */
export interface ReportMeans {
  /** Prints one or more lines to stdout. */
  print(text: string): void;
  write(file: string, chunks: Iterable<string>): void;
  /** Returns the JSON in parts. Called only if there is a file for it. */
  json(): Iterable<string>;
}

/**
 * Writes the files, then prints. If one step fails, the others still run, and the first error is
 * thrown at the end. Files come first, because printing may wait for a slow reader.
 */
export function writeReport(
  { reportFile, serialFile }: OutputSettings,
  { lines, below }: ReportText,
  { print, write, json }: ReportMeans,
): void {
  const words: string[] = [];
  const errors: unknown[] = [];
  const attempt = (step: () => void) => {
    try {
      step();
    } catch (error) {
      errors.push(error);
    }
  };
  attempt(() => {
    if (reportFile === undefined) {
      const text = joinLines(lines()) + below;
      if (text) words.push(text.replace(/\n$/, ""));
    } else {
      write(reportFile, followedBy(lines(), below));
      words.push(`Outputting manager to '${reportFile}'...`);
    }
  });
  attempt(() => {
    if (serialFile === undefined) return;
    write(serialFile, json());
    words.push(`Serializing manager to '${serialFile}'...`);
  });
  for (const text of words) attempt(() => print(text));
  if (errors.length > 0) throw errors[0];
}

function* followedBy(lines: Iterable<string>, below: string): Generator<string> {
  yield* lines;
  yield below;
}
