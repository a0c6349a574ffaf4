import type { Core } from "../core/core.ts";
import { type AsyncStorage, createAsyncStorage } from "../probe/async_context.ts";

/** Bits of a recorder's mode; 0 is the hot path. */
const DISABLED = 1;
const ASYNC = 2;
/** Scopes opened outside any async scope before the recorder lets go of the async mode. */
const PATIENCE = 1000;

/** Where an async scope's continuations find it. */
export interface AsyncContext {
  /** Its token; later that of a scope opened after it closed, as long as that one is open. */
  token: number;
  /** False once the async scope has closed: scopes opened then still belong under its node. */
  open: boolean;
  /** Its node, and the number of clears before, for a node lives until the next clear. */
  readonly place: number;
  readonly generation: number;
  /** Collected by the garbage collector when no async context can come back any more. */
  readonly life: object;
}

/** Opens and closes scopes on a core, and knows in which async scope the code runs. Nothing here throws. */
export class Recorder {
  readonly core: Core;
  #mode = 0;
  #generation = 0;
  #storage: AsyncStorage<AsyncContext> | undefined;
  #life: object | undefined;
  #lives = 0;
  #quiet = 0;
  readonly #ended = new FinalizationRegistry(() => this.#endAsyncMode());

  constructor(core: Core) {
    this.core = core;
  }

  get enabled(): boolean {
    return (this.#mode & DISABLED) === 0;
  }

  set enabled(on: boolean) {
    this.#mode = on ? this.#mode & ~DISABLED : this.#mode | DISABLED;
  }

  /** Opens a scope under the innermost open one. Returns its token, 0 if it is not recorded. */
  enter(label: number): number {
    return this.#mode === 0 ? this.core.enter(label) : this.#enterWithCare(label);
  }

  /** Opens a scope exactly under the one with that token, whatever else is open. */
  enterUnder(parent: number, label: number): number {
    return this.enabled ? this.core.enterAsync(parent, true, 0, label) : 0;
  }

  /** Closes a scope; one that is closed already, or was not recorded, stays as it is. */
  leave(token: number): void {
    if (token !== 0) this.core.leave(token);
  }

  /** Closes every open scope as a lap that ends now: for the end of the program. Leaving them later does nothing. */
  closeAll(): void {
    this.core.closeAll();
  }

  /** Forgets everything recorded; scopes that are open are not recorded when they close. */
  clear(): void {
    this.#generation++;
    this.core.clear();
  }

  /**
   * Runs a function in a scope of its own stack. Scopes opened in its continuations, timers and promise callbacks nest under
   * it; the scope ends when the function has returned, or when the promise that it returned has settled.
   */
  run<T>(label: number, fn: () => T): T {
    const context = this.openContext(label);
    if (!context) return this.runSync(label, fn);
    return closeAfter(() => this.resume(context, fn), () => this.closeContext(context));
  }

  /** Runs a function in a plain scope: for one that returns no promise; if it does, the times are right all the same. */
  runSync<T>(label: number, fn: () => T): T {
    const token = this.enter(label);
    return closeAfter(fn, () => this.leave(token));
  }

  #enterWithCare(label: number): number {
    if (this.#mode & DISABLED) return 0;
    const context = this.#storage?.getStore();
    if (!context || context.generation !== this.#generation) {
      if (!context && ++this.#quiet > PATIENCE) this.#life = undefined;
      return this.core.enter(label);
    }
    if (context.open || this.core.nodeOf(context.token)) return this.core.enterIn(context.token, label);
    context.token = this.core.enterAsync(0, false, context.place, label);
    return context.token;
  }

  /** Opens an async scope, under the one that is open here. Undefined where it can't be recorded or carried along. */
  openContext(label: number): AsyncContext | undefined {
    if (!this.enabled) return undefined;
    this.#storage ??= createAsyncStorage();
    if (!this.#storage) return undefined;
    const outer = this.#storage.getStore();
    const here = outer?.generation === this.#generation ? outer : undefined;
    const token = this.core.enterAsync(here?.token ?? 0, false, here?.place ?? 0, label);
    if (token === 0) return undefined;
    this.#beginAsyncMode();
    const place = this.core.nodeOf(token);
    return { token, open: true, place, generation: this.#generation, life: this.#life! };
  }

  /** Runs a function so that its scopes, now and later, nest under an async scope. */
  resume<T>(context: AsyncContext, fn: () => T): T {
    return this.#storage!.run(context, fn);
  }

  /** Closes an async scope; what its code opens later still nests under it. */
  closeContext(context: AsyncContext): void {
    context.open = false;
    this.core.leave(context.token);
  }

  #beginAsyncMode(): void {
    this.#quiet = 0;
    if (this.#life) return;
    this.#life = {};
    this.#lives++;
    this.#ended.register(this.#life, undefined);
    this.#mode |= ASYNC;
  }

  /** When nobody holds an async context any more, scopes need not ask for one. */
  #endAsyncMode(): void {
    if (--this.#lives === 0) this.#mode &= ~ASYNC;
  }
}

/** Calls a function, and `close` when it has returned or thrown; if it returns a promise, when that has settled. */
function closeAfter<T>(fn: () => T, close: () => void): T {
  let result: T;
  try {
    result = fn();
  } catch (error) {
    close();
    throw error;
  }
  if (!(result instanceof Promise)) {
    close();
    return result;
  }
  // The promise handed on is the one that `then` makes, so a rejection that nobody handles is still reported as such.
  return result.then(
    (value) => {
      close();
      return value;
    },
    (error) => {
      close();
      throw error;
    },
  ) as T;
}
