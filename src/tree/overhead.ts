import { type CallTree, type LapCost, meanLap, selfTime, type TimerNode } from "./call_tree.ts";

/** A mean lap of less than so many times its cost is marked: its times say more of the timer than of the code. */
const SHORT = 10;

/** True if a timer's mean lap is within ten times the cost of a lap. */
export function isShort(timer: TimerNode, cost: LapCost | undefined): boolean {
  return cost !== undefined && timer.laps > 0 && meanLap(timer) < SHORT * cost.total;
}

/** Laps of the whole tree, and the share of the time at its top that they cost. */
export function overhead({ timers }: Pick<CallTree, "timers">, cost: LapCost): { laps: number; share: number } {
  let laps = 0;
  let wall = 0;
  for (const timer of timers) {
    laps += timer.laps;
    if (timer.level === 0) wall += timer.wall;
  }
  return { laps, share: overheadShare(laps, wall, cost) };
}

/** The share of a wall time that so many laps cost. */
export function overheadShare(laps: number, wall: number, cost: LapCost): number {
  return wall > 0 ? Math.min(1, laps * cost.total / wall) : 0;
}

/**
 * The tree without the cost of the laps below each node in its wall and self time. What a scope costs beyond its lap, such as
 * looking for the call site in a plain `autoTimer()`, is not known and stays.
 */
export function compensate(tree: CallTree): CallTree {
  const { timers, lapCost } = tree;
  if (!lapCost) return tree;
  const lapsBelow = new Float64Array(timers.length);
  const childLaps = new Float64Array(timers.length);
  for (let i = timers.length - 1; i >= 0; i--) {
    const { parent, laps } = timers[i];
    if (parent < 0) continue;
    lapsBelow[parent] += laps + lapsBelow[i];
    childLaps[parent] += laps;
  }
  const compensated = timers.map((timer, i) => {
    const wall = Math.max(0, timer.wall - lapsBelow[i] * lapCost.total);
    const self = Math.max(0, selfTime(timer) - childLaps[i] * (lapCost.total - lapCost.inside));
    return { ...timer, wall, covered: Math.max(0, wall - self) };
  });
  return { ...tree, timers: compensated };
}
