import type { TreeManager } from "../manager.ts";
import type { Host } from "../runtime/host.ts";
import { errorText, printLastWords } from "../runtime/print.ts";
import type { Recorder } from "../scope/recorder.ts";

/** The report at the end of the program. The first of a signal, an error and the end writes it. */
export class LastReport {
  readonly #recorder: Recorder;
  readonly #manager: TreeManager;
  readonly #host: Host;
  #stage: "open" | "closed" | "written" = "open";
  #reportsBefore = 0;
  #cancel: (() => void) | undefined;

  constructor(recorder: Recorder, manager: TreeManager, host: Host) {
    this.#recorder = recorder;
    this.#manager = manager;
    this.#host = host;
  }

  /** Sets whether the report is written when the program ends. */
  setAtExit(on: boolean): void {
    if (on === (this.#cancel !== undefined)) return;
    this.#cancel?.();
    this.#cancel = on ? this.#host.onExit(() => this.write()) : undefined;
  }

  /**
   * Closes all scopes and writes the report at the first call. Prints errors instead of throwing,
   * because the program ends.
   *
   * @param before Called after the scopes are closed. If it reports, no second report follows.
   * @param patience The milliseconds to wait for a reader that is slow.
   */
  write(before: () => void = () => {}, patience: number = Infinity): void {
    printLastWords(patience);
    if (this.#stage === "open") {
      this.#stage = "closed";
      // A scope that nobody closes stays open: its laps, each inside the last, would add up.
      if (!this.#manager.forgotten) this.#recorder.closeAll();
      this.#reportsBefore = this.#manager.reports;
      // For a `before` that ends the program itself.
      const cancel = this.#host.onExit(() => this.write());
      this.#try("the exit action", before);
      cancel();
    }
    if (this.#stage === "written") return;
    this.#stage = "written";
    if (this.#manager.reports === this.#reportsBefore) this.#try("the report", () => this.#manager.report());
  }

  #try(what: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#host.warn(`> TiMemory: ${what} failed: ${errorText(error)}`);
    }
  }
}
