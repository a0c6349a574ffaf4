// Draws a picture: title, facts, legend, axes, rows and notes.
import {
  type Chart,
  type ChartStyle,
  type LegendItem,
  MARGIN,
  type Panel,
  type Picture,
  type PlacedRow,
} from "./chart.ts";
import { FACTS, type Layout, layOut, NOTES } from "./chart_layout.ts";
import { drawKeys, keyColumn } from "./key_column.ts";
import { oneLine, textWidth } from "./plot_text.ts";
import type { Theme } from "./plot_theme.ts";
import { type Tick, ticks } from "./plot_units.ts";
import { SvgCanvas } from "./svg_canvas.ts";

const LEGEND_SIZE = 11.5;
const AXIS_SIZE = 11.5;
const UPPER_AXIS_SIZE = 10.5;
/** Space from a row's marks to its figures, and from those to the next panel. */
const [BEFORE_LABEL, AFTER_LABEL] = [8, 14];
/** Space for the mark of an open scope. */
const OPEN_MARK = 10;

/** A panel with its place. */
interface PlacedPanel {
  panel: Panel;
  left: number;
  /** The right edge of the longest mark. */
  right: number;
  /** The right edge of its figures. */
  end: number;
  most: number;
}

/** Draws a picture. */
export function drawChart(chart: Chart, style: ChartStyle): Picture {
  const { theme } = style;
  const canvas = new SvgCanvas(style.hasGlyph);
  const layout = layOut(chart, style);
  const { width, height, scale } = layout;
  const title = `${chart.heading} "${oneLine(chart.name)}"`;
  canvas.text(MARGIN, 34, 18, [{ text: layout.title, color: theme.ink }], { bold: true, full: title });
  for (const [i, text] of layout.facts.entries()) {
    canvas.text(MARGIN, 54 + i * FACTS.height, FACTS.size, [{ text, color: theme.ink3 }]);
  }
  if (layout.kept.length > 0) {
    drawBody(canvas, chart, layout, theme);
  } else {
    canvas.text(MARGIN, 110, 13, [{ text: "No timers were recorded.", color: theme.ink2 }]);
  }
  const notesTop = height - 11 - NOTES.height * (layout.notes.length - 1);
  for (const [i, text] of layout.notes.entries()) {
    canvas.text(MARGIN, notesTop + i * NOTES.height, NOTES.size, [{ text, color: theme.ink3 }]);
  }
  const [right, bottom] = [width, height].map((units) => Math.max(1, Math.round(units * scale))) as [number, number];
  return { svg: canvas.toSvg(right, bottom, scale, title, theme.bg), width: right, height: bottom };
}

function drawBody(canvas: SvgCanvas, chart: Chart, layout: Layout, theme: Theme): void {
  const { kept, sizes, top, width } = layout;
  const column = keyColumn(chart, kept, sizes, width);
  const panels = place(chart.panels(kept), chart, layout, column.zero);
  drawLegend(canvas, chart.legend, column.zero, layout, theme);
  for (const panel of panels) drawAxis(canvas, panel, layout, theme);
  const rows = kept.map((index, i): PlacedRow => {
    const rowTop = top + i * sizes.height;
    return { path: chart.paths[index]!, index, top: rowTop, middle: rowTop + sizes.height / 2, isFirst: i === 0 };
  });
  // Hairlines apart the large parts of the tree.
  for (const row of rows) {
    if (!row.isFirst && row.path.level <= 1) canvas.horizontal(row.top, MARGIN, width - MARGIN, theme.line, 0.75);
  }
  drawKeys(canvas, chart, rows, column, sizes, theme);
  for (const { panel, left, right, most } of panels) {
    const x = (value: number) => most > 0 ? left + Math.min(1, value / most) * (right - left) : left;
    for (const row of rows) {
      const end = panel.draw(canvas, row, sizes, x);
      const parts = panel.label(row.index, row.isFirst, sizes);
      canvas.text(end + BEFORE_LABEL, row.middle + 0.35 * sizes.label, sizes.label, parts);
    }
  }
}

