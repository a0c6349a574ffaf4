/// <reference lib="dom" />
// The head of the page, and the bar of controls.
import { escapeControls } from "../../../report/escape.ts";
import { byId, element, fill, within } from "./elements.ts";
import { cpuPercent, fixed, memoryText, share, timeText, UNKNOWN, whole } from "./page_figures.ts";
import type { PageModel } from "./page_model.ts";
import { largest, type Value, VALUES } from "./run_view.ts";

const NAMES: Readonly<Record<Value, string>> = { wall: "Wall", self: "Self", cpu: "CPU", rss: "RSS", laps: "Laps" };
/** The levels to which a button unfolds. */
const LEVELS: readonly (readonly [text: string, level: number])[] = [["1", 1], ["2", 2], ["3", 3], ["All", Infinity]];

/** Makes the controls act, once. */
export function startControls(model: PageModel): void {
  for (const [i, value] of VALUES.entries()) {
    const button = element("button", { type: "button", "data-value": value, title: `key ${i + 1}` }, NAMES[value]);
    button.addEventListener("click", () => model.set({ value }));
    byId("values").append(button);
  }
  for (const [text, level] of LEVELS) {
    const button = element("button", {
      type: "button",
      title: `Unfold ${level === Infinity ? "all" : `to level ${text}`}`,
    });
    button.append(text);
    button.addEventListener("click", () => model.fold((folding) => folding.toLevel(level)));
    byId("folds").append(button);
  }
  byId<HTMLSelectElement>("rank").addEventListener("change", (event) => {
    model.set({ rank: Number((event.target as HTMLSelectElement).value) });
  });
  byId<HTMLSelectElement>("run").addEventListener("change", (event) => {
    model.set({ run: Number((event.target as HTMLSelectElement).value) });
  });
  byId("theme").addEventListener("click", () => toggleTheme(model));
  byId("print").addEventListener("click", () => print());
  byId("help").addEventListener("click", () => byId<HTMLDialogElement>("help-dialog").showModal());
  const runs = model.data.runs.map(({ name }, i) => element("option", { value: i, dir: "ltr" }, escapeControls(name)));
  fill(byId("run"), ...runs);
  byId("run-label").hidden = runs.length < 2;
}

export function toggleTheme(model: PageModel): void {
  model.set({ theme: model.isDark ? "light" : "dark" });
}

/** Draws what depends on the view: title, facts, the list of ranks. */
export function drawHead(model: PageModel): void {
  const { view, data, choice } = model;
  const run = data.runs[choice.run]!;
  const title = escapeControls(data.title ?? run.name);
  const ranks = `${run.ranks.length} ${data.unit}${run.ranks.length === 1 ? "" : "s"}`;
  const scopes = `${whole(run.scopes)} scope${run.scopes === 1 ? "" : "s"}`;
  const tags = [...new Set(run.ranks.map(({ tag }) => tag))].filter(Boolean).join(", ");
  byId("title").textContent = title;
  byId("subtitle").textContent = [tags, dateText(data.written), ranks, scopes].filter(Boolean).join(" \u00b7 ");
  const wall = timeText(view.total, view.steps[0]);
  document.title = `${view.tree.size > 0 ? `${wall} - ` : ""}${title} - TiMemory`;
  fill(byId("facts"), ...facts(model));
  const unit = data.unit === "rank" ? "Rank" : "Worker";
  within(byId("rank-label"), "span").textContent = unit;
  byId("rank-label").hidden = run.ranks.length < 2;
  const options = run.ranks.map((_, rank) => element("option", { value: rank }, String(rank)));
  fill(byId("rank"), element("option", { value: -1 }, `mean of ${run.ranks.length}`), ...options);
}

