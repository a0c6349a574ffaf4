import { test } from "node:test";
import { assertEquals, assertMatch, assertStrictEquals } from "./kit/assert.ts";
import { type Kit, kit } from "./kit/session.ts";

const here = kit();
const { autoTimed } = here.wrappers;

class Grid {
  #size = 2;
  static #count = 0;

  @autoTimed
  bare(a: number): number {
    return a * this.#size;
  }
  @autoTimed()
  parens(): string {
    return "parens";
  }
  @autoTimed({ addArgs: true })
  shown(a: number, b: string): string {
    return b + a;
  }
  @autoTimed({ key: "own" })
  keyed(): void {}
  @autoTimed
  static make(): number {
    return ++Grid.#count;
  }
  @autoTimed
  #hidden(): number {
    return this.#size;
  }
  callHidden(): number {
    return this.#hidden();
  }
  @autoTimed
  static #hiddenStatic(): number {
    return 9;
  }
  static callHiddenStatic(): number {
    return Grid.#hiddenStatic();
  }
  @autoTimed
  get size(): number {
    return this.#size;
  }
  @autoTimed
  set size(size: number) {
    this.#size = size;
  }
  @autoTimed
  [Symbol.toPrimitive](): number {
    return 4;
  }
  @autoTimed
  async slow(): Promise<number> {
    await Promise.resolve();
    return this.#size;
  }
  @autoTimed
  *each(): Generator<number> {
    yield this.#size;
  }
}
class Fine extends Grid {
  override parens(): string {
    return "fine " + super.parens();
  }
}
// A compiler may rename a class that speaks of itself; what is tested is what the class has for its name.
Object.defineProperty(Grid, "name", { value: "Grid" });

/** What the labels are after `fn`, and whether each tells this file. */
function labels({ manager }: Kit): string[] {
  const all = manager.snapshot().timers.map((timer) => timer.label);
  manager.clear();
  for (const label of all) if (!label.includes("@own")) assertMatch(label, /@'decorators_test\.(ts|js)':[1-9]\d*$/);
  return all.map((label) => label.replace(/@'.*$/, ""));
}

test("@autoTimed with and without parentheses names the receiver's class and keeps what the method does", () => {
  const grid = new Grid();
  assertEquals([grid.bare(4), grid.parens(), grid.shown(1, "q")], [8, "parens", "q1"]);
  grid.keyed();
  assertEquals(labels(here), ["bare[Grid]", "parens[Grid]", "shown[Grid](1, q)", "keyed@own"]);
  assertEquals([grid.bare.name, grid.bare.length], ["bare", 1]);
});

test("@autoTimed names a subclass at the call", () => {
  const fine = new Fine();
  assertEquals([fine.bare(1), fine.parens()], [2, "fine parens"]);
  new Grid().bare(1);
  assertEquals(labels(here), ["bare[Fine]", "parens[Fine]", "bare[Grid]"]);
});

test("@autoTimed works on static and private methods", () => {
  assertEquals([Grid.make(), Grid.callHiddenStatic(), new Fine().callHidden()], [1, 9, 2]);
  Fine.make();
  assertEquals(labels(here), ["make[Grid]", "#hiddenStatic[Grid]", "#hidden[Fine]", "make[Fine]"]);
});

test("@autoTimed works on getters, setters and methods named by a symbol", () => {
  const grid = new Grid();
  grid.size = 5;
  assertEquals([grid.size, +grid], [5, 4]);
  assertEquals(labels(here), ["set size[Grid]", "get size[Grid]", "[Symbol.toPrimitive][Grid]"]);
});

test("@autoTimed works on async methods and generators", async () => {
  const grid = new Grid();
  assertEquals([await grid.slow(), [...grid.each()]], [2, [2]]);
  assertEquals(labels(here), ["slow[Grid]", "each[Grid]"]);
});

test("@autoTimed names no class for a method without a receiver", () => {
  const { keyed, parens } = Grid.prototype;
  keyed.call(undefined as never);
  parens.call(undefined as never);
  parens.call({} as never);
  assertEquals(labels(here), ["keyed@own", "parens"]);
});

test("autoTimed as a legacy decorator wraps the descriptor's functions and keeps the rest of it", () => {
  const { autoTimed } = here.wrappers;
  class Old {
    n = 3;
    plain(a: number): number {
      return a * this.n;
    }
    static fixed(): string {
      return this.name;
    }
    get size(): number {
      return this.n;
    }
    set size(n: number) {
      this.n = n;
    }
  }
  class Older extends Old {}
  decorate(Old.prototype, "plain", autoTimed({ addArgs: true }));
  decorate(Old, "fixed", autoTimed);
  decorate(Old.prototype, "size", autoTimed);
  const old = new Older();
  old.size = 5;
  assertEquals([old.plain(2), Old.fixed(), old.size], [10, "Old", 5]);
  assertEquals(labels(here), ["set size[Older]", "plain[Older](2)", "fixed[Old]", "get size[Older]"]);
  const { enumerable, configurable, writable } = Object.getOwnPropertyDescriptor(Old.prototype, "plain")!;
  assertEquals([enumerable, configurable, writable], [false, true, true]);
});

test("@autoTimed leaves a method's accessors and frozen neighbours alone when switched off", () => {
  here.manager.enabled = false;
  const grid = new Grid();
  grid.size = 7;
  assertStrictEquals(grid.size, 7);
  here.manager.enabled = true;
  assertEquals(here.manager.size, 0);
});

type Legacy = (target: object, name: string, descriptor: PropertyDescriptor) => PropertyDescriptor;

/** What older compilers make of a decorator. */
function decorate(target: object, name: string, decorator: Legacy): void {
  const descriptor = Object.getOwnPropertyDescriptor(target, name)!;
  Object.defineProperty(target, name, decorator(target, name, descriptor));
}
