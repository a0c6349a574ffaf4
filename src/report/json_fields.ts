// Fields of a JSON file, each checked when it is read, with a message that names its place.
import { TimemoryError } from "../errors.ts";

/** A place in a file, for messages. */
export interface Place {
  report: string;
  rank?: number;
  timer?: number;
}

/** Returns what is wrong with a field's value, and nothing if the value is a `T`. */
type Problem<T> = (value: T) => string | false;

/** A finite number that is not negative. */
export const NUMBER: Problem<number> = (value) =>
  typeof value !== "number"
    ? "is not a number"
    : !Number.isFinite(value)
    ? "is not finite"
    : value < 0 && "is negative";

export const POSITIVE: Problem<number> = (value) => NUMBER(value) || (value === 0 && "is not positive");

const whole = (value: number, least: number, below: string): string | false =>
  typeof value !== "number"
    ? "is not a number"
    : !Number.isSafeInteger(value)
    ? "is not a whole number"
    : value < least && below;

export const WHOLE: Problem<number> = (value) => whole(value, 0, "is negative");

/** An index in a list, or -1. */
export const INDEX: Problem<number> = (value) => whole(value, -1, "is below -1");

export const BOOLEAN: Problem<boolean> = (value) => typeof value !== "boolean" && "is not true or false";

export const STRING: Problem<string> = (value) => typeof value !== "string" && "is not a string";

export const LIST: Problem<unknown[]> = (value) => !Array.isArray(value) && "is not a list";

const OBJECT: Problem<Record<string, unknown>> = (value) =>
  (typeof value !== "object" || value === null || Array.isArray(value)) && "is not an object";

/** Shows a value in a message: short, and never nested, because nesting may overflow the stack. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** An object of the file. */
export class Fields {
  readonly #values: Record<string, unknown>;
  readonly #place: Place;
  /** The text before a field's name in a message. */
  readonly #path: string;

  /**
   * @param value The object.
   * @throws {TimemoryError} `INVALID_REPORT` if it is not an object.
   */
  constructor(value: unknown, place: Place, path = "") {
    this.#values = value as Record<string, unknown>;
    this.#place = place;
    this.#path = path;
    const problem = OBJECT(this.#values);
    if (problem) throw this.#unreadable(`${problem}: ${show(value)}`);
  }

  #unreadable(problem: string): TimemoryError {
    const { report, rank, timer } = this.#place;
    const where = rank === undefined ? "it" : `rank ${rank}${timer === undefined ? "" : `, timer ${timer}`}`;
    return new TimemoryError("INVALID_REPORT", `Cannot read ${report}: ${where} ${problem}`);
  }

  /** Returns the error of a field whose value has that problem. */
  wrong(name: string, problem: string, value: unknown): TimemoryError {
    return this.#unreadable(`has a "${this.#path}${name}" that ${problem}: ${show(value)}`);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  /** Returns the value of a field. Throws if it is missing, or has that problem. */
  get<T>(problem: Problem<T>, name: string): T {
    if (!this.has(name)) {
      throw this.#unreadable(`has no field "${this.#path.replace(/^(timer\.ref|manager)\./, "")}${name}"`);
    }
    const value = this.#values[name] as T;
    const found = problem(value);
    if (found) throw this.wrong(name, found, value);
    return value;
  }

  /** Returns the value of a field, or undefined if it is missing. */
  maybe<T>(problem: Problem<T>, name: string): T | undefined {
    return this.has(name) ? this.get(problem, name) : undefined;
  }

  /** Returns the values of several fields, by other names. */
  all<T, K extends string>(problem: Problem<T>, names: Record<K, string>): Record<K, T> {
    const values = Object.entries<string>(names).map(([key, name]) => [key, this.get(problem, name)]);
    return Object.fromEntries(values) as Record<K, T>;
  }

  /** Does the same for the fields that are not missing. */
  present<T, K extends string>(problem: Problem<T>, names: Record<K, string>): { [name in K]?: T } {
    const present = Object.entries<string>(names).filter(([, name]) => this.has(name));
    return this.all(problem, Object.fromEntries(present)) as { [name in K]?: T };
  }

  /** Returns an inner object. */
  object(name: string): Fields {
    return new Fields(this.get(OBJECT, name), this.#place, `${this.#path}${name}.`);
  }
}
