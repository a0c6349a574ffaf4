import { test } from "node:test";
import { selfTime } from "../src/tree/call_tree.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "./kit/assert.ts";
import { kit, outline } from "./kit/session.ts";

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test("two requests at once, each with a query: the queries stand under their requests", async () => {
  const here = kit();
  const [one, two, db] = ["req1", "req2", "db"].map(here.region);
  const request = (region: typeof one) =>
    region.run(async () => {
      await turn();
      await db.run(async () => {
        await turn();
      });
      await turn();
    });
  await Promise.all([request(one), request(two)]);
  assertEquals(outline(here.manager), ["0 req1 1", "1 db 1", "0 req2 1", "1 db 1"]);
});

test("synchronous scopes nest under the async scope whose continuation opens them", async () => {
  const here = kit();
  const [a, b, inner] = ["A", "B", "inner"].map(here.region);
  const task = (region: typeof a) =>
    region.run(async () => {
      for (let i = 0; i < 3; i++) {
        await turn();
        inner.run(() => here.autoTimer("deep", { label: "blank" }).stop());
      }
    });
  await Promise.all([task(a), task(b)]);
  assertEquals(outline(here.manager), ["0 A 1", "1 inner 3", "2 deep 3", "0 B 1", "1 inner 3", "2 deep 3"]);
});

test("a timer that fires after the async scope has ended still nests under it", async () => {
  const here = kit();
  const [a, late, deeper] = ["A", "late", "deeper"].map(here.region);
  let fired: Promise<void> | undefined;
  await a.run(async () => {
    fired = turn().then(turn).then(() => late.run(() => deeper.run(() => {})));
    await Promise.resolve();
  });
  await fired;
  assertEquals(outline(here.manager), ["0 A 1", "1 late 1", "2 deeper 1"]);
});

test("a rejection ends the lap and is handed on", async () => {
  const here = kit();
  const error = await assertRejects(() =>
    here.region("A").run(async () => {
      await turn();
      here.pass(5);
      throw new RangeError("mine");
    }), RangeError);
  assertEquals(error.message, "mine");
  assertEquals(here.manager.snapshot().timers.map(({ wall, openLaps }) => [wall, openLaps]), [[5, 0]]);
});

test("self time with overlapping children is the time that none of them covered", async () => {
  const here = kit();
  const [parent, child] = ["parent", "child"].map(here.region);
  const go: (() => void)[] = [];
  const wait = () => new Promise<void>((resolve) => go.push(resolve));
  const step = async () => {
    here.pass(10);
    go.pop()!(); // the newest first: the parent goes on while its child waits
    await turn();
  };
  const done = parent.run(async () => {
    await wait();
    const first = child.run(wait);
    await wait();
    await Promise.all([first, child.run(wait)]);
    await wait();
  });
  while (go.length > 0) await step();
  await done;
  const [p, c] = here.manager.snapshot().timers;
  assertEquals([p.wall, p.covered, selfTime(p)], [50, 30, 20]);
  assertEquals([c.laps, c.maxOpenLaps, c.wall], [2, 2, 40]);
  assert(here.manager.toString().endsWith("> Laps open at once, at most: child 2\n"), here.manager.toString());
});

test("using across an await without an async scope: times stay exact, and the report says what to use instead", async () => {
  const here = kit();
  const scope = async (name: string, turns: number) => {
    using _timer = here.autoTimer(name, { label: "blank" });
    for (let i = 0; i < turns; i++) await turn();
    here.pass(10);
  };
  await Promise.all([scope("first", 1), scope("second", 2)]);
  const timers = here.manager.snapshot().timers.map(({ label, laps, wall }) => [label, laps, wall]);
  assertEquals(timers, [["first", 1, 10], ["second", 1, 20]]);
  const lines = here.manager.toString().split("\n").filter((line) => line.includes("overlapped"));
  assertEquals(lines.length, 1);
  assert(lines[0].startsWith("> 1 scope overlapped their siblings: first; "), lines[0]);
  assert(lines[0].includes("region.run()"));
});

test("an async scope that is closed before the scopes on its stack leaves them and others right", async () => {
  const here = kit();
  const [a, b, c] = ["A", "B", "C"].map(here.region);
  let leaked = 0;
  await a.run(async () => {
    await turn();
    leaked = b.enter();
  });
  c.run(() => here.pass(5));
  b.leave(leaked);
  assertEquals(outline(here.manager), ["0 A 1", "1 B 1", "0 C 1"]);
});

