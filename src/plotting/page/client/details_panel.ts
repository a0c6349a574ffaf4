/// <reference lib="dom" />
// All about the selected node.
import { escapeControls } from "../../../report/escape.ts";
import { byId, element, fill } from "./elements.ts";
import { nameOf } from "./label_text.ts";
import { cpuPercent, fixed, lapsText, ownMemory, ownTime, share, UNKNOWN, whole } from "./page_figures.ts";
import type { PageModel } from "./page_model.ts";
import type { Value } from "./run_view.ts";
import { smallScopes } from "./table_row.ts";
import { copyText } from "./copy_text.ts";

/** Ranks with a bar; of more, those with the largest values. */
const MOST_RANKS = 16;
/** Names in the path; the middle of a longer path is left out. */
const MOST_NAMES = 12;

const NAMES: Readonly<Record<Value, string>> = {
  ...{ wall: "Wall time", self: "Self time", cpu: "CPU time", rss: "Memory added", laps: "Laps" },
};

type Text = (Node | string)[];

export function drawDetails(model: PageModel): void {
  const { view, choice: { selected: node } } = model;
  const details = byId("details");
  details.hidden = node < 0;
  if (node < 0) return;
  const { figures, tree, steps, total } = view;
  const time = (nanoseconds: number): Text => withUnit(ownTime(nanoseconds, steps[0]));
  const cpu = (nanoseconds: number): Text => withUnit(ownTime(nanoseconds, Math.max(steps[0], steps[1])));
  const memory = (bytes: number): Text => withUnit(ownMemory(bytes, steps[2]));
  const at = (column: Float64Array) => column[node]!;
  const laps = at(figures.laps);
  const percent = fixed(cpuPercent(at(figures.cpu), at(figures.wall), steps), 0);
  const isKnown = !Number.isNaN(at(figures.cpu));
  const isGathered = tree.gathered.has(node);
  const hasLaps = laps > 0 && !isGathered;
  const lap = (nanoseconds: number): Text => hasLaps ? time(nanoseconds) : [UNKNOWN];
  fill(
    details,
    heading(model, node),
    section(figures.isOpen(node) ? "Time so far, open" : `Time, ${lapsText(laps)}`, [
      ["Wall", time(at(figures.wall))],
      ["Self", [...time(at(figures.self)), element("span", {}, ` \u00b7 ${share(at(figures.self), total)}`)]],
      ["User + system", isKnown ? [...cpu(at(figures.user)), " + ", ...cpu(at(figures.system))] : [UNKNOWN]],
      ["CPU in wall time", [percent === UNKNOWN ? UNKNOWN : `${percent}\u00a0%`]],
    ]),
    section("One lap", [
      ["Mean", [...time(view.meanLap(node)), view.isShort(node) ? " *" : ""]],
      ["Shortest", lap(at(figures.min))],
      ["Longest", lap(at(figures.max))],
      ["Standard deviation", laps > 1 ? lap(at(figures.deviation)) : [UNKNOWN]],
    ]),
    section("Memory added by a lap, at most", [
      ["Kept (current)", memory(at(figures.selfCurrent))],
      ["Used for a while (peak)", memory(at(figures.rss))],
      ["Resident at its end", memory(at(figures.totalCurrent))],
    ]),
    view.ranks.length > 1 && rankBars(model, node),
  );
}

function withUnit([figure, unit]: [string, string]): Text {
  return unit === "" ? [figure] : [figure, element("span", { class: "unit" }, `\u00a0${unit}`)];
}

function heading({ view: { tree } }: PageModel, node: number): HTMLElement {
  const gathered = tree.gathered.get(node);
  const label = tree.label(node);
  const names = tree.path(node).slice(0, -1).map((above) => nameOf(tree.label(above)));
  if (names.length > MOST_NAMES) names.splice(MOST_NAMES / 2, names.length - MOST_NAMES, "\u2026");
  const title = gathered === undefined ? escapeControls(label.raw) : smallScopes(gathered);
  const isShownWhole = gathered !== undefined || label.text === label.raw;
  const copy = element("button", { type: "button", class: "copy" }, "Copy key");
  copy.addEventListener("click", () => copyText(label.raw, copy));
  const close = element("button", { type: "button", class: "close" }, "Close");
  close.addEventListener("click", () => document.body.classList.remove("sheet"));
  return element(
    "div",
    { class: "about" },
    close,
    element("h2", { class: "mono", dir: "ltr" }, title),
    element("p", { dir: "ltr" }, names.join(" \u203a ") || "top level"),
    !isShownWhole && copy,
  );
}

function section(title: string, rows: [string, Text][]): HTMLElement {
  const list = element("dl", {});
  for (const [name, text] of rows) list.append(element("dt", {}, name), element("dd", {}, ...text));
  return element("div", {}, element("h3", {}, title), list);
}

function rankBars({ view, data, choice: { value } }: PageModel, node: number): HTMLElement {
  const values = view.byRank(node, value);
  const present = values.filter((figure) => !Number.isNaN(figure));
  const most = Math.max(...present, 0);
  const ranks = [...values.keys()];
  if (values.length > MOST_RANKS) {
    ranks.sort((a, b) => (values[b] || 0) - (values[a] || 0)).length = MOST_RANKS;
  }
  const bars = ranks.map((rank) => {
    const bar = element("span", { class: `rank-bar of-${value}` });
    bar.style.width = `${most > 0 ? (values[rank] || 0) / most * 100 : 0}%`;
    return element(
      "div",
      { class: `rank ${rank === view.rank ? "shown" : ""}` },
      element("span", { class: "low" }, `${data.unit} ${rank}`),
      element("span", {}, bar),
      element("span", {}, ...figureOf(values[rank]!, value, view.steps)),
    );
  });
  const left = values.length - ranks.length;
  const over = view.imbalance(node, value);
  const remarks = [
    left > 0 && `the ${ranks.length} largest of ${values.length}`,
    present.length < values.length && `in ${present.length} of ${values.length} ${data.unit}s`,
    Number.isFinite(over) && (value === "wall" || value === "self" || value === "cpu") &&
    `slowest ${fixed(over * 100, 0)}\u00a0% over the mean`,
  ];
  return element(
    "div",
    { class: "ranks" },
    element("h3", {}, `${NAMES[value]} by ${data.unit}`),
    ...bars,
    element("p", {}, remarks.filter(Boolean).join(", ")),
  );
}

function figureOf(figure: number, value: Value, steps: readonly [number, number, number]): Text {
  if (Number.isNaN(figure)) return [UNKNOWN];
  if (value === "laps") return [whole(figure)];
  return withUnit(value === "rss" ? ownMemory(figure, steps[2]) : ownTime(figure, steps[0]));
}
