// Call trees of a given size, depth or width, and laps in them.
import { region } from "../../mod.ts";

type Region = ReturnType<typeof region>;

/** Leaves under one parent. */
const LEAVES = 999;

/** A tree of so many nodes: parents with up to 999 leaves each. */
export class Tree {
  readonly leaves: number;
  readonly #parents: Region[];
  readonly #names: Region[];

  constructor(nodes: number) {
    const parents = Math.ceil(nodes / (LEAVES + 1));
    this.leaves = nodes - parents;
    this.#parents = Array.from({ length: parents }, (_, i) => region(`parent ${i}`));
    this.#names = Array.from({ length: Math.min(this.leaves, LEAVES) }, (_, i) => region(`leaf ${i}`));
  }

  /** Makes every node, in the call tree of this thread. */
  grow(): this {
    for (let leaf = 0; leaf < this.leaves; leaf++) this.visit(leaf);
    return this;
  }

  /** Two laps: that of a leaf's parent, and the leaf's in it. */
  visit(leaf: number): void {
    const parent = this.#parents[Math.floor(leaf / LEAVES)];
    const child = this.#names[leaf % LEAVES];
    const outer = parent.enter();
    const inner = child.enter();
    child.leave(inner);
    parent.leave(outer);
  }
}

const level = region("level");

/** Opens so many scopes, each in the one before, and returns their tokens for {@link closeScopes}. */
export function openScopes(depth: number): number[] {
  return Array.from({ length: depth }, () => level.enter());
}

export function closeScopes(tokens: number[]): void {
  for (const token of tokens.reverse()) level.leave(token);
}

/** Siblings, of which each call of the function gives the next one a lap. */
export function siblings(count: number): () => void {
  const regions = Array.from({ length: count }, (_, i) => region(`sibling ${i}`));
  let at = 0;
  return () => {
    const next = regions[at];
    if (++at === count) at = 0;
    next.leave(next.enter());
  };
}
