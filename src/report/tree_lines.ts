/**
 * The lines of a call tree: heads with the labels, then a body that the caller chooses.
 *
 * @module
 */
import { joinChunks } from "./chunks.ts";
import type { TimerNode } from "../tree/call_tree.ts";
import { columns, escapeControls } from "./escape.ts";
import { lineEnd, LineFormat } from "./line.ts";

/** The text after the labels: the end of each line, and a title if there is one. */
export interface Body {
  title?: string;
  end(node: TimerNode, index: number): string;
}

/** Makes the body of the nodes that are shown. */
export type MakeBody = (nodes: readonly TimerNode[]) => Body;

// Lines are padded to the longest, so without these two limits the text grows with the square of
// the depth: a recursion of 60 000 levels would take 120 000 columns a line.
/** Levels with an indent of their own. A deeper node prints its level in the widest indent. */
const INDENTED_LEVELS = 512;
/** The widest padding, in columns. A longer label sticks out. */
const WIDEST_PADDING = 2048;

/**
 * Makes the body that the original prints.
 *
 * @param format The text with specifiers; the original's by default.
 * @param precision Decimals of the times.
 * @throws {TimemoryError} INVALID_ARGUMENT if the precision is invalid.
 */
export function originalBody(format?: string, precision?: number): MakeBody {
  const line = new LineFormat(format, precision);
  return (nodes) => {
    for (const node of nodes) line.measure(node);
    return { end: (node) => line.print(node) + lineEnd(node) };
  };
}

/** Yields the lines of some nodes in tree order, each with its line break. */
export function* treeLines(nodes: readonly TimerNode[], makeBody: MakeBody, prefix = "> "): Generator<string> {
  const heads: string[] = [];
  const widths: number[] = [];
  let padding = 0;
  for (const { tag, level, label } of nodes) {
    const head = `${prefix}[${escapeControls(tag)}] ${indent(level)}${escapeControls(label)}`;
    const width = columns(head);
    if (width > padding && width <= WIDEST_PADDING) padding = width;
    heads.push(head);
    widths.push(width);
  }
  const { title, end } = makeBody(nodes);
  if (title !== undefined) yield `${prefix.padEnd(padding)} ${title}\n`;
  for (const [i, node] of nodes.entries()) {
    const gap = " ".repeat(Math.max(0, padding - widths[i]!) + 1);
    yield `${heads[i]}${gap}${end(node, i)}\n`;
  }
}

/** Joins the lines of a call tree. */
export function joinLines(lines: Iterable<string>): string {
  return joinChunks(lines, "leave out lines with noMin: false");
}

function indent(level: number): string {
  if (level < 1) return "";
  if (level <= INDENTED_LEVELS) return "  ".repeat(level - 1) + "|_";
  return `(level ${level})`.padEnd(2 * (INDENTED_LEVELS - 1)) + "|_";
}
