import type { Sources } from "../tree/sources.ts";
import type { CallTree, TimerNode } from "../tree/call_tree.ts";
import { isShort, LapSums } from "../tree/overhead.ts";
import { escapeControls } from "./escape.ts";
import { formatLine } from "./line.ts";

/** The most names in a note before "and N more". */
const LISTED = 5;
const STEP: Readonly<Record<string, string>> = { rssCurrent: "bytes", rssPeak: "bytes" };
const OVERFLOW = "[overflow]";

/**
 * Returns the notes below a tree, one per line: reached limits, overlaps, unknown CPU times, laps at
 * once.
 */
export function notes(tree: CallTree): string {
  const { timers, dropped, incomplete } = tree;
  const lines: string[] = [];
  const overflow = timers.find((node) => node.label === OVERFLOW && node.level === 0);
  if (overflow) {
    lines.push(
      `${count(overflow.laps, "lap")} of new paths went into ${OVERFLOW}: the limit of memory or nodes was reached`,
    );
  }
  if (incomplete) lines.push("Nodes may be missing: the tree was cleared while it was read");
  if (dropped > 0) lines.push(`${count(dropped, "scope")} not recorded: too many were open at once`);
  const overlapping = timers.filter((node) => node.overlaps > 0);
  if (overlapping.length > 0) {
    const laps = overlapping.reduce((sum, node) => sum + node.overlaps, 0);
    lines.push(
      `${count(laps, "scope")} overlapped their siblings: ${list(overlapping)}; ` +
        "their times are right, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), " +
        "autoTimer.run() or region.run()",
    );
  }
  const unknown = timers.filter((node) => node.cpuUnknownLaps > 0);
  if (unknown.length > 0) {
    lines.push(`CPU time unknown (-), because other scopes ran meanwhile: ${list(unknown)}`);
  }
  const concurrent = timers.filter((node) => node.maxOpenLaps > 1).sort((a, b) => b.maxOpenLaps - a.maxOpenLaps);
  if (concurrent.length > 0) {
    const shown = list(concurrent, (node) => ` ${node.maxOpenLaps}`);
    lines.push(`Laps open at once, at most: ${shown}`);
  }
  return asNotes(lines);
}

/** Returns a line for each scope that nobody closes, with what to write instead. */
export function forgottenNotes(forgotten: CallTree["forgotten"]): string {
  return asNotes(
    [...forgotten ?? []].map(([label, open]) =>
      `${escapeControls(label)} is open ${open} times inside itself, because nobody closes it: ` +
      "write `using _timer = autoTimer()`, call stop() or leave(), or use region.run(fn)"
    ),
  );
}

/**
 * Returns the notes on the cost of the laps: the short laps, then the cost by kind. Apart from
 * `notes`, because the rescue thread has no costs to tell.
 */
export function overheadNotes({ timers, kinds, lapCost }: CallTree): string {
  if (!lapCost || timers.length === 0) return "";
  const sums = new LapSums();
  for (const node of timers) sums.add(node);
  const { plainLaps, asyncLaps, callSites, readings, share } = sums.overhead(lapCost, kinds);
  const { total, asyncLap = total, callSite, reading } = lapCost;
  const priced: [number, string, string, number | undefined][] = [
    [plainLaps, "lap", "", total],
    [asyncLaps, "async lap", "", asyncLap],
    [callSites, "call site", " looked up", callSite],
    [readings, "reading", " of CPU time and memory", reading],
  ];
  const costs = priced.filter(([number, , , price]) => number > 0 && price !== undefined)
    .map(([number, noun, more, price]) => `${count(number, noun)}${more} at ${duration(price!)} each`);
  const short = timers.filter((node) => isShort(node, lapCost));
  const lines = short.length > 0 ? [`Mean laps within ten times their cost: ${list(short)}`] : [];
  return asNotes([...lines, `${costs.join(", ")}: ${(share * 100).toFixed(1)} % of the wall time`]);
}

function duration(nanoseconds: number): string {
  return nanoseconds < 1000 ? `${nanoseconds.toFixed(0)} ns` : `${(nanoseconds / 1000).toFixed(1)} us`;
}

function asNotes(lines: string[]): string {
  return lines.map((line) => `> ${line}\n`).join("");
}

/** Returns the line of the whole process, which stands first below the tree; empty without one. */
export function processNote({ process, timers }: CallTree, precision: number): string {
  if (!process || timers.length === 0) return "";
  const { wall, user = 0, system = 0, peak = 0 } = process;
  const cpu = process.user === undefined ? "" : ", %u user + %s system = %t CPU";
  const percent = cpu && " (%p%)";
  const memory = process.peak === undefined ? "" : " : peak RSS %M [MB]";
  const readings = { wall, user, system, rssMax: { current: 0, peak }, rssSelf: { current: 0, peak: 0 } };
  return `${formatLine(`> process : %w wall${cpu} [sec]${percent}${memory}`, readings, precision)}\n`;
}

/** Returns the source of each column, one per line, for the end of a verbose report. */
export function sourceNotes({ window, ...columns }: Sources & { window: { nanoseconds: number } }): string {
  const lines = Object.entries(columns).map(([column, { source, resolution }]) =>
    `> ${column}: ${source}${resolution > 0 ? `, in steps of ${resolution} ${STEP[column] ?? "ns"}` : ""}\n`
  );
  return `${lines.join("")}> CPU time and memory: read again after ${window.nanoseconds / 1000} us\n`;
}

/** @param more Returns what follows a label. */
function list(timers: TimerNode[], more: (node: TimerNode) => string = () => ""): string {
  const shown = [...new Set(timers.map((node) => escapeControls(node.label) + more(node)))];
  const others = shown.length - LISTED;
  return shown.slice(0, LISTED).join(", ") + (others > 0 ? ` and ${others} more` : "");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
