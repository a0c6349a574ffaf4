import type { Rss } from "../tree/call_tree.ts";
import type { Chart, LegendItem, Panel, PlacedRow, RowSizes } from "./chart.ts";
import type { ChartSource } from "./chart_source.ts";
import { isOpen } from "./key_column.ts";
import { barItem, drawBar, drawOpenMark, drawTinted, drawWhisker, signNotes } from "./marks.ts";
import type { MemoryField } from "./plot_fields.ts";
import type { Theme } from "./plot_theme.ts";
import { memoryUnit, showMemory, type Unit } from "./plot_units.ts";
import { type Spread, spread } from "./spread.ts";
import type { Part, SvgCanvas } from "./svg_canvas.ts";

/** One kind of memory: what a scope added, or what was resident when it ended. */
interface Kind {
  title: string;
  rss: "rssSelf" | "rssMax";
  hasCurrent: boolean;
  hasPeak: boolean;
}

/** The chosen memory of a path: means over the trees, in bytes. */
interface Sizes {
  current: Spread;
  peak: Spread;
}

const NONE: Spread = { mean: 0, deviation: 0, end: 0 };

/** Makes the picture of the memory: what scopes added, beside what was resident when they ended. */
export function memoryChart(source: ChartSource, fields: ReadonlySet<MemoryField>, theme: Theme): Chart {
  const { paths, resolution } = source;
  const self: Kind = {
    title: "added by the scope (self)",
    rss: "rssSelf",
    hasCurrent: fields.has("selfCurrent"),
    hasPeak: fields.has("selfPeak"),
  };
  const total: Kind = {
    title: "resident when it ended (total)",
    rss: "rssMax",
    hasCurrent: fields.has("totalCurrent"),
    hasPeak: fields.has("totalPeak"),
  };
  const kinds = [self, total].filter(({ hasCurrent, hasPeak }) => hasCurrent || hasPeak);
  const [first = self] = kinds;

  const sizesOf = ({ rss, hasCurrent, hasPeak }: Kind, index: number): Sizes => {
    const chosen = (field: keyof Rss) => spread(paths[index]!.nodes.map((node) => node[rss][field]));
    return { current: hasCurrent ? chosen("current") : NONE, peak: hasPeak ? chosen("peak") : NONE };
  };
  const most = ({ current, peak }: Sizes) => Math.max(current.mean, peak.mean);

  const values = Float64Array.from(paths, (_path, index) => most(sizesOf(first, index)));
  const unit = memoryUnit(values.reduce((most, value) => Math.max(most, value), 0));

  const panel = (kind: Kind, kept: readonly number[]): Panel => {
    const { hasCurrent, hasPeak } = kind;
    const cache = new Map(kept.map((index) => [index, sizesOf(kind, index)]));
    const unit = memoryUnit(kept.reduce((largest, index) => Math.max(largest, most(cache.get(index)!)), 0));
    const figure = (bytes: number) => showMemory(bytes, unit, resolution.memory);
    const isThin = kind === total && kinds.length > 1;
    return {
      title: kind.title,
      shortTitle: kind === self ? "self" : "total",
      unit,
      share: kinds.length < 2 ? 1 : kind === self ? 0.6 : 0.4,
      parts: 2,
      margin: kind === self && kinds.length > 1 ? 100 : 96,
      end: (index) => {
        const { current, peak } = cache.get(index)!;
        return Math.max(current.mean, peak.mean, hasPeak ? peak.end : current.end);
      },
      label: (index, isFirst, { hasDetails }) => {
        const { current, peak } = cache.get(index)!;
        const text = figure(hasPeak ? peak.mean : current.mean);
        const parts: Part[] = [{ text: isFirst ? `${text} ${unit.name}` : text, color: theme.ink }];
        const kept = figure(current.mean);
        if (kind === self && hasPeak && hasCurrent && hasDetails && kept !== text) {
          parts.push({ text: `kept ${kept}`, color: theme.ink3, before: 7 });
        }
        return parts;
      },
      draw: (canvas, row, sizes, x) => drawSizes(canvas, row, sizes, x, kind, cache.get(row.index)!, isThin, theme),
    };
  };

  const notes = (kept: readonly number[], sizes: RowSizes): string[] => {
    const panels = kinds.map((kind) => panel(kind, kept));
    const scales = kinds.length > 1 ? "Maxima over the laps; the two scales differ." : "Maxima over the laps.";
    const showsKept = panels.some(({ label }) => kept.some((index) => label(index, false, sizes).length > 1));
    return [
      `${[...new Set(panels.map(({ unit }) => unitNote(unit)))].join(" ")} ${scales}` +
      (showsKept ? " Kept: the current memory, where it is not the peak." : ""),
      ...signNotes(source, kept),
    ];
  };

  return {
    heading: "Memory report for",
    name: source.name,
    facts: source.facts,
    legend: legendOf(kinds, theme),
    paths,
    samples: source.samples,
    values,
    showValue: (bytes) => `${showMemory(bytes, unit, resolution.memory)} ${unit.name}`,
    alerts: source.alerts,
    panels: (kept) => kinds.map((kind) => panel(kind, kept)),
    notes,
  };
}

