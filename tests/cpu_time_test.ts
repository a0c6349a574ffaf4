// The CPU time of laps that wait while others compute.
import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { notes } from "../src/report/notes.ts";
import { toText } from "../src/report/text.ts";
import { compensate } from "../src/tree/overhead.ts";
import { createRegion } from "../src/scope/region.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { type Kit, kit, realSession, SECOND } from "./kit/session.ts";

/** A promise that a test resolves. */
interface Gate {
  promise: Promise<void>;
  open(): void;
}

function gate(): Gate {
  let open = () => {};
  const promise = new Promise<void>((resolve) => open = resolve);
  return { promise, open };
}

/** Lets every promise callback run. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The nodes as `label`, unknown laps, and CPU time in ns. */
function cpu({ manager }: Kit): [string, number, number][] {
  return manager.snapshot().timers.map(({ label, cpuUnknownLaps, user }) => [label, cpuUnknownLaps, user]);
}

/** Three functions that sleep for 500 ms beside one that computes for 400 ms. */
async function sleepersAndBurner(): Promise<Kit> {
  const here = kit();
  const { region, pass } = here;
  const end = gate();
  const sleepers = ["read", "write", "wait"].map((name) => region(name).run(() => end.promise));
  region("burn").run(() => pass(0.4 * SECOND));
  pass(0.1 * SECOND, 0);
  end.open();
  await Promise.all(sleepers);
  return here;
}

test("the report has - for the CPU time of functions that sleep while another computes, and says why", async () => {
  const { manager } = await sleepersAndBurner();
  const rest = ": RSS {tot,self}_{curr,peak} : ( 0.0| 0.0) | ( 0.0| 0.0) [MB]";
  const unknown = `0.500 wall,      - user +      - system =      - CPU [sec] (    -%) ${rest}`;
  assertEquals(
    toText(manager.snapshot()),
    `\
> [deno] read   :  ${unknown}
> [deno] write  :  ${unknown}
> [deno] wait   :  ${unknown}
> [deno] burn   :  0.400 wall,  0.400 user +  0.000 system =  0.400 CPU [sec] (100.0%) ${rest}
`,
  );
  assertEquals(
    notes(manager.snapshot()).split("\n")[0],
    "> CPU time unknown (-), because other scopes ran meanwhile: read, write, wait",
  );
});

test("toText({ columns }) prints - in each column of a CPU time that is unknown", async () => {
  const { manager } = await sleepersAndBurner();
  assertEquals(
    toText(manager.snapshot(), { columns: ["laps", "user", "system", "cpu", "percent"] }),
    `\
>               laps     user [s]   system [s]      CPU [s]  CPU [%]
> [deno] read      1            -            -            -        -
> [deno] write     1            -            -            -        -
> [deno] wait      1            -            -            -        -
> [deno] burn      1  0.400000000  0.000000000  0.400000000    100.0
`,
  );
});

test("JSON keeps the laps with unknown CPU time, and its figures are those of the other laps", async () => {
  const here = await sleepersAndBurner();
  const { manager, region, pass } = here;
  region("read").run(() => pass(SECOND));
  const json = manager.json();
  assertEquals(json.match(/"cpu_unknown_laps":\d+/g), Array(3).fill('"cpu_unknown_laps":1'));
  const [tree] = fromJSON(json);
  for (const { timers } of [tree, manager.snapshot(), compensate({ ...tree, lapCost: { total: 1, inside: 1 } })]) {
    assertEquals(timers.map(({ label, laps, cpuUnknownLaps, user }) => [label, laps, cpuUnknownLaps, user]), [
      ["read", 2, 1, SECOND],
      ["write", 1, 1, 0],
      ["wait", 1, 1, 0],
      ["burn", 1, 0, 0.4 * SECOND],
    ]);
  }
});

test("functions that await one thing after the other have CPU times", async () => {
  const here = kit();
  const { region, pass } = here;
  await region("main").run(async () => {
    for (const name of ["load", "solve"]) {
      await region(name).run(async () => {
        pass(10);
        await turn();
        await region("inner").run(async () => {
          await turn();
          pass(5);
        });
        pass(1);
      });
    }
  });
  assertEquals(cpu(here), [["main", 0, 32], ["load", 0, 16], ["inner", 0, 5], ["solve", 0, 16], ["inner", 0, 5]]);
});

