// What a picture consists of. The charts fill it in, and draw_chart.ts draws it.
import type { CallPath } from "./call_paths.ts";
import type { Theme } from "./plot_theme.ts";
import type { Unit } from "./plot_units.ts";
import type { HasGlyph, Part, SvgCanvas } from "./svg_canvas.ts";

/** How a picture is drawn. */
export interface ChartStyle {
  theme: Theme;
  /** The size in pixels; undefined for a height that follows from the rows. */
  size: { width: number; height: number } | undefined;
  /** Dots per inch. */
  dpi: number;
  /** A row below this share of the largest is left out, in percent. */
  percent: number;
  maxRows: number;
  /** What the only font has; undefined if the viewer has others. */
  hasGlyph: HasGlyph | undefined;
}

/** The sizes in a row, in units. */
export interface RowSizes {
  height: number;
  bar: number;
  thinBar: number;
  /** The font size of the key. */
  key: number;
  /** The font size of the figures. */
  label: number;
  /** Whether a thin bar has room for a whisker. */
  isHigh: boolean;
  /** Whether there are second figures: not in a picture of many rows. */
  hasDetails: boolean;
}

/** A row with its place. */
export interface PlacedRow {
  path: CallPath;
  /** Its index among all paths. */
  index: number;
  /** Its upper edge. */
  top: number;
  middle: number;
  isFirst: boolean;
}

/** An entry of the legend: a bold head, or a mark with its text. */
export interface LegendItem {
  text: string;
  /** Draws the mark, 14 wide, around the middle of the line. */
  draw?(canvas: SvgCanvas, x: number, middle: number): void;
}

/** A part of a picture with an axis of its own. */
export interface Panel {
  title: string;
  /** The title where there is little room. */
  shortTitle: string;
  unit: Unit;
  /** Its share of the width. */
  share: number;
  /** The parts that ticks divide the axis into, at least. */
  parts: number;
  /** The least space right of the longest mark. */
  margin: number;
  /** Returns the end of a row's longest mark. */
  end(index: number): number;
  /** Returns the figures at the end of a row's marks. */
  label(index: number, isFirst: boolean, sizes: RowSizes): Part[];
  /** Draws a row's marks. Returns their right edge. */
  draw(canvas: SvgCanvas, row: PlacedRow, sizes: RowSizes, x: (value: number) => number): number;
}

/** A picture before it is drawn. */
export interface Chart {
  /** The title before the name. */
  heading: string;
  name: string;
  facts: string;
  legend: LegendItem[];
  paths: readonly CallPath[];
  /** The number of trees behind each bar. */
  samples: number;
  /** The value of each path, which decides what is left out. */
  values: Float64Array;
  showValue(value: number): string;
  /** Notes on lost data. */
  alerts: string[];
  /** Returns the panels for the rows that are drawn. */
  panels(kept: readonly number[]): Panel[];
  /** Returns the note on what is shown, then the other notes. */
  notes(kept: readonly number[], sizes: RowSizes): string[];
}

/** A picture and its size in pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** The margin left and right, in units. */
export const MARGIN = 24;
