// The end of promises that belong to the program. A handler of ours would silence a rejection that
// nobody handles, and would start a lazy promise. So nothing is attached to them.
import { builtin } from "./builtin.ts";
import { callLater, callSoon, now } from "./clock_globals.ts";
import { denoGlobal } from "./deno_global.ts";
import { objectTypes } from "./object_types.ts";

type End = () => void;

/** Each watched promise: who waits for its end, or false after it. */
const ends = /* @__PURE__ */ new WeakMap<object, End[] | false>();

/** Returns true for a promise of any realm, and false for a Proxy or a thenable. */
export function isPromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== "object" || value === null) return false;
  const types = objectTypes();
  return types ? types.isPromise(value) : Object.prototype.toString.call(value) === "[object Promise]";
}

/**
 * Calls a function when a promise has settled, before the program's own handlers. Calls it at once
 * if the promise has settled already, if it has a `then` of its own, because that may be what starts
 * it, and where the engine does not tell, as in browsers.
 *
 * V8 tells by its promise hook. While the hook is on, each promise of the program costs about 15 ns
 * more, so it is taken off soon after the last watched promise. Bun has no hook, so its promises are
 * polled: the call comes up to about 1 ms and 3 % of the waiting time late.
 */
export function whenSettled(promise: object, end: End): void {
  const waiting = ends.get(promise);
  if (waiting) waiting.push(end);
  else if (waiting === false || hasOwnThen(promise) || !isPending(promise)) end();
  else {
    const first = [end];
    ends.set(promise, first);
    if (!hook(promise)) poll(promise, first);
  }
}

/** Ends the wait for a promise. The hook calls it for every promise of the program. */
function settle(promise: object): void {
  const waiting = ends.get(promise);
  if (waiting) {
    ends.set(promise, false);
    if (dropped.unregister(promise)) hooked--;
    quiet = 0;
    for (const end of waiting) end();
  } else if (hooked === 0 && ++quiet > PATIENCE) {
    unhook?.();
    unhook = undefined;
  }
}

/** Returns true unless `then` is the one of a realm's Promise, right above `Object.prototype`. */
function hasOwnThen(promise: object): boolean {
  for (let at: object | null = promise; at && !objectTypes()?.isProxy(at); at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, "then")) return Object.getPrototypeOf(Object.getPrototypeOf(at) ?? at) !== null;
  }
  return true;
}

/** Returns false for a settled promise, and for one whose state is unknown. */
function isPending(promise: object): boolean {
  const { Bun } = globalThis as { Bun?: { peek?: { status(promise: object): string } } };
  if (Bun?.peek) return Bun.peek.status(promise) === "pending";
  try {
    // The only public way on Node and Deno.
    return /^[^{]*{\s+<pending>/.test(builtin("node:util")!.inspect(promise, { depth: 0, customInspect: false }));
  } catch {
    return false; // not a server, or a getter of the result threw
  }
}

/** After so many promises that nobody waits for, the hook is taken off: each change takes 0.1 us. */
const PATIENCE = 100;
/** The number of promises that wait for the hook. */
let hooked = 0;
let quiet = 0;
let unhook: End | undefined;
let canHook = true;
/** A promise that the program drops never settles, and no longer needs the hook. */
const dropped = /* @__PURE__ */ new FinalizationRegistry<undefined>(() => hooked--);

/** Waits for a promise by the engine's hook. Returns false if that is not possible. */
function hook(promise: object): boolean {
  // Deno's hook misses what the code of other realms settles, such as their own promises.
  if (!canHook || (denoGlobal() && !Object.prototype.isPrototypeOf.call(Promise.prototype, promise))) return false;
  try {
    unhook ??= builtin("node:v8")!.promiseHooks.onSettled(settle);
  } catch {
    return canHook = false;
  }
  hooked++;
  dropped.register(promise, undefined, promise);
  return true;
}

/** Microtasks after each of which a new promise is looked at, because many settle soon. */
const SOON = 8;
/** The most promises that are looked at beside the timer, such as before a scope opens. */
const FEW = 16;
const polled = /* @__PURE__ */ new Map<WeakRef<object>, End[]>();
/** The times of the newest promise and of the next look. */
let newest = 0;
let due = Infinity;

function poll(promise: object, waiting: End[]): void {
  polled.set(new WeakRef(promise), waiting);
  newest = now();
  look(SOON);
}

/** Looks after so many microtasks, then by a timer that gets slower and holds no program open. */
function look(soon: number): void {
  if (soon > 0) {
    return callSoon(() => {
      settlePolled();
      look(soon - 1);
    });
  }
  const at = now() + 1 + (now() - newest) / 32 + polled.size / 500;
  if (polled.size === 0 || at >= due) return;
  due = at;
  const timer = callLater(() => {
    if (due !== at) return;
    due = Infinity;
    settlePolled(true);
    look(0);
  }, at - now()) as { unref?(): void };
  timer.unref?.();
}

/** Looks at the polled promises now, if they are few or `all` is true. */
export function settlePolled(all = false): void {
  if (polled.size === 0 || (polled.size > FEW && !all)) return;
  for (const [ref, waiting] of polled) {
    const promise = ref.deref();
    if (promise && isPending(promise)) continue;
    polled.delete(ref);
    if (promise) ends.set(promise, false);
    // A promise that is collected has settled since the last look, or never will.
    for (const end of waiting) end();
  }
}
