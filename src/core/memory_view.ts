import * as at from "../generated/layout.ts";

/**
 * A core's memory as numbers and texts. It needs only the bytes, so it works in any thread, even
 * after the thread that filled them has ended. If an address is beyond the known end, it takes new
 * views, because the memory may have grown.
 */
export class MemoryView {
  readonly #memory: WebAssembly.Memory;
  #u32!: Uint32Array;
  #f64!: Float64Array;
  #u64!: BigUint64Array;
  #bytes!: Uint8Array;
  readonly #labels = new Map<number, string>();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.#look();
  }

  #look(): void {
    const { buffer } = this.#memory;
    this.#u32 = new Uint32Array(buffer);
    this.#f64 = new Float64Array(buffer);
    this.#u64 = new BigUint64Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }

  word(address: number): number {
    if (address >= this.#bytes.length) this.#look();
    return this.#u32[address >> 2]!;
  }

  /** Reads a word from memory anew, even if the compiler could reuse an earlier value. */
  current(address: number): number {
    if (address >= this.#bytes.length) this.#look();
    return Atomics.load(this.#u32, address >> 2);
  }

  float(address: number): number {
    if (address >= this.#bytes.length) this.#look();
    return this.#f64[address >> 3]!;
  }

  /** Reads an i64 of nanoseconds or laps, exact up to 2^53. */
  long(address: number): number {
    return this.word(address) + (this.word(address + 4) | 0) * 2 ** 32;
  }

  hash(address: number): bigint {
    if (address >= this.#bytes.length) this.#look();
    return this.#u64[address >> 3]!;
  }

  /** Reads a struct timespec as nanoseconds. */
  timespec(address: number): number {
    return this.long(address) * 1e9 + this.long(address + 8);
  }

  label(labelId: number): string {
    let text = this.#labels.get(labelId);
    if (text === undefined) {
      const bytes = labelId + at.LABEL_BYTES;
      const end = bytes + this.word(labelId + at.LABEL_LENGTH);
      if (end > this.#bytes.length) this.#look();
      // A copy, because TextDecoder rejects shared memory.
      text = this.#decoder.decode(this.#bytes.slice(bytes, end));
      this.#labels.set(labelId, text);
    }
    return text;
  }

  /** Yields the children of a node in order of creation. */
  *children(node: number): Generator<number> {
    for (let child = this.firstChild(node); child; child = this.nextSibling(child)) yield child;
  }

  firstChild(node: number): number {
    const last = this.word(node + at.NODE_LAST);
    return last && this.word(last + at.NODE_NEXT);
  }

  /** Returns the next sibling; 0 after the newest, which links to the oldest. */
  nextSibling(node: number): number {
    const isLast = this.word(this.word(node + at.NODE_PARENT) + at.NODE_LAST) === node;
    return isLast ? 0 : this.word(node + at.NODE_NEXT);
  }
}
