/** Runs a function, then `last`: at once, or when the function's promise settles. */
export function runThen<T>(run: () => T, last: () => void): T {
  let result: T;
  try {
    result = run();
  } catch (error) {
    last();
    throw error;
  }
  if (result instanceof Promise) return result.finally(last) as T;
  last();
  return result;
}
