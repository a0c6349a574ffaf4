// Call trees of a given size, depth or width.
import { region } from "../../mod.ts";

type Region = ReturnType<typeof region>;

/** The most leaves under one parent. */
const LEAVES = 999;

/** A tree of `nodes` nodes: parents with up to 999 leaves each. */
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

  /** Makes all nodes in this thread's call tree. */
  grow(): this {
    for (let leaf = 0; leaf < this.leaves; leaf++) this.visit(leaf);
    return this;
  }

  /** Records a lap of a leaf's parent, and in it a lap of the leaf. */
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

/** Opens nested scopes and returns their tokens for {@link closeScopes}. */
export function openScopes(depth: number): number[] {
  return Array.from({ length: depth }, () => level.enter());
}

export function closeScopes(tokens: number[]): void {
  for (const token of tokens.reverse()) level.leave(token);
}

/** Returns a function that records a lap of the next sibling at each call. */
export function siblings(count: number): () => void {
  const regions = Array.from({ length: count }, (_, i) => region(`sibling ${i}`));
  let at = 0;
  return () => {
    const next = regions[at];
    if (++at === count) at = 0;
    next.leave(next.enter());
  };
}
