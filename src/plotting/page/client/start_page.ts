/// <reference lib="dom" />
// The script of the report page.
import type { PageData } from "../page_format.ts";
import { drawDetails } from "./details_panel.ts";
import { byId } from "./elements.ts";
import { IcicleView } from "./icicle_view.ts";
import { startKeys } from "./page_keys.ts";
import { drawControls, drawHead, startControls } from "./page_controls.ts";
import { PageModel } from "./page_model.ts";
import { drawNotes } from "./page_notes.ts";
import type { Choice } from "./page_state.ts";
import { TreeGrid } from "./tree_grid.ts";
import { Watched } from "./watched.ts";

/** Pixels between two lines of controls, as in the style. */
const GAP = 8;

const data = JSON.parse(byId("data").textContent!) as PageData;
byId("data").remove(); // its text is not needed again

let frame = 0;
let drawnView: unknown;
let isRevealing = new URLSearchParams(location.hash.slice(1)).has("selected");
const detailed = new Watched();
const model = new PageModel(data, {
  changed: (before) => later(before),
  hovered: (before) => {
    grid.hover(before, model.hovered);
    icicle.paintSoon();
  },
});
const icicle = new IcicleView(model);
const grid = new TreeGrid(model);

/** Draws with the next frame, however much has changed by then. */
function later(before: Choice | undefined): void {
  const { choice } = model;
  if (before && (before.selected !== choice.selected || before.run !== choice.run)) isRevealing = true;
  if (model.isPrinting) return draw();
  frame ||= requestAnimationFrame(draw);
}

function draw(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  const isEmpty = model.view.tree.size === 0;
  if (drawnView !== model.view) {
    drawnView = model.view;
    drawHead(model);
    drawNotes(model);
    for (const id of ["icicle", "scopes"]) byId(id).hidden = isEmpty;
    for (const id of ["values", "folds", "search"]) byId(id).hidden = isEmpty;
    byId("controls").hidden = isEmpty && data.runs.length < 2 && model.view.ranks.length < 2;
    byId("notes").hidden = byId("notes").childElementCount === 0;
    byId("empty").hidden = !isEmpty;
  }
  drawControls(model);
  const { choice: { selected, value }, view } = model;
  if (detailed.differ(view, selected, value)) drawDetails(model);
  if (isEmpty) return;
  icicle.draw();
  grid.draw();
  if (isRevealing && !model.isPrinting) grid.reveal();
  isRevealing = false;
}

/** Tells the style how high the bar of controls is, below which heads and details stick. */
function measureControls(): void {
  const { height } = byId("controls").getBoundingClientRect();
  // On a narrow page the lists of ranks and runs scroll away: they stand first.
  const list = ["rank-label", "run-label"].map((id) => byId(id)).find(({ hidden }) => !hidden);
  const away = model.isNarrow && list ? list.offsetHeight + GAP : 0;
  const { style } = document.documentElement;
  style.setProperty("--away", `${away}px`);
  style.setProperty("--controls", `${Math.floor(height) - away}px`);
}

startControls(model);
startKeys(model, grid);
new ResizeObserver(measureControls).observe(byId("controls"));
addEventListener("resize", () => later(undefined));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => later(undefined));
addEventListener("beforeprint", () => model.print(true));
addEventListener("afterprint", () => model.print(false));
draw();
