import { type AsyncStorage, builtin } from "./builtin.ts";

/** Creates an AsyncLocalStorage. Returns undefined in browsers, where async scopes are plain. */
export function createAsyncStorage<T>(): AsyncStorage<T> | undefined {
  const hooks = builtin("node:async_hooks");
  return hooks && new hooks.AsyncLocalStorage<T>();
}
