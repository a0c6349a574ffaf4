import type { CallPath } from "./call_paths.ts";

/** The rows of a picture, and what it leaves out. */
export interface Chosen {
  /** Indices of the paths, in tree order. */
  kept: number[];
  left: number;
  /** The largest value that was left out. */
  largestLeft: number;
}

/**
 * Chooses the largest paths. The ancestors of a path are always with it.
 *
 * @param values The value of each path.
 * @param least The value below which a path is left out.
 * @param limit The most rows, 1 or more.
 */
export function chooseRows(paths: readonly CallPath[], values: Float64Array, least: number, limit: number): Chosen {
  const isKept = new Uint8Array(paths.length);
  let number = 0;
  for (const index of largestFirst(values)) {
    if (number >= limit || values[index]! < least) break;
    const way: number[] = [];
    for (let i = index; i >= 0 && !isKept[i] && number + way.length <= limit; i = paths[i]!.parent) way.push(i);
    if (number + way.length > limit) continue;
    for (const i of way) isKept[i] = 1;
    number += way.length;
  }
  const kept: number[] = [];
  let largestLeft = 0;
  for (const [i, value] of values.entries()) {
    if (isKept[i]) kept.push(i);
    else largestLeft = Math.max(largestLeft, value);
  }
  return { kept, left: paths.length - kept.length, largestLeft };
}

/** Returns the indices of the values, the largest first. Equal values keep their order. */
function largestFirst(values: Float64Array): number[] {
  return Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
}
