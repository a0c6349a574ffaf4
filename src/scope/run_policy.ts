import type { Recorder } from "./recorder.ts";

/**
 * How the functions that run at one place are run: each in an async scope of its own, until one has returned at once; then
 * in plain scopes, which cost less, until one returns a promise after all.
 */
export class RunPolicy {
  // No # field: it costs several ns on V8.
  private async: boolean | undefined;

  /** True once a function returned here at once, and none ever returned a promise. */
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
