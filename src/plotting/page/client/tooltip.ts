/// <reference lib="dom" />
import { byId, fill } from "./elements.ts";

/** Milliseconds that the pointer rests before a tooltip comes. */
const DELAY = 300;
/** Pixels between the pointer and the tooltip. */
const GAP = 14;

let later: ReturnType<typeof setTimeout> | undefined;
let shownFor: unknown;

/** Shows a tooltip beside the pointer after a while, unless it is shown for the same thing already. */
export function showTooltip(about: unknown, x: number, y: number, content: () => (Node | string)[]): void {
  if (about === shownFor) return;
  hideTooltip();
  shownFor = about;
  later = setTimeout(() => {
    const tooltip = byId("tooltip");
    fill(tooltip, ...content());
    tooltip.hidden = false;
    const { width, height } = tooltip.getBoundingClientRect();
    const left = Math.max(4, Math.min(x + GAP, innerWidth - width - 4));
    const below = y + GAP + height < innerHeight;
    tooltip.style.left = `${left}px`;
    tooltip.style.top = `${Math.max(4, below ? y + GAP : y - GAP - height)}px`;
  }, DELAY);
}

/** Hides the tooltip. */
export function hideTooltip(): void {
  clearTimeout(later);
  shownFor = undefined;
  byId("tooltip").hidden = true;
}
