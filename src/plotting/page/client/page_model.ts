/// <reference lib="dom" />
// What the page shows now: the user's choice and what follows from it. The parts of the page draw it.
import type { PageData } from "../page_format.ts";
import { type Choice, PageState, type Sort } from "./page_state.ts";
import { type Figures, rankFigures, RunTree, RunView } from "./run_view.ts";
import {
  Folding,
  type Found,
  foundRows,
  Ordering,
  printedRows,
  type Rows,
  search,
  unfoldedRows,
} from "./visible_rows.ts";

/** A run whose tree and figures are made when it is first shown. */
interface LoadedRun {
  tree: RunTree;
  ranks: Figures[];
  views: Map<number, RunView>;
  folding: Folding;
}

/** Whether the table shows only the chosen value, as the style says. */
const NARROW = matchMedia("(max-width: 640px)");
const DARK = matchMedia("(prefers-color-scheme: dark)");

/** What draws the page. */
export interface Drawing {
  /** Called when something has changed, with the choice before if that has. */
  changed(before: Choice | undefined): void;
  /** Called when the pointer has come to another node, or to none. */
  hovered(before: number): void;
}

export class PageModel {
  readonly data: PageData;
  readonly state: PageState;
  /** The node under the pointer, or -1. */
  hovered = -1;
  isPrinting = false;
  /** Pixels of the table's first column. */
  scopeWidth = 0;
  view!: RunView;
  ordering!: Ordering;
  found: Found | undefined;
  rows!: Rows;
  readonly #runs = new Map<number, LoadedRun>();
  readonly #drawing: Drawing;

  constructor(data: PageData, drawing: Drawing) {
    this.data = data;
    this.#drawing = drawing;
    this.state = new PageState((before) => {
      this.#follow(before);
      drawing.changed(before);
    });
    this.#follow(undefined);
  }

  get choice(): Choice {
    return this.state.choice;
  }

  get folding(): Folding {
    return this.#load(this.choice.run).folding;
  }

  /** Whether the page is dark: by the button, else by the system. Paper is light. */
  get isDark(): boolean {
    if (this.isPrinting) return false;
    return this.choice.theme === "" ? DARK.matches : this.choice.theme === "dark";
  }

  /** Whether the table shows only the chosen value. */
  get isNarrow(): boolean {
    return NARROW.matches && !this.isPrinting;
  }

  set(changes: Partial<Choice>): void {
    const isOtherRun = changes.run !== undefined && changes.run !== this.choice.run;
    this.state.set(isOtherRun ? { ...changes, rank: -1, zoom: -1, selected: -1 } : changes);
  }

  /** Selects a node and unfolds its ancestors. */
  select(node: number): void {
    if (node < 0 || node >= this.view.tree.size) return;
    if (!this.found && this.folding.reveal(node)) this.#makeRows();
    if (node === this.choice.selected) this.#drawing.changed(undefined);
    else this.set({ selected: node });
  }

  hover(node: number): void {
    if (node === this.hovered) return;
    const before = this.hovered;
    this.hovered = node;
    this.#drawing.hovered(before);
  }

  /** Zooms the icicle to a node; to the whole tree at -1. */
  zoom(node: number): void {
    this.set({ zoom: node });
  }

  zoomOut(): void {
    const { zoom } = this.choice;
    if (zoom >= 0) this.zoom(this.view.tree.parent[zoom]!);
  }

  /** Sorts by a column; a second time turns the order, a third time restores the recorded one. */
  sortBy(sort: Sort): void {
    const { choice } = this;
    if (choice.sort !== sort) this.set({ sort, turned: false });
    else if (!choice.turned) this.set({ turned: true });
    else this.set({ sort: "", turned: false });
  }

  /** Changes which rows are unfolded. */
  fold(change: (folding: Folding) => void): void {
    if (this.found) return; // the rows of a search are not folded
    change(this.folding);
    this.#makeRows();
    this.#drawing.changed(undefined);
  }

  /** Shows what paper gets, or again what the screen had. */
  print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#makeRows();
    this.#drawing.changed(undefined);
  }

  /** Goes to the next or the previous hit of the search. */
  goToHit(step: 1 | -1): void {
    const { found, rows: { nodes }, choice } = this;
    const hits = found ? nodes.filter((node) => found.hits.has(node)) : [];
    if (hits.length === 0) return;
    const order = new Map(nodes.map((node, row) => [node, row]));
    const at = order.get(choice.selected) ?? -1;
    const next = step > 0
      ? hits.find((node) => order.get(node)! > at) ?? hits[0]!
      : hits.findLast((node) => order.get(node)! < at) ?? hits.at(-1)!;
    this.select(next);
  }

  #load(run: number): LoadedRun {
    let loaded = this.#runs.get(run);
    if (!loaded) {
      const data = this.data.runs[run]!;
      const tree = new RunTree(data);
      const ranks = data.ranks.map((rank) => rankFigures(rank, tree.size));
      const first = new RunView(tree, ranks, ranks.length > 1 ? -1 : 0);
      loaded = { tree, ranks, views: new Map([[first.rank, first]]), folding: new Folding(first) };
      this.#runs.set(run, loaded);
    }
    return loaded;
  }

  #follow(before: Choice | undefined): void {
    const { choice } = this;
    this.#repair(choice);
    const isOtherView = !before || before.run !== choice.run || before.rank !== choice.rank;
    if (isOtherView) this.view = this.#viewOf(choice);
    const isOtherOrder = isOtherView || before.sort !== choice.sort || before.turned !== choice.turned;
    if (isOtherOrder) this.ordering = new Ordering(this.view, choice.sort, choice.turned);
    if (choice.selected < 0) choice.selected = hottest(this.view);
    const isOtherSearch = isOtherView || before.query !== choice.query;
    if (isOtherSearch) this.found = search(this.view, choice.query);
    const isOtherNode = before?.run !== choice.run || before.selected !== choice.selected;
    const isUnfolded = isOtherNode && this.folding.reveal(choice.selected);
    if (isOtherOrder || isOtherSearch || isUnfolded) this.#makeRows();
  }

  /** Makes a choice valid, because an address may say anything. */
  #repair(choice: Choice): void {
    if (choice.run >= this.data.runs.length) choice.run = 0;
    const { tree, ranks } = this.#load(choice.run);
    if (ranks.length === 1) choice.rank = 0;
    else if (choice.rank >= ranks.length) choice.rank = -1;
    if (choice.selected >= tree.size) choice.selected = -1;
    if (choice.zoom >= tree.size) choice.zoom = -1;
  }

  #viewOf({ run, rank }: Choice): RunView {
    const { tree, ranks, views } = this.#load(run);
    const view = views.get(rank) ?? new RunView(tree, ranks, rank);
    views.set(rank, view);
    return view;
  }

  #makeRows(): void {
    const { view, ordering, found } = this;
    if (this.isPrinting && !found) this.rows = printedRows(view, ordering);
    else this.rows = found ? foundRows(view, ordering, found) : unfoldedRows(ordering, this.folding);
  }
}

/** Returns the node with the most self time, without those that ran beside themselves; -1 if there is none. */
function hottest({ tree, figures }: RunView): number {
  let best = -1;
  for (let node = 0; node < tree.size; node++) {
    if (figures.atOnce[node]! > 1 || figures.isOpen(node) || tree.gathered.has(node)) continue;
    if (best < 0 || figures.self[node]! > figures.self[best]!) best = node;
  }
  return best < 0 && tree.size > 0 ? 0 : best;
}
