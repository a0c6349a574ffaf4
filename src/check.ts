// Kinds of values, each checked in one way: for properties, flags, variables and arguments alike.
import { invalidArgument, TimemoryError } from "./errors.ts";
import type { Rss } from "./tree/call_tree.ts";

/** A kind of value: how it is recognized, read from text and described. */
export interface Kind<T> {
  /** The text that follows "must be" in an error. */
  readonly what: string;
  /** The same for a value that was given as text, where that differs. */
  readonly written?: string;
  /** Its type in TypeScript, for the generated declarations. */
  readonly type: string;
  accepts(value: unknown): value is T;
  /** Returns the value of a text, or a value that is not accepted. */
  read(text: string): unknown;
}

/**
 * Returns a value of that kind.
 *
 * @param name Where the value stood, for the error.
 * @throws {TimemoryError} INVALID_ARGUMENT if the value is not of that kind.
 */
export function checked<T>(kind: Kind<T>, name: string, value: unknown): T {
  if (!kind.accepts(value)) throw invalidArgument(name, kind.what, value);
  return value;
}

/**
 * Reads a value of that kind from text.
 *
 * @param name Where the text stood, for the error.
 * @throws {TimemoryError} INVALID_ARGUMENT if the text is not one of that kind.
 */
export function readAs<T>(kind: Kind<T>, name: string, text: string): T {
  const value = kind.read(text);
  if (!kind.accepts(value)) throw invalidArgument(name, kind.written ?? kind.what, text);
  return value;
}

/**
 * Returns a value of that kind, or undefined where an option is not given.
 *
 * @throws {TimemoryError} INVALID_ARGUMENT as {@link checked}.
 */
export function optional<T>(kind: Kind<T>, name: string, value: unknown): T | undefined {
  return value === undefined ? undefined : checked(kind, name, value);
}

/**
 * Throws if options have a key that is not valid, or are not an object.
 *
 * @param names The valid keys.
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the key and the valid ones.
 */
export function checkOptions(options: object | null | undefined, names: readonly string[]): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null) throw invalidArgument("Options", "an object", options);
  for (const name in options) {
    if (!names.includes(name)) {
      throw new TimemoryError("INVALID_ARGUMENT", `Unknown option "${name}": expected ${list(names)}`);
    }
  }
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/**
 * Returns memory, two numbers of bytes.
 *
 * @throws {TimemoryError} INVALID_ARGUMENT as {@link checked}.
 */
export function checkedRss(rss: Rss): Rss {
  const { current, peak } = Object(rss) as Rss;
  return { current: checked(BYTES, "rss.current", current), peak: checked(BYTES, "rss.peak", peak) };
}

/** MiB that tokens can address. */
const MOST_MIB = 1024;
/** Seconds from one autosave to the next. */
const [LEAST_AUTOSAVE, MOST_AUTOSAVE] = [0.01, 86400];

const ON = ["1", "true", "on", "yes"];
const OFF = ["0", "false", "off", "no"];

export const SWITCH: Kind<boolean> = {
  what: "a boolean",
  written: "1, true, on or yes, or 0, false, off or no",
  type: "boolean",
  accepts: (value) => typeof value === "boolean",
  read: (text) => ON.includes(text.toLowerCase()) ? true : OFF.includes(text.toLowerCase()) ? false : undefined,
};

export const NUMBER: Kind<number> = numeric("a number", () => true);

export const COUNT: Kind<number> = whole("0 on", 0, 0xffffffff);

export const POSITIVE_COUNT: Kind<number> = whole("1 on", 1, Infinity);

export const DECIMALS: Kind<number> = whole("0 to 20", 0, 20);

/** Returns the kind of an MPI rank among `size` ranks. */
export function rankBelow(size: number): Kind<number> {
  return whole(`0 to ${size - 1}`, 0, size - 1);
}

const BYTES: Kind<number> = numeric("a number of bytes from 0 on", (value) => value >= 0 && value < Infinity);

export const MEBIBYTES: Kind<number> = numeric(
  `a number of MiB from 1 to ${MOST_MIB}`,
  (value) => value >= 1 && value <= MOST_MIB,
);

export const SECONDS: Kind<number> = numeric(
  `0 or a number of seconds from ${LEAST_AUTOSAVE} to ${MOST_AUTOSAVE}`,
  (value) => value === 0 || (value >= LEAST_AUTOSAVE && value <= MOST_AUTOSAVE),
);

export const WINDOW: Kind<number | "auto"> = {
  what: 'a number of microseconds from 0 on, or "auto"',
  type: 'number | "auto"',
  accepts: (value): value is number | "auto" =>
    value === "auto" || (typeof value === "number" && value >= 0 && value <= 1e12),
  read: (text) => text === "auto" ? text : toNumber(text),
};

export const TEXT: Kind<string> = {
  what: "a string",
  type: "string",
  accepts: (value) => typeof value === "string",
  read: (text) => text,
};

export const NAME: Kind<string> = {
  ...TEXT,
  what: "a string with at least one character",
  accepts: (value): value is string => TEXT.accepts(value) && value !== "",
};

export const OPTIONAL_NAME: Kind<string | undefined> = {
  ...TEXT,
  what: `${NAME.what}, or undefined`,
  type: "string | undefined",
  accepts: (value): value is string | undefined => value === undefined || NAME.accepts(value),
};

function whole(range: string, least: number, most: number): Kind<number> {
  return numeric(
    `a whole number from ${range}`,
    (value) => Number.isInteger(value) && value >= least && value <= most,
  );
}

function numeric(what: string, holds: (value: number) => boolean): Kind<number> {
  return {
    what,
    type: "number",
    accepts: (value): value is number => typeof value === "number" && holds(value),
    read: toNumber,
  };
}

/** Stricter than `Number`, which reads an empty text as 0. */
function toNumber(text: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
}
