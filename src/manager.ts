import { checked, checkedRss, checkOptions, NAME } from "./check.ts";
import { processUsage } from "./core/core.ts";
import { measureLap } from "./core/lap_cost.ts";
import { readTimers, snapshot } from "./core/snapshot.ts";
import { DROPPED, NODES, READINGS, SUBTRACTED, WINDOW } from "./generated/layout.ts";
import type { ManagerProperties } from "./generated/properties.ts";
import type { Settings } from "./options/settings.ts";
import { writeFileAtomically } from "./output/write_file.ts";
import { writeReport } from "./output/write_report.ts";
import { ctestNotes } from "./report/ctest.ts";
import { jsonChunks, type TimerRows, toJSON } from "./report/json.ts";
import { notes, processNote, sourceNotes } from "./report/notes.ts";
import { TEXT_OPTIONS, type TextOptions, toText } from "./report/text.ts";
import { absolutePath, fileIn } from "./runtime/files.ts";
import { print } from "./runtime/print.ts";
import type { Recorder } from "./scope/recorder.ts";
import type { CallTree, LapCost, Rss } from "./tree/call_tree.ts";
import { compensate } from "./tree/overhead.ts";
import { resolutionOf, type Sources } from "./tree/sources.ts";

/** How `report()` prints. */
export interface ReportOptions extends TextOptions {
  /** Subtracts the known cost of the laps below a node from its wall and self time. */
  compensate?: boolean | undefined;
}

const REPORT_OPTIONS = [...TEXT_OPTIONS, "compensate"];

/** The window in which a reading of the usage serves. */
export interface UsageWindow {
  /** Its length in nanoseconds. */
  nanoseconds: number;
  /** Readings of the usage so far. */
  readings: number;
}

/** What was recorded on this thread, and what can be done with it. */
export interface Manager extends ManagerProperties {
  /** Nodes in the call tree. */
  readonly size: number;
  /** Scopes that are not recorded because the memory for open scopes was full. */
  readonly dropped: number;
  /** The report files that were written, as absolute paths in the order of their first writing. */
  readonly files: readonly string[];
  /**
   * The source of each column: the call or file that is read, its unit and its smallest step. The
   * clock is read at every start and stop, the others again when the last reading is older than `window`.
   * Fake timers reach the clock only if they are installed before this package is imported.
   */
  readonly sources: Sources & { window: UsageWindow };

  /**
   * Prints the call tree to stdout, or writes it to the file of `options.setReport()`. Writes the
   * JSON to the file of `options.setSerial()`, if there is one. Open scopes go on.
   *
   * The line `process` below the tree is the use of the whole process since its start (in a worker:
   * wall and CPU time of the thread), to hold the rows against.
   *
   * @param options What to show; by default everything, with the decimals of `options.precision`.
   * @throws {TimemoryError} INVALID_ARGUMENT if an option is wrong, UNSUPPORTED if a file may not be
   * written; the file system's own error otherwise. If one file fails, the other is written all the same.
   */
  report(options?: ReportOptions): void;

  /** Returns the call tree as text, with the notes below it. */
  toString(): string;

  /**
   * Returns the call tree as JSON, in the form of the original.
   *
   * @throws {TimemoryError} TOO_LARGE if the engine has no string of that length; `serialize` has no such limit.
   */
  json(): string;

  /**
   * Writes the call tree as JSON. The file is replaced atomically, and missing folders are made. The
   * tree is written in parts, so that one of any size takes little memory.
   *
   * @param path The file.
   * @returns A promise that is settled already: the file is written before this returns.
   * @throws {TimemoryError} UNSUPPORTED if this runtime has no files or may not write there.
   */
  serialize(path: string): Promise<void>;

  /**
   * Counts a file among the report files, as everything that writes one does.
   *
   * @param path The file.
   * @throws {TimemoryError} INVALID_ARGUMENT if the path is not a string or empty.
   */
  addFile(path: string): void;

  /**
   * Writes `CTestNotes.cmake` into a folder: a CMake script that adds the report files written so far
   * to `CTEST_NOTES_FILES`, from where `ctest_submit()` takes them to the dashboard.
   *
   * @param directory The folder; it is made if it is missing.
   * @returns The path of the script.
   * @throws {TimemoryError} INVALID_ARGUMENT if the folder is not a string or empty, UNSUPPORTED if
   * this runtime has no files or may not write there.
   *
   * @example
   * ```ts
   * import { manager } from "@timemory/timemory";
   * await manager.serialize(".build/doc/timing_report.json");
   * console.log(await manager.writeCTestNotes(".build/doc")); // .build/doc/CTestNotes.cmake
   * ```
   */
  writeCTestNotes(directory: string): Promise<string>;

  /**
   * Returns the call tree as it is now. Open scopes go on. A node without a complete lap shows what
   * its open laps have so far, and is marked `open`.
   */
  snapshot(): CallTree;

  /**
   * Subtracts memory from the total memory of all nodes, also of later ones, until `clear()`; the
   * original's `manager -= rss`. A total never falls below 0. The memory that a lap added is a
   * difference already and stays, as does the line of the process.
   *
   * @param rss The memory in bytes, such as an `RssUsage`. A second call subtracts more.
   * @throws {TimemoryError} INVALID_ARGUMENT if it is not two numbers from 0 on.
   *
   * @example
   * ```ts
   * import { manager, region, RssUsage } from "@timemory/timemory";
   *
   * const start = new RssUsage("start"); // what the runtime needs before the program does anything
   * region("work").run(() => new Float64Array(2 ** 20).fill(1));
   * manager.subtract(start);
   * const { rssMax } = manager.snapshot().timers.find(({ label }) => label === "work")!;
   * console.log(rssMax.current < start.current); // true
   * ```
   */
  subtract(rss: Rss): void;

