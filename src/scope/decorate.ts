// The forms of a wrapper: on a function, as a decorator of either kind, and both with options.
import { TimemoryError } from "../errors.ts";
import { ownName, showValue } from "../label/show_value.ts";
import { type Callee, type CallSite, callSite } from "../label/call_site.ts";
import { functionName as nameOf } from "../label/label.ts";
import { type AnyFunction, type Call, isClass } from "./wrap.ts";

/** The context that a standard decorator of a method, getter or setter gets. */
export type MethodContext = ClassMethodDecoratorContext | ClassGetterDecoratorContext | ClassSetterDecoratorContext;

/**
 * A wrapper of functions and decorator of methods, getters and setters, static or private.
 *
 * - `wrapper(method, context)` decorates a member as a standard decorator.
 * - `wrapper(target, name, descriptor)` decorates a member as an experimental decorator of
 *   TypeScript.
 * - `wrapper(fn)` returns a function that does the same as `fn`, with the same name, length and
 *   properties.
 */
export type Wrapper = {
  <F extends AnyFunction>(method: F, context: MethodContext): F;
  <T>(target: object, name: string | symbol, descriptor: TypedPropertyDescriptor<T>): TypedPropertyDescriptor<T>;
  <F extends AnyFunction>(fn: F): F;
};

/** A wrapper that also takes options; empty parentheses mean the defaults. */
export type ConfigurableWrapper<Options> = { (options?: Options): Wrapper } & Wrapper;

/**
 * A function to wrap.
 *
 * @internal
 */
export interface Target {
  fn: Call;
  /** The place that its label names. */
  site: CallSite;
  isMethod: boolean;
}

/** The helpers by which compilers apply decorators. In the stack they come before the class. */
const HELPER =
  /^(?:memberDec|applyMemberDecs?|applyDecs\w*|_apply_decs\w*|__\w*[dD]ecorate\w*|_ts_decorate|_decorate)$/;
const MOST_HELPERS = 12;
/** The kinds of class members that can be wrapped. */
const METHODS = new Set(["method", "getter", "setter"]);

/**
 * Creates a wrapper of all forms.
 *
 * @param name The wrapper's name, for errors.
 * @param check Throws if an option is wrong.
 * @param make Wraps a function.
 *
 * @internal
 */
export function createWrapper<Options extends object>(
  name: string,
  check: (options: Options) => void,
  make: (target: Target, options: Options) => Call,
): ConfigurableWrapper<Options> {
  const wrapper = (...given: unknown[]): unknown => {
    const [first] = given;
    const site = place(given, undefined, wrapper);
    if (given.length > 1 || typeof first === "function") return apply(given, {} as Options, site);
    if (first !== undefined && (typeof first !== "object" || first === null)) throw notWrapped(first);
    const options = { ...first } as Options;
    check(options);
    const configured = (...given: unknown[]): unknown => {
      const target = place(given, site, configured);
      return apply(given, options, target);
    };
    return configured;
  };

  function apply([target, context, descriptor]: unknown[], options: Options, site: CallSite): unknown {
    if (isProperty(context)) {
      return onDescriptor(descriptor, propertyName(context), (fn, functionName) => {
        return make({ fn, site: { ...site, functionName }, isMethod: true }, options);
      });
    }
    if (typeof target !== "function" || isClass(target)) throw notWrapped(target);
    if (!isContext(context)) {
      // `wrapper(fn, options)` would ignore the options.
      if (typeof context === "object" && context !== null) throw optionsLast();
      return make(
        { fn: target as Call, site: { ...site, functionName: nameOf(target) }, isMethod: false },
        options,
      );
    }
    if (!METHODS.has(context.kind)) throw notWrapped(target);
    const functionName = accessor(context.kind) + propertyName(context.name);
    return make({ fn: target as Call, site: { ...site, functionName }, isMethod: true }, options);
  }

  function onDescriptor(
    descriptor: unknown,
    functionName: string,
    make: (fn: Call, functionName: string) => Call,
  ): object {
    const { value, get, set, ...rest } = (descriptor ?? {}) as PropertyDescriptor;
    if (typeof value === "function" && !isClass(value)) {
      return { ...rest, value: make(value, functionName), writable: (descriptor as PropertyDescriptor).writable };
    }
    if (!get && !set) throw notWrapped(value);
    return {
      ...rest,
      get: get && make(get as Call, `get ${functionName}`) as () => unknown,
      set: set && make(set as Call, `set ${functionName}`) as (value: unknown) => void,
    };
  }

  function optionsLast(): TimemoryError {
    return new TimemoryError("INVALID_ARGUMENT", `${name} must get its options first: ${name}(options)(fn)`);
  }

  function notWrapped(value: unknown): TimemoryError {
    const shown = isClass(value) ? `the class "${ownName(value as Call) ?? "<anonymous>"}"` : showValue(value);
    return new TimemoryError("INVALID_ARGUMENT", `${name} must wrap a function or decorate a method, not ${shown}`);
  }

  return wrapper as ConfigurableWrapper<Options>;
}

/**
 * Returns the place that the label names. For a function this is the call that wraps it. For a
 * decorator it is the place of its options; without options the class. On JavaScriptCore `above`
 * must not call this in tail position, because its frame would be gone.
 */
function place([, context]: unknown[], options: CallSite | undefined, above: Callee): CallSite {
  const isDecorator = isProperty(context) || isContext(context);
  return isDecorator ? options ?? applicationSite(above) : callSite(0, above);
}

/** Returns the place that applies a decorator, without the compiler's helpers: the class. */
function applicationSite(above: Callee): CallSite {
  for (let nback = 0; nback < MOST_HELPERS; nback++) {
    const site = callSite(nback, above);
    if (!HELPER.test(site.functionName)) return site;
  }
  return callSite(0, above);
}

interface Context {
  kind: string;
  name: string | symbol;
}

function isContext(context: unknown): context is Context {
  return typeof context === "object" && context !== null && typeof (context as Context).kind === "string";
}

/** Returns true for the name of a member, which an experimental decorator gets. */
function isProperty(context: unknown): context is string | symbol {
  return typeof context === "string" || typeof context === "symbol";
}

function accessor(kind: string): string {
  return kind === "getter" ? "get " : kind === "setter" ? "set " : "";
}

function propertyName(name: string | symbol): string {
  return typeof name === "symbol" ? `[${name.description ?? ""}]` : name;
}
