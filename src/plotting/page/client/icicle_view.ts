/// <reference lib="dom" />
// The icicle: its picture, its caption, and what the pointer and the keys do on it.
import { byId, element, fill } from "./elements.ts";
import { boxAt, type BoxRows, boxSizes, layOut } from "./icicle_boxes.ts";
import { BOX_ROW, paint, rampLegend, rampOf } from "./icicle_paint.ts";
import { nameOf } from "./label_text.ts";
import { cpuPercent, fixed, lapsText, memoryText, share, timeText } from "./page_figures.ts";
import type { PageModel } from "./page_model.ts";
import { smallScopes } from "./table_row.ts";
import { hideTooltip, showTooltip } from "./tooltip.ts";
import { Watched } from "./watched.ts";

/** Rows that are shown; deeper ones are scrolled to. */
const MOST_ROWS = 12;
/** The width on paper, in pixels: A4 with common margins. */
const PAPER = 690;
/** Names in the path of what is zoomed to; the middle of a longer path is left out. */
const MOST_CRUMBS = 8;

export class IcicleView {
  readonly #model: PageModel;
  readonly #canvas = byId<HTMLCanvasElement>("canvas");
  readonly #scroll = byId("icicle-scroll");
  #rows: BoxRows = [];
  #width = 0;
  #frame = 0;
  #sizes: Float64Array = new Float64Array();
  readonly #laidOut = new Watched();

