// A lap that stands alone: measured from one exact reading to another, and printed as a line of its own.
import type { Core } from "../core/core.ts";
import type { Reading } from "../core/reading.ts";
import { invalidArgument } from "../errors.ts";
import { escapeControls } from "../report/escape.ts";
import { checkPrecision, DEFAULT_FORMAT, DEFAULT_PRECISION, formatLine, type Readings } from "../report/line.ts";
import type { Rss } from "../tree/call_tree.ts";

/** What a line shows, unless its timer says otherwise. */
class LineDefaults {
  #format = DEFAULT_FORMAT;
  #precision = DEFAULT_PRECISION;

  get format(): string {
    return this.#format;
  }

  set format(format: string) {
    checkFormat("defaultFormat", format);
    this.#format = format;
  }

  get precision(): number {
    return this.#precision;
  }

  set precision(precision: number) {
    checkPrecision(precision);
    this.#precision = precision;
  }
}

/** The defaults of every stand-alone line of this thread. */
export const lineDefaults: LineDefaults = new LineDefaults();

/** Sees to it that a format is a text. */
export function checkFormat(name: string, format: unknown): void {
  if (typeof format !== "string") throw invalidArgument(name, "a string", format);
}

/** What a lap took and added, from one reading to another; as in the tree, memory that was given back adds nothing. */
export function lapBetween(start: Reading, stop: Reading): Readings {
  return {
    wall: stop.wall - start.wall,
    user: stop.user - start.user,
    system: stop.system - start.system,
    rssMax: { current: stop.current, peak: stop.peak },
    rssSelf: risen(start, stop),
  };
}

/** What memory has risen by, never negative. */
export function risen(start: Rss, stop: Rss): Rss {
  return { current: Math.max(0, stop.current - start.current), peak: Math.max(0, stop.peak - start.peak) };
}

/** Prints a line to stdout. */
export function printLine(line: string): void {
  console.log("%s", line); // the format, so that a "%" in a key is only a "%"
}

/**
 * Reads now. The function that it returns reads again and prints the lap in between behind `head`; it does so once.
 */
export function lineAtExit(core: Core, head: string): () => void {
  let start: Reading | undefined = core.read();
  return () => {
    if (!start) return;
    const lap = lapBetween(start, core.read());
    start = undefined;
    printLine(head + formatLine(lineDefaults.format, lap, lineDefaults.precision));
  };
}

/** The same with the head that the scope's line has at the top of a tree. */
export function treeLineAtExit(core: Core, label: string): () => void {
  return lineAtExit(core, `> [${core.probe.tag}] ${escapeControls(label)}`);
}
