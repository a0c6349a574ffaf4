import type { Sources } from "../tree/sources.ts";
import type { CallTree, TimerNode } from "../tree/call_tree.ts";
import { isShort, overhead } from "../tree/overhead.ts";
import { escapeControls } from "./escape.ts";

/** Names that a note lists before it says "and N more". */
const LISTED = 5;
const STEP: Readonly<Record<string, string>> = { rssCurrent: "bytes", rssPeak: "bytes" };
const OVERFLOW = "[overflow]";

/** What a reader of the tree has to know to read it right: a line each, below the tree. Nothing if there is nothing. */
export function notes(tree: CallTree): string {
  const { timers, dropped, lapCost } = tree;
  const lines: string[] = [];
  const overflow = timers.find((timer) => timer.label === OVERFLOW && timer.level === 0);
  if (overflow) {
    lines.push(
      `${count(overflow.laps, "lap")} of new paths went into ${OVERFLOW}: the limit of memory or nodes was reached`,
    );
  }
  if (dropped > 0) lines.push(`${count(dropped, "scope")} not recorded: too many were open at once`);
  const overlapping = timers.filter((timer) => timer.overlaps > 0);
  if (overlapping.length > 0) {
    const laps = overlapping.reduce((sum, timer) => sum + timer.overlaps, 0);
    lines.push(
      `${count(laps, "scope")} overlapped their siblings: ${
        list(overlapping, (timer) => escapeControls(timer.label))
      }; ` +
        "their times are right, but what nests under them may not be: where a scope awaits, use autoTimed(), " +
        "autoTimer.run() or region.run()",
    );
  }
  const concurrent = timers.filter((timer) => timer.maxOpenLaps > 1).sort((a, b) => b.maxOpenLaps - a.maxOpenLaps);
  if (concurrent.length > 0) {
    const shown = list(concurrent, (timer) => `${escapeControls(timer.label)} ${timer.maxOpenLaps}`);
    lines.push(`Laps open at once, at most: ${shown}`);
  }
  if (lapCost && timers.length > 0) {
    const short = timers.filter((timer) => isShort(timer, lapCost));
    if (short.length > 0) {
      lines.push(`Mean laps within ten times their cost: ${list(short, (timer) => escapeControls(timer.label))}`);
    }
    const { laps, share } = overhead(tree, lapCost);
    lines.push(
      `${count(laps, "lap")} at ${lapCost.total.toFixed(0)} ns each: ${(share * 100).toFixed(1)} % of the wall time`,
    );
  }
  return lines.map((line) => `> ${line}\n`).join("");
}

/** Where each column comes from, a line each: what a verbose report says below the tree. */
export function sourceNotes({ window, ...columns }: Sources & { window: { nanoseconds: number } }): string {
  const lines = Object.entries(columns).map(([column, { source, resolution }]) =>
    `> ${column}: ${source}${resolution > 0 ? `, in steps of ${resolution} ${STEP[column] ?? "ns"}` : ""}\n`
  );
  return `${lines.join("")}> a reading of CPU time and memory serves for ${window.nanoseconds / 1000} us\n`;
}

function list(timers: TimerNode[], show: (timer: TimerNode) => string): string {
  const shown = [...new Set(timers.map(show))];
  const more = shown.length - LISTED;
  return shown.slice(0, LISTED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
