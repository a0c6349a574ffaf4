import { checked, checkedRss, checkOptions, NAME, optional, SWITCH } from "./check.ts";
import { processUsage } from "./core/core.ts";
import { MANY, nestedInThemselves } from "./core/forgotten.ts";
import { readTimers, snapshot } from "./core/snapshot.ts";
import {
  ASYNC_LAPS,
  CALL_SITES,
  DROPPED,
  NODES,
  READINGS,
  READINGS_BEFORE,
  SUBTRACTED,
  WINDOW,
} from "./generated/layout.ts";
import type { ManagerProperties } from "./generated/properties.ts";
import { isStackDeep } from "./label/call_site.ts";
import type { Settings } from "./options/settings.ts";
import { writeFileAtomically } from "./output/write_file.ts";
import { type ReportMeans, writeReport } from "./output/write_report.ts";
import { ctestNotes } from "./report/ctest.ts";
import { gather } from "./tree/gather.ts";
import { forgottenNotes, notes, overheadNotes, processNote, sourceNotes } from "./report/notes.ts";
import { checkTextOptions, TEXT_OPTIONS, textLines, type TextOptions, toText } from "./report/text.ts";
import { absolutePath, fileIn } from "./runtime/files.ts";
import { print, warn } from "./runtime/print.ts";
import type { Recorder } from "./scope/recorder.ts";
import { measureCost } from "./core/lap_cost.ts";
import type { CallTree, LapCost, LapKinds, Rss } from "./tree/call_tree.ts";
import { jsonChunks, type TimerRows, toJSON } from "./report/json.ts";
import { removeLeftovers } from "./output/leftovers.ts";
import { compensate } from "./tree/overhead.ts";
import { resolutionOf, type Sources } from "./tree/sources.ts";

/** Options of {@link Manager.report}. */
export interface ReportOptions extends TextOptions {
  /** Subtracts the known cost of the laps below a node from its wall and self time. */
  compensate?: boolean | undefined;
}

const REPORT_OPTIONS = [...TEXT_OPTIONS, "compensate"];

/** The longest age of a usage reading; an older one is read again. */
export interface UsageWindow {
  /** The length in nanoseconds. */
  nanoseconds: number;
  /** Readings of the usage so far. */
  readings: number;
}

/** The call tree of a thread, its reports and its recording switch. */
export interface Manager extends ManagerProperties {
  /** The number of nodes in the call tree. */
  readonly size: number;
  /** The number of scopes that were not recorded, because too many were open at once. */
  readonly dropped: number;
  /** The absolute paths of the written report files, in the order of their first writing. */
  readonly files: readonly string[];
  /**
   * The source of each column: the call or file, its unit and its smallest step. A lap reads the
   * clock at every start and stop. It reads the other sources again if the last reading is older
   * than `window`. Fake timers reach the clock only if they are installed before this package is
   * imported.
   */
  readonly sources: Sources & { window: UsageWindow };

  /**
   * Prints the call tree to stdout, or writes it to the file of `options.setReport()`. Writes the
   * JSON to the file of `options.setSerial()`, if there is one. Open scopes continue. Files are
   * written before anything is printed, and a line that cannot be printed is dropped.
   *
   * The line `process` below the tree is the use of the whole process since its start (in a worker:
   * wall and CPU time of the thread), to hold the rows against.
   *
   * @param options The format. By default all nodes, with the decimals of `options.precision`.
   * @throws {TimemoryError} INVALID_ARGUMENT if an option is unknown or invalid, UNSUPPORTED if a
   * file may not be written. Other errors come from the file system. If the text fails, the JSON is
   * still written. If only a variable of the environment asks for the files, an error is a warning,
   * and the text goes to stdout.
   */
  report(options?: ReportOptions): void;

  /** Returns the call tree as text, with the notes below it. */
  toString(): string;

  /**
   * Returns the call tree as JSON, in the form of the original.
   *
   * @throws {TimemoryError} TOO_LARGE if the JSON is longer than the engine's longest string.
   * `serialize()` has no such limit.
   */
  json(): string;

  /**
   * Writes the call tree as JSON. Replaces the file atomically and creates missing folders. Writes
   * in parts, so that a tree of any size takes little memory.
   *
   * @param path The file.
   * @returns A settled promise, because the file is written before this returns.
   * @throws {TimemoryError} INVALID_ARGUMENT if the path is not a string or empty, UNSUPPORTED
   * without a file system or permission. Other errors come from the file system.
   */
  serialize(path: string): Promise<void>;

  /**
   * Adds a file to `files`, for a program that writes reports itself.
   *
   * @param path The file.
   * @throws {TimemoryError} INVALID_ARGUMENT if the path is not a string or empty.
   */
  addFile(path: string): void;

  /**
   * Writes the CMake script `CTestNotes.cmake` into a folder. The script adds the report files
   * written so far to `CTEST_NOTES_FILES`, which `ctest_submit()` sends to the dashboard.
   *
   * @param directory The folder. It is created if it is missing.
   * @returns The path of the script.
   * @throws {TimemoryError} INVALID_ARGUMENT if the folder is not a string or empty, UNSUPPORTED
   * without a file system or permission. Other errors come from the file system.
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
   * Returns the call tree as it is now. Open scopes continue. A node without a complete lap has the
   * readings of its open laps so far, and is marked `open`.
   *
   * A scope that is open inside itself 100 times or more, although its function has returned, was
   * not closed: a `using` or a `leave()` is missing. Its rows are gathered into one, as in every
   * other output, and a line below the report says so.
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
   * Sets whether scopes are recorded.
   *
   * @param on The new state. By default the opposite of the current one.
   * @returns The new state.
   * @throws {TimemoryError} INVALID_ARGUMENT if `on` is not a boolean.
   */
  toggle(on?: boolean): boolean;
}

