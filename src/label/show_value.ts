// Shows values as short text for a scope's label. The values are the user's, and showing them must
// not change the program. So no getter, toString, toJSON or trap of a Proxy is ever called.
import { checked, SWITCH } from "../check.ts";
import { invalidArgument } from "../errors.ts";
import type { ObjectTypes } from "../runtime/builtin.ts";
import { objectTypes } from "../runtime/object_types.ts";

/** The arguments that a label shows. */
export interface ArgumentOptions {
  /** Whether the label shows `args`. True by default if `args` is given. */
  addArgs?: boolean | undefined;
  /** The values to show between parentheses, such as the function's `arguments`. */
  args?: ArrayLike<unknown> | undefined;
}

/** The most characters of one value. */
const LONGEST_VALUE = 40;
/** The most characters of all values together. */
const LONGEST_LIST = 160;
/** Levels of arrays and objects that are shown with their members. */
const DEEPEST = 2;
/** The most prototypes that are searched for a constructor. */
const LONGEST_CHAIN = 100;
/** A larger bigint is slow to write, and would be cut anyway. */
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

/**
 * Returns the text between a label's parentheses.
 *
 * @param options The user's options.
 * @returns The text; undefined if the label shows no arguments.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if an option has the wrong type, or if `addArgs` is
 * true without `args`.
 *
 * @internal
 */
export function argumentsText({ addArgs, args }: ArgumentOptions): string | undefined {
  if (addArgs !== undefined) checked(SWITCH, "addArgs", addArgs);
  if (args === undefined) {
    if (addArgs) throw invalidArgument("args", "the values to show if addArgs is true", args);
    return undefined;
  }
  if (typeof args !== "object" || args === null) throw invalidArgument("args", "an array or arguments", args);
  return addArgs === false ? undefined : showArguments(args);
}

/**
 * Shows the arguments of a call: each one briefly, and only as many as fit.
 *
 * @param args An array or a function's `arguments`.
 * @param types The type checks for objects, null if there are none; the runtime's by default.
 * @returns The values, with commas between them.
 *
 * @example
 * ```ts
 * import { showArguments } from "./show_value.ts";
 * console.log(showArguments([1, "q", [2, 3]])); // 1, q, [2, 3]
 * ```
 *
 * @internal
 */
export function showArguments(args: ArrayLike<unknown>, types: ObjectTypes | null = objectTypes()): string {
  if (types?.isProxy(args)) return "[Proxy]";
  const length = ownValue(args, "length");
  const show = (index: number) => showValue(ownValue(args, String(index)), types);
  return listed(typeof length === "number" ? length : 0, LONGEST_LIST - LONGEST_VALUE - 1, show);
}

/**
 * Shows a value in at most 40 characters, without calling any code of the user.
 *
 * @param value Any value.
 * @param types The type checks for objects, null if there are none; the runtime's by default.
 * @returns A primitive as is, an array or plain object with its members, others by their class.
 *
 * @example
 * ```ts
 * import { showValue } from "./show_value.ts";
 * console.log(showValue({ n: 1, of: new Map([[1, 2]]) })); // {n: 1, of: Map(1)}
 * ```
 *
 * @internal
 */
export function showValue(value: unknown, types: ObjectTypes | null = objectTypes()): string {
  try {
    return cut(valueText(value, types, LONGEST_VALUE, 0));
  } catch {
    return `[${typeof value}]`; // an exotic object that refuses even to list its properties
  }
}

/**
 * Returns the text of a value in a tag: a primitive as in any template, an object as by
 * {@link showValue}.
 *
 * @internal
 */
export function tagText(value: unknown): string {
  return Object(value) === value || typeof value === "symbol" ? showValue(value) : String(value);
}

/**
 * Returns the name of a class or function from its own property. A getter `name` is not called.
 *
 * @returns undefined for a class or function without a name.
 *
 * @internal
 */
// deno-lint-ignore ban-types -- any class or function has a name
export function ownName(type: Function): string | undefined {
  const name = ownValue(type, "name");
  return typeof name === "string" && name !== "" ? name : undefined;
}

/**
 * Returns the name of the class whose instances have this prototype.
 *
 * @returns undefined for a plain object, a class without a name, or a Proxy in the chain.
 *
 * @internal
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

function valueText(value: unknown, types: ObjectTypes | null, room: number, depth: number): string {
  switch (typeof value) {
    case "string":
      return cut(value);
    case "bigint":
      return value < LARGEST_BIGINT && value > -LARGEST_BIGINT ? `${value}n` : "[bigint]";
    case "symbol":
      return cut(Symbol.prototype.toString.call(value));
    case "function":
    case "object":
      return value === null ? "null" : objectText(value, types, room, depth);
    default:
      return String(value);
  }
}

function objectText(value: object, types: ObjectTypes | null, room: number, depth: number): string {
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
  return `[${listed(array.length, room, (i, rest) => member(array, String(i), types, rest, depth))}]`;
}

function members(object: object, types: ObjectTypes, room: number, depth: number): string {
  const keys = Object.keys(object);
  const show = (i: number, rest: number) => `${cut(keys[i]!)}: ${member(object, keys[i]!, types, rest, depth)}`;
  return `{${listed(keys.length, room, show)}}`;
}

/** Returns texts with commas between them, as many as begin in `room` characters. */
function listed(length: number, room: number, show: (index: number, rest: number) => string): string {
  let text = "";
  for (let i = 0; i < length; i++) {
    if (text.length > room) return `${text}, ${CUT}`;
    text += (i === 0 ? "" : ", ") + show(i, room - text.length);
  }
  return text;
}

function member(holder: object, key: string, types: ObjectTypes, room: number, depth: number): string {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  if (!descriptor) return ""; // a hole
  return "value" in descriptor ? valueText(descriptor.value, types, room, depth + 1) : "[getter]";
}

/** Returns the value of an own property, undefined for a getter. */
function ownValue(holder: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** Cuts a text to the length of one value, but never between the halves of a surrogate pair. */
function cut(text: string): string {
  if (text.length <= LONGEST_VALUE) return text;
  const head = text.slice(0, LONGEST_VALUE - CUT.length);
  return (/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head) + CUT;
}
