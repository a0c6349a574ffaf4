import type { CallPath } from "./call_paths.ts";
import type { Chart, LegendItem, Panel, PlacedRow, RowSizes } from "./chart.ts";
import type { ChartSource } from "./chart_source.ts";
import { isOpen } from "./key_column.ts";
import { barItem, drawBar, drawOpenMark, drawTinted, drawWhisker, signNotes } from "./marks.ts";
import type { TimingField } from "./plot_fields.ts";
import type { Theme } from "./plot_theme.ts";
import type { Part, SvgCanvas } from "./svg_canvas.ts";
import { TimingFigures } from "./timing_figures.ts";

/** Makes the picture of the times: wall, split into self and children, above user and system. */
export function timingChart(source: ChartSource, fields: ReadonlySet<TimingField>, theme: Theme): Chart {
  const figures = new TimingFigures(source, fields);
  const { unit, hasWall, hasCpu } = figures;
  const panel: Panel = {
    title: "time",
    shortTitle: "time",
    unit,
    share: 1,
    parts: 3,
    margin: 142,
    end: (index) => {
      const { wall, cpu } = figures.times(index);
      return Math.max(hasWall ? wall.end : 0, hasCpu ? cpu?.chosen.end ?? 0 : 0);
    },
    label: (index, isFirst, sizes) => label(figures, source.paths[index]!, index, isFirst, sizes, theme),
    draw: (canvas, row, sizes, x) => drawTimes(figures, canvas, row, sizes, x, theme),
  };
  return {
    heading: "Timing report for",
    name: source.name,
    facts: source.facts,
    legend: legendOf(figures, theme),
    paths: source.paths,
    samples: source.samples,
    values: figures.values,
    showValue: (nanoseconds) => `${figures.show(nanoseconds)} ${unit.name}`,
    alerts: source.alerts,
    panels: () => [panel],
    notes: (kept, sizes) => notes(figures, source, kept, sizes),
  };
}

function label(
  figures: TimingFigures,
  path: CallPath,
  index: number,
  isFirst: boolean,
  { hasDetails }: RowSizes,
  theme: Theme,
): Part[] {
  const { hasWall, hasCpu, hasPercent, unit } = figures;
  const { wall, cpu } = figures.times(index);
  const main = hasWall ? figures.show(wall.mean) : cpu ? figures.show(cpu.chosen.mean) : "-";
  const parts: Part[] = [{ text: isFirst ? `${main} ${unit.name}` : main, color: theme.ink }];
  const add = (text: string) => parts.push({ text, color: theme.ink3, before: 7 });
  const percent = figures.percent(index);
  if (hasPercent && hasDetails) add("missing" in percent ? "-" : isFirst ? `${percent.text} CPU` : percent.text);
  // A missing bar is not one of length 0, also where there is no room for the percentage.
  else if (hasWall && hasCpu && !cpu) add("-");
  if (hasWall && path.isShared) add("||");
  return parts;
}

function drawTimes(
  figures: TimingFigures,
  canvas: SvgCanvas,
  { path, index, middle }: PlacedRow,
  sizes: RowSizes,
  x: (value: number) => number,
  theme: Theme,
): number {
  const { hasWall, hasCpu, isOneBar } = figures;
  const { wall, self, cpu } = figures.times(index);
  const thin = hasWall ? sizes.thinBar : sizes.bar;
  const gap = hasWall && hasCpu ? (sizes.isHigh ? 2 : 1.5) : 0;
  const top = middle - ((hasWall ? sizes.bar : 0) + gap + (hasCpu ? thin : 0)) / 2;
  const wallMiddle = top + sizes.bar / 2;
  let right = x(0);
  if (hasWall) {
    drawBar(canvas, x(0), x(self), top, sizes.bar, theme.wall);
    drawTinted(canvas, [x(self), x(wall.mean)], top, sizes.bar, theme.wallTint, theme.wall);
    right = Math.max(x(wall.mean), drawWhisker(canvas, wall, x, wallMiddle, sizes.bar * 0.3, 2.6, theme));
  }
  if (hasCpu && cpu) {
    const cpuTop = hasWall ? top + sizes.bar + gap : top;
    const [user, end] = [x(isOneBar ? cpu.chosen.mean : cpu.user), x(cpu.chosen.mean)];
    drawBar(canvas, x(0), user, cpuTop, thin, theme.user);
    drawBar(canvas, user, end, cpuTop, thin, theme.system);
    const hasWhisker = sizes.isHigh || !hasWall;
    const whisker = hasWhisker ? drawWhisker(canvas, cpu.chosen, x, cpuTop + thin / 2, thin / 2, 0, theme) : 0;
    right = Math.max(right, end, whisker);
  }
  if (!isOpen(path)) return right;
  return drawOpenMark(canvas, right, hasWall ? wallMiddle : middle, sizes.bar, hasWall ? theme.wall : theme.user);
}

function legendOf({ hasWall, hasCpu, hasUser, hasSystem, isOneBar }: TimingFigures, theme: Theme): LegendItem[] {
  const legend: LegendItem[] = [];
  if (hasWall) legend.push({ text: "wall" }, barItem("self", 10, theme.wall));
  if (hasWall) legend.push(barItem("in children", 10, theme.wallTint, theme.wall));
  if (hasCpu) legend.push({ text: "CPU" });
  if (isOneBar) return [...legend, barItem("user + system", 6, theme.user)];
  if (hasUser) legend.push(barItem("user", 6, theme.user));
  if (hasSystem) legend.push(barItem("system", 6, theme.system));
  return legend;
}

function notes(figures: TimingFigures, source: ChartSource, kept: readonly number[], sizes: RowSizes): string[] {
  const { hasWall, hasCpu } = figures;
  const hasPercent = figures.hasPercent && sizes.hasDetails;
  const split = hasWall ? "Wall time is split into self and the part that children cover" : "";
  const share = hasPercent ? "% is CPU (user + system) in wall time" : "";
  const shown = [split, share].filter((part) => part !== "").join("; ");
  const missing = new Set(kept.map((index) => {
    const percent = figures.percent(index);
    return "missing" in percent ? percent.missing : "";
  }));
  const reasons: string[] = [];
  if ((hasCpu || hasPercent) && missing.has("unknown")) reasons.push("unknown, because other scopes ran meanwhile");
  if (hasPercent && missing.has("short")) reasons.push("too short for its clock");
  const others = signNotes(source, kept);
  if (reasons.length > 0) others.push(`- CPU time ${reasons.join(", or ")}.`);
  const shared = kept.map((index) => source.paths[index]!).filter(({ isShared }) => hasWall && isShared);
  if (shared.length > 0) {
    const more = shared.every(({ isExceeded }) => isExceeded)
      ? "the parent's"
      : "the part of the parent that they cover";
    others.push(`|| children ran side by side: their times add up to more than ${more}.`);
  }
  return [shown === "" ? "" : `${shown}.`, ...others];
}
