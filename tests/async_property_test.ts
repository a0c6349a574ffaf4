import fc from "fast-check";
import { test } from "node:test";
import { setImmediate } from "node:timers";
import { assert, assertEquals } from "./kit/assert.ts";
import { type Kit, kit } from "./kit/session.ts";

// Random programs of async functions that run at the same time, on a random schedule. Each function knows its true path, and
// writes it down itself; the core has to find the same paths.

const LABELS = ["A", "B", "C"];

/** One step of an async function. */
type Step =
  | { do: "wait" }
  | { do: "sync"; label: number; inner: boolean }
  | { do: "call"; awaited: boolean; program: Program }
  | { do: "callInside"; label: number; program: Program }
  | { do: "timer"; label: number }
  | { do: "throw" };
interface Program {
  label: number;
  steps: Step[];
}

const { program } = fc.letrec<{ program: Program; step: Step }>((tie) => ({
  program: fc.record({ label: fc.nat(2), steps: fc.array(tie("step"), { maxLength: 5, size: "max" }) }),
  step: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: fc.constant<Step>({ do: "wait" }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("sync" as const), label: fc.nat(2), inner: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("timer" as const), label: fc.nat(2) }) },
    { weight: 1, arbitrary: fc.constant<Step>({ do: "throw" }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("callInside" as const), label: fc.nat(2), program: tie("program") }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant("call" as const), awaited: fc.boolean(), program: tie("program") }),
    },
  ),
}));

/** Runs programs on an injected clock, resumes what waits in the order of `choices`, and keeps the true tree. */
class World {
  readonly #here: Kit;
  readonly #waiting: (() => void)[] = [];
  readonly truth = new Map<string, { laps: number; wall: number }>();

  constructor(here: Kit) {
    this.#here = here;
  }

  #wait(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #write(path: string, start: number): void {
    const node = this.truth.get(path) ?? { laps: 0, wall: 0 };
    this.truth.set(path, { laps: node.laps + 1, wall: node.wall + this.#here.readings.now - start });
  }

  call({ label, steps }: Program, above: string): Promise<void> {
    const path = `${above}>${LABELS[label]}`;
    const start = this.#here.readings.now;
    return this.#here.region(LABELS[label]).run(async () => {
      const running: Promise<void>[] = [];
      try {
        for (const step of steps) await this.#take(step, path, running);
        await Promise.all(running);
      } finally {
        this.#write(path, start);
      }
    }).catch(() => {});
  }

  async #take(step: Step, path: string, running: Promise<void>[]): Promise<void> {
    switch (step.do) {
      case "wait":
        return await this.#wait();
      case "sync":
        return this.#sync(LABELS[step.label], path, step.inner);
      case "timer": // goes on after the function may have ended: its scopes nest under the function all the same
        this.#wait().then(() => this.#sync(LABELS[step.label], path, true));
        return;
      case "call": {
        const called = this.call(step.program, path);
        if (step.awaited) await called;
        else running.push(called);
        return;
      }
      case "callInside": // a plain scope starts the call and closes before the call has ended
        return await this.#callInside(LABELS[step.label], path, step.program);
      case "throw":
        throw new Error("a step that throws");
    }
  }

  async #callInside(label: string, above: string, called: Program): Promise<void> {
    const path = `${above}>${label}`;
    const start = this.#here.readings.now;
    const scope = this.#here.region(label);
    const token = scope.enter();
    const running = this.call(called, path);
    scope.leave(token);
    this.#write(path, start);
    await running;
  }

  #sync(label: string, above: string, inner: boolean): void {
    const path = `${above}>${label}`;
    const start = this.#here.readings.now;
    const scope = this.#here.region(label);
    const token = scope.enter();
    if (inner) this.#sync("inner", path, false);
    scope.leave(token);
    this.#write(path, start);
  }

  /** Lets everything run to its end. */
  async drain(choices: number[]): Promise<void> {
    for (let i = 0;; i++) {
      await new Promise((resolve) => setImmediate(resolve)); // every promise callback has run then
      if (this.#waiting.length === 0) return;
      this.#here.pass(10);
      this.#waiting.splice(choices[i % choices.length] % this.#waiting.length, 1)[0]();
    }
  }
}

function tree({ manager }: Kit): [string, { laps: number; wall: number }][] {
  const paths: string[] = [];
  return manager.snapshot().timers.map(({ parent, label, laps, wall }, i) => {
    paths[i] = `${paths[parent] ?? ""}>${label}`;
    return [paths[i], { laps, wall }];
  });
}

/** A program whose functions run one after the other: it awaits each one at once. */
function sequential({ label, steps }: Program): Program {
  const kept = steps.filter((one) => one.do !== "timer" && one.do !== "callInside");
  return {
    label,
    steps: kept.map((one) => one.do === "call" ? { ...one, awaited: true, program: sequential(one.program) } : one),
  };
}

/** Asserts that siblings together have no more CPU time than the process used. */
function assertSums({ manager }: Kit, used: number): void {
  const sums = new Map<number, number>();
  for (const { parent, user } of manager.snapshot().timers) sums.set(parent, (sums.get(parent) ?? 0) + user);
  for (const sum of sums.values()) assert(sum <= used, `${sum} of ${used} ns`);
}

test("interleaved async functions: each scope is under its true parent, whatever the schedule", async () => {
  const here = kit({ window: "auto" });
  await fc.assert(
    fc.asyncProperty(
      fc.array(program, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 30, size: "max" }),
      async (programs, choices) => {
        here.manager.clear();
        const before = here.readings.user;
        const world = new World(here);
        const all = programs.map((one) => world.call(one, ""));
        await world.drain(choices);
        await Promise.all(all);
        await world.drain(choices);
        assertEquals(new Map(tree(here).sort()), new Map([...world.truth].sort()));
        assertEquals(here.manager.snapshot().timers.filter((timer) => timer.openLaps > 0), []);
        assertSums(here, here.readings.user - before);
      },
    ),
    { numRuns: 1000 },
  );
});

for (const window of [0, "auto"] as const) {
  test(`async functions that run one after the other have CPU times in every node, with window ${window}`, async () => {
    const here = kit({ window });
    await fc.assert(
      fc.asyncProperty(program, async (any) => {
        here.manager.clear();
        const world = new World(here);
        const run = world.call(sequential(any), "");
        await world.drain([0]);
        await run;
        assertEquals(here.manager.snapshot().timers.filter((timer) => timer.cpuUnknownLaps > 0), []);
      }),
      { numRuns: 1000 },
    );
  });
}
