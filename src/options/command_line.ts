// Parses the program's options and TiMemory's flags together, with `parseArgs` of node:util.
import { checkOptions, readAs } from "../check.ts";
import { invalidArgument, TimemoryError } from "../errors.ts";
import { builtin, type ParserOption, type ParserToken } from "../runtime/builtin.ts";
import type { Change, Row } from "./settings.ts";

/** An option of the program, as in the config of `parseArgs`, with a line for the help. */
export interface OptionConfig {
  /** `"string"` if a value follows, otherwise `"boolean"`. */
  type: "boolean" | "string";
  /** The letter of the short form, such as `x` for `-x`. */
  short?: string | undefined;
  /** Whether the option may be repeated. Its value is then an array. False by default. */
  multiple?: boolean | undefined;
  /** The value if the option is not given. */
  default?: string | boolean | string[] | boolean[] | undefined;
  /** The line in the help. */
  description?: string | undefined;
}

/** The program's options by their long names, without the two dashes. */
export type OptionConfigs = Record<string, OptionConfig>;

/** The input of the parser: a part of the config of node:util's `parseArgs`. */
export interface ArgumentsConfig<O extends OptionConfigs = OptionConfigs> {
  /** The arguments to parse; by default the program's arguments. */
  args?: readonly string[] | undefined;
  /** The program's options. */
  options?: O | undefined;
  /** Whether arguments that are not options are allowed. False by default. */
  allowPositionals?: boolean | undefined;
}

/** The type of an option's value. */
export type OptionValue<C extends OptionConfig> = C extends { multiple: true }
  ? (C extends { type: "boolean" } ? boolean[] : string[])
  : (C extends { type: "boolean" } ? boolean : string);

/** The values of the program's options. Undefined if an option is not given and has no default. */
export type OptionValues<O extends OptionConfigs> = {
  [K in keyof O]: O[K] extends { default: NonNullable<OptionConfig["default"]> } ? OptionValue<O[K]>
    : OptionValue<O[K]> | undefined;
};

/** A parsed command line, without TiMemory's flags. */
export interface ParsedArguments<O extends OptionConfigs> {
  /** The values of the program's options. */
  values: OptionValues<O>;
  /** The arguments that are not options. */
  positionals: string[];
}

/** The known part of a command line, and the other arguments. */
export interface KnownArguments<O extends OptionConfigs> {
  /** The values of the program's options. */
  values: OptionValues<O>;
  /** The arguments that are neither TiMemory's flags nor the program's options, in their order. */
  rest: string[];
}

/**
 * A parsed command line, before any setting changes.
 *
 * @internal
 */
export interface CommandLine<O extends OptionConfigs> extends ParsedArguments<O>, KnownArguments<O> {
  /** The changes by TiMemory's flags. */
  changes: Change[];
  /** Whether `--help` is given. */
  help: boolean;
}

const CONFIG_KEYS = ["args", "options", "allowPositionals", "strict"];
const OPTION_KEYS = ["type", "short", "multiple", "default", "description"];

/** A flag of TiMemory. */
interface Flag {
  row: Row;
  /** The value that a switch's flag sets; undefined if a value follows the flag. */
  sets?: boolean;
}

/**
 * Returns the letter of TiMemory's help flag; undefined if the program has an option for it.
 *
 * @internal
 */
export function helpLetter(options: OptionConfigs): string | undefined {
  return Object.values(options).some(({ short }) => short === "h") ? undefined : "h";
}

/**
 * Parses a command line.
 *
 * @param args The arguments.
 * @param config The program's options.
 * @param rows The settings with TiMemory's flags.
 * @param onlyKnown Whether unknown arguments are returned instead of an error. So is `--help` if
 * `config` has no options.
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the flag and the value; UNSUPPORTED without
 * node:util.
 *
 * @internal
 */
