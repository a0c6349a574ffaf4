import { type CallTree, standardDeviation, type TimerNode } from "../../tree/call_tree.ts";
import { isShort, LapSums } from "../../tree/overhead.ts";
import { gatherSmall } from "./gather_small.ts";
import { mergeRanks } from "./merge_ranks.ts";
import {
  ABSENT,
  type Column,
  COLUMNS,
  CPU_UNKNOWN,
  type FigureName,
  type NamedRun,
  OPEN,
  type RankData,
  type RunData,
  SHORT,
} from "./page_format.ts";
import { rankNotes } from "./rank_notes.ts";

/** The longest label in the file, in characters. */
const LONGEST_LABEL = 10_000;

type Figures = Record<FigureName, (node: TimerNode, tree: CallTree) => number>;

const FIGURES: Figures = {
  laps: (node) => node.laps,
  wall: (node) => node.wall,
  user: (node) => node.user,
  system: (node) => node.system,
  covered: (node) => node.covered,
  min: (node) => node.min,
  max: (node) => node.max,
  deviation: standardDeviation,
  totalCurrent: (node) => node.rssMax.current,
  totalPeak: (node) => node.rssMax.peak,
  selfCurrent: (node) => node.rssSelf.current,
  selfPeak: (node) => node.rssSelf.peak,
  atOnce: (node) => node.maxOpenLaps,
  flags: (node, { lapCost }) =>
    (node.open ? OPEN : 0) | (isShort(node, lapCost) ? SHORT : 0) | (node.cpuUnknownLaps > 0 ? CPU_UNKNOWN : 0),
};

/**
 * Returns the data of a run.
 *
 * @param budget What its nodes may take in the file, in bytes.
 */
export function runData({ name, trees, sources }: NamedRun, budget: number): RunData {
  const merged = mergeRanks(trees);
  const { labels, parents, ranks, gathered } = gatherSmall({ ...merged, labels: merged.labels.map(shorten) }, budget);
  const places = new Map<string, number>();
  const label = labels.map((text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return {
    name,
    scopes: merged.labels.length,
    labels: [...places.keys()],
    label,
    parent: parents,
    gathered,
    ranks: trees.map((tree, rank) => rankData(tree, ranks[rank]!, rankNotes(tree, sources))),
  };
}

function shorten(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}... (${label.length} characters)` : label;
}

function rankData(tree: CallTree, nodes: readonly (TimerNode | undefined)[], notes: RankData["notes"]): RankData {
  const { timers, lapCost, kinds, resolution, process } = tree;
  const sums = new LapSums();
  for (const node of timers) sums.add(node);
  const columns = Object.fromEntries(COLUMNS.map((name) => {
    const figure = FIGURES[name];
    const absent = name === "flags" ? ABSENT : 0;
    return [name, column(nodes.map((node) => node ? rounded(figure(node, tree)) : absent))];
  })) as RankData["columns"];
  return {
    tag: timers[0]?.tag ?? "",
    steps: [resolution?.wall ?? 0, resolution?.cpu ?? 0, resolution?.memory ?? 0],
    ...(lapCost && { cost: [lapCost.total, sums.overhead(lapCost, kinds).share] }),
    ...(process && { process: [process.wall, process.peak ?? 0] }),
    notes,
    columns,
  };
}

/** Returns whole numbers, because no clock is finer; the shortest of no laps is infinite. */
function rounded(figure: number): number {
  return Number.isFinite(figure) ? Math.round(figure) : 0;
}

function column(figures: number[]): Column {
  const first = figures[0] ?? 0;
  return figures.every((figure) => figure === first) ? first : figures;
}
