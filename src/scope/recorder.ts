import type { Core } from "../core/core.ts";
import { type AsyncContext, AsyncScopes } from "./async_scope.ts";

/** Bits of a recorder's mode; 0 is the hot path. */
const DISABLED = 1;
const ASYNC = 2;

/** Opens and closes scopes on a core, and knows in which async scope the code runs. Nothing here throws. */
export class Recorder {
  readonly core: Core;
  /** Opens a scope under the innermost open one. Returns its token, 0 if it is not recorded. */
  readonly enter: (label: number) => number;
  /** Closes a scope; one that is closed already, or was not recorded, stays as it is. */
  readonly leave: (token: number) => void;
  // No # fields: they cost several ns each on V8.
  private readonly state = { mode: 0 };
  private readonly scopes: AsyncScopes;

  constructor(core: Core) {
    this.core = core;
    const { state } = this;
    const scopes = this.scopes = new AsyncScopes(core, () => state.mode &= ~ASYNC);
    const { enter, leave } = core;
    this.enter = (label) => {
      if (state.mode === 0) return enter(label);
      return state.mode & DISABLED ? 0 : scopes.enter(label);
    };
    this.leave = (token) => {
      if (token !== 0) leave(token);
    };
  }

  get enabled(): boolean {
    return (this.state.mode & DISABLED) === 0;
  }

  set enabled(on: boolean) {
    this.state.mode = on ? this.state.mode & ~DISABLED : this.state.mode | DISABLED;
  }

  /** Opens a scope exactly under the one with that token, whatever else is open. */
  enterUnder(parent: number, label: number): number {
    return this.enabled ? this.core.enterAsync(parent, 1, 0, label) : 0;
  }

  /** Closes every open scope as a lap that ends now: for the end of the program. Leaving them later does nothing. */
  closeAll(): void {
    this.core.closeAll();
  }

  /** Forgets everything recorded; scopes that are open are not recorded when they close. */
  clear(): void {
    this.scopes.clear();
    this.core.clear();
  }

  /**
   * Runs a function in a scope of its own stack. Scopes opened in its continuations, timers and promise callbacks nest under
   * it; the scope ends when the function has returned, or when the promise that it returned has settled.
   *
   * @param onTrial Without a promise the scope is taken to have been a plain one.
   */
  run<T>(label: number, fn: () => T, onTrial = false): T {
    const context = this.begin(label);
    if (!context) return this.runSync(label, fn);
    const { scopes } = this;
    let result: T | undefined;
    try {
      result = scopes.resume(context, fn);
    } finally {
      const goesOn = result instanceof Promise;
      if (!goesOn) scopes.close(context);
      if (onTrial && !goesOn) scopes.disown(context);
      else scopes.keep(context);
    }
    return result instanceof Promise ? closeWhenSettled(result, scopes.close, context) as T : result;
  }

  /** Runs a function in a plain scope: for one that returns no promise; if it does, the times are right all the same. */
  runSync<T>(label: number, fn: () => T): T {
    const token = this.enter(label);
    return token === 0 ? fn() : closeAfter(fn, this.leave, token);
  }

  /** Opens an async scope, under the one that is open here. Undefined where it can't be recorded or carried along. */
  openContext(label: number): AsyncContext | undefined {
    const context = this.begin(label);
    if (context) this.scopes.keep(context);
    return context;
  }

  /** Runs a function so that its scopes, now and later, nest under an async scope. */
  resume<T>(context: AsyncContext, fn: () => T): T {
    return this.scopes.resume(context, fn);
  }

  /** Closes an async scope; what its code opens later still nests under it. */
  closeContext(context: AsyncContext): void {
    this.scopes.close(context);
  }

  /** An async scope that has yet to be kept or disowned. */
  private begin(label: number): AsyncContext | undefined {
    if (this.state.mode & DISABLED) return undefined;
    const context = this.scopes.open(label);
    if (context) this.state.mode |= ASYNC;
    return context;
  }
}

/**
 * The way to run the functions of one place: each in an async scope of its own, until one returns at
 * once. From then on in plain scopes, which cost less, until one returns a promise after all.
 */
export class RunPolicy {
  // No # field: it costs several ns on V8.
  private async: boolean | undefined;

  /** Whether a function returned at once here, and none ever returned a promise. */
  get isSync(): boolean {
    return this.async === false;
  }

  /** Runs a function in an async scope. */
  run<T>(recorder: Recorder, label: number, fn: () => T): T {
    if (this.async) return recorder.run(label, fn);
    const result = recorder.run(label, fn, true);
    if (result instanceof Promise) this.async = true;
    else this.async ??= false; // a call inside this one may have returned a promise
    return result;
  }

  /** Runs a function in a plain scope. */
  runSync<T>(recorder: Recorder, label: number, fn: () => T): T {
    const result = recorder.runSync(label, fn);
    if (result instanceof Promise) this.async = true;
    return result;
  }
}

/** Calls a function, and `close` when it has returned or thrown; if it returns a promise, when that has settled. */
export function closeAfter<T, S>(fn: () => T, close: (scope: S) => void, scope: S): T {
  let result: T;
  try {
    result = fn();
  } catch (error) {
    close(scope);
    throw error;
  }
  if (result instanceof Promise) return closeWhenSettled(result, close, scope) as T;
  close(scope);
  return result;
}

/** Calls `close` when a promise has settled. The scope goes along, since a closure costs Bun 25 ns. */
function closeWhenSettled<T, S>(result: Promise<T>, close: (scope: S) => void, scope: S): Promise<T> {
  // The promise handed on is the one that `then` makes, so a rejection that nobody handles is still reported as such.
  return result.then(
    (value) => {
      close(scope);
      return value;
    },
    (error) => {
      close(scope);
      throw error;
    },
  );
}
