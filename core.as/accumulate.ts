// Adds a completed lap to its node: laps, sums, extremes, spread.
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
 * Adds a lap from `start` to `now`, which is not earlier. Writes `laps` first and its copy `seal` last, so that a reader in another thread
 * recognizes a torn node: the two differ.
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
  if (covered) {
    // More than the lap only if the clock went back.
    const within = <f64>covered < wall ? <f64>covered : wall;
    store<f64>(node, load<f64>(node, NODE_COVERED) + within, NODE_COVERED);
  }
  store<u32>(node, <u32>laps, NODE_SEAL);
}

/**
 * Moves the squares to a new shortest lap. They are squares of distances from that lap, because a
 * shift near the data keeps the spread accurate, and lowering the shift only adds positive terms.
 * The first lap takes this branch too, so the hot path does not test for it.
 */
// @ts-ignore: decorator
@inline
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