/**
 * The manager of one recorder. The properties of {@link ManagerProperties} come from the settings.
 *
 * @internal
 */
export class TreeManager {
  /** The number of reports so far. The last report is skipped if the program has written one. */
  reports = 0;
  readonly #recorder: Recorder;
  readonly #settings: Settings;
  readonly #files = new Set<string>();
  #measured: LapCost | undefined;
  #warned = false;

  constructor(recorder: Recorder, settings: Settings) {
    this.#recorder = recorder;
    this.#settings = settings;
    settings.addProperties(this, "manager");
  }

  report(options: ReportOptions = {}): void {
    checkOptions(options, REPORT_OPTIONS);
    const { compensate: isCompensated, ...format } = options;
    optional(SWITCH, "compensate", isCompensated);
    checkTextOptions(format);
    const { values } = this.#settings;
    const { precision = values.precision } = format;
    this.reports++;
    const snapshot = this.snapshot();
    const tree = isCompensated ? compensate(snapshot) : snapshot;
    const lines = () => textLines(tree, { ...format, precision });
    const text = { lines, below: this.#notes(tree, precision) };
    const means: ReportMeans = {
      print,
      write: (file, chunks) => this.#writeFile(file, chunks),
      json: () => jsonChunks([snapshot]), // one reading, or open scopes would differ
    };
    try {
      writeReport(values, text, means);
    } catch (error) {
      const { wished } = this.#settings;
      if (!wished || wished.reportFile !== values.reportFile || wished.serialFile !== values.serialFile) throw error;
      warn(`> TiMemory: ${(error as Error).message}; reports go to stdout`);
      this.#settings.set("reportFile", undefined);
      this.#settings.set("serialFile", undefined);
      writeReport(this.#settings.values, text, means);
    }
  }

  #notes(tree: CallTree, precision = this.#settings.values.precision): string {
    return processNote(tree, precision) + forgottenNotes(tree.forgotten) + notes(tree) + overheadNotes(tree) +
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

  /** Returns the call tree with nodes that are read one at a time. Meanwhile no scope may open. */
  #rows(): TimerRows {
    this.#recorder.settle();
    const { core } = this.#recorder;
    if (this.forgotten) return this.snapshot();
    return { ...this.#facts(), timers: readTimers(core.memory, core.probe.tag) };
  }

  #writeFile(file: string, chunks: Iterable<string>): void {
    writeFileAtomically(file, chunks);
    const path = absolutePath(file);
    if (!this.#files.has(path)) removeLeftovers(path, path);
    this.addFile(path);
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
    this.#recorder.settle();
    const { core } = this.#recorder;
    const tree = { ...snapshot(core.memory, core.probe.tag), ...this.#facts() };
    const { forgotten } = this;
    return forgotten ? gather(tree, forgotten) : tree;
  }

  /**
   * The scopes that nobody closes, with their open laps; undefined if there are none. The functions
   * of a recursion are still on the stack, those that have forgotten a scope have returned.
   */
  get forgotten(): ReadonlyMap<string, number> | undefined {
    const { core } = this.#recorder;
    core.flush();
    const nested = nestedInThemselves(core.memory);
    return nested.size > 0 && !isStackDeep(MANY) ? nested : undefined;
  }

  /** Returns a line for each scope that nobody closes, once; empty while there are none. */
  warnings(): string {
    const { forgotten } = this;
    if (!forgotten || this.#warned) return "";
    this.#warned = true;
    return forgottenNotes(forgotten).trimEnd();
  }

  /** Returns the fields of the tree without its nodes. */
  #facts(): Omit<CallTree, "timers"> {
    const resolution = resolutionOf(this.#recorder.core.probe.sources);
    const process = processUsage(this.#recorder.core);
    const kinds = this.#kinds;
    const lapCost = this.#lapCost(resolution.wall, kinds);
    return {
      concurrency: 1,
      dropped: this.dropped,
      resolution,
      ...(lapCost && { lapCost, kinds }),
      ...(process && { process }),
    };
  }

  get #kinds(): LapKinds {
    const header = this.#header;
    const [asyncLaps, callSites, readings, before] = [ASYNC_LAPS, CALL_SITES, READINGS, READINGS_BEFORE]
      .map((at) => header.getFloat64(at, true)) as [number, number, number, number];
    return { asyncLaps, callSites, readings: Math.max(0, readings - before) };
  }

  /** Measures each price at the first need, if the clock is a real one. */
  #lapCost(resolution: number, kinds: LapKinds): LapCost | undefined {
    if (resolution > 0) {
      const all = this.#settings.values.usageWindow !== "auto";
      const run = this.#recorder.trial();
      this.#measured = measureCost(this.#recorder.core.openProbe, this.#measured, kinds, all, run);
    }
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

/** Works at once and returns the result as a promise, so that an error is a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
