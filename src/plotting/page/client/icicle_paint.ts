/// <reference lib="dom" />
// Paints boxes on a canvas.
import { LABEL_INK, type Ramp, RAMPS } from "./colour_ramps.ts";
import type { Box, BoxRows } from "./icicle_boxes.ts";
import { nameOf } from "./label_text.ts";
import { timeText, whole } from "./page_figures.ts";
import type { PageModel } from "./page_model.ts";
import type { RunView, Value } from "./run_view.ts";
import { smallScopes } from "./table_row.ts";

/** Pixels from one row of boxes to the next. */
export const BOX_ROW = 22;
/** A narrower box has no label, in pixels. */
const NARROWEST_LABEL = 26;
/** Pixels left and right of a label. */
const PADDING = 6;
const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
/** CPU time in wall time that has the last colour. */
const MOST_CPU = 1.6;

/** Returns the ramp of a value. */
export function rampOf(value: Value, isDark: boolean): Ramp {
  return RAMPS[isDark ? "dark" : "light"][value === "self" ? "wall" : value];
}

/** Returns the share of the ramp that a node has, from 0 to 1; NaN if it is unknown. */
export function heat(view: RunView, node: number, value: Value): number {
  const { figures, largest } = view;
  switch (value) {
    case "wall":
    case "self":
      return figures.self[node]! / (figures.wall[node]! || 1);
    case "cpu":
      return figures.cpu[node]! / (figures.wall[node]! || 1) / MOST_CPU;
    case "rss":
      return Math.sqrt(figures.rss[node]! / (largest.rss || 1));
    case "laps":
      return Math.log(figures.laps[node]! + 1) / Math.log(largest.laps + 1 || 2);
  }
}

/** What all boxes of a picture share. */
interface Palette {
  ramp: Ramp;
  inks: readonly [string, string];
  ink: string;
  ink2: string;
  line: string;
  bg: string;
}

/** The part of the picture that is seen, in pixels. */
interface Part {
  width: number;
  height: number;
  top: number;
}

/** Paints the boxes of a part. */
export function paint(
  canvas: HTMLCanvasElement,
  model: PageModel,
  rows: BoxRows,
  { width, height, top }: Part,
  sizes: Float64Array,
): void {
  const ratio = devicePixelRatio || 1;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
  const context = canvas.getContext("2d")!;
  context.setTransform(ratio, 0, 0, ratio, 0, -top * ratio);
  context.clearRect(0, top, width, height);
  context.font = FONT;
  context.textBaseline = "middle";
  context.direction = "ltr";
  const colours = palette(model);
  const from = Math.floor(top / BOX_ROW);
  for (const row of rows.slice(from, from + Math.ceil(height / BOX_ROW) + 1)) {
    for (const box of row) paintBox(context, model, colours, box, sizes[box.node]!);
  }
}

function palette({ isDark, choice }: PageModel): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ramp: rampOf(choice.value, isDark),
    inks: LABEL_INK[isDark ? "dark" : "light"],
    ...{ ink: token("ink"), ink2: token("ink2"), line: token("line"), bg: token("bg") },
  };
}

function paintBox(context: CanvasRenderingContext2D, model: PageModel, colours: Palette, box: Box, size: number): void {
  const { view, choice, found, hovered } = model;
  const { node, x, width, row } = box;
  const y = row * BOX_ROW;
  const isHit = found?.hits.has(node) ?? false;
  const share = heat(view, node, choice.value);
  const isDull = box.isAncestor || (found !== undefined && !isHit) || Number.isNaN(share) ||
    view.tree.gathered.has(node);
  const step = Math.max(0, Math.min(4, Math.floor(share * 5)));
  context.fillStyle = isDull ? colours.line : colours.ramp[step]!;
  context.fillRect(x, y, Math.max(width - 1, 0.75), BOX_ROW - 1);
  if (!isDull && step < 2 && width > 3) outline(context, x, y, width - 1, colours.ramp[2], 1, 0);
  const ink = isDull ? colours.ink2 : colours.inks[step < 3 ? 0 : 1];
  if (width > NARROWEST_LABEL) paintLabel(context, view, box, y, ink, size);
  if (box.isScaled && width > 8) {
    context.strokeStyle = ink;
    context.lineWidth = 1;
    context.beginPath();
    for (const left of [2.5, 4.5]) {
      context.moveTo(x + left, y + 2);
      context.lineTo(x + left, y + 8);
    }
    context.stroke();
  }
  const isSelected = node === choice.selected;
  if (!isSelected && !isHit && node !== hovered) return;
  const thick = isSelected ? 2 : 1;
  outline(context, x, y, Math.max(width - 1, 1), colours.ink, thick, 0);
  if (isSelected && width > 8) outline(context, x, y, width - 1, colours.bg, 1, thick);
}

/** Strokes inside a box, `inset` pixels from its edge. */
function outline(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  colour: string,
  thick: number,
  inset: number,
): void {
  const edge = inset + thick / 2;
  context.strokeStyle = colour;
  context.lineWidth = thick;
  context.strokeRect(x + edge, y + edge, Math.max(width - 2 * edge, 0.5), BOX_ROW - 1 - 2 * edge);
}

function paintLabel(
  context: CanvasRenderingContext2D,
  view: RunView,
  { node, x, width }: Box,
  y: number,
  ink: string,
  size: number,
): void {
  const middle = y + BOX_ROW / 2;
  const room = width - 1 - 2 * PADDING;
  const gathered = view.tree.gathered.get(node);
  const name = gathered === undefined ? nameOf(view.tree.label(node)) : smallScopes(gathered);
  const text = cut(context, name, room);
  context.fillStyle = ink;
  context.textAlign = "left";
  context.fillText(text, x + PADDING, middle);
  if (text !== name) return;
  const value = timeText(size, view.steps[0]);
  if (context.measureText(text).width + context.measureText(value).width + 2 * PADDING > room) return;
  context.textAlign = "right";
  context.fillText(value, x + width - 1 - PADDING, middle);
}

/** Returns as much of a text as fits, with an ellipsis if it is cut; nothing if not even two letters fit. */
function cut(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  const characters = Array.from(text);
  let [fits, over] = [0, characters.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    const part = `${characters.slice(0, middle).join("")}\u2026`;
    if (context.measureText(part).width <= room) fits = middle;
    else over = middle;
  }
  return fits < 2 ? "" : `${characters.slice(0, fits).join("")}\u2026`;
}

/** Returns what a colour of the icicle means, and the ends of its ramp. */
export function rampLegend(view: RunView, value: Value, memory: (bytes: number) => string): [string, string, string] {
  switch (value) {
    case "wall":
    case "self":
      return ["its own (self) share", "0", "100\u00a0%"];
    case "cpu":
      return ["CPU in wall time", "0", "160\u00a0%"];
    case "rss":
      return ["memory added", "0", memory(view.largest.rss)];
    case "laps":
      return ["laps, log", "1", whole(view.largest.laps)];
  }
}
