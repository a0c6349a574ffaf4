// One group of contestants as an SVG: a row for each, a panel per runtime, on a logarithmic scale.
// The colours are readable on a light and on a dark background.
import type { GroupResult, Row } from "./tables.ts";

export interface Panel {
  title: string;
  group: GroupResult;
}

const LABELS = 240;
const PANEL = 250;
const GAP = 18;
const ROW = 22;
const BAR = 14;
const TOP = 84;
const BOTTOM = 26;
/** The ends of the scale, in nanoseconds. */
const LEAST = 10;
const MOST = 60_000;
/** The longest bar, which leaves room for the text on its right. */
const BARS = PANEL - 52;
const TICKS: [number, string][] = [[10, "10 ns"], [100, "100 ns"], [1000, "1 us"], [10_000, "10 us"]];

const TEXT = "#737b85";
const GRID = "#8b949e";
const COLOURS: Record<Row["kind"], string> = { ours: "#2f81f7", floor: "#d29922", peer: "#8b949e" };
const LEGEND: [Row["kind"], string][] = [["ours", "TiMemory"], ["floor", "the clock alone"], ["peer", "other tools"]];

/**
 * Returns a group as an SVG.
 *
 * @param names The rows in their order. The first one stands for the first row of each panel,
 *   because the name of the floor differs by runtime.
 */
export function chart(title: string, names: string[], panels: Panel[]): string {
  const width = LABELS + panels.length * (PANEL + GAP);
  const height = TOP + names.length * ROW + BOTTOM;
  const parts = [
    text(0, 20, title, `font-weight="600" font-size="15"`),
    ...legend(),
    ...names.map((name, i) => text(LABELS - 10, rowY(i) + BAR - 3, name, `text-anchor="end"`)),
    ...panels.flatMap((panel, i) => drawPanel(panel, names, LABELS + i * (PANEL + GAP), height)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" font-family="system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif" font-size="12" fill="${TEXT}">\n` +
    `<title>${escape(title)}</title>\n${parts.join("\n")}\n</svg>\n`;
}

function legend(): string[] {
  return LEGEND.flatMap(([kind, name], i) => [
    `<rect x="${i * 130}" y="36" width="12" height="12" rx="2" fill="${COLOURS[kind]}"/>`,
    text(i * 130 + 18, 46, name),
  ]);
}

function drawPanel({ title, group }: Panel, names: string[], left: number, height: number): string[] {
  const grid = TICKS.flatMap(([nanoseconds, name]) => {
    const x = left + length(nanoseconds);
    return [
      `<line x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${height - BOTTOM + 4}" stroke="${GRID}" stroke-opacity="0.2"/>`,
      text(x, height - 8, name, `text-anchor="middle" font-size="10"`),
    ];
  });
  const bars = names.flatMap((name, i) => {
    const row = i === 0 ? group.rows[0] : group.rows.find((row) => row.name === name);
    return row ? drawBar(row, left, rowY(i)) : [];
  });
  return [text(left, TOP - 14, title, `font-weight="600"`), ...grid, ...bars];
}

function drawBar({ kind, nanoseconds }: Row, left: number, top: number): string[] {
  const width = Math.max(2, length(nanoseconds));
  const weight = kind === "ours" ? `font-weight="600"` : "";
  return [
    `<rect x="${left}" y="${top}" width="${width}" height="${BAR}" rx="2" fill="${COLOURS[kind]}"/>`,
    text(left + width + 5, top + BAR - 3, label(nanoseconds), `font-size="11" ${weight}`),
  ];
}

function rowY(index: number): number {
  return TOP + index * ROW;
}

function length(nanoseconds: number): number {
  const part = Math.log(nanoseconds / LEAST) / Math.log(MOST / LEAST);
  return Math.round(Math.min(1, Math.max(0, part)) * BARS * 10) / 10;
}

function label(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${nanoseconds.toFixed(0)} ns`;
  return `${(nanoseconds / 1000).toFixed(nanoseconds < 10_000 ? 1 : 0)} us`;
}

function text(x: number, y: number, content: string, attributes = ""): string {
  return `<text x="${x}" y="${y}"${attributes && ` ${attributes.trim()}`}>${escape(content)}</text>`;
}

function escape(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
