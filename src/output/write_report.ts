import type { OutputValues } from "../options/output.ts";
import { textLines, type TextOptions, toText } from "../report/text.ts";
import type { CallTree } from "../tree/call_tree.ts";

/** The text of a report. */
export interface ReportText {
  tree: CallTree;
  /** What stands below the tree, with its line breaks. */
  below: string;
  options?: TextOptions;
}

/** How a report gets where it goes. */
export interface ReportMeans {
  /** Prints a text of one or more lines to stdout. */
  print(text: string): void;
  write(file: string, chunks: Iterable<string>): void;
  /** The JSON, made when it is written. */
  json(): Iterable<string>;
}

/**
 * Makes a report: the text to its file or in print, then the JSON to its file. One that can't be written does not keep the
 * other from being written; its error comes in the end.
 */
export function writeReport(
  { reportFile, serialFile, precision }: OutputValues,
  { tree, below, options }: ReportText,
  { print, write, json }: ReportMeans,
): void {
  const format: TextOptions = { precision, ...options };
  const steps = [
    () => {
      if (reportFile === undefined) {
        const text = toText(tree, format) + below;
        if (text) print(text.replace(/\n$/, ""));
      } else {
        print(`Outputting manager to '${reportFile}'...`);
        write(reportFile, followedBy(textLines(tree, format), below));
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