test("clear() while async scopes run: they count nowhere, later ones do", async () => {
  const here = kit();
  const [a, b] = ["A", "B"].map(here.region);
  const running = a.run(async () => {
    await turn();
    await b.run(turn);
  });
  here.manager.clear();
  await running;
  assertEquals(outline(here.manager), ["0 B 1"]);
});

test("a function that returned at once before and now a promise: its lap ends when that settles", async () => {
  const here = kit();
  const [cached, load] = ["cached", "load"].map(here.region);
  const get = (hit: boolean): Promise<void> | void =>
    cached.run(() => hit ? undefined : turn().then(() => load.run(() => {})));
  get(true);
  get(true);
  await get(false);
  await get(false);
  assertEquals(outline(here.manager), ["0 cached 4", "1 load 2"]);
});

test("a function that returns at once is no async scope, at its first call as at later ones", async () => {
  const here = kit();
  const [a, late] = ["A", "late"].map(here.region);
  const fired: Promise<void>[] = [];
  const leaveWork = () => {
    fired.push(turn().then(() => late.run(() => {})));
  };
  const work = () => a.run(() => leaveWork()); // what it returns is no promise
  work();
  work();
  assertThrows(() =>
    here.region("throws").run(() => {
      leaveWork();
      throw new Error("boom");
    })
  );
  await Promise.all(fired);
  assertEquals(outline(here.manager), ["0 A 2", "0 throws 1", "0 late 3"]);
});

test("so it is one inside the other, and with another call of it in between that returned a promise", async () => {
  const here = kit();
  const [a, b, late, other] = ["A", "B", "late", "other"].map(here.region);
  const fired: Promise<void>[] = [];
  a.run(() => {
    b.run(() => {
      fired.push(turn().then(() => late.run(() => {})));
    });
  });
  await Promise.all(fired);
  const inner = (): unknown => turn().then(() => late.run(() => {}));
  let nested: unknown;
  b.run(() => {});
  a.run(() => {});
  const c = here.region("C");
  c.run(() => {
    nested = c.run(inner);
  });
  await nested;
  const next = c.run(inner); // it is known by now that C may return a promise
  other.run(() => {});
  await next;
  assertEquals(outline(here.manager), [
    ...["0 A 2", "1 B 1", "0 late 1", "0 B 1"],
    ...["0 C 2", "1 C 1", "2 late 1", "1 late 1", "0 other 1"],
  ]);
});

test("so it is after many scopes outside of the async scope that is still open", async () => {
  const here = kit();
  const [request, a, late, plain] = ["request", "A", "late", "plain"].map(here.region);
  const fired: Promise<void>[] = [];
  let goOn = () => {};
  const open = request.run(async () => {
    await new Promise<void>((resolve) => goOn = resolve);
    a.run(() => {
      fired.push(turn().then(() => late.run(() => {})));
    });
    await turn();
    await turn();
  });
  for (let i = 0; i < 2000; i++) plain.run(() => {});
  goOn();
  await open;
  await Promise.all(fired);
  assertEquals(outline(here.manager), ["0 request 1", "1 A 1", "1 late 1", "0 plain 2000"]);
});

test("so it is inside an async scope, while that is open and after it has ended", async () => {
  const here = kit();
  const [request, a, late, deeper] = ["request", "A", "late", "deeper"].map(here.region);
  const fired: Promise<void>[] = [];
  const work = () =>
    a.run(() => {
      fired.push(turn().then(() => late.run(() => deeper.run(() => {}))));
      fired.push(turn().then(turn).then(turn).then(() => late.run(() => {})));
    });
  await request.run(async () => {
    work();
    work();
    await turn();
    await turn();
  });
  await Promise.all(fired);
  assertEquals(outline(here.manager), ["0 request 1", "1 A 2", "1 late 4", "2 deeper 2"]);
});

test("explicit parents need no async storage", async () => {
  const here = kit();
  const [request, db] = ["request", "db"].map(here.region);
  const handle = async () => {
    const token = request.enter({ parent: 0 });
    await turn();
    const query = db.enter({ parent: token });
    await turn();
    db.leave(query);
    request.leave(token);
  };
  await Promise.all([handle(), handle(), handle()]);
  assertEquals(outline(here.manager), ["0 request 3", "1 db 3"]);
});
