import fc from "fast-check";
import { test } from "node:test";
import { snapshot } from "../src/core/snapshot.ts";
import type { TimerNode } from "../src/tree/call_tree.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { type Kit, kit, type KitOptions } from "./kit/session.ts";
import { Model, type ModelFrame } from "./kit/model.ts";

const LABELS = ["A", "B", "C", "D"];

/** One step. `pick` chooses among the scopes opened so far, open or closed. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("enter" as const), label: fc.nat(3), pick: fc.nat() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("leave" as const), label: fc.nat(3), pick: fc.nat(3) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("leaveAny" as const, "enterUnder" as const, "enterIn" as const),
      label: fc.nat(3),
      pick: fc.nat(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "clear" as const,
        "toggle" as const,
        "maxDepth" as const,
        "look" as const,
        "lookFromOutside" as const,
        "closeAll" as const,
      ),
      label: fc.nat(3),
      pick: fc.nat(5),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Opened {
  token: number;
  frame: ModelFrame | undefined;
}

/** Takes one step in the core and in the model. */
function take({ do: what, label, pick }: Step, real: Subject, model: Model, opened: Opened[]): void {
  real.pass(7, 3);
  model.now += 7;
  model.user += 3;
  const { recorder, manager } = real;
  const labelId = recorder.core.labelId(LABELS[label]);
  const chosen: Opened | undefined = opened[opened.length - 1 - pick % Math.max(1, opened.length)];
  switch (what) {
    case "enter":
      opened.push({
        token: recorder.enter(labelId),
        frame: model.enter(LABELS[label], model.stack, model.stack.at(-1)),
      });
      break;
    case "enterUnder": { // under an explicit parent; if that is closed, under the synchronous scope
      const parent = chosen?.frame?.isOpen ? chosen.frame : model.stack.at(-1);
      opened.push({
        token: recorder.enterUnder(chosen?.token ?? 0, labelId),
        frame: model.enter(LABELS[label], undefined, parent),
      });
      break;
    }
    case "enterIn": { // as a synchronous scope inside an async one
      if (!model.enabled) break;
      const stack = chosen?.frame?.isOpen ? chosen.frame.stack : model.stack;
      opened.push({
        token: recorder.core.enterIn(chosen?.token ?? 0, labelId),
        frame: model.enter(LABELS[label], stack, stack.at(-1)),
      });
      break;
    }
    case "leave":
    case "leaveAny":
      if (!chosen) break;
      recorder.leave(chosen.token);
      if (chosen.frame) model.leave(chosen.frame);
      break;
    case "clear":
      manager.clear();
      model.clear();
      break;
    case "closeAll":
      recorder.closeAll();
      model.closeAll();
      break;
    case "toggle":
      model.enabled = manager.toggle();
      break;
    case "maxDepth":
      model.maxDepth = manager.maxDepth = pick;
      break;
    case "look":
      assertEquals(rows(real), real.exactCpu ? model.rows() : withoutCpu(model.rows()));
      break;
    case "lookFromOutside":
      lookFromOutside(real);
  }
}

/**
 * Asserts that another thread finds the tree of the manager before the core writes the pending
 * scope.
 */
function lookFromOutside({ recorder, manager, readings }: Subject): void {
  const fromOutside = snapshot(recorder.core.memory, "deno", { time: readings.now });
  assertEquals(withoutUsage(fromOutside.timers), withoutUsage(manager.snapshot().timers));
}

/** Drops CPU times and memory: only the thread that records settles them. */
function withoutUsage(timers: TimerNode[]): unknown[] {
  const usage = { user: 0, system: 0, rssMax: 0, rssSelf: 0, rssMin: 0, rssSelfMin: 0 };
  return timers.map((timer) => ({ ...timer, ...usage }));
}

/** A kit, and whether its scopes read the CPU time at start and stop. */
interface Subject extends Kit {
  exactCpu: boolean;
}

function rows({ manager, exactCpu }: Subject): unknown[] {
  const rows = manager.snapshot().timers.map((timer) => {
    const { label, level, laps, openLaps, maxOpenLaps, overlaps, wall, user, cpuUnknownLaps, covered, min, max } =
      timer;
    assert(user >= 0 && covered <= wall);
    const readings = laps === 0 ? {} : { wall, unknown: cpuUnknownLaps, user, covered, min, max };
    return { label, level, laps, open: openLaps, maxOpen: maxOpenLaps, overlaps, ...readings };
  });
  return exactCpu ? rows : withoutCpu(rows);
}

function withoutCpu(rows: unknown[]): unknown[] {
  return rows.map((row) => ({ ...row as object, user: undefined }));
}

const KINDS: [how: string, options: KitOptions][] = [
  ["read the usage at start and stop", { window: 0 }],
  ["stay pending without a frame", { window: 1e6 }],
  ["stay pending and the clock counts nanoseconds", { window: 1e6, clockFormat: "nanoseconds" }],
];

for (const [how, options] of KINDS) {
  test(`random steps of enter, leave, close all, clear and disable give the model's tree when scopes ${how}`, () => {
    const real = { ...kit(options), exactCpu: options.window === 0 };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: "max" }), (steps) => {
        const model = new Model();
        const opened: Opened[] = [];
        real.manager.clear();
        real.manager.enabled = true;
        real.manager.maxDepth = 65535;
        for (const one of steps) take(one, real, model, opened);
        assertEquals(rows(real), real.exactCpu ? model.rows() : withoutCpu(model.rows()));
      }),
      { numRuns: 10_000 },
    );
  });
}

test("no lap has a CPU time that may be another's, however deep the stacks are", () => {
  const real = { ...kit(), exactCpu: true };
  const enter = fc.record({
    do: fc.constantFrom("enter" as const, "enterUnder" as const, "enterIn" as const, "enterIn" as const),
    label: fc.nat(3),
    pick: fc.nat(6),
  });
  const steps = fc.array(fc.oneof({ weight: 3, arbitrary: enter }, { weight: 1, arbitrary: step }), {
    minLength: 100,
    maxLength: 300,
    size: "max",
  });
  fc.assert(
    fc.property(steps, (steps) => {
      const model = new Model();
      const opened: Opened[] = [];
      real.manager.clear();
      real.manager.enabled = true;
      real.manager.maxDepth = 65535;
      for (const one of steps) if (one.do !== "look") take(one, real, model, opened);
      real.recorder.closeAll();
      model.closeAll();
      const mixed = model.nodes().map((node) => node.mixed);
      const unknown = real.manager.snapshot().timers.map((timer) => timer.cpuUnknownLaps);
      assert(mixed.every((laps, i) => unknown[i] >= laps), `${unknown} of ${mixed}`);
    }),
    { numRuns: 300 },
  );
});
