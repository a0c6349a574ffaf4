/** Notices whether values have changed since it was last asked. */
export class Watched {
  #last: readonly unknown[] = [];

  differ(...values: readonly unknown[]): boolean {
    const isSame = values.length === this.#last.length && values.every((value, i) => value === this.#last[i]);
    this.#last = values;
    return !isSame;
  }
}
