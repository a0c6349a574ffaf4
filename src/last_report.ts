import type { Host } from "./host.ts";
import type { Manager } from "./manager.ts";
import type { Output } from "./output.ts";
import type { Recorder } from "./scope/recorder.ts";

/** The report at the end of the program: written once, whoever comes first, a signal, an error or the end. */
export class LastReport {
  readonly #recorder: Recorder;
  readonly #manager: Manager;
  readonly #output: Output;
  readonly #host: Host;
  #isWritten = false;
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
   * @param before Called when the scopes are closed; if it prints a report itself, that was the last one.
   */
  write(before: () => void = () => {}): void {
    if (this.#isWritten) return;
    this.#isWritten = true;
    this.#recorder.closeAll();
    const { reports } = this.#output;
    this.#try("the exit action", before);
    if (this.#output.reports === reports) this.#try("the report", () => this.#manager.report());
  }

  #try(what: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#host.warn(`TiMemory: ${what} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
