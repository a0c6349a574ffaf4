/** A small number that two threads share: the state in which they are to each other. */
export class SharedState {
  readonly buffer: SharedArrayBuffer;
  /** The state; a subclass may use the second word. */
  protected readonly words: Int32Array<SharedArrayBuffer>;

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer;
    this.words = new Int32Array(buffer, 0, 2);
  }

  get value(): number {
    return Atomics.load(this.words, 0);
  }

  /** Changes the state if it is `from`. Returns whether it was. */
  move(from: number, to: number): boolean {
    const was = Atomics.compareExchange(this.words, 0, from, to);
    Atomics.notify(this.words, 0);
    return was === from;
  }

  /** Waits until the state is not `state`. Returns false after that many milliseconds. */
  waitWhile(state: number, milliseconds: number): boolean {
    return Atomics.wait(this.words, 0, state, milliseconds) !== "timed-out";
  }
}
