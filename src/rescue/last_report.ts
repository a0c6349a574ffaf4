import type { TreeManager } from "../manager.ts";
import type { Host } from "../runtime/host.ts";
import { errorText } from "../runtime/print.ts";
import type { Recorder } from "../scope/recorder.ts";

/** The report at the end of the program, written once by whoever comes first: a signal, an error or the end. */
export class LastReport {
  readonly #recorder: Recorder;
  readonly #manager: TreeManager;
  readonly #host: Host;
  #stage: "open" | "closed" | "written" = "open";
  #reportsBefore = 0;
  #callOff: (() => void) | undefined;

  constructor(recorder: Recorder, manager: TreeManager, host: Host) {
    this.#recorder = recorder;
    this.#manager = manager;
    this.#host = host;
  }

  /** Chooses whether it is written when the program ends. */
  setAtExit(on: boolean): void {
    if (on === (this.#callOff !== undefined)) return;
    this.#callOff?.();
    this.#callOff = on ? this.#host.onExit(() => this.write()) : undefined;
  }

  /**
   * Closes all scopes and writes the report, the first time. An error is printed, because the program
   * is at its end.
   *
   * @param before Called when the scopes are closed. If it makes a report itself, no other follows.
   */
  write(before: () => void = () => {}): void {
    if (this.#stage === "open") {
      this.#stage = "closed";
      this.#recorder.closeAll();
      this.#reportsBefore = this.#manager.reports;
      // If `before` ends the program itself, the report comes then.
      const callOff = this.#host.onExit(() => this.write());
      this.#try("the exit action", before);
      callOff();
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
