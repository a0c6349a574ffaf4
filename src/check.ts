import { invalidArgument } from "./errors.ts";

/** A kind of value that can be set: by a property, by a flag of the command line, by a variable of the environment. */
export interface Kind<T> {
  /** What it is, to follow "must be". */
  readonly what: string;
  /** The same for its text, if that is told otherwise. */
  readonly written?: string;
  accepts(value: unknown): value is T;
  /** What a text stands for; something that is not accepted if it stands for nothing. */
  read(text: string): unknown;
}

/** A value of that kind, or the error that names where it stood. */
export function checked<T>(kind: Kind<T>, name: string, value: unknown): T {
  if (!kind.accepts(value)) throw invalidArgument(name, kind.what, value);
  return value;
}

/** What a text stands for, or the error that names where it stood, and the text. */
export function readAs<T>(kind: Kind<T>, name: string, text: string): T {
  const value = kind.read(text);
  if (!kind.accepts(value)) throw invalidArgument(name, kind.written ?? kind.what, text);
  return value;
}

const MOST_MIB = 1024;

const ON = ["1", "true", "on", "yes"];
const OFF = ["0", "false", "off", "no"];

export const SWITCH: Kind<boolean> = {
  what: "a boolean",
  written: "1, true, on or yes, or 0, false, off or no",
  accepts: (value) => typeof value === "boolean",
  read: (text) => ON.includes(text.toLowerCase()) ? true : OFF.includes(text.toLowerCase()) ? false : undefined,
};

export const COUNT: Kind<number> = numeric(
  "a whole number from 0 on",
  (value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff,
);

export const DECIMALS: Kind<number> = numeric(
  "a whole number from 0 to 20",
  (value) => Number.isInteger(value) && value >= 0 && value <= 20,
);

export const MEBIBYTES: Kind<number> = numeric(
  `a number of MiB from 1 to ${MOST_MIB}`,
  (value) => value >= 1 && value <= MOST_MIB,
);

const [LEAST_AUTOSAVE, MOST_AUTOSAVE] = [0.01, 86400];

export const SECONDS: Kind<number> = numeric(
  `0 or a number of seconds from ${LEAST_AUTOSAVE} to ${MOST_AUTOSAVE}`,
  (value) => value === 0 || (value >= LEAST_AUTOSAVE && value <= MOST_AUTOSAVE),
);

export const WINDOW: Kind<number | "auto"> = {
  what: 'a number of microseconds from 0 on, or "auto"',
  accepts: (value): value is number | "auto" =>
    value === "auto" || (typeof value === "number" && value >= 0 && value <= 1e12),
  read: (text) => text === "auto" ? text : toNumber(text),
};

export const NAME: Kind<string> = {
  what: "a string with at least one character",
  accepts: (value): value is string => typeof value === "string" && value !== "",
  read: (text) => text,
};

function numeric(what: string, holds: (value: number) => boolean): Kind<number> {
  return { what, accepts: (value): value is number => typeof value === "number" && holds(value), read: toNumber };
}

/** Stricter than `Number`, which takes an empty text for 0. */
function toNumber(text: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
}

export const POSITIVE_COUNT: Kind<number> = numeric(
  "a whole number from 1 on",
  (value) => Number.isInteger(value) && value >= 1,
);

/** Returns the kind of an MPI rank among `size` ranks. */
export function rankBelow(size: number): Kind<number> {
  return numeric(
    `a whole number from 0 to ${size - 1}`,
    (value) => Number.isInteger(value) && value >= 0 && value < size,
  );
}
