/// <reference lib="dom" />
// The columns of the table: their heads, and their cells as text.
import { element } from "./elements.ts";
import {
  cpuPercent,
  fixed,
  memoryUnit,
  ownTime,
  sumOfMemory,
  sumOfTime,
  timeUnit,
  type Unit,
  UNKNOWN,
  whole,
} from "./page_figures.ts";
import type { Sort } from "./page_state.ts";
import { largest, type RunView, type Value } from "./run_view.ts";

/** A column right of the scopes and the bars. */
export interface TableColumn {
  sort: Sort;
  head: string;
  /** The values that keep the column on a narrow page. */
  values: readonly Value[];
  cell(node: number): { content: (Node | string)[]; style?: string };
}

/** Shares of the total from which self time is bold, and below which it is grey. */
const [BOLD, GREY] = [0.2, 0.001];

/** Returns the columns of figures for a view. Units follow from the largest figure of a column. */
export function tableColumns(view: RunView, unit: string, ring: Value): TableColumn[] {
  const { figures, steps, total, tree } = view;
  const wall = timeUnit(view.largest.wall);
  const self = timeUnit(view.largest.self);
  const rss = memoryUnit(largest(figures.rss));
  const time = (column: Float64Array, by: Unit) => (node: number) => sumOfTime(column[node]!, by, steps[0]);
  const text = (cell: (node: number) => string) => (node: number) => ({ content: [cell(node)] });
  const wallText = time(figures.wall, wall);
  const selfText = time(figures.self, self);
  const columns: TableColumn[] = [
    { sort: "wall", head: `Wall ${wall.name}`, values: ["wall"], cell: text(wallText) },
    {
      sort: "self",
      head: `Self ${self.name}`,
      values: ["self"],
      cell: (node) => {
        const part = figures.self[node]! / total;
        return { content: [selfText(node)], style: part >= BOLD ? "hot" : part < GREY ? "low" : "" };
      },
    },
    {
      sort: "percent",
      head: "CPU %",
      values: ["cpu"],
      cell: text((node) => fixed(cpuPercent(figures.cpu[node]!, figures.wall[node]!, steps), 0)),
    },
    {
      sort: "laps",
      head: "Laps",
      values: ["laps"],
      cell: text((node) => figures.isOpen(node) && figures.laps[node] === 0 ? UNKNOWN : whole(figures.laps[node]!)),
    },
    { sort: "mean", head: "Mean lap", values: [], cell: (node) => ({ content: meanCell(view, node) }) },
  ];
  if (view.ranks.length > 1) {
    columns.push({
      sort: "ranks",
      head: unit === "rank" ? "Ranks" : "Workers",
      values: [],
      cell: (node) => ({ content: tree.gathered.has(node) ? [] : [rings(view, node, ring)] }),
    });
  }
  columns.push({
    sort: "rss",
    head: `+RSS ${rss.name}`,
    values: ["rss"],
    cell: (node) => {
      const bytes = figures.rss[node]!;
      const cell = sumOfMemory(bytes, rss, steps[2]);
      return { content: [cell], style: cell.startsWith("<") ? "low" : "" };
    },
  });
  return columns;
}

function meanCell(view: RunView, node: number): (Node | string)[] {
  const [figure, unit] = ownTime(view.meanLap(node), view.steps[0]);
  return [
    figure,
    element("span", { class: "unit" }, `\u00a0${unit}`),
    element("sup", { class: "short" }, view.isShort(node) ? "*" : ""),
  ];
}

const SVG = "http://www.w3.org/2000/svg";
/** Pixels of the rings: the length of their line, its margin and its height. */
const [LENGTH, MARGIN, MIDDLE] = [58, 3, 7];

/** Returns a ring for each rank on a line from 0 to the largest; the shown rank's is solid. */
function rings(view: RunView, node: number, value: Value): Node {
  const values = view.byRank(node, value);
  const most = values.reduce((most, figure) => figure > most ? figure : most, 0) || 1;
  const svg = document.createElementNS(SVG, "svg");
  const add = (name: string, attributes: Record<string, string | number>) => {
    const shape = document.createElementNS(SVG, name);
    for (const [key, text] of Object.entries(attributes)) shape.setAttribute(key, String(text));
    svg.append(shape);
  };
  svg.setAttribute("class", "rings");
  svg.setAttribute("aria-hidden", "true");
  add("path", { d: `M${MARGIN} ${MIDDLE}h${LENGTH}` });
  const order = [...values.keys()].filter((rank) => !Number.isNaN(values[rank]!));
  for (const rank of order) {
    const x = MARGIN + LENGTH * values[rank]! / most;
    add("circle", { cx: x.toFixed(1), cy: MIDDLE, r: 2.6, class: rank === view.rank ? "shown" : "" });
  }
  return svg;
}
