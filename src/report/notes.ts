import type { CallTree } from "../tree/call_tree.ts";

const OVERFLOW = "[overflow]";

/** What a reader of the tree has to know to read it right: a line each, below the tree. Nothing if all is well. */
export function notes(tree: CallTree): string {
  const lines: string[] = [];
  const overflow = tree.timers.find((timer) => timer.label === OVERFLOW && timer.level === 0);
  if (overflow) {
    lines.push(`${overflow.laps} laps of new paths went into ${OVERFLOW}: the limit of memory or nodes was reached`);
  }
  if (tree.dropped > 0) lines.push(`${tree.dropped} scopes were not recorded: too many were open at once`);
  return lines.map((line) => `> ${line}\n`).join("");
}
