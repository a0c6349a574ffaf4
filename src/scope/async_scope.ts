import type { Core } from "../core/core.ts";
import { type AsyncStorage, createAsyncStorage } from "../runtime/async_storage.ts";

/** Scopes opened outside any async scope before the recorder stops asking for one, once none can come back. */
const PATIENCE = 1000;

/** Of no tree. */
const NEVER = -1;

/** Async scopes between two clears or two times without any. */
interface Life {
  /** The number of clears before it. */
  generation: number;
  /** Async scopes opened in it so far, without those that turned out to be none. */
  scopes: number;
  /** Whether the garbage collector tells its end. */
  watched: boolean;
}

/** Where an async scope's continuations find it. On Deno two more fields made a scope a quarter dearer: it outlives collections. */
export interface AsyncContext {
  /**
   * Its token; 0 once it has closed; then, with a minus, that of a scope opened later, for they belong under its node. If it
   * turned out to be no async scope, with a minus that of the one around it.
   */
  token: number;
  /** The node where scopes opened later belong, which stands until the next clear; 0 for the top. */
  place: number;
  /** Collected by the garbage collector when no async context can come back any more. */
  life: Life;
}

/** The async scopes of a recorder: opens them, and finds the one in which the code runs. */
export class AsyncScopes {
  // No # fields: they cost several ns each on V8, and this is the path of every request.
  private readonly core: Core;
  private readonly whenNone: () => void;
  private storage: AsyncStorage<AsyncContext> | undefined;
  private generation = 0;
  private life: Life | undefined;
  private lives = 0;
  private resting = false;
  private quiet = 0;
  private readonly ended: FinalizationRegistry<undefined>;
  /** Closes an async scope; what its code opens later still nests under it. */
  readonly close: (context: AsyncContext) => void;

  /** `whenNone` is called when scopes need not ask for an async one any more. */
  constructor(core: Core, whenNone: () => void) {
    this.core = core;
    this.whenNone = whenNone;
    this.ended = new FinalizationRegistry(() => {
      this.countEnd();
    });
    this.close = (context) => {
      const { token } = context;
      context.token = 0;
      core.leave(token);
    };
  }

  /** What was opened up to now belongs to a tree that is forgotten. */
  clear(): void {
    this.generation++;
    this.life = undefined;
  }

  /** Opens a scope under the async scope in which the code runs, or under the synchronous one. */
  enter(label: number): number {
    const context = this.outer();
    if (!context) {
      // The strong reference goes, and with the last context the garbage collector tells that none can come back.
      if (++this.quiet > PATIENCE) this.life = undefined;
      return this.core.enter(label);
    }
    const { token } = context;
    if (token > 0) return this.core.enterIn(token, label);
    if (this.core.nodeOf(-token)) return this.core.enterIn(-token, label);
    const late = this.core.enterAsync(0, 0, context.place, label);
    context.token = -late;
    return late;
  }

  /**
   * Opens an async scope, under the one that is open here. Undefined where it can't be recorded or carried along. It is
   * followed by `keep()`, or by `disown()` when it turns out to be none.
   */
  open(label: number): AsyncContext | undefined {
    this.storage ??= createAsyncStorage();
    if (!this.storage) return undefined;
    const { core } = this;
    const outer = this.outer();
    const token = outer
      ? core.enterAsync(Math.abs(outer.token), 0, outer.place, label)
      : core.enterAsync(0, 0, 0, label);
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

  /** An async scope is one, and may be asked for as long as anything can come back to it. */
  keep({ life }: AsyncContext): void {
    if (life.watched) return;
    life.watched = true;
    this.ended.register(life, undefined, life);
  }

  /**
   * A scope, closed by now, turned out to be no async one: what its function left to run later nests where the scope does. If
   * its life has no other, scopes need not ask for async ones any more, without waiting for the garbage collector.
   */
  disown(context: AsyncContext): void {
    const { life } = context;
    const outer = this.outer();
    context.token = -Math.abs(outer?.token ?? 0);
    context.place = outer?.place ?? 0;
    if (outer) context.life = outer.life;
    if (--life.scopes > 0) return;
    life.generation = NEVER;
    if (life.watched) this.ended.unregister(life);
    if (this.life === life) this.life = undefined;
    this.countEnd();
  }

  /** The async scope in which the code runs, if it is of the tree that stands now. */
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
    // Later, since the next one may be opened at once, and switching takes a microsecond.
    queueMicrotask(() => {
      this.resting = false;
      if (this.lives === 0) this.storage?.disable();
    });
  }
}
