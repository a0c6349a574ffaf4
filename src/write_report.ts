import type { OutputValues } from "./output.ts";
import { writeFileAtomicallySync } from "./probe/files.ts";
import { jsonChunks } from "./report/json.ts";
import { textLines, type TextOptions, toText } from "./report/text.ts";
import type { CallTree } from "./tree/call_tree.ts";

/**
 * Makes the report of a tree: the text to its file or in print, then the JSON to its file. One that can't be written does
 * not keep the other from being written; its error comes in the end.
 *
 * @param below What stands below the tree, with its line breaks.
 * @param print Prints a text of one or more lines to stdout.
 */
export function writeReport(
  tree: CallTree,
  { reportFile, serialFile, precision }: OutputValues,
  below: string,
  print: (text: string) => void,
  options?: TextOptions,
): void {
  const format: TextOptions = { precision, ...options };
  const steps = [
    () => {
      if (reportFile === undefined) {
        const text = toText(tree, format) + below;
        if (text) print(text.replace(/\n$/, ""));
      } else {
        print(`Outputting manager to '${reportFile}'...`);
        writeFileAtomicallySync(reportFile, followedBy(textLines(tree, format), below));
      }
    },
    () => {
      if (serialFile === undefined) return;
      print(`Serializing manager to '${serialFile}'...`);
      writeFileAtomicallySync(serialFile, jsonChunks([tree]));
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
