import { type CallTree, type LapCost, type LapKinds, meanLap, selfTime, type TimerNode } from "./call_tree.ts";

/**
 * A mean lap below this many times its cost is marked: it measures the timer more than the code.
 */
const SHORT = 10;
const PLAIN: LapKinds = { asyncLaps: 0, callSites: 0, readings: 0 };

/**
 * Returns true if a node's mean lap is within ten times the cost of a lap.
 *
 * @internal
 */
export function isShort(node: TimerNode, cost: LapCost | undefined): boolean {
  return cost !== undefined && node.laps > 0 && meanLap(node) < SHORT * lapsCost(node, cost) / node.laps;
}

/** Returns the cost of a node's laps, without readings and looks for the call site. */
function lapsCost({ laps, asyncLaps = 0 }: TimerNode, { total, asyncLap = total }: LapCost): number {
  return laps * total + asyncLaps * (asyncLap - total);
}

/**
 * What the laps of a tree cost.
 *
 * @internal
 */
export interface Overhead extends LapKinds {
  /** Complete laps. */
  laps: number;
  /** Laps that were opened in no async scope. */
  plainLaps: number;
  /** The cost of them all as a share of the wall time at the top of the tree, at most 1. */
  share: number;
}

/**
 * The sums over the nodes of a tree from which its overhead follows.
 *
 * @internal
 */
export class LapSums {
  laps = 0;
  private opened = 0;
  private wall = 0;

  add(node: TimerNode): void {
    this.laps += node.laps;
    this.opened += node.laps + node.openLaps;
    if (node.level === 0) this.wall += node.wall;
  }

  overhead(cost: LapCost, kinds = PLAIN): Overhead {
    const { total, asyncLap = total, callSite = 0, reading = 0 } = cost;
    const { asyncLaps, callSites, readings } = kinds;
    // An open lap has cost something too. Without kinds, such as in an older file, it is left out.
    const plainLaps = kinds === PLAIN ? this.laps : Math.max(0, this.opened - asyncLaps);
    const nanoseconds = plainLaps * total + asyncLaps * asyncLap + callSites * callSite + readings * reading;
    const share = this.wall > 0 ? Math.min(1, nanoseconds / this.wall) : 0;
    return { ...kinds, laps: this.laps, plainLaps, share };
  }
}

/**
 * Returns the tree without the cost of the laps below each node, in wall and self time. The shortest
 * and the longest lap become shorter by the cost in a mean lap, so that the mean stays between them.
 *
 * Async laps count at their price, as does each look for the call site. The readings of CPU time
 * and memory count only if every lap took two, as with `usageWindow = 0`: otherwise it is not known
 * which node they lengthen, and they take at most one part in 40 of the time.
 *
 * @param tree The call tree; it is not changed.
 * @returns A new tree, or `tree` itself if its `lapCost` is not known.
 */
export function compensate(tree: CallTree): CallTree {
  const { timers, lapCost, kinds = PLAIN } = tree;
  if (!lapCost) return tree;
  const { total, inside, callSite = 0, reading = 0 } = lapCost;
  const laps = timers.reduce((sum, node) => sum + node.laps, 0);
  const aside = total - inside + (kinds.readings >= 2 * laps ? 2 * reading : 0);
  const costBelow = new Float64Array(timers.length);
  const costBeside = new Float64Array(timers.length);
  for (let i = timers.length - 1; i >= 0; i--) {
    const node = timers[i]!;
    if (node.parent < 0) continue;
    // Beside the children's own laps: this part is in the parent's self time.
    const beside = node.laps * aside + (node.callSites ?? 0) * callSite;
    costBeside[node.parent]! += beside;
    costBelow[node.parent]! += costBelow[i]! + beside + lapsCost(node, lapCost) - node.laps * (total - inside);
  }
  const compensated = timers.map((node, i) => {
    const wall = Math.max(0, node.wall - costBelow[i]!);
    const self = Math.max(0, selfTime(node) - costBeside[i]!);
    const mean = costBelow[i]! / (node.laps || 1);
    const min = Math.max(0, Math.min(node.min - mean, wall / (node.laps || 1)));
    return { ...node, wall, covered: Math.max(0, wall - self), min, max: Math.max(min, node.max - mean) };
  });
  return { ...tree, timers: compensated };
}
