import type { Core } from "../core/core.ts";
import { type AsyncStorage, createAsyncStorage } from "../probe/async_context.ts";

/** Scopes opened outside any async scope before the recorder stops asking for one, once none can come back. */
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
  readonly life: object | undefined;
}

/** The async scopes of a recorder: opens them, and finds the one in which the code runs. */
export class AsyncScopes {
  // No # fields: they cost several ns each on V8, and this is the path of every request.
  private readonly core: Core;
  private readonly whenNone: () => void;
  private storage: AsyncStorage<AsyncContext> | undefined;
  private generation = 0;
  private life: object | undefined;
  private lives = 0;
  private quiet = 0;
  private readonly ended: FinalizationRegistry<undefined>;

  /** `whenNone` is called when scopes need not ask for an async one any more. */
  constructor(core: Core, whenNone: () => void) {
    this.core = core;
    this.whenNone = whenNone;
    this.ended = new FinalizationRegistry(() => {
      if (--this.lives === 0) this.whenNone();
    });
  }

  /** What was opened up to now belongs to a tree that is forgotten. */
  clear(): void {
    this.generation++;
  }

  /** Opens a scope under the async scope in which the code runs, or under the synchronous one. */
  enter(label: number): number {
    const context = this.storage?.getStore();
    if (!context || context.generation !== this.generation) {
      // The strong reference goes, and with the last context the garbage collector tells that none can come back.
      if (!context && ++this.quiet > PATIENCE) this.life = undefined;
      return this.core.enter(label);
    }
    if (context.open || this.core.nodeOf(context.token)) return this.core.enterIn(context.token, label);
    context.token = this.core.enterAsync(0, 0, context.place, label);
    return context.token;
  }

  /** Opens an async scope, under the one that is open here. Undefined where it can't be recorded or carried along. */
  open(label: number): AsyncContext | undefined {
    const storage = this.storage ??= createAsyncStorage();
    if (!storage) return undefined;
    const outer = storage.getStore();
    const { core, generation } = this;
    const token = outer !== undefined && outer.generation === generation
      ? core.enterAsync(outer.token, 0, outer.place, label)
      : core.enterAsync(0, 0, 0, label);
    if (token === 0) return undefined;
    this.quiet = 0;
    if (!this.life) this.begin();
    return { token, open: true, place: core.entered(), generation, life: this.life };
  }

  /** Runs a function so that its scopes, now and later, nest under an async scope. */
  resume<T>(context: AsyncContext, fn: () => T): T {
    return this.storage!.run(context, fn);
  }

  /** Closes an async scope; what its code opens later still nests under it. */
  close(context: AsyncContext): void {
    context.open = false;
    this.core.leave(context.token);
  }

  private begin(): void {
    this.life = {};
    this.lives++;
    this.ended.register(this.life, undefined);
  }
}
