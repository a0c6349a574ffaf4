// What a completed lap adds to its node: laps, sums, extremes, spread.
import {
  NODE_COVERED,
  NODE_LAPS,
  NODE_MAX,
  NODE_MIN,
  NODE_SEAL,
  NODE_SQUARES,
  NODE_WALL,
} from "./layout";
import { reading } from "./readings";
import { addShort, addSpanning } from "./usage";

/**
 * Adds a lap. `laps` is written first and its copy `seal` last, so a reader in another thread that finds the two different
 * knows that it has a torn node.
 */
// @ts-ignore: decorator
@inline
export function addLap(node: usize, first: usize, start: i64, now: i64, covered: i64): void {
  const laps = load<i64>(node, NODE_LAPS) + 1;
  store<i64>(node, laps, NODE_LAPS);
  const wall = <f64>(now - start);
  if (first == reading) addShort(node);
  else addSpanning(node, first, start, now, wall);
  if (wall < load<f64>(node, NODE_MIN)) newMinimum(node, wall, laps);
  if (wall > load<f64>(node, NODE_MAX)) store<f64>(node, wall, NODE_MAX);
  const above = wall - load<f64>(node, NODE_MIN);
  store<f64>(node, load<f64>(node, NODE_SQUARES) + above * above, NODE_SQUARES);
  store<f64>(node, load<f64>(node, NODE_WALL) + wall, NODE_WALL);
  if (covered) store<f64>(node, load<f64>(node, NODE_COVERED) + <f64>covered, NODE_COVERED);
  store<u32>(node, <u32>laps, NODE_SEAL);
}

/**
 * The squares are of the distance from the shortest lap: a shift near the data keeps the spread accurate, and moving it
 * down only adds positive terms. It also makes the first lap the rare case of this branch.
 */
function newMinimum(node: usize, wall: f64, laps: i64): void {
  if (laps > 1) {
    const before = <f64>(laps - 1);
    const min = load<f64>(node, NODE_MIN);
    const by = min - wall;
    const sum = load<f64>(node, NODE_WALL) - before * min;
    store<f64>(node, load<f64>(node, NODE_SQUARES) + by * (2 * sum + before * by), NODE_SQUARES);
  }
  store<f64>(node, wall, NODE_MIN);
}