/** Divides the width among the panels, so that the figures have room right of the marks. */
function place(panels: Panel[], { paths }: Chart, { kept, sizes, width }: Layout, zero: number): PlacedPanel[] {
  const rooms = panels.map((panel, i) => {
    let room = 0;
    for (const [row, index] of kept.entries()) {
      const parts = panel.label(index, row === 0, sizes);
      const text = parts.reduce((sum, { text, before = 0 }) => sum + before + textWidth(text, sizes.label), 0);
      const open = paths[index]!.nodes.some(({ open }) => open) ? OPEN_MARK : 0;
      room = Math.max(room, BEFORE_LABEL + text + open + AFTER_LABEL);
    }
    // The last panel ends at the edge of the picture.
    return Math.max(panel.margin, i === panels.length - 1 ? room + 6 : room);
  });
  const marks = Math.max(0, width - zero - rooms.reduce((sum, room) => sum + room, 0));
  let left = zero;
  return panels.map((panel, i) => {
    const right = left + marks * panel.share;
    const most = kept.reduce((most, index) => Math.max(most, panel.end(index)), 0);
    const end = right + rooms[i]!;
    const placed = { panel, left, right, end, most };
    left = end;
    return placed;
  });
}

function drawLegend(canvas: SvgCanvas, items: LegendItem[], zero: number, layout: Layout, theme: Theme): void {
  const gaps = items.map(({ draw }, i) => i === 0 ? 0 : draw ? (items[i - 1]!.draw ? 18 : 12) : 32);
  const widths = items.map(({ text, draw }) => (draw ? 20 : 0) + textWidth(text, LEGEND_SIZE));
  const all = [...gaps, ...widths].reduce((sum, width) => sum + width, 0);
  let x = Math.max(MARGIN, Math.min(zero, layout.width - MARGIN - all));
  const y = 74 + FACTS.height * (layout.facts.length - 1);
  for (const [i, { text, draw }] of items.entries()) {
    x += gaps[i]!;
    draw?.(canvas, x, y - 4);
    const color = draw ? theme.ink2 : theme.ink;
    canvas.text(x + (draw ? 20 : 0), y, LEGEND_SIZE, [{ text, color }], { bold: !draw });
    x += widths[i]!;
  }
}

function drawAxis(
  canvas: SvgCanvas,
  { panel, left, right, end, most }: PlacedPanel,
  layout: Layout,
  theme: Theme,
): void {
  const { top, sizes, kept, hasUpperAxis } = layout;
  const bottom = top + sizes.height * kept.length;
  for (const { value, text } of fittingTicks(most / panel.unit.size, panel.parts, right - left)) {
    const x = value === 0 ? left : left + value * panel.unit.size / most * (right - left);
    canvas.vertical(x, top - 4, bottom + 4, value === 0 ? theme.control : theme.line, 1);
    const parts = [{ text, color: theme.ink3 }];
    canvas.text(x, bottom + 20, AXIS_SIZE, parts, { anchor: "middle" });
    if (hasUpperAxis) canvas.text(x, top - 9, UPPER_AXIS_SIZE, parts, { anchor: "middle" });
  }
  const titles = [panel.title, panel.shortTitle].map((title) => `${title} [${panel.unit.name}]`);
  const title = titles.find((title) => textWidth(title, AXIS_SIZE) + 6 <= end - left) ?? titles[1]!;
  // Not left of its panel, where its neighbour's title may be.
  const middle = Math.max((left + right) / 2, left + textWidth(title, AXIS_SIZE) / 2);
  canvas.text(middle, bottom + 38, AXIS_SIZE, [{ text: title, color: theme.ink2 }], { anchor: "middle" });
}

/** Returns ticks whose texts have room side by side. */
function fittingTicks(most: number, parts: number, width: number): Tick[] {
  for (;; parts--) {
    const marks = ticks(most, parts);
    const room = marks.length > 1 ? width * marks[1]!.value / most : width;
    if (parts === 1 || marks.every(({ text }) => textWidth(text, AXIS_SIZE) + 12 <= room)) return marks;
  }
}
