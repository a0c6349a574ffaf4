/// <reference lib="dom" />
// The notes below the table: alerts first, then those of the ranks, then the signs.
import { byId, element, fill } from "./elements.ts";
import { whole } from "./page_figures.ts";
import type { PageModel } from "./page_model.ts";
import { OPEN, SHORT } from "../page_format.ts";

/** Notes of all ranks together; a choice of one rank shows all of it. */
const MOST_NOTES = 24;

export function drawNotes(model: PageModel): void {
  const { view: { tree, rank, ranks }, data } = model;
  const shown = rank < 0 ? [...tree.data.ranks.keys()] : [rank];
  // What several ranks say in the same words is said once.
  const byText = new Map<string, { isAlert: boolean; line: number; ranks: number[] }>();
  for (const one of shown) {
    for (const [line, [isAlert, text]] of tree.data.ranks[one]!.notes.entries()) {
      const note = byText.get(text) ?? { isAlert, line, ranks: [] };
      note.ranks.push(one);
      byText.set(text, note);
    }
  }
  const notes = [...byText].sort(([, a], [, b]) => Number(b.isAlert) - Number(a.isAlert) || a.line - b.line);
  const lines = notes.slice(0, MOST_NOTES).map(([text, note]) => {
    const isOfAll = note.ranks.length === shown.length;
    const whose = isOfAll || ranks.length === 1 ? "" : `${data.unit} ${note.ranks.join(", ")}: `;
    return element("p", { class: note.isAlert ? "alert" : "" }, whose + text);
  });
  const left = notes.length - lines.length;
  if (left > 0) lines.push(element("p", {}, `and ${whole(left)} more notes: choose a ${data.unit} to see its own`));
  fill(byId("notes"), ...lines, ...signs(model).map((text) => element("p", {}, text)));
}

/** Returns what the signs on the page mean. */
function signs({ view: { tree, figures, ranks }, data: { unit } }: PageModel): string[] {
  if (tree.size === 0) return [];
  const has = (flag: number) => figures.flags.some((flags) => (flags & flag) > 0);
  const gathered = [...tree.gathered.values()].reduce((sum, count) => sum + count, 0);
  return [
    gathered > 0
      ? `${whole(gathered)} of ${whole(tree.data.scopes)} scopes, the smallest by time and memory, are gathered into ` +
        `${whole(tree.gathered.size)} row${tree.gathered.size === 1 ? "" : "s"} below their parents; ` +
        "a search does not find them"
      : "",
    has(OPEN) ? "open: not ended when the report was made; its figures are those so far" : "",
    has(SHORT) ? "*: the mean lap is within ten times the cost of a lap" : "",
    figures.atOnce.some((laps) => laps > 1)
      ? "n at once: laps of the scope were open side by side, so that their times may add up to more than their parent's"
      : "",
    "-: not known, or too short for the clock",
    ranks.length > 1
      ? `Rings: one a ${unit}, from 0 to the largest. Whiskers: \u00b1 1 standard deviation over the ${unit}s`
      : "",
    "Times are sums over the laps, memory is the maximum over the laps; 1 MB = 2^20 bytes",
  ].filter(Boolean);
}
