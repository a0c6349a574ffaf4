import type { Callee } from "../label/call_site.ts";
import { objectTypes } from "../runtime/object_types.ts";

/** The kinds of our wrappers. Each is a plain function, but returns what its target returns. */
const wrappers = /* @__PURE__ */ new WeakMap<Callee, string>();

/**
 * Returns the language's name for a kind of function, such as `GeneratorFunction`. No property of
 * the function can feign it, and a Proxy is a plain function.
 */
export function functionKind(fn: Callee): string {
  const types = objectTypes();
  const isGenerator = types ? types.isGeneratorFunction(fn) : tagOf(fn).includes("Generator");
  return wrappers.get(fn) ?? `${isAsync(fn) ? "Async" : ""}${isGenerator ? "Generator" : ""}Function`;
}

/** Gives a wrapper the kind of its target. */
export function setKind(wrapper: Callee, kind: string): void {
  wrappers.set(wrapper, kind);
}

/** Returns true for a native `async` function of any realm, also for an async generator function. */
export function isAsync(fn: Callee): boolean {
  const types = objectTypes();
  if (types) return types.isAsyncFunction(fn);
  return tagOf(fn).includes("Async") && /^async\b/.test(Function.prototype.toString.call(fn));
}

/** Returns true for a function whose promises are new and plain, and unknown to anybody else. */
export function makesPromises(fn: Callee): boolean {
  return isAsync(fn) || wrappers.get(fn) === "AsyncFunction";
}

function tagOf(fn: Callee): string {
  return Object.prototype.toString.call(fn);
}
