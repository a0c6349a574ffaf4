/// <reference lib="dom" />
// One row of the table.
import { element } from "./elements.ts";
import { labelElement } from "./label_text.ts";
import { whole } from "./page_figures.ts";
import type { PageModel } from "./page_model.ts";
import type { TableColumn } from "./table_columns.ts";
import { valueBar } from "./value_bars.ts";

/** Pixels of a guide, as in the style; on a narrow page. */
const [GUIDE, NARROW_GUIDE] = [16, 10];
/** Pixels that guides leave for the key. A deeper level has no more guides, but its number. */
const KEY = 150;
/** Guides on paper. */
const PRINTED_GUIDES = 12;

/** The id of a node's row. */
export const rowId = (node: number): string => `row-${node}`;

/** Makes the row of a node. */
export function tableRow(model: PageModel, columns: readonly TableColumn[], node: number, index: number): HTMLElement {
  const { view: { tree, figures }, choice, found } = model;
  const expanded = isExpanded(model, node, index);
  const isDim = found !== undefined && !found.hits.has(node);
  const row = element("tr", {
    id: rowId(node),
    role: "row",
    class: [choice.selected === node && "selected", model.hovered === node && "hovered", isDim && "dim"]
      .filter(Boolean).join(" "),
    "aria-rowindex": index + 2, // from 1, after the heads
    "aria-level": tree.level[node]! + 1,
    "aria-expanded": expanded === undefined ? undefined : String(expanded),
    "aria-selected": String(choice.selected === node),
  });
  row.dataset.node = String(node);
  row.append(scopeCell(model, node, expanded));
  const bar = valueBar(model.view, node, choice.value);
  if (model.isNarrow) row.firstElementChild!.append(bar);
  row.append(element("td", { role: "gridcell", class: "col-bar" }, model.isNarrow ? undefined : bar));
  for (const column of columns) {
    const { content, style } = figures.isAbsent(node) ? { content: ["-"], style: "low" } : column.cell(node);
    const keep = column.values.includes(choice.value) ? "chosen" : "";
    row.append(
      element("td", { role: "gridcell", class: `col-${column.sort} ${keep} ${style ?? ""}`.trim() }, ...content),
    );
  }
  return row;
}

/** Whether a node's children have rows; undefined for a node without children. */
export function isExpanded(
  { view: { tree }, found, isPrinting, folding, rows }: PageModel,
  node: number,
  row: number,
): boolean | undefined {
  if (tree.descendants[node] === 0) return undefined;
  if (!found && !isPrinting) return folding.isOpen(node);
  const next = rows.nodes[row + 1];
  return next !== undefined && tree.parent[next] === node;
}

function scopeCell(model: PageModel, node: number, expanded: boolean | undefined): HTMLElement {
  const { view: { tree, figures }, choice, found } = model;
  const level = tree.level[node]!;
  const fitting = Math.floor((model.scopeWidth - KEY) / (model.isNarrow ? NARROW_GUIDE : GUIDE));
  const most = model.isPrinting ? PRINTED_GUIDES : Math.max(2, fitting);
  const line = element("div", { class: "scope mono" });
  for (let i = 0; i < Math.min(level, most); i++) line.append(element("i", { class: "guide" }));
  if (level > most) line.append(element("span", { class: "depth", title: `level ${level + 1}` }, whole(level + 1)));
  const sign = expanded === undefined ? "" : expanded ? "\u25bc" : "\u25b6";
  line.append(element("span", { class: "twisty", "aria-hidden": "true" }, sign));
  const gathered = tree.gathered.get(node);
  line.append(
    gathered === undefined
      ? labelElement(tree.label(node), found ? choice.query.toLowerCase() : "")
      : element("span", { class: "key gathered" }, smallScopes(gathered)),
  );
  const tag = (text: string) => line.append(element("em", { class: "tag" }, text));
  if (figures.isOpen(node)) tag("open");
  if (figures.atOnce[node]! > 1) tag(`${whole(figures.atOnce[node]!)} at once`);
  if (expanded === false && !found && !model.isPrinting) tag(`+${whole(tree.descendants[node]!)}`);
  return element("td", { role: "gridcell", class: "col-scope" }, line);
}

/** Returns what a node that stands for several scopes is called. */
export function smallScopes(count: number): string {
  return `${whole(count)} small scope${count === 1 ? "" : "s"}`;
}
