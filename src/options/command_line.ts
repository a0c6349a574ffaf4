// One command line for the flags of the program and for ours: node:util's parseArgs takes it apart, and says what is what.
import { TimemoryError } from "../errors.ts";
import { builtin, type ParserOption, type ParserToken } from "../runtime/builtin.ts";
import { type Change, type Flag, FLAGS } from "./settings.ts";

/** An option of the program's own, as in the config of node:util's `parseArgs`, and what the help says of it. */
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
  /** Whether arguments that are no options are taken. `false` by default. */
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

/** What was on the command line beside our own flags. */
export interface ParsedArguments<O extends OptionConfigs> {
  /** The values of the program's own options. */
  values: OptionValues<O>;
  /** The arguments that are no options. */
  positionals: string[];
}

/** The same, of a command line that others read too. */
export interface KnownArguments<O extends OptionConfigs> {
  /** The values of the program's own options. */
  values: OptionValues<O>;
  /** The arguments that are neither our flags nor the program's options, in their order. */
  rest: string[];
}

/** A command line taken apart, before anything is set. */
export interface CommandLine<O extends OptionConfigs> extends ParsedArguments<O>, KnownArguments<O> {
  /** What our own flags change. */
  changes: Change[];
  /** Whether the help is wanted. */
  help: boolean;
}

const CONFIG_KEYS = ["args", "options", "allowPositionals", "strict"];
const FLAG_BY_NAME: ReadonlyMap<string, Flag> = new Map(FLAGS.map((flag) => [flag.name, flag]));

/** The letter of our help flag, unless the program has it for something else. */
export function helpLetter(options: OptionConfigs): string | undefined {
  return Object.values(options).some(({ short }) => short === "h") ? undefined : "h";
}

/**
 * Takes a command line apart. With `onlyKnown`, what is not known is left for others, and the help too if the program has no
 * options here: then somebody else's parser has them.
 *
 * @throws TimemoryError INVALID_ARGUMENT, naming the flag and the value, if something is wrong.
 */
export function takeApart<O extends OptionConfigs>(
  args: readonly string[],
  config: ArgumentsConfig<O>,
  onlyKnown: boolean,
): CommandLine<O> {
  const parseArgs = builtin("node:util")?.parseArgs;
  if (!parseArgs) throw new TimemoryError("UNSUPPORTED", "Arguments cannot be parsed here: there is no node:util");
  const own = checkedOptions(config);
  const options = { ...own, ...ourOptions(), ...helpOption(own, onlyKnown && config.options === undefined) };
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
      const flag = own[name!] ? undefined : FLAG_BY_NAME.get(name!);
      return flag ? [flag.read(value ?? "")] : [];
    }),
    help,
  };
}

function checkedOptions(config: ArgumentsConfig): Record<string, ParserOption> {
  for (const [key, value] of Object.entries(config)) {
    if (!CONFIG_KEYS.includes(key) || (key === "strict" && value !== true)) {
      throw new TimemoryError("INVALID_ARGUMENT", `Arguments cannot be parsed with ${key}: ${value}`);
    }
  }
  const options: Record<string, ParserOption> = {};
  for (const [name, { description: _, ...option }] of Object.entries(config.options ?? {})) {
    if (FLAG_BY_NAME.has(name)) {
      throw new TimemoryError("INVALID_ARGUMENT", `Option --${name} is one of TiMemory's own: give yours another name`);
    }
    options[name] = option;
  }
  return options;
}

function ourOptions(): Record<string, ParserOption> {
  return Object.fromEntries(FLAGS.map(({ name, placeholder }) => [name, { type: placeholder ? "string" : "boolean" }]));
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
      throw new TimemoryError("INVALID_ARGUMENT", `Option ${rawName} is not known`);
    }
    if (kind === "positional" && !allowPositionals) {
      throw new TimemoryError("INVALID_ARGUMENT", `Argument ${JSON.stringify(value)} is not expected`);
    }
  }
}