  constructor(model: PageModel) {
    this.#model = model;
    const canvas = this.#canvas;
    this.#scroll.addEventListener("scroll", () => this.#paint(), { passive: true });
    canvas.addEventListener("mousemove", (event) => this.#point(event));
    canvas.addEventListener("mouseleave", () => {
      hideTooltip();
      model.hover(-1);
    });
    canvas.addEventListener("click", (event) => {
      const node = this.#nodeAt(event);
      if (node < 0) return;
      model.select(node);
      document.body.classList.add("sheet");
    });
    canvas.addEventListener("dblclick", (event) => {
      const node = this.#nodeAt(event);
      if (node >= 0) model.zoom(node);
    });
    canvas.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    canvas.addEventListener("keydown", (event) => this.#press(event));
    byId("crumbs").addEventListener("click", (event) => {
      const to = (event.target as HTMLElement).closest<HTMLElement>("[data-zoom]")?.dataset.zoom;
      if (to) model.zoom(Number(to));
    });
  }

  draw(): void {
    const { view, ordering, choice } = this.#model;
    const width = this.#width = this.#model.isPrinting ? PAPER : this.#scroll.clientWidth;
    if (this.#laidOut.differ(view, ordering, choice.zoom, choice.value === "cpu", width)) {
      this.#sizes = boxSizes(view, choice.value === "cpu");
      this.#rows = layOut(view, ordering, this.#sizes, choice.zoom, width);
      byId("icicle-space").style.height = `${this.#rows.length * BOX_ROW}px`;
      this.#canvas.style.height = `${Math.min(this.#rows.length, MOST_ROWS) * BOX_ROW}px`;
      // The row that is zoomed to, with its ancestors as far as there is room.
      const level = choice.zoom < 0 ? 0 : view.tree.level[choice.zoom]!;
      this.#scroll.scrollTop = Math.max(0, (level - MOST_ROWS / 2) * BOX_ROW);
    }
    this.#drawCaption();
    this.#paint();
  }

  /** Paints again with the next frame. */
  paintSoon(): void {
    this.#frame ||= requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const height = Math.min(this.#rows.length, MOST_ROWS) * BOX_ROW;
    const part = { width: this.#width, height, top: this.#scroll.scrollTop };
    paint(this.#canvas, this.#model, this.#rows, part, this.#sizes);
  }

  #nodeAt(event: MouseEvent): number {
    const { left, top } = this.#canvas.getBoundingClientRect();
    const row = Math.floor((event.clientY - top + this.#scroll.scrollTop) / BOX_ROW);
    return boxAt(this.#rows, row, event.clientX - left)?.node ?? -1;
  }

  #point(event: MouseEvent): void {
    const node = this.#nodeAt(event);
    this.#model.hover(node);
    if (node < 0) return hideTooltip();
    showTooltip(node, event.clientX, event.clientY, () => this.#about(node));
  }

  /** Returns what a tooltip says about a node. */
  #about(node: number): HTMLElement[] {
    const { view } = this.#model;
    const { figures, tree, steps, total } = view;
    const gathered = tree.gathered.get(node);
    const name = gathered === undefined ? tree.label(node).text : smallScopes(gathered);
    const time = (nanoseconds: number) => timeText(nanoseconds, steps[0]);
    const percent = fixed(cpuPercent(figures.cpu[node]!, figures.wall[node]!, steps), 0);
    return [
      element("b", { class: "mono", dir: "ltr" }, name),
      element(
        "span",
        {},
        `wall ${time(figures.wall[node]!)} \u00b7 self ${time(figures.self[node]!)} \u00b7 ${
          share(figures.self[node]!, total)
        }`,
      ),
      element(
        "span",
        {},
        `CPU ${percent}${percent === "-" ? "" : "\u00a0%"} \u00b7 +${memoryText(figures.rss[node]!, steps[2])} \u00b7 ${
          lapsText(figures.laps[node]!)
        }`,
      ),
    ];
  }

  #drawCaption(): void {
    const { view, choice, isDark } = this.#model;
    const name = (node: number) => nameOf(view.tree.label(node)) || smallScopes(view.tree.gathered.get(node) ?? 0);
    const crumbs: (Node | string)[] = [];
    if (choice.zoom < 0) {
      crumbs.push(element("b", {}, "All scopes"));
      crumbs.push(element("span", { class: "hint" }, "click: select \u00b7 double click or Enter: zoom"));
    } else {
      const path = view.tree.path(choice.zoom);
      crumbs.push(link(-1, "All scopes"), "\u203a");
      for (const [i, node] of path.slice(0, -1).entries()) {
        const isLeftOut = path.length > MOST_CRUMBS && i >= MOST_CRUMBS / 2 && i < path.length - MOST_CRUMBS / 2;
        if (!isLeftOut) crumbs.push(link(node, name(node)), "\u203a");
        else if (i === MOST_CRUMBS / 2) crumbs.push("\u2026", "\u203a");
      }
      crumbs.push(element("b", { dir: "ltr" }, name(choice.zoom)));
      crumbs.push(element("span", { class: "hint" }, "Esc zooms out"));
    }
    fill(byId("crumbs"), ...crumbs);
    const [text, from, to] = rampLegend(view, choice.value, (bytes) => memoryText(bytes, view.steps[2]));
    const ramp = rampOf(choice.value, isDark).map((colour) => {
      const step = element("i", {});
      step.style.background = colour;
      return step;
    });
    const isScaled = this.#rows.some((row) => row.some((box) => box.isScaled));
    fill(
      byId("legend"),
      isScaled && element("span", { class: "hint" }, "\u2225 side by side"),
      element("span", { class: "hint" }, `width: ${choice.value === "cpu" ? "CPU" : "wall"} time`),
      element("span", { class: "ramp" }, `colour: ${text}\u2002${from}\u2002`, ...ramp, `\u2002${to}`),
    );
  }

  /** Zooms to the child at the pointer, or out. */
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const model = this.#model;
    if (event.deltaY > 0) return model.zoomOut();
    const { zoom } = model.choice;
    const path = model.view.tree.path(this.#nodeAt(event));
    const next = path[zoom < 0 ? 0 : path.indexOf(zoom) + 1];
    if (next !== undefined && (zoom < 0 || path.includes(zoom))) model.zoom(next);
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const model = this.#model;
    const { tree } = model.view;
    const node = model.choice.selected;
    if (node < 0) return;
    const siblings = Array.from(model.ordering.children(tree.parent[node]!));
    const at = siblings.indexOf(node);
    const go = (to: number | undefined) => {
      if (to === undefined || to < 0) return;
      if (model.choice.zoom >= 0 && !tree.path(to).includes(model.choice.zoom)) model.zoom(tree.parent[to]!);
      model.select(to);
      this.#say(to);
    };
    const actions: Record<string, () => void> = {
      ArrowLeft: () => go(siblings[at - 1]),
      ArrowRight: () => go(siblings[at + 1]),
      ArrowUp: () => go(tree.parent[node]),
      ArrowDown: () => go(model.ordering.children(node)[0]),
      Home: () => go(siblings[0]),
      End: () => go(siblings.at(-1)),
      Enter: () => model.zoom(node),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
    this.#reveal();
  }

  /** Scrolls to the row of the selected box. */
  #reveal(): void {
    const y = this.#model.view.tree.level[this.#model.choice.selected]! * BOX_ROW;
    const { scrollTop, clientHeight } = this.#scroll;
    if (y < scrollTop) this.#scroll.scrollTop = y;
    else if (y + BOX_ROW > scrollTop + clientHeight) this.#scroll.scrollTop = y + BOX_ROW - clientHeight;
  }

  /** Says the selected node to those who do not see the canvas. */
  #say(node: number): void {
    byId("said").textContent = this.#about(node).map(({ textContent }) => textContent).join(", ");
  }
}

function link(node: number, text: string): HTMLElement {
  return element("button", { type: "button", class: "link", "data-zoom": node, dir: "ltr" }, text);
}
