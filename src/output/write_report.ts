import type { SettingValues } from "../generated/properties.ts";
import { joinLines } from "../report/tree_lines.ts";

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
 * Prints the text or writes it to its file, then writes the JSON to its file. If the first fails,
 * the second still runs, and the first error is thrown at the end.
 */
export function writeReport(
  { reportFile, serialFile }: OutputSettings,
  { lines, below }: ReportText,
  { print, write, json }: ReportMeans,
): void {
  const steps = [
    () => {
      if (reportFile === undefined) {
        const text = joinLines(lines()) + below;
        if (text) print(text.replace(/\n$/, ""));
      } else {
        print(`Outputting manager to '${reportFile}'...`);
        write(reportFile, followedBy(lines(), below));
      }
    },
    () => {
      if (serialFile === undefined) return;
      print(`Serializing manager to '${serialFile}'...`);
      write(serialFile, json());
    },
  ];
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

function* followedBy(lines: Iterable<string>, below: string): Generator<string> {
  yield* lines;
  yield below;
}
