import { resolutionOf, type Sources } from "./tree/sources.ts";
import { writeFileAtomically } from "./output/write_file.ts";
import { absolutePath, fileIn } from "./runtime/files.ts";
import { Output } from "./options/output.ts";
import type { Recorder } from "./scope/recorder.ts";
import type { CallTree, LapCost } from "./tree/call_tree.ts";
import { DROPPED, NODES, READINGS, WINDOW } from "./generated/layout.ts";
import { measureLap } from "./core/lap_cost.ts";
import { readTimers, snapshot } from "./core/snapshot.ts";
import { ctestNotes } from "./report/ctest.ts";
import { jsonChunks, type TimerRows, toJSON } from "./report/json.ts";
import { notes, sourceNotes } from "./report/notes.ts";
import { type TextOptions, toText } from "./report/text.ts";
import { compensate } from "./tree/overhead.ts";
import { checked, COUNT, NAME, SWITCH } from "./check.ts";
import { writeReport } from "./output/write_report.ts";

/** Depth from which on nothing is recorded, unless it is set: as in the original. */
const DEFAULT_MAX_DEPTH = 65535;

/** How `report()` prints. */
export interface ReportOptions extends TextOptions {
  /** Subtracts the known cost of the laps below a node from its wall and self time. */
  compensate?: boolean;
}

/** Everything that was recorded on this thread, and what can be done with it. */
export class Manager {
  readonly #recorder: Recorder;
  readonly #output: Output;
  readonly #files = new Set<string>();
  #maxDepth = DEFAULT_MAX_DEPTH;
  #measured: LapCost | undefined;

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
   * @param options What to show; everything is printed by default, with the decimals of `options.precision`.
   * @throws TimemoryError INVALID_ARGUMENT if the options are wrong, UNSUPPORTED if a file may not be written; the file
   * system's own error otherwise. One file that can't be written does not keep the other from being written.
   */
  report(options?: ReportOptions): void {
    this.#output.reports++;
    const tree = this.snapshot();
    const shown = options?.compensate ? compensate(tree) : tree;
    writeReport(this.#output.values, { tree: shown, below: this.#notes(shown), options }, {
      print: (text) => console.log("%s", text), // the format, so that a "%" in a label is only a "%"
      write: (file, chunks) => this.#writeFile(file, chunks),
      json: () => jsonChunks([this.#rows()]),
    });
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
    return toJSON([this.#rows()]);
  }

  /**
   * Writes the call tree to a JSON file, a part at a time, so that a tree of any size takes little memory. The file appears
   * complete or not at all; missing folders are made. It is written before this returns, as the tree is at that moment.
   *
   * @param path Where to; a file that is there is replaced.
   * @throws TimemoryError UNSUPPORTED if this runtime has no files or may not write there.
   */
  serialize(path: string): Promise<void> {
    return settled(() => this.#writeFile(checked(NAME, "path", path), jsonChunks([this.#rows()])));
  }

  /** The call tree for what needs each timer once: they are read one at a time, and nothing else runs meanwhile. */
  #rows(): TimerRows {
    const { core } = this.#recorder;
    core.settle();
    return { ...this.#facts(), timers: readTimers(core.memory, core.probe.tag) };
  }

  #writeFile(file: string, chunks: Iterable<string>): void {
    writeFileAtomically(file, chunks);
    this.addFile(file);
  }

  /** The report files that were written, as absolute paths in the order of their first writing. */
  get files(): readonly string[] {
    return [...this.#files];
  }

  /** Counts a file among the report files: what writes one calls this, and a program may for files of its own. */
  addFile(path: string): void {
    this.#files.add(absolutePath(checked(NAME, "path", path)));
  }

  /**
   * Writes `CTestNotes.cmake` into a folder: a CMake script that adds the report files written so far to
   * `CTEST_NOTES_FILES`, from where `ctest_submit()` takes them to the dashboard.
   *
   * @param directory The folder; it is made if it is missing.
   * @returns The path of the script.
   * @throws TimemoryError INVALID_ARGUMENT if the folder is no text, UNSUPPORTED if this runtime has no files or may not write
   * there.
   *
   * @example
   * ```ts
   * import { manager } from "@timemory/timemory";
   * await manager.serialize(".build/doc/timing_report.json");
   * console.log(await manager.writeCTestNotes(".build/doc")); // .build/doc/CTestNotes.cmake
   * ```
   */
  writeCTestNotes(directory: string): Promise<string> {
    return settled(() => {
      const path = fileIn(checked(NAME, "directory", directory), "CTestNotes.cmake");
      writeFileAtomically(path, [ctestNotes(this.#files)]);
      return path;
    });
  }

  /**
   * The call tree as it is now. Scopes that are open go on; a node with no complete lap shows what its open laps have so
   * far, and is marked `open`.
   */
  snapshot(): CallTree {
    const { core } = this.#recorder;
    core.settle();
    return { ...snapshot(core.memory, core.probe.tag), ...this.#facts() };
  }

  /** What is known of the whole tree, beside its timers. */
  #facts(): Omit<CallTree, "timers"> {
    const resolution = resolutionOf(this.#recorder.core.probe.sources);
    const lapCost = this.#lapCost(resolution.wall);
    return { concurrency: 1, dropped: this.dropped, resolution, ...(lapCost && { lapCost }) };
  }

  /** Measured at the first need, on a clock that is a real one. */
  #lapCost(resolution: number): LapCost | undefined {
    if (resolution > 0) this.#measured ??= measureLap(this.#recorder.core.openProbe);
    return this.#measured;
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
    this.#recorder.core.flush();
    return new DataView(this.#recorder.core.memory.buffer);
  }
}

/** A promise of what is done at once, so that an error is a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
