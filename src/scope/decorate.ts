// The forms in which a wrapper is used: on a function, as a decorator of either kind, and with options before both.
import { TimemoryError } from "../errors.ts";
import { ownName, showValue } from "../label/show_value.ts";
import { type Callee, type CallSite, callSite } from "../label/call_site.ts";
import { functionName as nameOf } from "../label/label.ts";
import { type AnyFunction, type Call, isClass } from "./wrap.ts";

/** What a standard decorator of a method, getter or setter is told. */
export type MethodContext = ClassMethodDecoratorContext | ClassGetterDecoratorContext | ClassSetterDecoratorContext;

/** Wraps a function, or decorates a method, a getter or a setter; static and private ones too. */
export interface Wrapper {
  /** As a standard decorator. */
  <F extends AnyFunction>(method: F, context: MethodContext): F;
  /** As a decorator of the older kind, which TypeScript calls experimental. */
  <T>(target: object, name: string | symbol, descriptor: TypedPropertyDescriptor<T>): TypedPropertyDescriptor<T>;
  /** Returns a function that does the same, and has the same name, length and properties. */
  <F extends AnyFunction>(fn: F): F;
}

/** The same, to be used with options or without. */
export interface ConfigurableWrapper<Options> extends Wrapper {
  /** With options, or empty parentheses: returns the wrapper that goes by them. */
  (options?: Options): Wrapper;
}

/** What is to be wrapped, and where. */
export interface Target {
  fn: Call;
  site: CallSite;
  isMethod: boolean;
}

/** The functions by which compilers apply decorators: they stand between the class and us. */
const HELPER =
  /^(?:memberDec|applyMemberDecs?|applyDecs\w*|_apply_decs\w*|__\w*[dD]ecorate\w*|_ts_decorate|_decorate)$/;
const MOST_HELPERS = 12;
/** What of a class can be wrapped. */
const METHODS = new Set(["method", "getter", "setter"]);

/**
 * Makes a wrapper of all forms.
 *
 * @param name The name it has, for errors.
 * @param check Throws if options are wrong.
 * @param make Wraps a function.
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
  ): PropertyDescriptor {
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

  function notWrapped(value: unknown): TimemoryError {
    const shown = isClass(value) ? `the class "${ownName(value as Call) ?? "<anonymous>"}"` : showValue(value);
    return new TimemoryError("INVALID_ARGUMENT", `${name} wraps functions and decorates methods, not ${shown}`);
  }

  return wrapper as ConfigurableWrapper<Options>;
}

/**
 * The place that the key tells: where a function is wrapped; for a decorator where it stands with its options, and without
 * any where it is applied. On JavaScriptCore `above` must not call this in tail position, or it has left the stack.
 */
function place([, context]: unknown[], options: CallSite | undefined, above: Callee): CallSite {
  const isDecorator = isProperty(context) || isContext(context);
  return isDecorator ? options ?? applicationSite(above) : callSite(0, above);
}

/** Where a decorator is applied, with the compiler's helpers left out; that is at the class. */
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

/** The name of a member, which decorators of the older kind are told. */
function isProperty(context: unknown): context is string | symbol {
  return typeof context === "string" || typeof context === "symbol";
}

function accessor(kind: string): string {
  return kind === "getter" ? "get " : kind === "setter" ? "set " : "";
}

function propertyName(name: string | symbol): string {
  return typeof name === "symbol" ? `[${name.description ?? ""}]` : name;
}
