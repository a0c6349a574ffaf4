/// <reference lib="dom" />
// The keys that act anywhere on the page, and the search field.
import { byId } from "./elements.ts";
import { toggleTheme } from "./page_controls.ts";
import type { PageModel } from "./page_model.ts";
import { VALUES } from "./run_view.ts";
import { hideTooltip } from "./tooltip.ts";
import type { TreeGrid } from "./tree_grid.ts";

/** Milliseconds until a search follows what is typed. */
const DELAY = 80;

export function startKeys(model: PageModel, grid: TreeGrid): void {
  const search = byId<HTMLInputElement>("search");
  const help = byId<HTMLDialogElement>("help-dialog");
  let typed: ReturnType<typeof setTimeout> | undefined;
  const apply = () => {
    clearTimeout(typed);
    model.set({ query: search.value });
  };
  search.addEventListener("input", () => {
    clearTimeout(typed);
    typed = setTimeout(apply, DELAY);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    apply();
    model.goToHit(event.shiftKey ? -1 : 1);
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help.open) return;
    if (event.key === "Escape") return escape();
    if ((event.target as HTMLElement).closest?.("input, select, textarea")) return;
    const value = VALUES[Number(event.key) - 1];
    if (event.key === "/") search.focus();
    else if (event.key === "?") help.showModal();
    else if (event.key === "t") toggleTheme(model);
    else if (value) model.set({ value });
    else return;
    event.preventDefault();
  });

  /** Takes back one thing at a time: a tooltip, the sheet, the search, the zoom. */
  const escape = () => {
    hideTooltip();
    if (document.body.classList.contains("sheet") && model.isNarrow) document.body.classList.remove("sheet");
    else if (model.choice.query !== "" || search.value !== "") {
      search.value = "";
      apply();
      model.select(model.choice.selected);
      grid.reveal();
    } else model.zoomOut();
  };
}
