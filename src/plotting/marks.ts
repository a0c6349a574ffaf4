// The marks that both charts draw.
import type { ChartSource } from "./chart_source.ts";
import type { LegendItem } from "./chart.ts";
import { isOpen, isPartial } from "./key_column.ts";
import type { Theme } from "./plot_theme.ts";
import type { Spread } from "./spread.ts";
import { rounded, type SvgCanvas } from "./svg_canvas.ts";

/** The narrowest mark of a value above 0. */
const LEAST_BAR = 0.8;

/** Draws a solid bar, if it is longer than nothing. */
export function drawBar(canvas: SvgCanvas, left: number, right: number, y: number, height: number, fill: string): void {
  if (right > left) canvas.rect(left, y, Math.max(LEAST_BAR, right - left), height, fill);
}

/** Draws a tinted bar with an outline. A narrow one is all outline. */
export function drawTinted(
  canvas: SvgCanvas,
  [left, right]: [left: number, right: number],
  y: number,
  height: number,
  tint: string,
  outline: string,
): void {
  if (right - left >= 1.6) canvas.box(left, y, right - left, height, tint, outline);
  else drawBar(canvas, left, right, y, height, outline);
}

/**
 * Draws the whisker of one standard deviation, cut at 0 without a cap. Returns its right end, or 0
 * without a whisker.
 *
 * @param casing The width of a line in the background's colour behind it.
 */
export function drawWhisker(
  canvas: SvgCanvas,
  { mean, deviation, end }: Spread,
  x: (value: number) => number,
  y: number,
  cap: number,
  casing: number,
  theme: Theme,
): number {
  if (deviation === 0) return 0;
  const [left, right] = [x(Math.max(0, mean - deviation)), x(end)];
  if (right - left < 1) return 0;
  const capAt = (at: number) => `M${rounded(at)} ${rounded(y - cap)}v${rounded(2 * cap)}`;
  const line = `M${rounded(left)} ${rounded(y)}H${rounded(right)}${capAt(right)}${mean > deviation ? capAt(left) : ""}`;
  if (casing > 0) canvas.path(line, theme.bg, casing);
  canvas.path(line, theme.ink, 1);
  return right;
}

/** Draws the mark of an open scope. Returns its right edge. */
export function drawOpenMark(canvas: SvgCanvas, right: number, y: number, height: number, color: string): number {
  const half = height / 2;
  canvas.path(`M${rounded(right + 3)} ${rounded(y - half)}l5 ${half}l-5 ${half}`, color, 1.5);
  return right + 8;
}

/** Returns an entry of the legend with a bar of that height. */
export function barItem(text: string, height: number, fill: string, outline?: string): LegendItem {
  return {
    text,
    draw: (canvas, x, middle) => {
      if (outline) canvas.box(x, middle - height / 2, 14, height, fill, outline);
      else canvas.rect(x, middle - height / 2, 14, height, fill);
    },
  };
}

/** Returns the notes on the signs that both charts have in the rows that are drawn. */
export function signNotes({ paths, samples, samplesName }: ChartSource, kept: readonly number[]): string[] {
  const notes: string[] = [];
  const rows = kept.map((i) => paths[i]!);
  if (rows.some(isOpen)) notes.push("> open: not ended yet, its figures so far.");
  if (rows.some((path) => isPartial(path, samples))) {
    notes.push(`n/${samples}: only n of the ${samples} ${samplesName} have it, and it is the mean of those.`);
  }
  return notes;
}
