import type { Sources } from "./probe/probe.ts";
import { writeFileAtomically } from "./probe/files.ts";
import { Output } from "./output.ts";
import type { Recorder } from "./scope/recorder.ts";
import type { CallTree } from "./tree/call_tree.ts";
import { DROPPED, NODES, READINGS, WINDOW } from "./core/layout.generated.ts";
import { snapshot } from "./core/snapshot.ts";
import { jsonChunks, toJSON } from "./report/json.ts";
import { notes, sourceNotes } from "./report/notes.ts";
import { type TextOptions, toText } from "./report/text.ts";
import { checked, COUNT, NAME, SWITCH } from "./values.ts";
import { writeReport } from "./write_report.ts";

/** Depth from which on nothing is recorded, unless it is set: as in the original. */
const DEFAULT_MAX_DEPTH = 65535;

/** Everything that was recorded on this thread, and what can be done with it. */
export class Manager {
  readonly #recorder: Recorder;
  readonly #output: Output;
  #maxDepth = DEFAULT_MAX_DEPTH;

  /** Use {@link manager}. */
  constructor(recorder: Recorder, output: Output = new Output()) {
    this.#recorder = recorder;
    this.#output = output;
    recorder.core.setMaxDepth(DEFAULT_MAX_DEPTH);
  }

  /**
   * Prints the call tree as text to stdout, or writes it to the file of `options.setReport()`; and writes the JSON to the file
   * of `options.setSerial()`, if there is one. Open scopes go on.
   *
   * @param options What to leave out; everything is printed by default, with the decimals of `options.precision`.
   * @throws TimemoryError INVALID_ARGUMENT if the options are wrong, UNSUPPORTED if a file may not be written; the file
   * system's own error otherwise. One file that can't be written does not keep the other from being written.
   */
  report(options?: TextOptions): void {
    this.#output.reports++;
    const tree = this.snapshot();
    // The format, so that a "%" in a label is only a "%".
    const print = (text: string) => console.log("%s", text);
    writeReport(tree, this.#output.values, this.#notes(tree), print, options);
  }

  #notes(tree: CallTree): string {
    return notes(tree) + (this.#output.values.verbose ? sourceNotes(this.sources) : "");
  }

  /** The call tree as text. */
  toString(): string {
    const tree = this.snapshot();
    return toText(tree, { precision: this.#output.values.precision }) + this.#notes(tree);
  }

  /**
   * The call tree as JSON, in the form of the original.
   *
   * @throws TimemoryError TOO_LARGE if the text is longer than the engine's strings may be; `serialize` has no such limit.
   */
  json(): string {
    return toJSON([this.snapshot()]);
  }

  /**
   * Writes the call tree to a JSON file. The file appears complete or not at all; missing folders are made.
   *
   * @param path Where to; a file that is there is replaced.
   * @throws TimemoryError UNSUPPORTED if this runtime has no files or may not write there.
   */
  async serialize(path: string): Promise<void> {
    await writeFileAtomically(checked(NAME, "path", path), jsonChunks([this.snapshot()]));
  }

  /**
   * The call tree as it is now. Scopes that are open go on; a node with no complete lap shows what its open laps have so
   * far, and is marked `open`.
   */
  snapshot(): CallTree {
    const { core } = this.#recorder;
    core.settle();
    return snapshot(core.memory.buffer, core.probe.tag);
  }

  /** Forgets everything recorded. Scopes that are open now are not recorded when they close. */
  clear(): void {
    this.#recorder.clear();
  }

  /** Nodes in the call tree. */
  get size(): number {
    return this.#header.getUint32(NODES, true);
  }

  /** Whether new scopes are recorded. Scopes that are open go on to their end either way. */
  get enabled(): boolean {
    return this.#recorder.enabled;
  }

  set enabled(on: boolean) {
    this.#recorder.enabled = checked(SWITCH, "enabled", on);
  }

  /** Switches recording over, or to `on`. Returns whether it is on now. */
  toggle(on: boolean = !this.enabled): boolean {
    this.enabled = on;
    return on;
  }

  /** Levels of the call tree that are recorded; scopes deeper down are not. 65535 by default. */
  get maxDepth(): number {
    return this.#maxDepth;
  }

  set maxDepth(depth: number) {
    this.#maxDepth = checked(COUNT, "maxDepth", depth);
    this.#recorder.core.setMaxDepth(depth);
  }

  /**
   * Where each column's readings come from: call or file, unit, and the smallest step.
   * The clock is read at every lap; the others again only when the last reading is older than `window`.
   */
  get sources(): Sources & { window: { nanoseconds: number; readings: number } } {
    const header = this.#header;
    const window = { nanoseconds: header.getFloat64(WINDOW, true), readings: header.getFloat64(READINGS, true) };
    return { ...this.#recorder.core.probe.sources, window };
  }

  /** Scopes that could not be recorded, because the memory for open scopes was used up. */
  get dropped(): number {
    return this.#header.getUint32(DROPPED, true);
  }

  get #header(): DataView {
    return new DataView(this.#recorder.core.memory.buffer);
  }
}
