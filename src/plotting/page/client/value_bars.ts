/// <reference lib="dom" />
// The bar of a row, and what its parts mean.
import { element } from "./elements.ts";
import type { RunView, Value } from "./run_view.ts";

/** A part of a bar: how long, in which colour, and whether it is only an outline around a tint. */
interface Part {
  size: number;
  colour: string;
  isTint?: boolean;
}

/** What a part of a bar means. */
type Meaning = readonly [text: string, colour: string, isTint: boolean];

const MEANINGS: Readonly<Record<Value, readonly Meaning[]>> = {
  wall: [["self", "wall", false], ["in children", "wall", true]],
  self: [["self", "wall", false]],
  cpu: [["user", "user", false], ["system", "system", false]],
  rss: [["current", "mem", false], ["up to peak", "mem", true]],
  laps: [["laps", "laps", false]],
};

/** A shorter part and a shorter whisker are not drawn, as shares of the whole length. */
const [SHORTEST, SHORTEST_WHISKER] = [0.002, 0.01];

/** Returns the bar of a node. Several ranks get a whisker of one standard deviation to both sides. */
export function valueBar(view: RunView, node: number, value: Value): HTMLElement {
  const bar = element("div", { class: "bar", "aria-hidden": "true" });
  const most = view.extent(value);
  if (!(most > 0)) return bar;
  let at = 0;
  for (const { size, colour, isTint } of parts(view, node, value)) {
    if (size / most >= SHORTEST) {
      const part = element("i", { class: `${isTint ? "tint" : "solid"} c-${colour}` });
      place(part, at / most, size / most);
      bar.append(part);
    }
    at += size;
  }
  const spread = view.spread(node, value);
  const middle = view.figures[value][node]!;
  if (spread / most >= SHORTEST_WHISKER) {
    const whisker = element("i", { class: "whisker" });
    const from = Math.max(0, middle - spread) / most;
    place(whisker, from, Math.min(1, (middle + spread) / most) - from);
    bar.append(whisker);
  }
  return bar;
}

function place(part: HTMLElement, from: number, length: number): void {
  part.style.left = `${(from * 100).toFixed(2)}%`;
  part.style.width = `${(length * 100).toFixed(2)}%`;
}

function parts({ figures }: RunView, node: number, value: Value): Part[] {
  const of = (column: Float64Array) => column[node] || 0; // NaN draws nothing
  switch (value) {
    case "wall":
      return [{ size: of(figures.self), colour: "wall" }, { size: of(figures.covered), colour: "wall", isTint: true }];
    case "self":
      return [{ size: of(figures.self), colour: "wall" }];
    case "cpu":
      return [{ size: of(figures.user), colour: "user" }, { size: of(figures.system), colour: "system" }];
    case "rss": {
      const kept = of(figures.selfCurrent);
      return [{ size: kept, colour: "mem" }, { size: of(figures.rss) - kept, colour: "mem", isTint: true }];
    }
    case "laps":
      return [{ size: of(figures.laps), colour: "laps" }];
  }
}

/** Returns the legend of the bars. */
export function barLegend(value: Value, hasWhiskers: boolean): HTMLElement[] {
  const signs = MEANINGS[value].map(([text, colour, isTint]) =>
    element("span", { class: "sign" }, element("i", { class: `${isTint ? "tint" : "solid"} c-${colour}` }), text)
  );
  if (hasWhiskers) signs.push(element("span", { class: "sign" }, element("i", { class: "whisker" }), "\u00b1 1 sd"));
  return signs;
}
