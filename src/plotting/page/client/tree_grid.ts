/// <reference lib="dom" />
// The table: a tree grid that has only the rows around the visible part of the page.
import { byId, element, fill } from "./elements.ts";
import { whole } from "./page_figures.ts";
import type { PageModel } from "./page_model.ts";
import type { Sort } from "./page_state.ts";
import { type TableColumn, tableColumns } from "./table_columns.ts";
import { isExpanded, rowId, tableRow } from "./table_row.ts";
import { hideTooltip, showTooltip } from "./tooltip.ts";
import { barLegend } from "./value_bars.ts";
import { Watched } from "./watched.ts";

/** Pixels of a row, as in the style. */
const [ROW, NARROW_ROW] = [26, 40];
/** Rows that are made above and below the visible ones. */
const SPARE = 8;

export class TreeGrid {
  readonly #model: PageModel;
  readonly #table = byId<HTMLTableElement>("table");
  readonly #body = byId("rows");
  #columns: TableColumn[] = [];
  #range = "";
  #selected: HTMLElement | null = null;
  readonly #drawn = new Watched();

  constructor(model: PageModel) {
    this.#model = model;
    addEventListener("scroll", () => this.#drawRows(false), { passive: true });
    this.#body.addEventListener("click", (event) => this.#click(event));
    this.#body.addEventListener("dblclick", (event) => {
      const node = nodeOf(event);
      if (node >= 0 && !isTwisty(event)) model.zoom(node);
    });
    this.#body.addEventListener("mousemove", (event) => this.#point(event));
    this.#body.addEventListener("mouseleave", () => {
      hideTooltip();
      model.hover(-1);
    });
    byId("heads").addEventListener("click", (event) => {
      const sort = (event.target as HTMLElement).closest<HTMLElement>("[data-sort]")?.dataset.sort;
      if (sort) model.sortBy(sort as Sort);
    });
    this.#table.addEventListener("keydown", (event) => this.#press(event));
  }

  draw(): void {
    const { view, data, choice, rows, isNarrow } = this.#model;
    const width = document.documentElement.clientWidth;
    if (this.#drawn.differ(view, rows, choice.value, choice.sort, choice.turned, choice.query, isNarrow, width)) {
      this.#columns = tableColumns(view, data.unit, choice.value);
      this.#drawHeads();
      this.#model.scopeWidth = byId("heads").firstElementChild!.clientWidth;
      this.#table.setAttribute("aria-rowcount", String(rows.nodes.length + 1));
      this.#drawRows(true);
      const more = byId("more");
      more.textContent = this.#moreText();
      more.hidden = more.textContent === "";
    }
    this.#drawSelection();
  }

  /** Moves the selection to the row that has it: most changes concern no other row. */
  #drawSelection(): void {
    const { choice, rows } = this.#model;
    const row = document.getElementById(rowId(choice.selected));
    if (this.#selected !== row) this.#select(this.#selected, false);
    this.#select(this.#selected = row, true);
    // Focus stays on the table, and this says which row has it: rows come and go while it scrolls.
    if (rows.nodes.length > 0) this.#table.setAttribute("aria-activedescendant", rowId(choice.selected));
    else this.#table.removeAttribute("aria-activedescendant");
  }

  #select(row: HTMLElement | null, isSelected: boolean): void {
    row?.classList.toggle("selected", isSelected);
    row?.setAttribute("aria-selected", String(isSelected));
  }

  /** Marks another row as the one under the pointer. */
  hover(before: number, node: number): void {
    document.getElementById(rowId(before))?.classList.remove("hovered");
    document.getElementById(rowId(node))?.classList.add("hovered");
  }

  /** Brings the selected row into sight. */
  reveal(): void {
    const row = this.#model.rows.nodes.indexOf(this.#model.choice.selected);
    if (row < 0) return;
    const height = this.#rowHeight;
    const top = this.#body.getBoundingClientRect().top + row * height;
    // A head, because the row of the heads stays where it was when they stick.
    const above = byId("heads").firstElementChild!.getBoundingClientRect().bottom;
    const details = byId("details");
    const isBelow = getComputedStyle(details).bottom === "0px" && details.offsetParent !== null;
    const below = isBelow ? details.getBoundingClientRect().top : innerHeight;
    if (top < above) scrollBy(0, top - above);
    else if (top + height > below) scrollBy(0, top + height - below);
  }

  get #rowHeight(): number {
    return this.#model.isNarrow ? NARROW_ROW : ROW;
  }

  #drawHeads(): void {
    const { view, choice } = this.#model;
    const sorted = choice.turned !== (choice.sort === "scope") ? "ascending" : "descending";
    const head = (sort: Sort, text: string, keep = "") =>
      element(
        "th",
        {
          role: "columnheader",
          scope: "col",
          class: `col-${sort} ${keep}`.trim(),
          "aria-sort": choice.sort === sort ? sorted : undefined,
        },
        element(
          "button",
          { type: "button", "data-sort": sort },
          text,
          choice.sort === sort && (sorted === "ascending" ? " \u25b4" : " \u25be"),
        ),
      );
    const legend = element(
      "th",
      { role: "columnheader", scope: "col", class: "col-bar" },
      ...barLegend(choice.value, view.rank < 0),
    );
    const focused = (document.activeElement as HTMLElement | null)?.dataset.sort;
    fill(
      byId("heads"),
      head("scope", "Scope"),
      legend,
      ...this.#columns.map(({ sort, head: text, values }) =>
        head(sort, text, values.includes(choice.value) ? "chosen" : "")
      ),
    );
    if (focused) byId("heads").querySelector<HTMLElement>(`[data-sort="${focused}"]`)?.focus();
  }

  /** Makes the rows around the visible part of the page, if it shows others than before. */
  #drawRows(isChanged: boolean): void {
    const { nodes } = this.#model.rows;
    const height = this.#rowHeight;
    const top = -this.#body.getBoundingClientRect().top;
    const isWhole = this.#model.isPrinting;
    const first = isWhole ? 0 : Math.max(0, Math.floor(top / height / SPARE) * SPARE - SPARE);
    const count = isWhole ? nodes.length : Math.ceil(innerHeight / height) + 3 * SPARE;
    const last = Math.min(nodes.length, first + count);
    const range = `${first} ${last}`;
    if (!isChanged && range === this.#range) return;
    this.#range = range;
    if (nodes.length === 0) return fill(this.#body, this.#nothing());
    const rows: HTMLElement[] = [];
    for (let row = first; row < last; row++) rows.push(tableRow(this.#model, this.#columns, nodes[row]!, row));
    fill(this.#body, space(first * height), ...rows, space((nodes.length - last) * height));
    this.#selected = document.getElementById(rowId(this.#model.choice.selected));
  }

  #nothing(): HTMLElement {
    const text = `No scope matches \u201c${this.#model.choice.query}\u201d. Esc clears the search.`;
    return element(
      "tr",
      { role: "row" },
      element("td", { role: "gridcell", class: "nothing", colspan: this.#columns.length + 2 }, text),
    );
  }

  #moreText(): string {
    const { rows: { hiddenHits, unprinted }, isPrinting } = this.#model;
    if (hiddenHits > 0) return `and ${whole(hiddenHits)} more; a longer text finds fewer`;
    if (isPrinting && unprinted > 0) {
      return `${whole(unprinted)} scope${
        unprinted === 1 ? "" : "s"
      } under 1 % of the total or over 2000 rows not printed`;
    }
    return "";
  }

  #click(event: MouseEvent): void {
    const node = nodeOf(event);
    if (node < 0) return;
    if (isTwisty(event)) this.#model.fold((folding) => folding.set(node, !folding.isOpen(node)));
    else this.#model.select(node);
    document.body.classList.toggle("sheet", !isTwisty(event));
  }

  #point(event: MouseEvent): void {
    const node = nodeOf(event);
    this.#model.hover(node);
    const key = (event.target as HTMLElement).closest<HTMLElement>(".key");
    if (node < 0 || !key || key.scrollWidth <= key.clientWidth) return hideTooltip();
    showTooltip(key, event.clientX, event.clientY, () => [
      element("b", { class: "mono", dir: "ltr" }, this.#model.view.tree.label(node).text),
    ]);
  }

  #press(event: KeyboardEvent): void {
    const { model, isHead } = { model: this.#model, isHead: (event.target as HTMLElement).closest("th") !== null };
    if (isHead || event.ctrlKey || event.metaKey || event.altKey) return;
    const { rows: { nodes }, choice, view: { tree } } = model;
    const row = nodes.indexOf(choice.selected);
    const node = row < 0 ? -1 : choice.selected;
    const page = Math.max(1, Math.floor(innerHeight / this.#rowHeight) - 6);
    const go = (to: number) => {
      const target = nodes[Math.max(0, Math.min(nodes.length - 1, to))];
      if (target !== undefined) model.select(target);
    };
    const set = (open: boolean) =>
      model.fold((folding) => event.shiftKey ? folding.setBelow(node, open) : folding.set(node, open));
    const expanded = node < 0 ? undefined : isExpanded(model, node, row);
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(row + 1),
      ArrowUp: () => go(row - 1),
      PageDown: () => go(row + page),
      PageUp: () => go(row - page),
      Home: () => go(0),
      End: () => go(nodes.length - 1),
      ArrowLeft: () => {
        if (node < 0) go(0);
        else if (expanded && !model.found) set(false);
        else if (tree.parent[node]! >= 0) model.select(tree.parent[node]!);
      },
      ArrowRight: () => {
        if (node < 0) go(0);
        else if (expanded === false || (event.shiftKey && expanded)) set(true);
        else if (expanded) go(row + 1);
      },
      "*": () => model.fold((folding) => folding.toLevel(Infinity)),
      Enter: () => model.zoom(choice.selected),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
    this.reveal();
  }
}

function space(height: number): HTMLElement {
  const row = element("tr", { class: "space", "aria-hidden": "true" });
  row.style.height = `${height}px`;
  return row;
}

/** Returns the node of the row that an event is about, or -1. */
function nodeOf(event: Event): number {
  return Number((event.target as HTMLElement).closest<HTMLElement>("tr[data-node]")?.dataset.node ?? -1);
}

function isTwisty(event: Event): boolean {
  return (event.target as HTMLElement).classList.contains("twisty");
}
