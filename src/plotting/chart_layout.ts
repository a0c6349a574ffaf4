// Chooses the rows of a picture, its sizes and its texts, so that all have room.
import { columns } from "../report/escape.ts";
import { type Chart, type ChartStyle, MARGIN, type RowSizes } from "./chart.ts";
import { chooseRows, type Chosen } from "./choose_rows.ts";
import { keyColumn, keyTexts } from "./key_column.ts";
import { COLUMN, cutMiddle, drawable, graphemes, oneLine, wrapText } from "./plot_text.ts";

const WIDTH = 1000;
/** In a narrower picture all becomes smaller, so that the legend has room. */
const LEAST_WIDTH = 640;
const LEAST_HEIGHT = 210;
const EMPTY_HEIGHT = 160;
/** The lowest row where two bars and the text have room, and the highest. */
const [LEAST_ROW, MOST_ROW] = [20, 50];
/** More rows have an axis above them too. */
const ONE_AXIS = 30;
/** Pixels of a unit at one dot an inch. */
const PIXELS = 1.6 / 75;

/** Font sizes and line heights of the facts and the notes. */
export const FACTS: Lines = { size: 11.5, height: 15 };
export const NOTES: Lines = { size: 10.5, height: 14 };

interface Lines {
  size: number;
  height: number;
}

/** A picture's measures in units, and its texts. */
export interface Layout {
  width: number;
  height: number;
  /** Pixels of a unit. */
  scale: number;
  /** The rows that are drawn, as indices of the paths. */
  kept: readonly number[];
  sizes: RowSizes;
  /** The upper edge of the first row. */
  top: number;
  hasUpperAxis: boolean;
  title: string;
  facts: string[];
  notes: string[];
}

/** Returns the layout of a picture. */
export function layOut(chart: Chart, style: ChartStyle): Layout {
  const { size, percent, maxRows, dpi } = style;
  const most = chart.values.reduce((most, value) => Math.max(most, value), 0);
  const choose = (limit: number) => chooseRows(chart.paths, chart.values, most * percent / 100, limit);
  const natural = PIXELS * dpi;
  if (!size) return page(chart, style, choose(maxRows), WIDTH, natural);
  // Smaller until a row has room. Wrapped texts make the height that is needed hard to foresee.
  for (let scale = Math.min(natural, size.width / LEAST_WIDTH);; scale *= 0.9) {
    let chosen = choose(maxRows);
    for (;;) {
      const layout = page(chart, style, chosen, size.width / scale, scale);
      const room = size.height / scale - (layout.height - layout.sizes.height * chosen.kept.length);
      if (chosen.kept.length === 0 ? layout.height <= size.height / scale : room >= LEAST_ROW * chosen.kept.length) {
        return stretched(layout, size.height / scale, room);
      }
      const fitting = Math.min(Math.floor(room / LEAST_ROW), chosen.kept.length - 1);
      if (fitting < 1) break;
      chosen = choose(fitting);
    }
  }
}

/** Returns a layout of natural height. */
function page(chart: Chart, style: ChartStyle, chosen: Chosen, width: number, scale: number): Layout {
  const rows = chosen.kept.length;
  const sizes = rowSizes(rows, rows <= 16 ? 34 : rows <= 40 ? 26 : LEAST_ROW);
  const room = (size: number) => Math.floor((width - 2 * MARGIN) / (COLUMN * size));
  const name = cutMiddle(drawable(chart.name), room(18) - columns(chart.heading) - 3);
  const facts = wrapText(chart.facts, room(FACTS.size));
  const notes = notesOf(chart, style, chosen, sizes, width)
    .flatMap((note) => wrapText(note, room(NOTES.size)));
  const hasUpperAxis = rows > ONE_AXIS;
  const top = 94 + FACTS.height * (facts.length - 1) + (hasUpperAxis ? 14 : 0);
  const foot = 70 + NOTES.height * (notes.length - 1);
  // A requested height replaces the least one.
  const least = style.size ? 0 : LEAST_HEIGHT;
  const height = rows === 0
    ? EMPTY_HEIGHT + NOTES.height * notes.length
    : Math.max(least, top + sizes.height * rows + foot);
  const title = `${chart.heading} "${name}"`;
  return { width, height, scale, kept: chosen.kept, sizes, top, hasUpperAxis, title, facts, notes };
}

/** Returns a layout with rows that fill a height, up to a highest row. */
function stretched(layout: Layout, height: number, room: number): Layout {
  const rows = layout.kept.length;
  if (rows === 0) return { ...layout, height };
  return { ...layout, height, sizes: rowSizes(rows, Math.min(MOST_ROW, room / rows)) };
}

function rowSizes(rows: number, height: number): RowSizes {
  const isHigh = rows <= 16 && height >= 34;
  const [bar, thinBar, key, label] = isHigh
    ? [13, 7, 13, 12] as const
    : rows <= 40 && height >= 26
    ? [10, 5, 12.5, 11.5] as const
    : [8, 4, 12, 11] as const;
  return { height, bar, thinBar, key, label, isHigh, hasDetails: rows <= 40 };
}

/** Returns the notes: lost data first, then one line on what is shown, then all others as one. */
function notesOf(chart: Chart, style: ChartStyle, chosen: Chosen, sizes: RowSizes, width: number): string[] {
  const { kept, left, largestLeft } = chosen;
  const [shown = "", ...others] = kept.length > 0 ? chart.notes(kept, sizes) : [];
  if (left > 0) {
    others.push(`${left} ${left === 1 ? "row" : "rows"} of at most ${chart.showValue(largestLeft)} left out.`);
  }
  const { deepest } = keyColumn(chart, kept, sizes, width);
  if (kept.some((i) => chart.paths[i]!.level > deepest)) {
    others.push(`Levels deeper than ${deepest} are not indented further.`);
  }
  if (lacksGlyphs(chart, style, kept)) {
    others.push("Hollow boxes stand for characters that the font of this picture lacks.");
  }
  return [...chart.alerts.map((alert) => `! ${alert}`), shown, others.join(" ")].filter((note) => note !== "");
}

function lacksGlyphs(chart: Chart, { hasGlyph }: ChartStyle, kept: readonly number[]): boolean {
  if (!hasGlyph) return false;
  const keys = kept.map((i) => keyTexts(chart, chart.paths[i]!));
  return [oneLine(chart.name), chart.facts, ...keys.flatMap(({ tag, key }) => [tag, key])]
    .some((text) => !graphemes(text).every((grapheme) => columns(grapheme) === 0 || hasGlyph(grapheme)));
}
