import {
  type ArgumentsConfig,
  type KnownArguments,
  type OptionConfigs,
  type ParsedArguments,
  takeApart,
} from "./command_line.ts";
import { readEnvironment } from "./environment.ts";
import { TimemoryError } from "../errors.ts";
import { helpText } from "./help.ts";
import type { Host } from "../runtime/host.ts";
import type { LastReport } from "../rescue/last_report.ts";
import type { Manager } from "../manager.ts";
import type { Output } from "./output.ts";
import { builtin } from "../runtime/builtin.ts";
import { DEFAULT_LIMIT_PAGES } from "../core/this_core.ts";
import type { Recorder } from "../scope/recorder.ts";
import type { Owners } from "./settings.ts";
import { checked, COUNT, DECIMALS, MEBIBYTES, NAME, SECONDS, SWITCH, WINDOW } from "../check.ts";

const PAGES_PER_MIB = 16;
/** Saves the call tree to `path` every so many seconds; returns what stops that. The floor above puts it in. */
export type StartAutosave = (path: string, seconds: number) => () => void;

/** What the options work on. */
export interface OptionParts {
  recorder: Recorder;
  manager: Manager;
  output: Output;
  lastReport: LastReport;
  host: Host;
  startAutosave: StartAutosave;
}

/**
 * What can be set, by a property here, by a flag of the command line, or by a variable `TIMEMORY_*` of the environment. A
 * wrong value is an error that names it, before anything is changed.
 */
export class Options {
  readonly #parts: OptionParts;
  #usageWindow: number | "auto" = "auto";
  #memoryLimit = DEFAULT_LIMIT_PAGES / PAGES_PER_MIB;
  #maxNodes = 0xffffffff;
  #autosave = 0;
  #stopAutosave: (() => void) | undefined;
  #outputDir = ".";
  #filename = "timing_report";
  #timerSerialization = true;
  #enableDart = false;
  #ctestNotes = false;

  /** Use {@link options}. */
  constructor(parts: OptionParts) {
    this.#parts = parts;
  }

  /**
   * Parses the command line: the flags of TiMemory, and the program's own options if they are given, in one go. Then the
   * report and the JSON go to `<output-dir>/<filename>.out` and `.json`. `--help` prints all of them and ends the program.
   *
   * @param config The arguments, if they are not those of the program; or the program's own options, in the shape of the
   * config of node:util's `parseArgs` with a `description` each.
   * @returns The values of the program's own options, and the arguments that are no options.
   * @throws TimemoryError INVALID_ARGUMENT, naming the flag and the value, if something is wrong: nothing is changed then.
   *
   * @example
   * ```ts
   * import { options } from "@timemory/timemory";
   *
   * const { values } = options.addArgumentsAndParse({
   *   args: ["--size", "20", "--max-timer-depth=5"],
   *   options: { size: { type: "string", short: "s", default: "10", description: "Size of the arrays" } },
   * });
   * console.log(values.size); // 20
   * console.log(options.reportFilename); // timing_report.out
   * options.setReport(undefined); // to stdout again
   * options.setSerial(undefined);
   * ```
   */
  addArgumentsAndParse<const O extends OptionConfigs = Record<never, never>>(
    config: readonly string[] | ArgumentsConfig<O> = {},
  ): ParsedArguments<O> {
    const { values, positionals } = this.#parse(config, false);
    return { values, positionals };
  }

  /**
   * The same for a command line that others read too: what is not known here is no error, but returned. Without options of
   * the program's own, `--help` is left to those others.
   *
   * @param config As for {@link Options.addArgumentsAndParse}.
   * @returns The values of the program's own options, and all other arguments in their order.
   * @throws TimemoryError INVALID_ARGUMENT, naming the flag and the value, if a value is wrong: nothing is changed then.
   *
   * @example
   * ```ts
   * import { options } from "@timemory/timemory";
   *
   * const { rest } = options.parseKnown(["--port", "80", "--max-timer-depth", "5", "file"]);
   * console.log(rest); // [ "--port", "80", "file" ]
   * options.setReport(undefined); // to stdout again
   * options.setSerial(undefined);
   * ```
   */
  parseKnown<const O extends OptionConfigs = Record<never, never>>(
    config: readonly string[] | ArgumentsConfig<O> = {},
  ): KnownArguments<O> {
    const { values, rest } = this.#parse(config, true);
    return { values, rest };
  }

