// Measured generators: one lap from the first next() to the end. Only the three methods that drive
// the generator are replaced, so that its identity and prototype stay the same.
import type { Recorder } from "./recorder.ts";

/** The lap of a generator. Code between a `yield` and the following `next()` runs outside it. */
export interface OpenLap {
  /** Runs a part of the generator's body. */
  resume<T>(fn: () => T): T;
  /** Ends the lap. */
  close(): void;
}

type Step = "next" | "return" | "throw";
type Drive = (this: unknown, ...args: unknown[]) => unknown;

const STEPS: readonly Step[] = ["next", "return", "throw"];

/** The lap of one generator. */
class GeneratorLap {
  readonly #recorder: Recorder;
  readonly #open: () => OpenLap;
  #lap: OpenLap | undefined;
  #ended = false;

  constructor(recorder: Recorder, open: () => OpenLap) {
    this.#recorder = recorder;
    this.#open = open;
  }

  /** Returns the lap for a step; undefined after the end, or if the generator never began. */
  at(step: Step): OpenLap | undefined {
    if (this.#ended || this.#lap) return this.#lap;
    if (step === "next" && this.#recorder.enabled) return this.#lap = this.#open();
    this.#ended = true;
    return undefined;
  }

  end(): void {
    this.#ended = true;
    this.#lap?.close();
    this.#lap = undefined;
  }
}

/** Measures a generator in the lap that `open` opens. */
export function followGenerator(generator: Generator, recorder: Recorder, open: () => OpenLap): Generator {
  const whole = new GeneratorLap(recorder, open);
  let running = false;
  return drive(generator, (step, method, args) => {
    const call = () => Reflect.apply(method, generator, args) as IteratorResult<unknown>;
    // A generator that drives itself gets an error but continues, so its lap must not end.
    const lap = running ? undefined : whole.at(step);
    if (!lap) return call();
    running = true;
    try {
      const result = lap.resume(call);
      if (result.done) whole.end();
      return result;
    } catch (error) {
      whole.end();
      throw error;
    } finally {
      running = false;
    }
  });
}

/** Measures an async generator in the lap that `open` opens. */
export function followAsyncGenerator(
  generator: AsyncGenerator,
  recorder: Recorder,
  open: () => OpenLap,
): AsyncGenerator {
  const whole = new GeneratorLap(recorder, open);
  return drive(generator, (step, method, args) => {
    const call = () => Reflect.apply(method, generator, args) as Promise<IteratorResult<unknown>>;
    const lap = whole.at(step);
    if (!lap) return call();
    return lap.resume(call).then(
      (result) => {
        if (result.done) whole.end();
        return result;
      },
      (error) => {
        whole.end();
        throw error;
      },
    );
  });
}

function drive<G extends object>(generator: G, take: (step: Step, method: Drive, args: unknown[]) => unknown): G {
  for (const step of STEPS) {
    const method = (generator as Record<Step, Drive>)[step];
    const value = { [step]: (...args: unknown[]) => take(step, method, args) }[step];
    Object.defineProperty(generator, step, { value, writable: true, configurable: true, enumerable: false });
  }
  return generator;
}
