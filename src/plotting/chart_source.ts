import type { CallTree, Resolution } from "../tree/call_tree.ts";
import { type CallPath, mergePaths } from "./call_paths.ts";
import type { PlotData } from "./plot_data.ts";
import { cutMiddle, drawable } from "./plot_text.ts";
import { showCount } from "./plot_units.ts";

const [MOST_TAGS, LONGEST_TAG] = [5, 12];

/** What a timing and a memory picture of the same data have in common. */
export interface ChartSource {
  /** The name in the title. */
  name: string;
  facts: string;
  paths: readonly CallPath[];
  /** The number of trees: ranks of all runs. */
  samples: number;
  /** What the trees are called: `ranks`, `runs` or `ranks of 2 runs`. */
  samplesName: string;
  /** The coarsest steps of the trees. */
  resolution: Resolution;
  alerts: string[];
}

/**
 * Merges data for one pair of pictures.
 *
 * @param data The runs; one, unless several are combined.
 */
export function chartSource(data: readonly PlotData[], name: string): ChartSource {
  const trees = data.flatMap((run) => run.trees);
  const paths = mergePaths(trees);
  const procs = range(data.map((run) => run.trees.length));
  const threads = range(data.map(({ concurrency }) => Math.trunc(concurrency)));
  const tags = [...new Set(paths.flatMap(({ nodes }) => nodes.map(({ tag }) => tag)))].map(shownTag);
  if (tags.length > MOST_TAGS) tags.splice(MOST_TAGS, Infinity, `${tags.length - MOST_TAGS} more`);
  const samplesName = data.length === 1
    ? "ranks"
    : trees.length === data.length
    ? "runs"
    : `ranks of ${data.length} runs`;
  const bars = trees.length < 2
    ? "one run"
    : `bars: mean of ${trees.length} ${samplesName}, whiskers: ± 1 standard deviation`;
  const facts = [`MPI procs = ${procs}, threads/proc = ${threads}`, tags.join(", "), bars];
  const step = (unit: keyof Resolution) =>
    trees.reduce((most, tree) => Math.max(most, tree.resolution?.[unit] ?? 0), 0);
  return {
    name,
    facts: facts.filter((fact) => fact !== "").join(" · "),
    paths,
    samples: trees.length,
    samplesName,
    resolution: { wall: step("wall"), cpu: step("cpu"), memory: step("memory") },
    alerts: alertsOf(trees),
  };
}

/** Returns a tag as a picture shows it. A file may have any text as its tag. */
export function shownTag(tag: string): string {
  return cutMiddle(drawable(tag), LONGEST_TAG);
}

function range(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? `${least}` : `${least}-${most}`;
}

function alertsOf(trees: readonly CallTree[]): string[] {
  const dropped = trees.reduce((sum, tree) => sum + tree.dropped, 0);
  const overflow = trees.flatMap(({ timers }) => timers)
    .reduce((sum, { label, level, laps }) => sum + (label === "[overflow]" && level === 0 ? laps : 0), 0);
  const alerts: string[] = [];
  if (overflow > 0) alerts.push(`${showCount(overflow)} laps of new paths went into [overflow]: a limit was reached.`);
  if (dropped > 0) alerts.push(`${showCount(dropped)} scopes are missing: too many were open at once.`);
  return alerts;
}
