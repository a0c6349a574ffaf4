// Values as short text for a scope's key. The values are the user's and the measured program must not notice that they
// were looked at: no getter, no toString, no toJSON and no trap of a Proxy is ever called.
import { invalidArgument } from "../errors.ts";
import { builtin, type ObjectTypes } from "../runtime/builtin.ts";

/** The arguments that a key shows. */
export interface ArgumentOptions {
  /** Whether the key shows `args`; by default it does if they are there. */
  addArgs?: boolean;
  /** The values to show between parentheses, such as the function's `arguments`. */
  args?: ArrayLike<unknown>;
}

/** Characters that one value and all of them together may take. */
const LONGEST_VALUE = 40;
const LONGEST_LIST = 160;
/** Levels of arrays and objects that are shown from the inside. */
const DEEPEST = 2;
/** Prototypes that are searched for a constructor. */
const LONGEST_CHAIN = 100;
/** Larger numbers would take their time to be written, and be cut after all. */
const LARGEST_BIGINT = 10n ** BigInt(LONGEST_VALUE);
const CUT = "...";

const getterOf = (prototype: object, name: PropertyKey) =>
  Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: unknown) => unknown;
const typedArray: object = Object.getPrototypeOf(Uint8Array.prototype);
const typedArrayName = getterOf(typedArray, Symbol.toStringTag);
const typedArrayLength = getterOf(typedArray, "length");
const mapSize = getterOf(Map.prototype, "size");
const setSize = getterOf(Set.prototype, "size");
const regExpSource = getterOf(RegExp.prototype, "source");
const dateTime = Date.prototype.getTime;

let known: { types: ObjectTypes | null } | undefined;

/** Browsers have none; there an object can't be told from a Proxy. */
function objectTypes(): ObjectTypes | null {
  known ??= { types: builtin("node:util")?.types ?? null };
  return known.types;
}

/**
 * The text between a key's parentheses that the options ask for.
 *
 * @param options What the user gave.
 * @returns The text; undefined if no arguments are to be shown.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if one of the two options is of the wrong type, or `addArgs` is without `args`.
 */
export function argumentsText({ addArgs, args }: ArgumentOptions): string | undefined {
  if (addArgs !== undefined && typeof addArgs !== "boolean") throw invalidArgument("addArgs", "a boolean", addArgs);
  if (args === undefined) {
    if (addArgs) throw invalidArgument("args", "the values to show, since addArgs is true", args);
    return undefined;
  }
  if (typeof args !== "object" || args === null) throw invalidArgument("args", "an array or arguments", args);
  return addArgs === false ? undefined : renderArguments(args);
}

/**
 * Shows the arguments of a call: each briefly, and no more of them than fit.
 *
 * @param args An array or a function's `arguments`.
 * @param types What tells objects apart, null where nothing does; that of the runtime by default.
 * @returns The values, with commas between them.
 *
 * @example
 * ```ts
 * import { renderArguments } from "./show_value.ts";
 * console.log(renderArguments([1, "q", [2, 3]])); // 1, q, [2, 3]
 * ```
 */
export function renderArguments(args: ArrayLike<unknown>, types: ObjectTypes | null = objectTypes()): string {
  if (types?.isProxy(args)) return "[Proxy]";
  const length = ownValue(args, "length");
  let text = "";
  for (let i = 0; typeof length === "number" && i < length; i++) {
    const separator = i === 0 ? "" : ", ";
    if (text.length >= LONGEST_LIST - LONGEST_VALUE) return `${text}${separator}${CUT}`;
    text += separator + renderValue(ownValue(args, String(i)), types);
  }
  return text;
}

/**
 * Shows a value in at most 40 characters, without calling any code of the user's.
 *
 * @param value Any value at all.
 * @param types What tells objects apart, null where nothing does; that of the runtime by default.
 * @returns Primitives as they are, arrays and plain objects from the inside, others by the name of their class.
 *
 * @example
 * ```ts
 * import { renderValue } from "./show_value.ts";
 * console.log(renderValue({ n: 1, of: new Map([[1, 2]]) })); // {n: 1, of: Map(1)}
 * ```
 */
export function renderValue(value: unknown, types: ObjectTypes | null = objectTypes()): string {
  try {
    return cut(render(value, types, LONGEST_VALUE, 0));
  } catch {
    return `[${typeof value}]`; // an exotic object that can't even be asked for its properties
  }
}

