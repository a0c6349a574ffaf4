import type { Host } from "../runtime/host.ts";
import type { Manager } from "../manager.ts";
import type { Output } from "../options/output.ts";
import type { Recorder } from "../scope/recorder.ts";

/** The report at the end of the program: written once, whoever comes first, a signal, an error or the end. */
export class LastReport {
  readonly #recorder: Recorder;
  readonly #manager: Manager;
  readonly #output: Output;
  readonly #host: Host;
  #stage: "open" | "closed" | "written" = "open";
  #reports = 0;
  #callOff: (() => void) | undefined;

  constructor(recorder: Recorder, manager: Manager, output: Output, host: Host) {
    this.#recorder = recorder;
    this.#manager = manager;
    this.#output = output;
    this.#host = host;
  }

  /** Whether it is written when the program ends. */
  get atExit(): boolean {
    return this.#callOff !== undefined;
  }

  set atExit(on: boolean) {
    if (on === this.atExit) return;
    this.#callOff?.();
    this.#callOff = on ? this.#host.onExit(() => this.write()) : undefined;
  }

  /**
   * Closes all scopes and writes the report, the first time. What goes wrong is printed: the program is at its end.
   *
   * @param before Called when the scopes are closed; if it makes a report itself, that was the last one.
   */
  write(before: () => void = () => {}): void {
    if (this.#stage === "open") {
      this.#stage = "closed";
      this.#recorder.closeAll();
      this.#reports = this.#output.reports;
      // If it ends the program itself, the report comes then.
      const callOff = this.#host.onExit(() => this.write());
      this.#try("the exit action", before);
      callOff();
    }
    if (this.#stage === "written") return;
    this.#stage = "written";
    if (this.#output.reports === this.#reports) this.#try("the report", () => this.#manager.report());
  }

  #try(what: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#host.warn(`> TiMemory: ${what} failed: ${error instanceof Error ? error.stack ?? error : String(error)}`);
    }
  }
}
