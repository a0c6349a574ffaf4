import type { Core } from "../core/core.ts";
import type { Trial } from "../core/lap_cost.ts";
import { createAsyncStorage } from "../runtime/async_storage.ts";
import type { AsyncStorage } from "../runtime/builtin.ts";
import { callSoon } from "../runtime/clock_globals.ts";
import { settlePolled } from "../runtime/promises.ts";

/** After so many scopes outside any async scope, the current life may be collected. */
const PATIENCE = 1000;

/** The generation of no tree. */
const NEVER = -1;

/** A group of async scopes whose end the garbage collector reports. */
interface Life {
  /** The number of clears before the group began. */
  generation: number;
  /** Async scopes opened in the group, without the disowned ones. */
  scopes: number;
  /** Whether the group is registered with the garbage collector. */
  watched: boolean;
}

/** An async scope for its continuations. Keep it small: on Deno two more fields cost 25 %. */
export interface AsyncContext {
  /**
   * The scope's token while it is open, and 0 once it has closed. A negative number is the token
   * under which later scopes open: the first late scope, or the outer scope after `disown()`.
   */
  token: number;
  /** The node for scopes opened after the end; 0 for the top. Valid until the next clear. */
  place: number;
  /** Collected when no continuation of its scopes can run any more. */
  life: Life;
}

/** The async scopes of a recorder. */
export class AsyncScopes {
  // No # fields: they cost several ns each on V8, in every request.
  private readonly core: Core;
  private readonly whenNone: () => void;
  private storage: AsyncStorage<AsyncContext> | undefined;
  private generation = 0;
  private life: Life | undefined;
  private lives = 0;
  private resting = false;
  private quiet = 0;
  private readonly ended: FinalizationRegistry<undefined>;
  /** Closes an async scope. Scopes that its code opens later still nest under it. */
  readonly close: (context: AsyncContext) => void;

  /** @param whenNone Called when no code can run in an async scope any more. */
  constructor(core: Core, whenNone: () => void) {
    this.core = core;
    this.whenNone = whenNone;
    this.ended = new FinalizationRegistry(() => {
      this.countEnd();
    });
    this.close = (context) => {
      settlePolled();
      const { token } = context;
      context.token = 0;
      core.leave(token);
    };
  }

  /** Forgets the async scopes so far: they belong to the cleared tree. */
  clear(): void {
    this.generation++;
    this.life = undefined;
  }

  /** Opens a scope under the async scope around the code, otherwise on the synchronous stack. */
  enter(labelId: number): number {
    settlePolled();
    const context = this.outer();
    if (!context) {
      // Without this reference the garbage collector reports the end of the last context.
      if (++this.quiet > PATIENCE) this.life = undefined;
      return this.core.enter(labelId);
    }
    const { token } = context;
    if (token > 0) return this.core.enterIn(token, labelId);
    if (this.core.nodeOf(-token)) return this.core.enterIn(-token, labelId);
    const late = this.core.enterAsync(0, 0, context.place, labelId);
    context.token = -late;
    return late;
  }

  /**
   * Opens an async scope under the current scope. Call `keep()` or `disown()` next.
   *
   * @returns undefined if the scope is not recorded, or if this runtime has no AsyncLocalStorage.
   */
  open(labelId: number): AsyncContext | undefined {
    this.storage ??= createAsyncStorage();
    if (!this.storage) return undefined;
    settlePolled();
    const { core } = this;
    const outer = this.outer();
    const token = outer
      ? core.enterAsync(Math.abs(outer.token), 0, outer.place, labelId)
      : core.enterAsync(0, 0, 0, labelId);
    if (token === 0) return undefined;
    this.quiet = 0;
    const life = this.life ?? this.beginLife();
    life.scopes++;
    return { token, place: core.entered(), life };
  }

  /** Runs a function so that its scopes, now and later, nest under an async scope. */
  resume<T>(context: AsyncContext, fn: () => T): T {
    return this.storage!.run(context, fn);
  }

  /** Confirms that a scope is async: its continuations find it as long as they can run. */
  keep({ life }: AsyncContext): void {
    if (life.watched) return;
    life.watched = true;
    this.ended.register(life, undefined, life);
  }

  /** Returns a way to run functions as async scopes do, to measure what that costs; then `end()`. */
  trial(): Trial {
    const life: Life = { generation: NEVER, scopes: 0, watched: false };
    return {
      run: (token, place, fn) => this.resume({ token, place, life }, fn),
      end: () => this.rest(),
    };
  }

  /**
   * Turns a closed async scope into a plain one: its continuations nest where the scope does.
   *
   * If its life has no other scope, the life ends now. It does not wait for the garbage collector.
   */
  disown(context: AsyncContext): void {
    const { life } = context;
    const outer = this.outer();
    if (life.generation === this.generation) this.core.countAsync(context.place, -1);
    context.token = -Math.abs(outer?.token ?? 0);
    context.place = outer?.place ?? 0;
    if (outer) context.life = outer.life;
    if (--life.scopes > 0) return;
    life.generation = NEVER;
    if (life.watched) this.ended.unregister(life);
    if (this.life === life) this.life = undefined;
    this.countEnd();
  }

  /** Returns the async scope in which the code runs, if it belongs to the current tree. */
  private outer(): AsyncContext | undefined {
    const context = this.storage?.getStore();
    return context?.life.generation === this.generation ? context : undefined;
  }

  private beginLife(): Life {
    this.lives++;
    return this.life = { generation: this.generation, scopes: 0, watched: false };
  }

  private countEnd(): void {
    if (--this.lives > 0) return;
    this.whenNone();
    if (this.resting) return;
    this.resting = true;
    // Later, because the next one may open at once. On Node each switch costs 0.7 us.
    callSoon(() => {
      this.resting = false;
      this.rest();
    });
  }

  private rest(): void {
    if (this.lives === 0) this.storage?.disable();
  }
}