/** What a value in a tag adds to its key: primitives as in any template, others as {@link renderValue} shows them. */
export function tagText(value: unknown): string {
  const isObject = typeof value === "object" ? value !== null : typeof value === "function";
  return isObject || typeof value === "symbol" ? renderValue(value) : String(value);
}

/**
 * The name of a class, as it stands in its own property: a static member or getter of the class can't mislead it.
 *
 * @returns undefined for a class or function without a name.
 */
// deno-lint-ignore ban-types -- any class may be asked about
export function ownName(type: Function): string | undefined {
  const name = ownValue(type, "name");
  return typeof name === "string" && name !== "" ? name : undefined;
}

/**
 * The name of the class whose instances have this prototype.
 *
 * @returns undefined for plain objects, classes without a name, and where a Proxy stands in the way.
 */
export function classOf(prototype: object | null, types: ObjectTypes | null = objectTypes()): string | undefined {
  for (let at = prototype, steps = 0; at !== null && steps < LONGEST_CHAIN; at = Object.getPrototypeOf(at), steps++) {
    if (types?.isProxy(at)) return undefined;
    const constructor = ownValue(at, "constructor");
    if (typeof constructor !== "function") continue;
    const name = types?.isProxy(constructor) ? undefined : ownName(constructor);
    return name === "Object" ? undefined : name;
  }
  return undefined;
}

function render(value: unknown, types: ObjectTypes | null, room: number, depth: number): string {
  switch (typeof value) {
    case "string":
      return cut(value);
    case "bigint":
      return value < LARGEST_BIGINT && value > -LARGEST_BIGINT ? `${value}n` : "[bigint]";
    case "symbol":
      return cut(Symbol.prototype.toString.call(value));
    case "function":
    case "object":
      return value === null ? "null" : renderObject(value, types, room, depth);
    default:
      return String(value);
  }
}

function renderObject(value: object, types: ObjectTypes | null, room: number, depth: number): string {
  if (!types) return `[${typeof value}]`;
  if (types.isProxy(value)) return "[Proxy]";
  if (typeof value === "function") return `[${["function", ownName(value)].join(" ").trimEnd()}]`;
  if (types.isDate(value)) return dateText(dateTime.call(value as Date));
  if (types.isRegExp(value)) return `/${regExpSource.call(value)}/`;
  if (types.isTypedArray(value)) return `${typedArrayName.call(value)}(${typedArrayLength.call(value)})`;
  const name = classOf(Object.getPrototypeOf(value), types);
  if (types.isMap(value)) return `${name ?? "Map"}(${mapSize.call(value)})`;
  if (types.isSet(value)) return `${name ?? "Set"}(${setSize.call(value)})`;
  if (types.isNativeError(value)) return `${name ?? "Error"}: ${messageOf(value)}`;
  if (Array.isArray(value)) return depth < DEEPEST ? elements(value, types, room, depth) : `Array(${value.length})`;
  if (name !== undefined) return `[${name}]`;
  return depth < DEEPEST ? members(value, types, room, depth) : "{...}";
}

function messageOf(error: object): string {
  const message = ownValue(error, "message");
  return typeof message === "string" ? cut(message) : "";
}

function dateText(time: number): string {
  return Number.isNaN(time) ? "Invalid Date" : new Date(time).toISOString();
}

function elements(array: unknown[], types: ObjectTypes, room: number, depth: number): string {
  let text = "";
  for (let i = 0; i < array.length; i++) {
    if (text.length > room) return `[${text}, ${CUT}]`;
    text += (i === 0 ? "" : ", ") + member(array, String(i), types, room - text.length, depth);
  }
  return `[${text}]`;
}

function members(object: object, types: ObjectTypes, room: number, depth: number): string {
  let text = "";
  for (const key of Object.keys(object)) {
    if (text.length > room) return `{${text}, ${CUT}}`;
    text += `${text === "" ? "" : ", "}${cut(key)}: ${member(object, key, types, room - text.length, depth)}`;
  }
  return `{${text}}`;
}

function member(holder: object, key: string, types: ObjectTypes, room: number, depth: number): string {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  if (!descriptor) return ""; // a hole
  return "value" in descriptor ? render(descriptor.value, types, room, depth + 1) : "[getter]";
}

/** The value of an own property that is no getter. */
function ownValue(holder: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** Cuts a text to what a value may take, and not between the two halves of a character. */
function cut(text: string): string {
  if (text.length <= LONGEST_VALUE) return text;
  const head = text.slice(0, LONGEST_VALUE - CUT.length);
  return (/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head) + CUT;
}
