import { builtinModule } from "../probe/probe.ts";

/** The part of AsyncLocalStorage that async scopes use. */
export interface AsyncStorage<T> {
  run<R>(store: T, fn: () => R): R;
  getStore(): T | undefined;
  /** Until the next run() it costs nothing: on Node, every promise of the program costs more while one is in use. */
  disable(): void;
}

/** An AsyncLocalStorage, where the runtime has one: browsers have none, and async scopes are plain scopes there. */
export function createAsyncStorage<T>(): AsyncStorage<T> | undefined {
  const hooks = builtinModule<{ AsyncLocalStorage: new () => AsyncStorage<T> }>("node:async_hooks");
  return hooks && new hooks.AsyncLocalStorage();
}
