import type { OptionProperties } from "../generated/properties.ts";
import type { Host } from "../runtime/host.ts";
import {
  type ArgumentsConfig,
  type CommandLine,
  type KnownArguments,
  type OptionConfigs,
  parseCommandLine,
  type ParsedArguments,
} from "./command_line.ts";
import { helpText } from "./help.ts";
import { reportFile, setReportFile, setReportFiles } from "./report_files.ts";
import type { Settings } from "./settings.ts";

/**
 * The settings of a thread: as properties, by flags of the command line, and by the variables
 * `TIMEMORY_*` of the environment. A wrong value throws an error that names it, and changes
 * nothing.
 */
export interface Options extends OptionProperties {
  /** The path of the text report: as set, otherwise `<outputDir>/<filename>.out`. */
  readonly reportFilename: string;
  /** The path of the JSON: as set, otherwise `<outputDir>/<filename>.json`. */
  readonly serialFilename: string;

  /**
   * Parses the command line: TiMemory's flags and the program's options.
   *
   * The report then goes to `<output-dir>/<filename>.out` and `.json`. `--help` prints all options
   * and ends the program.
   *
   * @param config The arguments to parse, or the config of node:util's `parseArgs` with a
   * `description` for each option. By default the program's arguments, without options of the
   * program.
   * @returns The values of the program's options, and the arguments that are not options.
   * @throws {TimemoryError} INVALID_ARGUMENT, naming the flag and the value. Nothing is changed
   * then. UNSUPPORTED in browsers.
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
    config?: readonly string[] | ArgumentsConfig<O>,
  ): ParsedArguments<O>;

  /**
   * Parses the known flags and returns the others. If `config` has no options, `--help` is one of
   * the others.
   *
   * @param config As for {@link Options.addArgumentsAndParse}.
   * @returns The values of the program's options, and all other arguments in their order.
   * @throws {TimemoryError} INVALID_ARGUMENT, naming the flag and the value. Nothing is changed
   * then. UNSUPPORTED in browsers.
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
    config?: readonly string[] | ArgumentsConfig<O>,
  ): KnownArguments<O>;

  /**
   * Sets the file of the text report.
   *
   * @param name A path, relative to `outputDir` unless it is absolute or already inside that
   * folder. Undefined prints to stdout.
   * @throws {TimemoryError} INVALID_ARGUMENT if the name is empty or not a string, UNSUPPORTED in
   * browsers, which have no files.
   */
  setReport(name: string | undefined): void;

  /**
   * Sets the file of the JSON, which `report()` then writes too.
   *
   * @param name A path, as for {@link Options.setReport}. Undefined writes no JSON.
   * @throws {TimemoryError} As {@link Options.setReport}.
   */
  setSerial(name: string | undefined): void;
}

/**
 * Creates the options of a store of settings.
 *
 * @internal
 */
export function createOptions(settings: Settings, host: Host): Options {
  const parse = <O extends OptionConfigs>(
    given: readonly string[] | ArgumentsConfig<O> = {},
    onlyKnown: boolean,
  ): CommandLine<O> => {
    const config: ArgumentsConfig<O> = isArguments(given) ? { args: given } : given;
    const line = parseCommandLine(config.args ?? host.arguments(), config, settings.rows, onlyKnown);
    if (line.help) {
      host.print(helpText(config.options ?? {}, settings));
      host.exit(0);
    } else {
      for (const change of line.changes) settings.apply(change);
      setReportFiles(settings);
    }
    return line;
  };
  const methods: Omit<Options, keyof OptionProperties> = {
    addArgumentsAndParse: (config) => {
      const { values, positionals } = parse(config, false);
      return { values, positionals };
    },
    parseKnown: (config) => {
      const { values, rest } = parse(config, true);
      return { values, rest };
    },
    setReport: (name) => setReportFile(settings, "reportFile", name),
    setSerial: (name) => setReportFile(settings, "serialFile", name),
    get reportFilename() {
      return reportFile(settings, "reportFile");
    },
    get serialFilename() {
      return reportFile(settings, "serialFile");
    },
  };
  settings.addProperties(methods, "options");
  return Object.preventExtensions(methods) as Options; // a misspelt option is an error
}

function isArguments(given: readonly string[] | ArgumentsConfig): given is readonly string[] {
  return Array.isArray(given);
}