test("sync scopes inside handlers that run at the same time have CPU times", async () => {
  for (const window of [0, 1e6]) {
    const here = kit({ window });
    const { region, pass } = here;
    const handler = () =>
      region("handler").run(async () => {
        for (let i = 0; i < 3; i++) {
          await turn();
          const token = region("parse").enter();
          pass(10);
          region("parse").leave(token);
        }
      });
    await Promise.all([handler(), handler(), handler()]);
    assertEquals(cpu(here), [["handler", 3, 0], ["parse", 0, 90]]);
  }
});

test("a function has the CPU time of what it awaits at the same time, whose parts have none", async () => {
  const here = kit();
  const { region, pass } = here;
  const part = async () => {
    pass(10);
    await turn();
    pass(1);
  };
  await region("all").run(() => Promise.all([region("a").run(part), region("b").run(part)]));
  assertEquals(cpu(here), [["all", 0, 22], ["a", 1, 0], ["b", 1, 0]]);
});

test("a function keeps its CPU time when a scope inside it ends before what that scope began", async () => {
  const here = kit();
  const { region, pass } = here;
  const begin = (): Promise<void> => {
    const [outer, inner] = [region("outer").enter(), region("inner").enter()];
    pass(1);
    const begun = region("begun").run(async () => {
      await turn();
      pass(10);
    });
    region("inner").leave(inner);
    region("outer").leave(outer);
    return begun;
  };
  await region("main").run(async () => {
    pass(1);
    await begin();
  });
  assertEquals(cpu(here), [["main", 0, 12], ["outer", 0, 1], ["inner", 0, 1], ["begun", 1, 0]]);
});

test("an open scope has no CPU time once another scope has run", async () => {
  const here = kit();
  const { region, pass } = here;
  const end = gate();
  const waiting = region("wait").run(() => end.promise);
  pass(10);
  assertEquals(cpu(here), [["wait", 0, 10]]);
  const token = region("work").enter();
  pass(5);
  assertEquals(cpu(here), [["wait", 1, 0], ["work", 0, 5]]);
  region("work").leave(token);
  end.open();
  await waiting;
});

test("closing all scopes leaves the CPU time to the scope that ran last", () => {
  const here = kit();
  const { region, pass, recorder } = here;
  const never = new Promise<void>(() => {});
  region("wait").run(() => never);
  region("work").run(() => never);
  pass(10);
  recorder.closeAll();
  assertEquals(cpu(here), [["wait", 1, 0], ["work", 0, 10]]);
});

test("deep async scopes that take turns have no CPU times, and those after them have", async () => {
  const here = kit();
  const { region, pass } = here;
  const deep = (level: number): Promise<void> =>
    region("deep").run(async () => {
      if (level > 0) return await deep(level - 1);
      await turn();
      const token = region("leaf").enter();
      pass(1);
      region("leaf").leave(token);
      await turn();
    });
  await Promise.all([deep(50), deep(50), deep(50)]);
  await region("after").run(async () => {
    await turn();
    pass(10);
  });
  const rows = cpu(here);
  assertEquals(rows.filter(([label]) => label !== "deep"), [["leaf", 0, 3], ["after", 0, 10]]);
  assertEquals(rows.filter(([label, unknown]) => label === "deep" && unknown !== 3), []);
});

test("on the real clock no sleeper has the CPU time of another, and no sum is more than the process used", async () => {
  const { recorder, manager } = realSession(1024);
  const before = process.cpuUsage();
  const sleeper = (name: string) =>
    createRegion(recorder, name).run(() => new Promise<void>((resolve) => setTimeout(resolve, 500)));
  const all = ["read", "write", "wait"].map(sleeper);
  let burnt = 0; // in us
  createRegion(recorder, "burn").run(() => {
    const start = process.cpuUsage();
    const used = () => process.cpuUsage(start).user + process.cpuUsage(start).system;
    for (burnt = used(); burnt < 300_000; burnt = used());
  });
  await Promise.all(all);
  const { user, system } = process.cpuUsage(before);
  const tree = manager.snapshot();
  const lines = toText(tree).split("\n");
  for (const line of lines.slice(0, 3)) assert(/ - user \+ +- system = +- CPU \[sec\] \( +-%\)/.test(line), line);
  const burner = tree.timers[3];
  assertEquals(burner.cpuUnknownLaps, 0);
  const shown = burner.user + burner.system;
  assert(Math.abs(shown - burnt * 1000) < 0.03 * SECOND, `${shown} ns instead of ${burnt} us`);
  const sum = tree.timers.reduce((total, timer) => total + timer.user + timer.system, 0);
  assert(sum <= (user + system) * 1000 + 0.02 * SECOND, `${sum} ns of ${user + system} us`);
});
