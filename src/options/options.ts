import type { OptionProperties } from "../generated/settings.ts";
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
 * The settings: as properties, by the flags of the command line, and by the variables `TIMEMORY_*`
 * of the environment. A wrong value is an error that names it, before anything is changed.
 */
export interface Options extends OptionProperties {
  /** The file of the report: the one that is set, otherwise the one that parsing the arguments sets. */
  readonly reportFilename: string;
  /** The file of the JSON: the one that is set, otherwise the one that parsing the arguments sets. */
  readonly serialFilename: string;

  /**
   * Parses the command line: the flags of TiMemory and, if given, the program's own options. Then
   * the report goes to `<output-dir>/<filename>.out` and `.json`. `--help` prints all options and
   * ends the program.
   *
   * @param config The arguments, by default those of the program; or the program's own options, in
   * the shape of the config of node:util's `parseArgs` with a `description` each.
   * @returns The values of the program's own options, and the arguments that are not options.
   * @throws {TimemoryError} INVALID_ARGUMENT, naming flag and value; nothing is changed then.
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
   * Parses the known flags and returns the other arguments. Without options of the program's own,
   * `--help` is one of the others.
   *
   * @param config As for {@link Options.addArgumentsAndParse}.
   * @returns The values of the program's own options, and all other arguments in their order.
   * @throws {TimemoryError} INVALID_ARGUMENT, naming flag and value; nothing is changed then.
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
   * Chooses the file of the report as text.
   *
   * @param name The path: in the output folder, unless it is absolute or leads there already.
   * Undefined prints to stdout.
   * @throws {TimemoryError} INVALID_ARGUMENT if the name is not a string or empty, UNSUPPORTED in
   * browsers, which have no files.
   */
  setReport(name: string | undefined): void;

  /**
   * Chooses the file of the JSON, which `report()` then writes too.
   *
   * @param name The path, as for {@link Options.setReport}. Undefined writes none.
   * @throws {TimemoryError} As {@link Options.setReport}.
   */
  setSerial(name: string | undefined): void;
}

/** Makes the options of a store. */
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
  return methods as Options;
}

function isArguments(given: readonly string[] | ArgumentsConfig): given is readonly string[] {
  return Array.isArray(given);
}
