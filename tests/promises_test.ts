// Promises of the program, through the public names.
import { exec, execFile } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { promisify, types } from "node:util";
import { runInNewContext } from "node:vm";
import { autoTimed, autoTimer, manager, region, rssTracked, timed } from "../mod.ts";
import { assert, assertEquals, assertStrictEquals } from "./kit/assert.ts";
import { printed } from "./kit/printed.ts";
import { runProgram, runtime } from "./kit/process.ts";

type Run = <T>(fn: () => T) => T;

/** Everything that runs a function, each in a scope of its own. */
const RUNS: Record<string, Run> = {
  autoTimed: (fn) => autoTimed(fn)(),
  "autoTimed({ reportAtExit })": (fn) => quietly(autoTimed({ reportAtExit: true })(fn)),
  timed: (fn) => quietly(timed(fn)),
  rssTracked: (fn) => quietly(rssTracked(fn)),
  "region.run": (fn) => region("promises").run(fn),
  "autoTimer.run": (fn) => autoTimer.run("promises", fn),
  "autoTimer.run({ reportAtExit })": (fn) => quietly(() => autoTimer.run("promises", fn, { reportAtExit: true })),
  "region.run in an async scope": (fn) => region("outer").run(() => region("promises").run(fn)),
};

function quietly<T>(fn: () => T): T {
  let result: T;
  printed(() => {
    result = fn();
  });
  return result!;
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The readings of the scope with that label. */
function lap(label: string) {
  return manager.snapshot().timers.find((timer) => timer.label === label)!;
}

/** Throws unless a lap took that long. `start` is a time before it, because machines may be busy. */
function assertMilliseconds(label: string, expected: number, start: number): void {
  const { wall, laps, openLaps } = lap(label);
  assertEquals([laps, openLaps], [1, 0], label);
  const most = performance.now() - start;
  assert(wall / 1e6 > expected - 3 && wall / 1e6 < most, `${label}: ${wall / 1e6} ms, not ${expected} to ${most}`);
}

class Query extends Promise<unknown> {
  withResponse(): string {
    return "response";
  }
}

for (const [name, run] of Object.entries(RUNS)) {
  test(`${name} returns the promise that the function returned`, async () => {
    const cached = sleep(1);
    const promises: Record<string, PromiseLike<unknown>> = {
      cached,
      again: cached,
      settled: Promise.resolve(1),
      subclass: new Query((resolve) => setTimeout(resolve, 1)),
      "own method": Object.assign(sleep(1), { cancel: () => "cancelled" }),
      "own constructor": Object.defineProperty(sleep(1), "constructor", {
        get: () => {
          throw new Error("constructor was read");
        },
      }),
      "other realm": runInNewContext("Promise.resolve(1)"),
      "of an async function, kept": (async () => await sleep(1))(),
    };
    for (const [kind, promise] of Object.entries(promises)) {
      assertStrictEquals(run(() => promise), promise, kind);
      const feigned = Object.defineProperty(() => promise, Symbol.toStringTag, { value: "AsyncFunction" });
      assertStrictEquals(run(feigned), promise, `${kind}, feigned`);
      const proxy = new Proxy(async () => await sleep(1), { apply: () => promise as Promise<void> });
      assertStrictEquals(run<unknown>(proxy), promise, `${kind}, Proxy around an async function`);
    }
    assertEquals((run(() => promises.subclass) as Query).withResponse(), "response");
    await cached;
  });

  test(`${name} starts no lazy promise and runs no getter or trap of what it returns`, () => {
    const seen: string[] = [];
    const trap = (what: string) => () => {
      seen.push(what);
      return undefined;
    };
    const thenable = Object.defineProperty({}, "then", { get: trap("get then") });
    const traps = new Proxy({}, { get: (_, name) => trap(`trap ${String(name)}`) });
    const proxy = new Proxy(Promise.resolve(1), traps as ProxyHandler<Promise<number>>);
    class Lazy extends Promise<unknown> {
      override then(): never {
        seen.push("start");
        throw new Error("started");
      }
      override get [Symbol.toStringTag]() {
        seen.push("tag");
        return "Lazy";
      }
    }
    const own = Object.defineProperty(new Promise(() => {}), "then", { get: trap("get own then") });
    for (const value of [thenable, proxy, new Lazy(() => {}), own]) {
      assert(Object.is(run(() => value), value));
    }
    assertEquals(seen, []);
  });
}

test("a lazy promise ends its lap at the return", () => {
  class Lazy extends Promise<unknown> {
    override then(): never {
      throw new Error("started");
    }
  }
  region("lazy").run(() => new Lazy(() => {}));
  region("lazy").run(() => ({ then() {} }));
  assertEquals([lap("lazy").laps, lap("lazy").openLaps], [2, 0]);
});

test("a lap ends when the promise of a plain function settles", async () => {
  const ways: Record<string, () => Promise<unknown>> = {
    "80 plain": () => sleep(80),
    "80 rejected": () => new Promise((_, reject) => setTimeout(() => reject(new Error("mine")), 80)),
    "80 chain": () => sleep(40).then(() => sleep(40)),
    "80 locked in": () => new Promise((resolve) => setTimeout(() => resolve(sleep(40)), 40)),
    "80 thenable": () =>
      new Promise((resolve) => resolve({ then: (end: (value: unknown) => void) => setTimeout(end, 80) })),
    "80 subclass": () => new Query((resolve) => setTimeout(resolve, 80)),
    "80 method": () => Object.assign(sleep(80), { cancel() {} }),
    "80 bound": (async () => await sleep(80)).bind(null),
  };
  const start = performance.now();
  await Promise.allSettled(Object.entries(ways).map(([label, way]) => region(label).run(way)));
  for (const label of Object.keys(ways)) assertMilliseconds(label, 80, start);
});

test("a lap ends when a promise settles that began before it", async () => {
  const start = performance.now();
  const promise = sleep(60);
  await region("60 begun before").run(() => promise);
  assertMilliseconds("60 begun before", 60, start);
});

test("a lap ends at the return of a promise that has settled", async () => {
  const promise = Promise.resolve({ result: 1 });
  const rejected = Promise.reject(new Error("mine"));
  rejected.catch(() => {});
  await sleep(1);
  for (const one of [promise, promise, rejected]) region("settled before").run(() => one);
  const { laps, openLaps } = lap("settled before");
  assertEquals([laps, openLaps], [3, 0]);
});

test("a lap ends at the return of a promise that settled during the call, however it was made", () => {
  const fail = () => {
    throw new Error("mine");
  };
  const ways: Record<string, () => Promise<unknown>> = {
    resolve: () => Promise.resolve(1),
    reject: () => Promise.reject(1),
    "subclass reject": () => Query.reject(1),
    executor: () => new Promise((resolve) => resolve(1)),
    "executor throws": () => new Promise(fail),
    "bad thenable": () => new Promise((resolve) => resolve(Object.defineProperty({}, "then", { get: fail }))),
    async: () => (async (end: boolean) => end || await 1)(true),
    "async throws": () => (async () => await fail())(),
    "async parameter": () => (async (value = fail()) => await value)(),
    "all of none": () => Promise.all([]),
    "all of no list": () => Promise.all(1 as unknown as []),
    nested: () => region("settled inside").run(() => Promise.resolve(1)),
  };
  for (let round = 0; round < 3; round++) {
    for (const [label, way] of Object.entries(ways)) {
      region(`at once ${label}`).run(way).catch(() => {});
      const { laps, openLaps } = lap(`at once ${label}`);
      assertEquals([laps, openLaps], [round + 1, 0], label);
    }
  }
});

test("a lap runs no getter of the value that its promise has", () => {
  let seen = 0;
  const value = Object.defineProperty(new Error("mine"), Symbol.toStringTag, { get: () => seen++ });
  Object.defineProperty(value, "stack", { get: () => seen++ });
  for (let i = 0; i < 2; i++) region("first").run(() => Promise.resolve(1));
  region("value").run(() => Promise.resolve(value));
  region("value").run(() => Promise.reject(value)).catch(() => {});
  assertEquals([seen, lap("value").laps], [0, 2]);
});

test("a lap ends with its promise, which was made while others were watched and is returned long after", async () => {
  const makers: (() => void)[] = [];
  const make = () => new Promise<void>((resolve) => makers.push(resolve));
  region("first").run(() => Promise.resolve(1));
  const [settled, pending] = [make(), make()];
  for (let i = 0; i < 5000; i++) await Promise.resolve();
  makers[0]();
  region("returned late").run(() => settled);
  assertEquals([lap("returned late").laps, lap("returned late").openLaps], [1, 0]);
  region("returned late").run(() => pending);
  assertEquals([lap("returned late").laps, lap("returned late").openLaps], [1, 1]);
  makers[1]();
  await pending;
  assertEquals([lap("returned late").laps, lap("returned late").openLaps], [2, 0]);
});

test("every lap that returned the same promise ends with it", async () => {
  const start = performance.now();
  const promise = sleep(50);
  const both = region("50 shared").run(() => promise);
  await Promise.all([both, region("shared").run(() => promise), region("shared").run(() => promise)]);
  assertMilliseconds("50 shared", 50, start);
  assertEquals([lap("shared").laps, lap("shared").openLaps], [2, 0]);
});

test("the laps of promises that the program drops end too", async () => {
  const dropped = region("dropped");
  for (let i = 0; i < 1000; i++) dropped.run(() => sleep(1));
  await sleep(20);
  (globalThis as { Bun?: { gc(force: boolean): void } }).Bun?.gc(true);
  await sleep(20);
  assertEquals([lap("dropped").laps, lap("dropped").openLaps], [1000, 0]);
});

test("a lap has ended before the code runs that awaits its promise", async () => {
  const one = region("one after the other");
  for (let i = 0; i < 5; i++) await one.run(() => sleep(2));
  const { laps, maxOpenLaps, overlaps } = lap("one after the other");
  assertEquals([laps, maxOpenLaps, overlaps], [5, 1, 0]);
});

test("scopes nest under the function whose promise has its continuations", async () => {
  const inner = region("under a promise");
  await region("above").run(() =>
    sleep(5).then(() => inner.run(() => sleep(5))).then(() => autoTimer("late", { label: "blank" }).stop())
  );
  const { timers } = manager.snapshot();
  const parents = ["under a promise", "late"].map((label) => timers[lap(label).parent].label);
  assertEquals(parents, ["above", "above"]);
});

test("a delay of 80 ms in another realm is recorded as 80 ms", async () => {
  const globals = { setTimeout, sleep };
  const ways = {
    "80 async realm": "(async () => await new Promise((end) => setTimeout(end, 80)))",
    "80 plain realm": "(() => new Promise((end) => setTimeout(end, 80)))",
    "80 class realm": "(() => new (class extends Promise {})((end) => setTimeout(end, 80)))",
    "80 chain realm": "(() => new Promise((end) => setTimeout(end, 40)).then(() => sleep(40)))",
  };
  const start = performance.now();
  await Promise.all(Object.entries(ways).map(([label, code]) => region(label).run(runInNewContext(code, globals))));
  for (const label of Object.keys(ways)) assertMilliseconds(label, 80, start);
});

test("autoTimed() keeps the child of promisify(execFile)", async () => {
  const run = autoTimed({ key: "execFile" })(promisify(execFile));
  const promise = run(process.execPath, ["--version"]);
  assert(promise.child.pid! > 0);
  assertEquals(typeof (await promise).stdout, "string");
  const laps = manager.snapshot().timers.filter(({ label }) => label.includes("execFile"));
  assertEquals(laps.map(({ laps, openLaps }) => [laps, openLaps]), [[1, 0]]);
  assert(promisify(autoTimed(exec)) === promisify(exec)); // what promisify looks for is copied too
});

test("autoTimed() keeps the methods of Bun's $", { skip: runtime !== "bun" }, async () => {
  const { $ } = (globalThis as unknown as { Bun: { $: (...parts: unknown[]) => Promise<unknown> & Shell } }).Bun;
  interface Shell {
    quiet(): Shell;
    text(): Promise<string>;
  }
  const shell = autoTimed({ key: "shell" })(() => $`echo hello`);
  assertEquals(await shell().quiet().text(), "hello\n");
  assertEquals([lap("shell").laps, lap("shell").openLaps], [1, 0]);
});

test("autoTimed() around its own wrapper returns a new plain promise of an async function", async () => {
  const twice = autoTimed({ key: "outer wrapper" })(autoTimed({ key: "inner wrapper" })(async () => await sleep(30)));
  const start = performance.now();
  const promise = twice();
  assertEquals([Object.getPrototypeOf(promise), Object.keys(promise)], [Promise.prototype, []]);
  await promise;
  for (const label of ["outer wrapper", "inner wrapper"]) assertMilliseconds(label, 30, start);
});

test("autoTimed() takes no function for a generator that only has its tag or its prototype", () => {
  const tagged = Object.defineProperty(() => 1, Symbol.toStringTag, { value: "GeneratorFunction" });
  const inherits = Object.setPrototypeOf(() => 2, Object.getPrototypeOf(async function* () {}));
  assertEquals([autoTimed(tagged)(), autoTimed(inherits as () => number)()], [1, 2]);
});

test("generators hand on the promises that they yield and return", async () => {
  const [yielded, returned] = [sleep(1), new Query((resolve) => resolve(1))];
  const generator = autoTimed(function* () {
    yield yielded;
    return returned;
  })();
  assertStrictEquals(generator.next().value, yielded);
  assertStrictEquals(generator.next().value, returned);
  const source = autoTimed(runInNewContext("(async function* () { yield 1; })") as () => AsyncGenerator<number>);
  for await (const value of source()) assertEquals(value, 1);
  assert(types.isAsyncFunction(source) === false);
});

/** What the program itself printed, sorted, because a loaded machine may run both timers at once. */
const ownLines = (stdout: string) => stdout.split("\n").filter((line) => /^[a-z ]+$/.test(line)).sort();

const WRAPPERS = ["autoTimed", "timed", "rssTracked", "region", "autoTimer", "reported"];
for (const kind of ["plain", "subclass", "methods", "atOnce", "async"]) {
  test(`a rejection that the program handles raises no event (${kind})`, async () => {
    await Promise.all(WRAPPERS.map(async (wrapper) => {
      const { code, stdout } = await runProgram("tests/children/rejects.ts", { args: ["handled", wrapper, kind] });
      assertEquals([code, ownLines(stdout)], [0, ["goes on", "handled"]], wrapper);
    }));
  });

  test(`a rejection that nobody handles raises one event, and without a listener ends the program (${kind})`, async () => {
    await Promise.all(
      WRAPPERS.slice(0, 4).map(async (wrapper) => {
        const listened = await runProgram("tests/children/rejects.ts", { args: ["listened", wrapper, kind] });
        assertEquals([listened.code, ownLines(listened.stdout)], [0, ["goes on", "unhandled"]], wrapper);
        const { code, stderr } = await runProgram("tests/children/rejects.ts", { args: ["unhandled", wrapper, kind] });
        assertEquals([code, stderr.includes("boom")], [1, true], wrapper);
      }),
    );
  });
}
