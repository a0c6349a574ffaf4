// One command line for the flags of the program and for ours, parsed by node:util's parseArgs.
import { checkOptions, readAs } from "../check.ts";
import { invalidArgument, TimemoryError } from "../errors.ts";
import { builtin, type ParserOption, type ParserToken } from "../runtime/builtin.ts";
import type { Change, Row } from "./settings.ts";

/** An option of the program's own: as in the config of node:util's `parseArgs`, with a line for the help. */
export interface OptionConfig {
  /** Whether a value follows. */
  type: "boolean" | "string";
  /** One letter, for `-x`. */
  short?: string;
  /** Whether it may be given more than once; its value is then an array. */
  multiple?: boolean;
  /** Its value if it is not given. */
  default?: string | boolean | string[] | boolean[];
  /** One line for the help. */
  description?: string;
}

/** Options by their long name, without the two dashes. */
export type OptionConfigs = Record<string, OptionConfig>;

/** What to parse: a part of the config of node:util's `parseArgs`. */
export interface ArgumentsConfig<O extends OptionConfigs = OptionConfigs> {
  /** The arguments; those of the program by default. */
  args?: readonly string[];
  /** The program's own options. */
  options?: O;
  /** Whether arguments that are not options are taken; false by default. */
  allowPositionals?: boolean;
}

/** The value of one option. */
export type OptionValue<C extends OptionConfig> = C extends { multiple: true }
  ? (C extends { type: "boolean" } ? boolean[] : string[])
  : (C extends { type: "boolean" } ? boolean : string);

/** The values of the program's own options; one that was not given and has no default is undefined. */
export type OptionValues<O extends OptionConfigs> = {
  [K in keyof O]: O[K] extends { default: unknown } ? OptionValue<O[K]> : OptionValue<O[K]> | undefined;
};

/** A parsed command line without our own flags. */
export interface ParsedArguments<O extends OptionConfigs> {
  /** The values of the program's own options. */
  values: OptionValues<O>;
  /** The arguments that are not options. */
  positionals: string[];
}

/** A command line of which only a part was known. */
export interface KnownArguments<O extends OptionConfigs> {
  /** The values of the program's own options. */
  values: OptionValues<O>;
  /** The arguments that are neither our flags nor the program's options, in their order. */
  rest: string[];
}

/** A parsed command line, before anything is set. */
export interface CommandLine<O extends OptionConfigs> extends ParsedArguments<O>, KnownArguments<O> {
  /** What our own flags change. */
  changes: Change[];
  /** Whether the help is wanted. */
  help: boolean;
}

const CONFIG_KEYS = ["args", "options", "allowPositionals", "strict"];
const OPTION_KEYS = ["type", "short", "multiple", "default", "description"];

/** One of our flags: the setting, and the value that a switch's flag stands for. */
interface Flag {
  row: Row;
  /** Undefined if a value follows the flag. */
  sets?: boolean;
}

/** Returns the letter of our help flag; undefined if the program uses it for something else. */
export function helpLetter(options: OptionConfigs): string | undefined {
  return Object.values(options).some(({ short }) => short === "h") ? undefined : "h";
}

/**
 * Parses a command line. With `onlyKnown`, unknown arguments are left for another parser; so is
 * `--help` if the program has no options here.
 *
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the flag and the value.
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
  const parse = (args: readonly string[]) =>
    parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const { tokens } = parse(args);

  const help = options.help !== own.help && tokens.some(({ name }) => name === "help");
  const unknown = new Set(tokens.filter((token) => isUnknown(token, options)).map(({ index }) => index));
  const known: ParserToken[] = [];
  const isTaken = args.map(() => false);
  for (const token of tokens) {
    if (token.kind !== "option" || unknown.has(token.index)) continue;
    if (!help) checkValue(token, options[token.name!]);
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
      throw new TimemoryError("INVALID_ARGUMENT", `Option --${name} is one of TiMemory's own: give yours another name`);
    }
    checkOptions(option, OPTION_KEYS);
    const { description: _, ...rest } = option;
    options[name] = rest;
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
  const wrong = (message: string) => new TimemoryError("INVALID_ARGUMENT", `${rawName} ${message}`);
  if (option.type === "boolean") {
    if (value !== undefined) throw wrong(`takes no value, but was given ${JSON.stringify(value)}`);
  } else if (value === undefined) {
    throw wrong("needs a value");
  } else if (!inlineValue && value.startsWith("-") && value.length > 1) {
    throw wrong(
      `needs a value, and ${JSON.stringify(value)} looks like an option: if it is the value, write ${rawName}=${value}`,
    );
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