  #parse<O extends OptionConfigs>(given: readonly string[] | ArgumentsConfig<O>, onlyKnown: boolean) {
    const { host } = this.#parts;
    const config: ArgumentsConfig<O> = isArguments(given) ? { args: given } : given;
    const line = takeApart(config.args ?? host.arguments(), config, onlyKnown);
    if (line.help) {
      host.print(helpText(config.options ?? {}, this.#owners));
      host.exit(0);
    } else {
      for (const change of line.changes) change(this.#owners);
      this.#setFiles();
    }
    return line;
  }

  /** Takes over what the environment says. For {@link options}, once. */
  readEnvironment(): void {
    const { changes, namesFiles } = readEnvironment(this.#parts.host);
    for (const change of changes) change(this.#owners);
    if (namesFiles && this.#parts.host.isMainThread) this.#setFiles();
  }

  #setFiles(): void {
    this.setReport(`${this.#filename}.out`);
    this.setSerial(this.#timerSerialization ? `${this.#filename}.json` : undefined);
  }

  /**
   * Chooses the file of the report as text.
   *
   * @param name Where to, in the output folder unless the path is absolute or leads there already; nothing for stdout.
   * @throws TimemoryError INVALID_ARGUMENT if the name is no string or empty, UNSUPPORTED in browsers, which have no files.
   */
  setReport(name: string | undefined): void {
    this.#parts.output.set({ reportFile: name === undefined ? undefined : this.#inOutputDir(name) });
  }

  /**
   * Chooses the file of the JSON, which `report()` then writes too.
   *
   * @param name Where to, as for {@link Options.setReport}; nothing for none.
   * @throws TimemoryError as {@link Options.setReport}.
   */
  setSerial(name: string | undefined): void {
    this.#parts.output.set({ serialFile: name === undefined ? undefined : this.#inOutputDir(name) });
  }

  /** The path of a file in the output folder; folders are compared as such, not by the letters of their names. */
  #inOutputDir(name: string): string {
    const path = builtin("node:path");
    if (!path) throw new TimemoryError("UNSUPPORTED", `Cannot write "${name}": there are no files here`);
    if (path.isAbsolute(checked(NAME, "name", name))) return name;
    const way = path.relative(path.resolve(this.#outputDir), path.resolve(name));
    const leadsThere = way !== "" && way.split(/[\\/]/)[0] !== ".." && !path.isAbsolute(way);
    return leadsThere ? path.join(name) : path.join(this.#outputDir, name);
  }

  /** The file of the report: the one that is set, otherwise the one that parsing the arguments would set. */
  get reportFilename(): string {
    return this.#parts.output.values.reportFile ?? this.#inOutputDir(`${this.#filename}.out`);
  }

  /** The file of the JSON: the one that is set, otherwise the one that parsing the arguments would set. */
  get serialFilename(): string {
    return this.#parts.output.values.serialFile ?? this.#inOutputDir(`${this.#filename}.json`);
  }

  /** Folder for the files of names set from now on; the current one by default. `--output-dir`, `TIMEMORY_OUTPUT_DIR`. */
  get outputDir(): string {
    return this.#outputDir;
  }

  set outputDir(folder: string) {
    this.#outputDir = checked(NAME, "outputDir", folder);
  }

  /** Name of the files that parsing sets, without `.out` and `.json`. `--filename`, `TIMEMORY_FILENAME`. */
  get filename(): string {
    return this.#filename;
  }

  set filename(name: string) {
    this.#filename = checked(NAME, "filename", name);
  }

  /**
   * Whether parsing sets the file of the JSON; it does by default. `--enable-timer-serialization`,
   * `--disable-timer-serialization`, `TIMEMORY_TIMER_SERIALIZATION`.
   */
  get timerSerialization(): boolean {
    return this.#timerSerialization;
  }

  set timerSerialization(on: boolean) {
    this.#timerSerialization = checked(SWITCH, "timerSerialization", on);
  }

  /**
   * Whether plots echo their files' names for CDash: read by the program and by the plots. `--enable-dart`,
   * `TIMEMORY_ENABLE_DART`.
   */
  get enableDart(): boolean {
    return this.#enableDart;
  }

  set enableDart(on: boolean) {
    this.#enableDart = checked(SWITCH, "enableDart", on);
  }

  /** Whether the program is to write CTest's notes: read by the program. `--write-ctest-notes`, `TIMEMORY_CTEST_NOTES`. */
  get ctestNotes(): boolean {
    return this.#ctestNotes;
  }

  set ctestNotes(on: boolean) {
    this.#ctestNotes = checked(SWITCH, "ctestNotes", on);
  }

  /** Decimals of the times in reports, 3 by default. `--timer-precision`, `TIMEMORY_PRECISION`. */
  get precision(): number {
    return this.#parts.output.values.precision;
  }

  set precision(decimals: number) {
    this.#parts.output.set({ precision: checked(DECIMALS, "precision", decimals) });
  }

  /** Whether reports say where each column comes from. `--verbose-timers`, `TIMEMORY_VERBOSE`. */
  get verbose(): boolean {
    return this.#parts.output.values.verbose;
  }

  set verbose(on: boolean) {
    this.#parts.output.set({ verbose: checked(SWITCH, "verbose", on) });
  }

  /**
   * Whether a report is made when the program ends: by itself, by `process.exit()` or `Deno.exit()`, by an error or a rejection
   * that nobody handles. Scopes that are open then end there. On the main thread only. `--report-on-exit`,
   * `TIMEMORY_REPORT_ON_EXIT`.
   */
  get reportOnExit(): boolean {
    return this.#parts.lastReport.atExit;
  }

  set reportOnExit(on: boolean) {
    const wanted = checked(SWITCH, "reportOnExit", on);
    this.#parts.lastReport.atExit = wanted && this.#parts.host.isMainThread;
  }

  /**
   * How long a reading of user time, system time and RSS serves, in microseconds. 0 reads at every start and stop; `"auto"`,
   * the default, follows the measured cost of a reading, so that reading takes about 2.5 % of the time. `--usage-window`,
   * `TIMEMORY_USAGE_WINDOW`.
   */
  get usageWindow(): number | "auto" {
    return this.#usageWindow;
  }

  set usageWindow(window: number | "auto") {
    this.#usageWindow = checked(WINDOW, "usageWindow", window);
    this.#parts.recorder.core.setWindow(window === "auto" ? -1n : BigInt(Math.round(window * 1000)));
  }

  /**
   * The most memory the call tree may take, in MiB; 256 by default, at most 1024. New paths beyond go into `[overflow]`.
   * `--timer-memory-limit`, `TIMEMORY_MEMORY_LIMIT`.
   */
  get memoryLimit(): number {
    return this.#memoryLimit;
  }

  set memoryLimit(mebibytes: number) {
    this.#memoryLimit = checked(MEBIBYTES, "memoryLimit", mebibytes);
    this.#parts.recorder.core.setLimit(Math.floor(mebibytes * PAGES_PER_MIB));
  }

  /**
   * The most nodes the call tree may have; as many as fit into the memory by default. `--max-timer-nodes`,
   * `TIMEMORY_MAX_NODES`.
   */
  get maxNodes(): number {
    return this.#maxNodes;
  }

  set maxNodes(nodes: number) {
    this.#maxNodes = checked(COUNT, "maxNodes", nodes);
    this.#parts.recorder.core.setNodeLimit(nodes);
  }

  get #owners(): Owners {
    return { options: this, manager: this.#parts.manager };
  }

  /**
   * Seconds from one autosave to the next; 0, the default, is off. The call tree is written to `serialFilename`, as that is
   * when this is set, by a worker that reads it from the shared memory: even a program that is killed in a busy loop loses at
   * most that time, and the thread that is measured does nothing for it. On the main thread only. `--autosave`,
   * `TIMEMORY_AUTOSAVE`.
   *
   * A report that the program writes itself to that file is not replaced by an older tree.
   *
   * @throws TimemoryError UNSUPPORTED, when it is set, where there are no worker threads or no files, or they are not permitted.
   */
  get autosave(): number {
    return this.#autosave;
  }

  set autosave(seconds: number) {
    checked(SECONDS, "autosave", seconds);
    const wanted = seconds > 0 && this.#parts.host.isMainThread;
    const stop = wanted ? this.#parts.startAutosave(this.serialFilename, seconds) : undefined;
    this.#stopAutosave?.();
    this.#stopAutosave = stop;
    this.#autosave = wanted ? seconds : 0;
  }
}

function isArguments(given: readonly string[] | ArgumentsConfig): given is readonly string[] {
  return Array.isArray(given);
}