export function parseCommandLine<O extends OptionConfigs>(
  args: readonly string[],
  config: ArgumentsConfig<O>,
  rows: readonly Row[],
  onlyKnown: boolean,
): CommandLine<O> {
  const parseArgs = builtin("node:util")?.parseArgs;
  if (!parseArgs) throw new TimemoryError("UNSUPPORTED", "Cannot parse arguments: no node:util on this runtime");
  const flags = flagsOf(rows);
  const own = checkedOptions(config, flags);
  const options = { ...own, ...ourOptions(flags), ...helpOption(own, onlyKnown && config.options === undefined) };
  const parse = (args: readonly string[]) => {
    try {
      return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
    } catch (cause) {
      // The command line cannot fail here, only the program's description of its options.
      throw new TimemoryError("INVALID_ARGUMENT", `Cannot parse arguments: ${(cause as Error).message}`, { cause });
    }
  };
  const { tokens } = parse(args);

  const help = options.help !== own.help && tokens.some(({ name }) => name === "help");
  const unknown = new Set(tokens.filter((token) => isUnknown(token, options)).map(({ index }) => index));
  const known: ParserToken[] = [];
  const isTaken = args.map(() => false);
  for (const token of tokens) {
    if (token.kind !== "option" || unknown.has(token.index)) continue;
    if (!help) checkValue(token, options[token.name!]!);
    known.push(token);
    isTaken[token.index] = true;
    if (token.value !== undefined && !token.inlineValue) isTaken[token.index + 1] = true;
  }
  if (!onlyKnown && !help) refuseOthers(tokens, unknown, config.allowPositionals === true);

  const { values } = parse(args.filter((_, i) => isTaken[i]));
  return {
    values: Object.fromEntries(Object.keys(own).map((name) => [name, values[name]])) as OptionValues<O>,
    positionals: tokens.flatMap(({ kind, value }) => kind === "positional" ? [value!] : []),
    rest: args.filter((_, i) => !isTaken[i]),
    changes: help ? [] : known.flatMap(({ name, value }) => {
      const flag = own[name!] ? undefined : flags.get(name!);
      if (!flag) return [];
      const { row, sets } = flag;
      return [{ row, value: sets ?? readAs(row.kind, `--${name}`, value ?? "") }];
    }),
    help,
  };
}

function flagsOf(rows: readonly Row[]): ReadonlyMap<string, Flag> {
  const flags = new Map<string, Flag>();
  for (const row of rows) {
    if (row.flag) flags.set(row.flag, row.placeholder ? { row } : { row, sets: true });
    if (row.offFlag) flags.set(row.offFlag, { row, sets: false });
  }
  return flags;
}

function checkedOptions(config: ArgumentsConfig, flags: ReadonlyMap<string, Flag>): Record<string, ParserOption> {
  checkOptions(config, CONFIG_KEYS);
  const { strict = true } = config as { strict?: unknown };
  if (strict !== true) throw invalidArgument("strict", "true", strict);
  const options: Record<string, ParserOption> = {};
  for (const [name, option] of Object.entries(config.options ?? {})) {
    if (flags.has(name)) {
      throw new TimemoryError(
        "INVALID_ARGUMENT",
        `Cannot add option "--${name}": TiMemory has this flag; use another name`,
      );
    }
    checkOptions(option ?? null, OPTION_KEYS);
    // parseArgs rejects a field that is present but undefined.
    const fields = Object.entries(option).filter(([key, value]) => key !== "description" && value !== undefined);
    options[name] = Object.fromEntries(fields) as unknown as ParserOption;
  }
  return options;
}

function ourOptions(flags: ReadonlyMap<string, Flag>): Record<string, ParserOption> {
  return Object.fromEntries(
    [...flags].map(([name, { sets }]) => [name, { type: sets === undefined ? "string" : "boolean" }]),
  );
}

function helpOption(own: Record<string, ParserOption>, isOthers: boolean): Record<string, ParserOption> {
  if (own.help || isOthers) return {};
  const short = helpLetter(own);
  return { help: short ? { type: "boolean", short } : { type: "boolean" } };
}

function isUnknown({ kind, name }: ParserToken, options: Record<string, ParserOption>): boolean {
  return kind === "option" && !Object.hasOwn(options, name!);
}

function checkValue({ rawName, value, inlineValue }: ParserToken, option: ParserOption): void {
  const wrong = (reason: string, argument = rawName) =>
    new TimemoryError("INVALID_ARGUMENT", `Cannot parse "${argument}": ${reason}`);
  if (option.type === "boolean") {
    if (value !== undefined) throw wrong("it takes no value", `${rawName}=${value}`);
  } else if (value === undefined) {
    throw wrong("it needs a value");
  } else if (!inlineValue && value.startsWith("-") && value.length > 1) {
    throw wrong(`${JSON.stringify(value)} looks like an option; write ${rawName}=${value} if it is the value`);
  }
}

function refuseOthers(tokens: ParserToken[], unknown: Set<number>, allowPositionals: boolean): void {
  for (const { kind, index, rawName, value } of tokens) {
    if (kind === "option" && unknown.has(index)) {
      throw new TimemoryError("INVALID_ARGUMENT", `Unknown option "${rawName}"`);
    }
    if (kind === "positional" && !allowPositionals) {
      throw new TimemoryError("INVALID_ARGUMENT", `Unexpected argument ${JSON.stringify(value)}`);
    }
  }
}
