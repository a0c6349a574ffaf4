import { type CallTree, type LapCost, meanLap, selfTime, type TimerNode } from "./call_tree.ts";

/**
 * A mean lap below this many times its cost is marked: it measures the timer more than the code.
 */
const SHORT = 10;

/**
 * Returns true if a node's mean lap is within ten times the cost of a lap.
 *
 * @internal
 */
export function isShort(node: TimerNode, cost: LapCost | undefined): boolean {
  return cost !== undefined && node.laps > 0 && meanLap(node) < SHORT * cost.total;
}

/**
 * Returns the laps of a tree, and their cost as a share of the wall time at its top.
 *
 * @internal
 */
export function overhead({ timers }: Pick<CallTree, "timers">, cost: LapCost): { laps: number; share: number } {
  let laps = 0;
  let wall = 0;
  for (const node of timers) {
    laps += node.laps;
    if (node.level === 0) wall += node.wall;
  }
  return { laps, share: overheadShare(laps, wall, cost) };
}

/**
 * Returns the cost of `laps` laps as a share of `wall`, at most 1.
 *
 * @internal
 */
export function overheadShare(laps: number, wall: number, cost: LapCost): number {
  return wall > 0 ? Math.min(1, laps * cost.total / wall) : 0;
}

/**
 * Returns the tree without the cost of the laps below each node, in wall and self time. Some scopes
 * cost more than their lap, such as a plain `autoTimer()`, which looks for its call site. That part
 * stays.
 *
 * @param tree The call tree; it is not changed.
 * @returns A new tree, or `tree` itself if its `lapCost` is not known.
 */
export function compensate(tree: CallTree): CallTree {
  const { timers, lapCost } = tree;
  if (!lapCost) return tree;
  const lapsBelow = new Float64Array(timers.length);
  const childLaps = new Float64Array(timers.length);
  for (let i = timers.length - 1; i >= 0; i--) {
    const { parent, laps } = timers[i]!;
    if (parent < 0) continue;
    lapsBelow[parent]! += laps + lapsBelow[i]!;
    childLaps[parent]! += laps;
  }
  const compensated = timers.map((node, i) => {
    const wall = Math.max(0, node.wall - lapsBelow[i]! * lapCost.total);
    const self = Math.max(0, selfTime(node) - childLaps[i]! * (lapCost.total - lapCost.inside));
    return { ...node, wall, covered: Math.max(0, wall - self) };
  });
  return { ...tree, timers: compensated };
}
