import { DEFAULT_PRECISION } from "../report/line.ts";

/** What decides where a report goes and how it reads. */
export interface OutputValues {
  /** File of the text; without one it goes to stdout. */
  reportFile: string | undefined;
  /** File of the JSON; without one none is written. */
  serialFile: string | undefined;
  /** Decimals of the times. */
  precision: number;
  /** Whether the text says where each column comes from. */
  verbose: boolean;
}

/** What the options set and the manager uses: both stand on it, so that neither has to know the other. */
export class Output {
  /** Reports so far: who would print the last one can tell whether somebody did. */
  reports = 0;
  #values: OutputValues = {
    reportFile: undefined,
    serialFile: undefined,
    precision: DEFAULT_PRECISION,
    verbose: false,
  };
  readonly #watchers = new Set<(values: OutputValues) => void>();

  get values(): Readonly<OutputValues> {
    return this.#values;
  }

  /** Changes some of the values. */
  set(changes: Partial<OutputValues>): void {
    this.#values = { ...this.#values, ...changes };
    for (const watcher of this.#watchers) watcher(this.#values);
  }

  /** Calls a function with the values, now and whenever they change. Returns the way to end that. */
  watch(watcher: (values: OutputValues) => void): () => void {
    this.#watchers.add(watcher);
    watcher(this.#values);
    return () => void this.#watchers.delete(watcher);
  }
}