/** Shows what is chosen. */
export function drawControls(model: PageModel): void {
  const { choice, view, found, isDark } = model;
  for (const button of Array.from(byId("values").children)) {
    button.setAttribute("aria-pressed", String((button as HTMLElement).dataset.value === choice.value));
  }
  for (const button of Array.from(byId("folds").children)) (button as HTMLButtonElement).disabled = found !== undefined;
  byId<HTMLSelectElement>("rank").value = String(choice.rank);
  byId<HTMLSelectElement>("run").value = String(choice.run);
  const search = byId<HTMLInputElement>("search");
  if (search.value !== choice.query) search.value = choice.query;
  byId("hits").textContent = found
    ? `${whole(found.hits.size)} of ${whole(view.tree.size - view.tree.gathered.size)} \u00b7 ${
      share(found.self, view.total)
    } self`
    : "";
  const root = document.documentElement;
  if (choice.theme === "") delete root.dataset.theme;
  else root.dataset.theme = choice.theme;
  byId("theme").textContent = isDark ? "Light" : "Dark";
  byId("theme").setAttribute("aria-label", `Switch to ${isDark ? "light" : "dark"}`);
}

function fact(name: string, value: string, more: string): HTMLElement {
  return element(
    "div",
    {},
    element("dt", {}, name),
    element("dd", {}, value, " ", more !== "" && element("small", {}, more)),
  );
}

function facts({ view, data, choice }: PageModel): HTMLElement[] {
  const { figures, tree, steps, total } = view;
  const run = data.runs[choice.run]!;
  const ranks = view.rank < 0 ? run.ranks : [run.ranks[view.rank]!];
  const { roots } = view;
  const sum = (column: Float64Array) => roots.reduce((sum, node) => sum + column[node]!, 0);
  const time = (nanoseconds: number, step = steps[0]) => timeText(nanoseconds, step);
  const mean = (values: number[]) => values.reduce((all, value) => all + value, 0) / values.length;

  const totals = view.ranks.map((rank) => roots.reduce((all, node) => all + (rank.wall[node] ?? 0), 0));
  const ofProcess = ranks.map(({ process }) => process?.[0] ?? 0);
  const wallMore = view.rank < 0
    ? `${data.unit}s ${time(Math.min(...totals))} to ${time(Math.max(...totals))}`
    : ofProcess[0]! > 0
    ? `of ${time(ofProcess[0]!)} of the process`
    : "";

  const cpu = fixed(cpuPercent(sum(figures.cpu), sum(figures.wall), steps), 0);
  const cpuStep = Math.max(steps[0], steps[1]);
  const cpuMore = Number.isNaN(sum(figures.cpu))
    ? "not known"
    : `user ${time(sum(figures.user), cpuStep)}, system ${time(sum(figures.system), cpuStep)}`;

  const peaks = (view.rank < 0 ? view.ranks : [figures]).map((rank) => largest(rank.totalPeak));
  const peak = Math.max(...peaks, ...ranks.map(({ process }) => process?.[1] ?? 0));
  const added = Math.max(0, ...roots.map((node) => figures.rss[node]!));
  const costs = ranks.flatMap(({ cost }) => cost ? [cost] : []);
  const isEmpty = tree.size === 0;
  return [
    fact("Wall", isEmpty ? UNKNOWN : time(total), isEmpty ? "" : wallMore),
    fact("CPU", isEmpty || cpu === UNKNOWN ? UNKNOWN : `${cpu} %`, isEmpty ? "" : cpuMore),
    fact(
      "Peak RSS",
      peak > 0 ? memoryText(peak, steps[2]) : UNKNOWN,
      isEmpty ? "" : `+${memoryText(added, steps[2])} by the program`,
    ),
    fact(
      "Laps",
      whole(figures.laps.reduce((all, laps) => all + laps, 0)),
      view.rank < 0 ? `mean of the ${data.unit}s` : "",
    ),
    costs.length > 0 && !isEmpty
      ? fact(
        "Cost of the timers",
        `${fixed(mean(costs.map(([, part]) => part)) * 100, 1)} %`,
        `${mean(costs.map(([lap]) => lap)).toFixed(0)} ns a lap`,
      )
      : fact("Cost of the timers", UNKNOWN, "not measured"),
  ];
}

function dateText(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ` +
    `${two(date.getHours())}:${two(date.getMinutes())}`;
}
