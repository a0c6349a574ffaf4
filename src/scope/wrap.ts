// Functions that look like another function and whose calls a gauge measures.
import { classOf, ownName, showArguments } from "../label/show_value.ts";
import { followAsyncGenerator, followGenerator, type OpenLap } from "./wrap_generator.ts";
import { functionKind, setKind } from "./function_kind.ts";
import type { Recorder } from "./recorder.ts";

/** A function that can be called without `new`. */
export type AnyFunction = (...args: never[]) => unknown;

/**
 * A function as the wrappers call it.
 *
 * @internal
 */
export type Call = (this: unknown, ...args: unknown[]) => unknown;

/**
 * The measurement of a wrapped function. `owner` is the receiver's class, `args` is label text.
 *
 * @internal
 */
export interface Gauge {
  /** Runs a call as a lap, until it returns or throws, or its promise settles. */
  run<T>(owner: string | undefined, args: string | undefined, call: () => T): T;
  /** Opens a lap that runs in parts. */
  open(owner: string | undefined, args: string | undefined): OpenLap;
}

/**
 * The parts of a wrapped function.
 *
 * @internal
 */
export interface Wrapping {
  recorder: Recorder;
  gauge: Gauge;
  /** Whether the label shows the arguments. */
  addArgs: boolean;
  /** Whether the function is surely a method. If not, it is one if the receiver's class has it. */
  isMethod: boolean;
}

/**
 * Returns true for a class. A wrapped class would lose its static members.
 *
 * @internal
 */
export function isClass(fn: unknown): boolean {
  return typeof fn === "function" && /^class\b/.test(Function.prototype.toString.call(fn));
}

/**
 * Returns a function like `fn` that measures each call while recording is on.
 *
 * @internal
 */
export function wrap(fn: Call, wrapping: Wrapping): Call {
  const { recorder, gauge, addArgs } = wrapping;
  const owners = new Owners(wrapping.isMethod ? undefined : () => wrapped, ownName(fn) ?? "");
  const shown = (args: IArguments) => addArgs ? showArguments(args) : undefined;

  // Two functions, so that nothing is allocated for the arguments while recording is off.
  function wrapped(this: unknown): unknown {
    if (new.target !== undefined) {
      const target = new.target === wrapped as unknown ? fn : new.target;
      if (!recorder.enabled) return Reflect.construct(fn, arguments, target);
      const args = arguments;
      return gauge.run(undefined, shown(args), () => Reflect.construct(fn, args, target));
    }
    return recorder.enabled ? Reflect.apply(measured, this, arguments) : Reflect.apply(fn, this, arguments);
  }
  function measuredCall(this: unknown): unknown {
    const args = arguments;
    return gauge.run(owners.of(this), shown(args), () => Reflect.apply(fn, this, args));
  }
  function measuredGenerator(this: unknown): unknown {
    const generator = Reflect.apply(fn, this, arguments) as Generator;
    const [owner, args] = [owners.of(this), shown(arguments)];
    return followGenerator(generator, recorder, () => gauge.open(owner, args));
  }
  function measuredAsyncGenerator(this: unknown): unknown {
    const generator = Reflect.apply(fn, this, arguments) as AsyncGenerator;
    const [owner, args] = [owners.of(this), shown(arguments)];
    return followAsyncGenerator(generator, recorder, () => gauge.open(owner, args));
  }

  const kinds: Record<string, Call> = {
    GeneratorFunction: measuredGenerator,
    AsyncGeneratorFunction: measuredAsyncGenerator,
  };
  const kind = functionKind(fn);
  const measured = kinds[kind] ?? measuredCall;
  setKind(wrapped, kind);
  return likeness(wrapped, fn);
}

/** The functions that `reflect-metadata` and its kind add to `Reflect`. */
interface Metadata {
  getOwnMetadataKeys?(of: object): unknown[];
  getOwnMetadata(key: unknown, of: object): unknown;
  defineMetadata(key: unknown, value: unknown, of: object): void;
}

/** Gives a wrapper the name, length, other properties, metadata and prototype of a function. */
function likeness(wrapper: Call, fn: Call): Call {
  Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(fn));
  const metadata = Reflect as unknown as Metadata;
  for (const key of metadata.getOwnMetadataKeys?.(fn) ?? []) {
    metadata.defineMetadata(key, metadata.getOwnMetadata(key, fn), wrapper);
  }
  return Object.setPrototypeOf(wrapper, Object.getPrototypeOf(fn));
}

/** The names of the receivers' classes, looked up once per class. */
class Owners {
  readonly #names = new WeakMap<object, string | undefined>();
  readonly #wrapped: (() => Call) | undefined;
  readonly #name: string;
  #lastHolder: object | undefined;
  #lastName: string | undefined;

  /** @param wrapped If given, only classes that have this function under `name` count. */
  constructor(wrapped: (() => Call) | undefined, name: string) {
    this.#wrapped = wrapped;
    this.#name = name;
  }

  /** Returns the name of a receiver's class. A static method's receiver is the class itself. */
  of(receiver: unknown): string | undefined {
    if (receiver === null || (typeof receiver !== "object" && typeof receiver !== "function")) return undefined;
    try {
      const holder = typeof receiver === "function" ? receiver : Object.getPrototypeOf(receiver) as object | null;
      if (holder === null) return undefined;
      if (holder !== this.#lastHolder) this.#remember(holder, typeof receiver === "function");
      return this.#lastName;
    } catch {
      return undefined; // a revoked Proxy, or one whose trap throws
    }
  }

  #remember(holder: object, isStatic: boolean): void {
    if (!this.#names.has(holder)) {
      // deno-lint-ignore ban-types -- a class is just a function here
      const name = isStatic ? ownName(holder as Function) : classOf(holder);
      this.#names.set(holder, this.#isMethodOf(holder) ? name : undefined);
    }
    this.#lastName = this.#names.get(holder);
    this.#lastHolder = holder;
  }

  #isMethodOf(holder: object): boolean {
    if (!this.#wrapped) return true;
    const wrapped = this.#wrapped();
    for (let at: object | null = holder; at !== null; at = Object.getPrototypeOf(at)) {
      if (Object.getOwnPropertyDescriptor(at, this.#name)?.value === wrapped) return true;
    }
    return false;
  }
}