function drawSizes(
  canvas: SvgCanvas,
  { path, middle }: PlacedRow,
  sizes: RowSizes,
  x: (value: number) => number,
  { hasCurrent, hasPeak }: Kind,
  { current, peak }: Sizes,
  isThin: boolean,
  theme: Theme,
): number {
  const bar = sizes.bar + 1;
  const height = isThin ? bar / 2 : bar;
  const top = middle - height / 2;
  drawBar(canvas, x(0), x(current.mean), top, height, theme.mem);
  drawTinted(canvas, [x(current.mean), x(peak.mean)], top, height, theme.memTint, theme.mem);
  if (hasCurrent && hasPeak && peak.mean < current.mean && x(current.mean) - x(0) >= 1.5) {
    drawPeakTick(canvas, x(peak.mean), top - 2, height + 4, theme);
  }
  const end = drawWhisker(canvas, hasPeak ? peak : current, x, middle, isThin ? height / 2 : bar * 0.28, 2.6, theme);
  const right = Math.max(x(current.mean), x(peak.mean), end);
  return isOpen(path) && !isThin ? drawOpenMark(canvas, right, middle, bar, theme.mem) : right;
}

function drawPeakTick(canvas: SvgCanvas, x: number, top: number, height: number, theme: Theme): void {
  canvas.vertical(x, top, top + height, theme.bg, 3.5);
  canvas.vertical(x, top, top + height, theme.ink, 1.5);
}

function legendOf(kinds: readonly Kind[], theme: Theme): LegendItem[] {
  const hasCurrent = kinds.some((kind) => kind.hasCurrent);
  const hasPeak = kinds.some((kind) => kind.hasPeak);
  const hasBoth = kinds.some((kind) => kind.hasCurrent && kind.hasPeak);
  const legend: LegendItem[] = [{ text: "RSS" }];
  if (hasCurrent) legend.push(barItem("current", 10, theme.mem));
  const peak = hasBoth ? "up to peak: given back" : "peak";
  if (hasPeak) legend.push(barItem(peak, 10, theme.memTint, theme.mem));
  if (hasBoth) {
    legend.push({
      text: "peak, if lower",
      draw: (canvas, x, middle) => {
        canvas.rect(x, middle - 5, 14, 10, theme.mem);
        drawPeakTick(canvas, x + 8, middle - 7, 14, theme);
      },
    });
  }
  return legend;
}

function unitNote({ name }: Unit): string {
  return `1 ${name} = 2^${name === "GB" ? 30 : name === "MB" ? 20 : 10} bytes.`;
}
