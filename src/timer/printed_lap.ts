// A stand-alone lap: from one exact reading to another, printed as a line of its own.
import type { Core } from "../core/core.ts";
import type { Reading } from "../core/reading.ts";
import { type Callee, callSite } from "../label/call_site.ts";
import { scopeLabel } from "../label/label.ts";
import { type ArgumentOptions, argumentsText } from "../label/show_value.ts";
import { escapeControls } from "../report/escape.ts";
import { DEFAULT_FORMAT, DEFAULT_PRECISION, formatLine, type Readings } from "../report/line.ts";
import { print } from "../runtime/print.ts";
import { risen } from "../tree/call_tree.ts";

/** The format and precision of every stand-alone line of this thread whose timer does not set them. */
export const lineDefaults: { format: string; precision: number } = {
  format: DEFAULT_FORMAT,
  precision: DEFAULT_PRECISION,
};

/**
 * Returns the lap between two readings. Released memory counts as 0, as in the call tree. So does a
 * clock that goes back.
 */
export function lapBetween(start: Reading, stop: Reading): Readings {
  return {
    wall: Math.max(0, stop.wall - start.wall),
    user: Math.max(0, stop.user - start.user),
    system: Math.max(0, stop.system - start.system),
    rssMax: { current: stop.current, peak: stop.peak },
    rssSelf: risen(start, stop),
  };
}

/** Starts a lap. Returns a function that ends it and prints its line after `head`, once. */
export function lineAtExit(core: Core, head: string): () => void {
  let start: Reading | undefined = core.read();
  return () => {
    if (!start) return;
    const lap = lapBetween(start, core.read());
    start = undefined;
    print(head + formatLine(lineDefaults.format, lap, lineDefaults.precision));
  };
}

/** Does the same as {@link lineAtExit}, with the head of a line at the top of a call tree. */
export function treeLineAtExit(core: Core, label: string): () => void {
  return lineAtExit(core, `> [${core.probe.tag}] ${escapeControls(label)}`);
}

/**
 * Returns the text at the start of a stand-alone line.
 *
 * @param key The user's key, printed unchanged. Without one the text is function, file and line.
 * @param options The arguments to show after function, file and line.
 * @param above The class that the user constructs.
 * @throws {TimemoryError} INVALID_ARGUMENT if the key is not a string or an option is wrong.
 */
export function standAloneKey(key: string | undefined, options: ArgumentOptions, above: Callee): string {
  const args = argumentsText(options);
  if (typeof key === "string" && key !== "") return key;
  const site = callSite(0, above);
  return escapeControls(scopeLabel(key, site, "blank", args));
}
