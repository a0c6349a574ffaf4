import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { assert, assertEquals, assertMatch, assertRejects, assertStrictEquals, assertThrows } from "./kit/assert.ts";
import { type Kit, kit, outline } from "./kit/session.ts";

/** The tree as lines of level, label without its place, laps. */
const tree = ({ manager }: Kit) =>
  manager.snapshot().timers.map(({ level, label, laps }) => `${level} ${label.replace(/@'.*$/, "")} ${laps}`);
const walls = ({ manager }: Kit) => manager.snapshot().timers.map((timer) => timer.wall);
const blank = { label: "blank" } as const;
const PLACE = /@'timed_test\.(ts|js)':\d+$/;

test("autoTimed(fn) records each call under the function's name and the place of the wrapping", () => {
  const here = kit();
  const add = here.wrappers.autoTimed(function add(a: number, b: number) {
    here.pass(5);
    return a + b;
  });
  assertEquals([add(1, 2), add(3, 4)], [3, 7]);
  const [timer] = here.manager.snapshot().timers;
  assertMatch(timer.label, /^add@'timed_test\.(ts|js)':\d+$/);
  assertEquals([timer.laps, timer.wall], [2, 10]);
});

test("autoTimed(options)(fn) takes the key and the arguments into the label", () => {
  const here = kit();
  const { autoTimed } = here.wrappers;
  function f(..._: unknown[]) {}
  autoTimed({ key: "foo" })(f)(1);
  autoTimed({ key: "" })(f)(1);
  const shown = autoTimed({ addArgs: true })(f);
  shown(1, "q");
  shown(2, "q");
  shown(1, "q");
  autoTimed()(f)();
  const labels = here.manager.snapshot().timers.map((timer) => timer.label);
  assertEquals(labels[0], "f@foo");
  assertMatch(labels[1], /^f@'timed_test/);
  assertEquals(tree(here).slice(2), ["0 f(1, q) 2", "0 f(2, q) 1", "0 f 1"]);
  for (const label of labels.slice(2)) assertMatch(label, PLACE);
});

test("autoTimed() keeps this, the arguments, the result and the looks of the function", () => {
  const here = kit();
  const self = { n: 3 };
  const original = Object.assign(
    function scale(this: { n: number }, a: number, _b?: number) {
      return [this, a * this.n, arguments.length];
    },
    { tag: "mine" },
  );
  const scale = here.wrappers.autoTimed(original);
  assertEquals(scale.call(self, 4), [self, 12, 1]);
  assertStrictEquals(scale.call(self, 4)[0], self);
  assertEquals([scale.name, scale.length, scale.tag], ["scale", 2, "mine"]);
  here.manager.enabled = false;
  assertEquals(scale.call(self, 4, 5), [self, 12, 2]);
});

test("autoTimed() hands a throw on unchanged and closes the scope", () => {
  const here = kit();
  const error = new RangeError("mine");
  const fail = here.wrappers.autoTimed(function fail() {
    here.pass(4);
    throw error;
  });
  assertStrictEquals(assertThrows(fail), error);
  assertStrictEquals(assertThrows(fail), error);
  here.autoTimer("after", blank).stop();
  assertEquals(tree(here), ["0 fail 2", "0 after 1"]);
  assertEquals(walls(here)[0], 8);
});

test("autoTimed() ends an async function's lap when its promise settles", async () => {
  const here = kit();
  const load = here.wrappers.autoTimed(async function load(fails: boolean) {
    await Promise.resolve();
    here.autoTimer("inner", blank).stop();
    here.pass(7);
    if (fails) throw new RangeError("mine");
    return 1;
  });
  const promise = load(false);
  assert(promise instanceof Promise);
  here.autoTimer("meanwhile", blank).stop();
  assertEquals(await promise, 1);
  await assertRejects(() => load(true), RangeError, "mine");
  assertEquals(tree(here), ["0 load 2", "1 inner 2", "0 meanwhile 1"]);
  assertEquals(walls(here)[0], 14);
});

test("autoTimed() ends the lap of a plain function that returns a promise when that settles", async () => {
  const here = kit();
  const load = here.wrappers.autoTimed(function load() {
    return Promise.resolve().then(() => here.pass(7));
  });
  await load();
  await load();
  assertEquals([tree(here), walls(here)], [["0 load 2"], [14]]);
});

test("autoTimed() gives a recursion one node a level", () => {
  const here = kit();
  const timedFibonacci = here.wrappers.autoTimed(function fibonacci(n: number): number {
    return n < 2 ? n : timedFibonacci(n - 1) + timedFibonacci(n - 2);
  });
  assertEquals(timedFibonacci(5), 5);
  assertEquals(tree(here), ["0 fibonacci 1", "1 fibonacci 2", "2 fibonacci 4", "3 fibonacci 6", "4 fibonacci 2"]);
});

test("autoTimed() gives a generator one lap, from the first next() to its end", () => {
  const here = kit();
  const count = here.wrappers.autoTimed(function* count(n: number): Generator<number, string, number> {
    for (let i = 0; i < n; i++) {
      here.autoTimer("step", blank).stop();
      here.pass(2 + (yield i));
    }
    return "end";
  });
  const generator = count(2);
  here.pass(100);
  assertEquals(here.manager.size, 0);
  assertEquals(generator.next(0), { value: 0, done: false });
  here.pass(10);
  here.autoTimer("consumer", blank).stop();
  assertEquals(generator.next(1), { value: 1, done: false });
  assertEquals(here.manager.snapshot().timers[0].laps, 0);
  assertEquals(generator.next(1), { value: "end", done: true });
  here.pass(100);
  assertEquals(generator.next(1) as unknown, { value: undefined, done: true });
  assertEquals(tree(here), ["0 count 1", "1 step 2", "0 consumer 1"]);
  assertEquals(walls(here)[0], 16);
});

test("autoTimed() ends a generator's lap at return(), at throw() and at its own throw", () => {
  const here = kit();
  const source = here.wrappers.autoTimed(function* source() {
    yield 1;
    yield 2;
    throw new RangeError("mine");
  });
  for (const _ of source()) break;
  const thrown = source();
  thrown.next();
  assertThrows(() => thrown.throw(new TypeError("yours")), TypeError, "yours");
  assertThrows(() => [...source()], RangeError, "mine");
  const unused = source();
  assertEquals(unused.return(undefined as never).done, true);
  assertEquals(tree(here), ["0 source 3"]);
});

test("autoTimed() keeps a generator open whose finally yields", () => {
  const here = kit();
  const source = here.wrappers.autoTimed(function* source() {
    try {
      yield 1;
    } finally {
      yield 2;
    }
  });
  const generator = source();
  generator.next();
  assertEquals(generator.return(undefined), { value: 2, done: false });
  assertEquals(here.manager.snapshot().timers[0].laps, 0);
  generator.next();
  assertEquals(tree(here), ["0 source 1"]);
});

test("autoTimed() leaves a generator what it is", () => {
  const here = kit();
  const source = here.wrappers.autoTimed(function* source() {
    yield 1;
  });
  const generator = source();
  assertStrictEquals(generator[Symbol.iterator](), generator);
  assertEquals([Object.prototype.toString.call(generator), Object.keys(generator)], ["[object Generator]", []]);
  assertEquals([...generator], [1]);
  assertEquals(Object.prototype.toString.call(source), "[object GeneratorFunction]");
});

test("autoTimed() does not end the lap of a generator that calls itself by mistake", () => {
  const here = kit();
  const source = here.wrappers.autoTimed(function* source(): Generator<string> {
    try {
      generator.next();
    } catch (error) {
      yield (error as Error).name;
    }
  });
  const generator: Generator<string> = source();
  assertEquals(generator.next().value, "TypeError");
  assertEquals(here.manager.snapshot().timers[0].openLaps, 1);
  generator.next();
  assertEquals(tree(here), ["0 source 1"]);
});

test("autoTimed() gives an async generator one lap, with its scopes under it", async () => {
  const here = kit();
  const source = here.wrappers.autoTimed(async function* source(fails: boolean) {
    for (let i = 0; i < 2; i++) {
      await Promise.resolve();
      here.autoTimer("step", blank).stop();
      here.pass(3);
      yield i;
    }
    if (fails) throw new RangeError("mine");
  });
  const seen: number[] = [];
  for await (const value of source(false)) {
    here.autoTimer("consumer", blank).stop();
    seen.push(value);
  }
  assertEquals(seen, [0, 1]);
  await assertRejects(async () => {
    for await (const _ of source(true));
  }, RangeError);
  for await (const _ of source(true)) break;
  await source(true).return();
  assertEquals(tree(here), ["0 source 3", "1 step 5", "0 consumer 2"]);
  assertEquals(walls(here)[0], 15);
});

test("autoTimed() has no part in a generator made or begun switched off", () => {
  const here = kit();
  const source = here.wrappers.autoTimed(function* source() {
    yield 1;
    yield 2;
  });
  const later = source();
  here.manager.enabled = false;
  const before = source();
  later.next();
  here.manager.enabled = true;
  assertEquals([[...before], [...later]], [[1, 2], [2]]);
  assertEquals(tree(here), []);
});

test("autoTimed() switched off records nothing and changes nothing", async () => {
  const here = kit();
  const { autoTimed } = here.wrappers;
  here.manager.enabled = false;
  assertEquals(autoTimed((a: number) => a + 1)(1), 2);
  assertEquals(await autoTimed((a: number) => Promise.resolve(a))(1), 1);
  assertThrows(() =>
    autoTimed(() => {
      throw new RangeError("mine");
    })(), RangeError);
  here.manager.enabled = true;
  assertEquals(tree(here), []);
});

test("autoTimed() wraps constructor functions of the older kind", () => {
  const here = kit();
  function Point(this: { x: number }, x: number) {
    this.x = x;
  }
  const Timed = here.wrappers.autoTimed(Point) as unknown as { new (x: number): { x: number } };
  const point = new Timed(3);
  assertEquals(point.x, 3);
  assert(point instanceof Point && point instanceof Timed);
  here.manager.enabled = false;
  assertEquals(new Timed(4).x, 4);
  assertEquals(tree(here), ["0 Point 1"]);
});

test("autoTimed() names the class of a method wrapped by hand, but of no receiver that merely comes along", () => {
  const here = kit();
  class Grid {
    solve() {}
  }
  Grid.prototype.solve = here.wrappers.autoTimed(Grid.prototype.solve);
  class Fine extends Grid {}
  new Grid().solve();
  new Fine().solve();
  const callback = here.wrappers.autoTimed(function callback(this: unknown) {});
  callback.call(new Grid());
  callback.call(5);
  callback.call(Object.create(null));
  assertEquals(tree(here), ["0 solve[Grid] 1", "0 solve[Fine] 1", "0 callback 3"]);
});

test("autoTimed() as a callback of map() wraps each function", () => {
  const here = kit();
  const [one] = [() => 1].map(here.wrappers.autoTimed);
  assertEquals([one(), here.manager.size], [1, 1]);
});

test("autoTimed() twice on one function makes two nodes", async () => {
  const here = kit();
  const { autoTimed } = here.wrappers;
  const f = autoTimed({ key: "outer" })(
    autoTimed({ key: "inner" })(async function f() {
      await Promise.resolve();
      here.pass(1);
    }),
  );
  await f();
  assertEquals(tree(here), ["0 f@outer 1", "1 f@inner 1"]);
});

test("autoTimed() refuses what it can't wrap and options of the wrong type", () => {
  const here = kit();
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  const autoTimed = here.wrappers.autoTimed as any;
  class Grid {}
  assertThrows(() => autoTimed(7), TimemoryError, "autoTimed must wrap a function or decorate a method, not 7");
  assertThrows(() => autoTimed(null), TimemoryError, "not null");
  assertThrows(() => autoTimed({})({}), TimemoryError, "not {}");
  assertThrows(() => autoTimed(Grid), TimemoryError, 'the class "Grid"');
  assertThrows(() => autoTimed(Grid, { kind: "class", name: "Grid" }), TimemoryError, 'the class "Grid"');
  assertThrows(() => autoTimed(undefined, { kind: "field", name: "x" }), TimemoryError, "not undefined");
  assertThrows(() => autoTimed(Grid.prototype, "x", undefined), TimemoryError, "not undefined");
  assertThrows(() => autoTimed({ key: 7 }), TimemoryError, "key must be a string, not 7");
  assertThrows(() => autoTimed({ addArgs: "yes" }), TimemoryError, 'addArgs must be a boolean, not "yes"');
  assertThrows(() => autoTimed({ reportAtExit: 1 }), TimemoryError, "reportAtExit must be a boolean, not 1");
  assertThrows(
    () => here.wrappers.timed("key" as never),
    TimemoryError,
    "timed must wrap a function or decorate a method, not ",
  );
});

test("autoTimed() makes a node for each level of a recursion", () => {
  const { wrappers, manager } = kit();
  const fibonacci: (n: number) => number = wrappers.autoTimed({ key: "@key" })(
    function fibonacci(n: number): number {
      return n < 2 ? n : again(n - 1) + again(n - 2);
    },
  );
  const again = fibonacci;
  assertEquals(fibonacci(4), 3);
  assertEquals(outline(manager), ["0 fibonacci@key 1", "1 fibonacci@key 2", "2 fibonacci@key 4", "3 fibonacci@key 2"]);
});