  /** Forgets everything recorded. Scopes that are open now are not recorded when they close. */
  clear(): void;

  /**
   * Switches recording to `on`, or over.
   *
   * @returns Whether it is on now.
   */
  toggle(on?: boolean): boolean;
}

/**
 * The manager of one recorder; the properties of {@link ManagerProperties} come from the settings.
 *
 * @internal
 */
export class TreeManager {
  /** Reports so far: whoever would write the last one can tell whether somebody did. */
  reports = 0;
  readonly #recorder: Recorder;
  readonly #settings: Settings;
  readonly #files = new Set<string>();
  #measured: LapCost | undefined;

  constructor(recorder: Recorder, settings: Settings) {
    this.#recorder = recorder;
    this.#settings = settings;
    settings.addProperties(this, "manager");
  }

  report(options: ReportOptions = {}): void {
    checkOptions(options, REPORT_OPTIONS);
    const { compensate: isCompensated, ...format } = options;
    this.reports++;
    const snapshot = this.snapshot();
    const tree = isCompensated ? compensate(snapshot) : snapshot;
    writeReport(this.#settings.values, { tree, below: this.#notes(tree, options.precision), options: format }, {
      print,
      write: (file, chunks) => this.#writeFile(file, chunks),
      json: () => jsonChunks([this.#rows()]),
    });
  }

  #notes(tree: CallTree, precision = this.#settings.values.precision): string {
    return processNote(tree, precision) + notes(tree) +
      (this.#settings.values.verbose ? sourceNotes(this.sources) : "");
  }

  toString(): string {
    const tree = this.snapshot();
    return toText(tree, { precision: this.#settings.values.precision }) + this.#notes(tree);
  }

  json(): string {
    return toJSON([this.#rows()]);
  }

  serialize(path: string): Promise<void> {
    return settled(() => this.#writeFile(checked(NAME, "path", path), jsonChunks([this.#rows()])));
  }

  /** The call tree for readers that need each timer once: they are made one at a time, and nothing else runs meanwhile. */
  #rows(): TimerRows {
    const { core } = this.#recorder;
    core.settle();
    return { ...this.#facts(), timers: readTimers(core.memory, core.probe.tag) };
  }

  #writeFile(file: string, chunks: Iterable<string>): void {
    writeFileAtomically(file, chunks);
    this.addFile(file);
  }

  get files(): readonly string[] {
    return [...this.#files];
  }

  addFile(path: string): void {
    this.#files.add(absolutePath(checked(NAME, "path", path)));
  }

  writeCTestNotes(directory: string): Promise<string> {
    return settled(() => {
      const path = fileIn(checked(NAME, "directory", directory), "CTestNotes.cmake");
      writeFileAtomically(path, [ctestNotes(this.#files)]);
      return path;
    });
  }

  snapshot(): CallTree {
    const { core } = this.#recorder;
    core.settle();
    return { ...snapshot(core.memory, core.probe.tag), ...this.#facts() };
  }

  /** The facts of the whole tree, beside its timers. */
  #facts(): Omit<CallTree, "timers"> {
    const resolution = resolutionOf(this.#recorder.core.probe.sources);
    const process = processUsage(this.#recorder.core);
    const lapCost = this.#lapCost(resolution.wall);
    return {
      concurrency: 1,
      dropped: this.dropped,
      resolution,
      ...(lapCost && { lapCost }),
      ...(process && { process }),
    };
  }

  /** Measures at the first need, if the clock is a real one. */
  #lapCost(resolution: number): LapCost | undefined {
    if (resolution > 0) this.#measured ??= measureLap(this.#recorder.core.openProbe);
    return this.#measured;
  }

  subtract(rss: Rss): void {
    const { current, peak } = checkedRss(rss);
    const kib = [current, peak].map((bytes) => Math.round(bytes / 1024));
    const less = new Uint32Array(this.#header.buffer, SUBTRACTED, 2);
    less.set(less.map((before, i) => Math.min(before + kib[i]!, 0xffffffff)));
  }

  clear(): void {
    new Uint32Array(this.#header.buffer, SUBTRACTED, 2).fill(0);
    this.#recorder.clear();
  }

  get size(): number {
    return this.#header.getUint32(NODES, true);
  }

  toggle(on: boolean = !this.#settings.values.enabled): boolean {
    this.#settings.set("enabled", on);
    return on;
  }

  get sources(): Sources & { window: UsageWindow } {
    const header = this.#header;
    const window = { nanoseconds: header.getFloat64(WINDOW, true), readings: header.getFloat64(READINGS, true) };
    return { ...this.#recorder.core.probe.sources, window };
  }

  get dropped(): number {
    return this.#header.getUint32(DROPPED, true);
  }

  get #header(): DataView {
    this.#recorder.core.flush();
    return new DataView(this.#recorder.core.memory.buffer);
  }
}

/** Returns a promise of work that is done at once, so that an error is a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
