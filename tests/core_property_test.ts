import fc from "fast-check";
import { test } from "node:test";
import { snapshot } from "../src/core/snapshot.ts";
import type { TimerNode } from "../src/tree/call_tree.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { type Kit, kit, type KitOptions } from "./kit/session.ts";
import { Model, type ModelFrame } from "./kit/model.ts";

const LABELS = ["A", "B", "C", "D"];

/** One step; `pick` chooses among the scopes opened so far, open or not. */
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
  const labelId = recorder.core.label(LABELS[label]);
  const chosen: Opened | undefined = opened[opened.length - 1 - pick % Math.max(1, opened.length)];
  switch (what) {
    case "enter":
      opened.push({
        token: recorder.enter(labelId),
        frame: model.enter(LABELS[label], model.stack, model.stack.at(-1)),
      });
      break;
    case "enterUnder": { // explicit parent; without an open one, under the synchronous scope
      const parent = chosen?.frame?.isOpen ? chosen.frame : model.stack.at(-1);
      opened.push({
        token: recorder.enterUnder(chosen?.token ?? 0, labelId),
        frame: model.enter(LABELS[label], undefined, parent),
      });
      break;
    }
    case "enterIn": { // what a synchronous scope inside an async one does
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

/** What another thread finds in the memory, before the core has a chance to put it in order, is what the manager says then. */
function lookFromOutside({ recorder, manager, readings }: Subject): void {
  const fromOutside = snapshot(recorder.core.memory, "deno", () => readings.now);
  assertEquals(withoutUsage(fromOutside.timers), withoutUsage(manager.snapshot().timers));
}

/** CPU times and memory are only settled in the thread that records. */
function withoutUsage(timers: TimerNode[]): unknown[] {
  const usage = { user: 0, system: 0, rssMax: 0, rssSelf: 0, rssMin: 0, rssSelfMin: 0 };
  return timers.map((timer) => ({ ...timer, ...usage }));
}

/** A kit, and whether each of its scopes reads the CPU time at its start and stop. */
interface Subject extends Kit {
  exactCpu: boolean;
}

function rows({ manager, exactCpu }: Subject): unknown[] {
  const rows = manager.snapshot().timers.map((timer) => {
    const { label, level, laps, openLaps, maxOpenLaps, overlaps, wall, user, covered, min, max } = timer;
    assert(user >= 0 && covered <= wall);
    const readings = laps === 0 ? {} : { wall, user, covered, min, max };
    return { label, level, laps, open: openLaps, maxOpen: maxOpenLaps, overlaps, ...readings };
  });
  return exactCpu ? rows : withoutCpu(rows);
}

function withoutCpu(rows: unknown[]): unknown[] {
  return rows.map((row) => ({ ...row as object, user: undefined }));
}

const KINDS: [how: string, options: KitOptions][] = [
  ["read usage at each", { window: 0 }],
  ["wait for their end without a frame", { window: 1e6 }],
  ["do so, and the clock counts nanoseconds", { window: 1e6, clockFormat: "nanoseconds" }],
];

for (const [how, options] of KINDS) {
  test(`random enter, leave, leave twice, out of order, close all, clear and disable give the model's tree; scopes ${how}`, () => {
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
