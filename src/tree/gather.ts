import { type CallTree, eachRss, meanLap, type TimerNode } from "./call_tree.ts";
import { inTreeOrder } from "./tree_order.ts";

/**
 * Returns a tree in which the scopes that nobody closed take one row each, instead of one for every
 * call, nested in the last. What stands inside these rows is gathered by label too. No lap is lost.
 *
 * @param tree The call tree; it is not changed.
 * @param forgotten The labels of these scopes, with their open laps.
 *
 * @internal
 */
export function gather(tree: CallTree, forgotten: ReadonlyMap<string, number>): CallTree {
  const timers: TimerNode[] = [];
  const index: number[] = [];
  const known = new Map<string, number>();
  for (const node of tree.timers) {
    const parent = index[node.parent] ?? -1;
    const isForgotten = forgotten.has(node.label);
    const name = `${parent} ${node.label}`;
    const same = (isForgotten ? openAbove(timers, parent, node.label) : undefined) ?? known.get(name);
    if (same !== undefined) {
      timers[same] = together(timers[same]!, node, isForgotten);
      index.push(same);
    } else {
      known.set(name, timers.length);
      index.push(timers.length);
      timers.push({ ...node, parent, level: (timers[parent]?.level ?? -1) + 1 });
    }
  }
  return { ...tree, timers: inTreeOrder(timers), forgotten };
}

/** Returns the open node with that label from `at` on upwards. */
function openAbove(timers: readonly TimerNode[], at: number, label: string): number | undefined {
  for (let node = timers[at]; node; node = timers[at = node.parent]) {
    if (node.label === label && node.openLaps > 0) return at;
  }
  return undefined;
}

const COUNTS = ["laps", "openLaps", "overlaps", "cpuUnknownLaps", "asyncLaps", "callSites"] as const;
const TIMES = ["wall", "user", "system", "covered", "squares"] as const;

/** Returns two nodes as one. An open lap has no figures beside a complete one, as in every node. */
function together(a: TimerNode, b: TimerNode, isForgotten: boolean): TimerNode {
  const { key, parent, level } = a;
  const node = { ...(a.open && !b.open ? b : a), key, parent, level };
  for (const name of COUNTS) {
    const sum = (a[name] ?? 0) + (b[name] ?? 0);
    if (sum > 0) node[name] = sum;
  }
  node.maxOpenLaps = Math.max(node.openLaps, a.maxOpenLaps, b.maxOpenLaps);
  if (a.open !== b.open) return node;
  if (isForgotten && a.open) { // b is open inside a, so that only their self times add up
    node.covered = Math.min(a.wall, Math.max(0, a.covered - b.wall) + b.covered);
  } else {
    for (const name of TIMES) node[name] += b[name];
    if (!a.open) node.squares += (meanLap(a) - meanLap(b)) ** 2 * a.laps * b.laps / node.laps;
  }
  node.min = Math.min(a.min, b.min);
  node.max = Math.max(a.max, b.max);
  for (const name of ["rssMax", "rssSelf"] as const) node[name] = eachRss(Math.max, a[name], b[name]);
  for (const name of ["rssMin", "rssSelfMin"] as const) node[name] = eachRss(Math.min, a[name], b[name]);
  return node;
}
