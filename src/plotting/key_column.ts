// The left part of a picture: the tree of keys, with the laps at its right edge.
import type { CallPath } from "./call_paths.ts";
import { shownTag } from "./chart_source.ts";
import { type Chart, MARGIN, type PlacedRow, type RowSizes } from "./chart.ts";
import { COLUMN, drawable, oneLine, shortenKey, textWidth } from "./plot_text.ts";
import type { Theme } from "./plot_theme.ts";
import { showCount } from "./plot_units.ts";
import type { SvgCanvas } from "./svg_canvas.ts";

/** The zero line is between these, in a picture of 1000 units. */
const [LEAST, MOST] = [200, 392];
const INDENT = 14;
/** What an indented key keeps for its text. */
const KEPT_FOR_TEXT = 170;
const LEAST_INDENT = 2;
/** With a narrower step guides would touch the keys: there are none. */
const LEAST_FOR_GUIDES = 6;
const LAPS_SIZE = 10.5;
/** Space before the laps, between them and the zero line, and from a key to the zero line. */
const [BEFORE_LAPS, AFTER_LAPS, AFTER_KEY] = [12, 12, 22];

/** The key column's measures, in units. */
export interface KeyColumn {
  /** Where the axes begin. */
  zero: number;
  /** The indentation of a level. */
  step: number;
  /** The deepest level that is indented further than its parent. */
  deepest: number;
}

/** Returns the text right of a key: laps, and how many of the trees have the path. */
export function sideText(path: CallPath, samples: number): string {
  const parts: string[] = [];
  if (isOpen(path)) {
    parts.push("open");
  } else {
    const laps = path.nodes.map((node) => node.laps);
    const [least, most] = laps.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [Infinity, 0]);
    if (most > 1) parts.push(`×${least === most ? "" : `${showCount(least)}-`}${showCount(most)}`);
  }
  if (isPartial(path, samples)) parts.push(`${path.nodes.length}/${samples}`);
  return parts.join(" ");
}

/** Returns true if a lap of the node, its only one, has not ended. */
export function isOpen({ nodes }: CallPath): boolean {
  return nodes.some(({ open }) => open);
}

/** Returns true if a tree lacks the path. */
export function isPartial({ nodes }: CallPath, samples: number): boolean {
  return nodes.length < samples;
}

/** Returns the texts of a key: the runtime where it differs from the first row's, and the key. */
export function keyTexts({ paths }: Pick<Chart, "paths">, { tag, label }: CallPath): { tag: string; key: string } {
  // An empty key would look like a row without one.
  return { tag: tag === paths[0]?.tag ? "" : `[${shownTag(tag)}] `, key: label === "" ? '""' : drawable(label) };
}

/** Measures the column for the rows that are drawn. */
export function keyColumn(chart: Chart, kept: readonly number[], sizes: RowSizes, width: number): KeyColumn {
  const most = Math.min(MOST, MOST / 1000 * width);
  const indents = most - MARGIN - Math.min(KEPT_FOR_TEXT, most / 2);
  const levels = kept.reduce((level, i) => Math.max(level, chart.paths[i]!.level), 1);
  const step = Math.max(LEAST_INDENT, Math.min(INDENT, indents / levels));
  const deepest = Math.floor(indents / step + 1e-9);
  let zero = LEAST;
  for (const i of kept) {
    const path = chart.paths[i]!;
    const { tag, key } = keyTexts(chart, path);
    const laps = sideText(path, chart.samples);
    const side = laps === "" ? 0 : BEFORE_LAPS + textWidth(laps, LAPS_SIZE) - (AFTER_KEY - AFTER_LAPS);
    const text = textWidth(tag + key, sizes.key);
    zero = Math.max(zero, MARGIN + step * Math.min(path.level, deepest) + text + side + AFTER_KEY);
  }
  return { zero: Math.min(zero, most), step, deepest };
}

/** Draws the keys, their laps, and the guides of the tree. */
export function drawKeys(
  canvas: SvgCanvas,
  chart: Chart,
  rows: readonly PlacedRow[],
  { zero, step, deepest }: KeyColumn,
  sizes: RowSizes,
  theme: Theme,
): void {
  const indent = (level: number) => MARGIN + step * Math.min(level, deepest);
  const guide = (level: number) => indent(level) + Math.min(4, step / 2);
  const hasGuides = step >= LEAST_FOR_GUIDES;
  const last = lastChildren(rows);
  for (const row of rows) {
    const { path, index, middle } = row;
    const child = last.get(index);
    if (hasGuides && child && path.level < deepest) {
      canvas.vertical(guide(path.level), middle + sizes.key * 0.7, child.middle, theme.control, 0.75);
    }
    if (hasGuides && path.level > 0 && path.level <= deepest) {
      const x = guide(path.level - 1);
      canvas.horizontal(middle, x, x + step / 2, theme.control, 0.75);
    }
    const baseline = middle + 0.35 * sizes.key;
    const laps = sideText(path, chart.samples);
    if (laps !== "") {
      const [color, italic] = isOpen(path) ? [theme.ink2, true] : [theme.ink3, false];
      canvas.text(zero - AFTER_LAPS, baseline - 0.5, LAPS_SIZE, [{ text: laps, color }], { anchor: "end", italic });
    }
    const x = indent(path.level);
    const side = laps === "" ? AFTER_LAPS : AFTER_LAPS + textWidth(laps, LAPS_SIZE) + BEFORE_LAPS - 4;
    const { tag, key } = keyTexts(chart, path);
    const room = (zero - side - x - textWidth(tag, sizes.key)) / (COLUMN * sizes.key);
    const { name, place } = shortenKey(key, Math.floor(room + 0.01));
    const [ink, grey] = [theme.ink, theme.ink3];
    const parts = [{ text: tag, color: grey }, { text: name, color: ink }, { text: place, color: grey }]
      .filter(({ text }) => text !== "");
    canvas.text(x, baseline, sizes.key, parts, { full: oneLine(path.label) });
  }
}

/** Returns the last child of each row that has one, by the row's index. */
function lastChildren(rows: readonly PlacedRow[]): Map<number, PlacedRow> {
  const last = new Map<number, PlacedRow>();
  for (const row of rows) last.set(row.path.parent, row);
  return last;
}
