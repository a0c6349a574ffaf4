// The end of promises that belong to the program. A handler of ours would silence a rejection that
// nobody handles, and would start a lazy promise. So nothing is attached to them.
import { builtin } from "./builtin.ts";
import { callLater, callSoon, now } from "./clock_globals.ts";
import { denoGlobal } from "./deno_global.ts";
import { objectTypes } from "./object_types.ts";

type End = () => void;

/** Returns true for a promise of any realm, and false for a Proxy or a thenable. */
export function isPromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== "object" || value === null) return false;
  const types = objectTypes();
  return types ? types.isPromise(value) : Object.prototype.toString.call(value) === "[object Promise]";
}

/** Returns true unless `then` is the one of a realm's Promise, right above `Object.prototype`. */
function hasOwnThen(promise: object): boolean {
  if (Object.getPrototypeOf(promise) === Promise.prototype) return Object.hasOwn(promise, "then");
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

/** After so many promises that nobody asks for, the hooks may be taken off. */
const PATIENCE = 1000;
let quiet = 0;
/** Takes the hooks off; null where there are none. */
let unhook: End | null | undefined;
/** Counts how often the hooks were put on and taken off again. */
let epoch = 1;

/** Promises that somebody waits for. It is collected if the program drops them all. */
interface Group {
  waiting: number;
}

let group: Group | undefined;
const groups = /* @__PURE__ */ new Set<WeakRef<Group>>();

/** A promise with its state in an invisible field: 10 ns on Node, where a WeakMap costs 90. */
class Known extends (function (promise: object) {
  return promise;
} as unknown as new (promise: object) => object) {
  /** Who waits for it, 0 after its end, or the epoch in which the hooks would have told its end. */
  #state: number | { ends: End[]; group: Group } = epoch;

  static watch(promise: object, end: End): void {
    anyWatched = true;
    quiet = 0;
    const state = #state in promise ? promise.#state : undefined;
    if (typeof state === "object") return void state.ends.push(end);
    if (state === 0 || hasOwnThen(promise)) return end();
    const known = Known.of(promise);
    const pending = state === epoch || isPending(promise);
    if (!pending) {
      if (known) known.#state = 0;
      end();
    } else if (known) {
      if (!group) groups.add(new WeakRef(group = { waiting: 0 }));
      group.waiting++;
      known.#state = { ends: [end], group };
    } else poll(promise, end);
  }

  /** Puts the hooks on. Returns undefined for a promise of which they don't tell. */
  private static of(promise: object): Known | undefined {
    // Deno's hooks miss what the code of other realms settles, such as their own promises.
    if (unhook === null || (denoGlobal() && !(promise instanceof Promise))) return;
    try {
      unhook ??= builtin("node:v8")!.promiseHooks.createHook(Known);
      return #state in promise ? promise : new Known(promise) as Known;
    } catch {
      unhook ??= null; // an engine may refuse a private field to a frozen promise
    }
  }

  /** The hook for each new promise of the program. */
  static init(promise: object): void {
    new Known(promise);
  }

  /** The hook for each promise of the program that settles. */
  static settled(promise: object): void {
    if (#state in promise) {
      const state = promise.#state;
      promise.#state = 0;
      if (typeof state === "object") {
        state.group.waiting--;
        for (const end of state.ends) end();
        return;
      }
    }
    if (++quiet < PATIENCE) return;
    quiet = 0;
    group = undefined;
    for (const ref of groups) if (!ref.deref()?.waiting) groups.delete(ref);
    if (groups.size > 0) return;
    unhook?.();
    unhook = undefined;
    epoch++;
  }
}

/**
 * Calls a function when a promise has settled, before the program's own handlers. Calls it at once
 * if the promise has settled already, if it has a `then` of its own, because that may be what
 * starts it, and where the engine does not tell, as in browsers.
 *
 * V8 tells by its promise hooks. While they are on, each promise of the program costs 20 ns more on
 * Node 24, and 40 ns on Deno and Node 20. So they are taken off after `PATIENCE` promises that
 * nobody asked for, if nobody waits. Bun has no hooks, so its promises are polled: the call comes
 * up to about 1 ms and 3 % of the waiting time late.
 */
export const whenSettled: (promise: object, end: End) => void = Known.watch;

/** Whether {@link whenSettled} was ever called. */
export let anyWatched = false;

/** Microtasks after each of which a new promise is looked at, because many settle soon. */
const SOON = 8;
/** The most promises that are looked at beside the timer, such as before a scope opens. */
const FEW = 16;
const polled = /* @__PURE__ */ new Map<WeakRef<object>, End>();
/** How many microtasks are left, and when the timer looks. */
let soon = 0;
let due = Infinity;

function poll(promise: object, end: End): void {
  polled.set(new WeakRef(promise), end);
  if (soon === 0) callSoon(lookSoon);
  soon = SOON;
}

function lookSoon(): void {
  settlePolled();
  if (polled.size === 0) soon = 0;
  else if (--soon > 0) callSoon(lookSoon);
  else lookLater(now());
}

/** Looks by a timer, which slows down from the newest promise on and holds no program open. */
function lookLater(newest: number): void {
  const at = now() + 1 + (now() - newest) / 32 + polled.size / 500;
  if (polled.size === 0 || at >= due) return;
  due = at;
  const timer = callLater(() => {
    if (due !== at) return;
    due = Infinity;
    settlePolled(true);
    lookLater(newest);
  }, at - now()) as { unref?(): void };
  timer.unref?.();
}

/** Looks at the polled promises now, if they are few or `all` is true. */
export function settlePolled(all = false): void {
  if (polled.size === 0 || (polled.size > FEW && !all)) return;
  for (const [ref, end] of polled) {
    const promise = ref.deref();
    if (promise && isPending(promise)) continue;
    polled.delete(ref);
    // A promise that is collected has settled since the last look, or never will.
    end();
  }
}
