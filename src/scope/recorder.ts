import type { Core } from "../core/core.ts";
import type { Trial } from "../core/lap_cost.ts";
import type { Callee } from "../label/call_site.ts";
import { isPromise, settlePolled, whenSettled } from "../runtime/promises.ts";
import { type AsyncContext, AsyncScopes } from "./async_scope.ts";
import { makesPromises } from "./function_kind.ts";

/** Bits of a recorder's mode; 0 is the hot path. */
const DISABLED = 1;
const ASYNC = 2;

/** The way to open and close scopes on a core, sync and async ones. Its own code never throws. */
export class Recorder {
  readonly core: Core;
  /** Opens a scope under the innermost open one. Returns its token; 0 if it is not recorded. */
  readonly enter: (labelId: number) => number;
  /** Closes a scope. Does nothing if it has closed already, or for the token 0. */
  readonly leave: (token: number) => void;
  // No # fields: they cost several ns each on V8.
  private readonly state = { mode: 0 };
  private readonly scopes: AsyncScopes;

  constructor(core: Core) {
    this.core = core;
    const { state } = this;
    const scopes = this.scopes = new AsyncScopes(core, () => state.mode &= ~ASYNC);
    const { enter, leave } = core;
    this.enter = (labelId) => {
      if (state.mode === 0) return enter(labelId);
      return state.mode & DISABLED ? 0 : scopes.enter(labelId);
    };
    this.leave = (token) => {
      if (token !== 0) leave(token);
    };
  }

  /** Whether scopes are recorded. */
  get enabled(): boolean {
    return (this.state.mode & DISABLED) === 0;
  }

  set enabled(on: boolean) {
    this.state.mode = on ? this.state.mode & ~DISABLED : this.state.mode | DISABLED;
  }

  /** Opens a scope under the scope of a token, even if other scopes are open. */
  enterUnder(parent: number, labelId: number): number {
    return this.enabled ? this.core.enterAsync(parent, 1, 0, labelId) : 0;
  }

  /** Brings the tree up to date, before it is read. */
  settle(): void {
    settlePolled(true);
    this.core.settle();
  }

  /** Closes every open scope as a lap that ends now. Leaving them later does nothing. */
  closeAll(): void {
    settlePolled(true);
    this.core.closeAll();
  }

  /** Forgets everything recorded. Scopes that are open now are not recorded when they close. */
  clear(): void {
    this.scopes.clear();
    this.core.clear();
  }

  /**
   * Runs a function in an async scope. Scopes opened in its continuations, timers and promise
   * callbacks nest under it. The scope ends when the function returns, or when its promise settles.
   *
   * @param source The function that makes the result.
   * @param onTrial Whether the scope counts as a plain one if the function returns no promise.
   */
  run<T>(labelId: number, fn: () => T, source: Callee, onTrial = false): T {
    const context = this.begin(labelId);
    if (!context) return this.runSync(labelId, fn, source);
    const { scopes } = this;
    let goesOn = false;
    let result: T;
    try {
      result = scopes.resume(context, fn);
      goesOn = isPromise(result);
    } finally {
      if (!goesOn) scopes.close(context);
      if (onTrial && !goesOn) scopes.disown(context);
      else scopes.keep(context);
    }
    return goesOn ? closeWhenSettled(result, source, scopes.close, context) : result;
  }

  /** Runs a function in a plain scope. If it returns a promise, the lap ends when that settles. */
  runSync<T>(labelId: number, fn: () => T, source: Callee, onPromise?: () => void): T {
    const token = this.enter(labelId);
    return token === 0 ? fn() : closeAfter(fn, source, this.leave, token, onPromise);
  }

  /**
   * Opens an async scope under the current scope.
   *
   * @returns undefined if the scope is not recorded, or if this runtime has no AsyncLocalStorage.
   */
  openContext(labelId: number): AsyncContext | undefined {
    const context = this.begin(labelId);
    if (context) this.scopes.keep(context);
    return context;
  }

  /** Runs a function so that its scopes, now and later, nest under an async scope. */
  resume<T>(context: AsyncContext, fn: () => T): T {
    return this.scopes.resume(context, fn);
  }

  /** Closes an async scope. Scopes that its code opens later still nest under it. */
  closeContext(context: AsyncContext): void {
    this.scopes.close(context);
  }

  /** Returns a way to measure what async scopes cost. Only after the first of them. */
  trial(): Trial {
    return this.scopes.trial();
  }

  /** Opens an async scope that is neither kept nor disowned yet. */
  private begin(labelId: number): AsyncContext | undefined {
    if (this.state.mode & DISABLED) return undefined;
    const context = this.scopes.open(labelId);
    if (context) this.state.mode |= ASYNC;
    return context;
  }
}

/**
 * The kind of scope for the functions of one place. The first function runs in an async scope.
 * After one without a promise they run in plain scopes, which cost less, until one returns a
 * promise.
 */
export class RunPolicy {
  // No # field: it costs several ns on V8.
  private async: boolean | undefined;
  private readonly setAsync = () => {
    this.async = true;
  };

  /** Whether a function has returned here, and none has returned a promise. */
  get isSync(): boolean {
    return this.async === false;
  }

  /** Runs a function in an async scope. */
  run<T>(recorder: Recorder, labelId: number, fn: () => T, source: Callee): T {
    if (this.async) return recorder.run(labelId, fn, source);
    const result = recorder.run(labelId, fn, source, true);
    if (isPromise(result)) this.async = true;
    else this.async ??= false; // a call inside this one may have returned a promise
    return result;
  }

  /** Runs a function in a plain scope. */
  runSync<T>(recorder: Recorder, labelId: number, fn: () => T, source: Callee): T {
    return recorder.runSync(labelId, fn, source, this.setAsync);
  }
}

/** Calls a function, then `close` when the function has ended or its promise has settled. */
export function closeAfter<T, S>(
  fn: () => T,
  source: Callee,
  close: (scope: S) => void,
  scope: S,
  onPromise?: () => void,
): T {
  let result: T;
  try {
    result = fn();
  } catch (error) {
    close(scope);
    throw error;
  }
  if (isPromise(result)) {
    onPromise?.();
    return closeWhenSettled(result, source, close, scope);
  }
  close(scope);
  return result;
}

/**
 * Calls `close` when a promise has settled. Returns the promise itself, unless nobody can tell.
 * `scope` saves a closure, 25 ns on Bun.
 */
function closeWhenSettled<T, S>(promise: T, source: Callee, close: (scope: S) => void, scope: S): T {
  if (!makesPromises(source)) {
    whenSettled(promise as object, () => close(scope));
    return promise;
  }
  // Returns the promise of `then`, so that the runtime still reports an unhandled rejection.
  return (promise as Promise<unknown>).then(
    (value) => {
      close(scope);
      return value;
    },
    (error) => {
      close(scope);
      throw error;
    },
  ) as T;
}
