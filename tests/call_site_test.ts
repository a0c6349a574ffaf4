import { test } from "node:test";
import { type CallSite, callSite } from "../src/label/call_site.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { runtime } from "./kit/process.ts";

/** JavaScriptCore reports no class but a constructor's. */
const classIfTold = (name: string) => runtime === "bun" ? undefined : name;

const nowhere: CallSite = { functionName: "<unknown>", className: undefined, file: "<unknown>", line: 0 };

// Results are kept here because a call in tail position leaves no frame on JavaScriptCore.
let site = nowhere;
let line = 0;

function ours(nback = 0): void {
  site = callSite(nback, ours);
}

class OurClass {
  readonly site: CallSite;
  constructor() {
    this.site = callSite(0, OurClass);
  }
}

/** Returns the caller's line from the engine's own text, because on Node the tests run as a bundle. */
function stackLine(): number {
  const rows = (new Error().stack ?? "").split("\n").filter((row) => /:\d+:\d+\)?$/.test(row));
  return Number(/:(\d+):\d+\)?$/.exec(rows[1])?.[1]);
}

function name(): [string, string | undefined] {
  return [site.functionName, site.className];
}

ours(), line = stackLine();
const atModule = { site, line };

class Grid {
  static built: CallSite;
  static {
    ours();
    this.built = site;
  }
  field = (ours(), site);
  constructor() {
    ours();
  }
  solve() {
    ours(), line = stackLine();
  }
  #step() {
    ours();
  }
  step() {
    this.#step();
    line = 0;
  }
  get size() {
    ours();
    return 1;
  }
  set size(_value) {
    ours();
  }
  arrow = () => {
    ours();
  };
  callback() {
    [0].forEach(() => {
      ours();
    });
  }
  async wait() {
    ours(), line = stackLine();
    await 0;
  }
  async waited() {
    await 0;
    ours(), line = stackLine();
  }
  *walk() {
    ours(), line = stackLine();
    yield 1;
  }
  async *stream() {
    ours();
    yield 1;
  }
  "odd name (x)"() {
    ours();
  }
  [Symbol.iterator]() {
    ours();
    return [][Symbol.iterator]();
  }
  static make() {
    ours();
  }
  static #hidden() {
    ours();
  }
  static reveal() {
    this.#hidden();
    line = 0;
  }
}

class FineGrid extends Grid {
  override solve() {
    super.solve();
    line = 0;
  }
}

const grid = new Grid();
const built = site;

test("callSite() returns function, file and line of a function", () => {
  function solve() {
    ours(), line = stackLine();
  }
  solve();
  assertEquals([site.functionName, site.className, site.line], ["solve", undefined, line]);
  assert(/^(?:\/|[A-Za-z]:).*call_site_test\.[jt]s$/.test(site.file), site.file);
});

test("callSite() returns <module> at module level", () => {
  assertEquals(atModule.site.functionName, "<module>");
  assertEquals(atModule.site.line, atModule.line);
});

test("callSite() returns the own name of a nested function and of an arrow in a variable", () => {
  const arrow = () => {
    ours();
  };
  arrow();
  // Bun inlines a function that is used once, and loses the variable's name.
  arrow();
  assertEquals(name(), ["arrow", undefined]);
  (function nested() {
    ours();
  })();
  assertEquals(name(), ["nested", undefined]);
});

test("callSite() returns <anonymous> for a function without a name", () => {
  [0].forEach(() => {
    ours(), line = stackLine();
  });
  assertEquals(name(), ["<anonymous>", undefined]);
  assertEquals(site.line, line);
});

test("callSite() returns <anonymous> and no class for the callback of a timer", async () => {
  await new Promise<void>((resolve) =>
    setTimeout(function () {
      ours();
      resolve();
    }, 0)
  );
  assertEquals(name(), ["<anonymous>", undefined]);
});

test("callSite() returns the class of a method", () => {
  grid.solve();
  assertEquals(name(), ["solve", classIfTold("Grid")]);
  assertEquals(site.line, line);
});

test("callSite() returns the class that an inherited method was called on", () => {
  const fine = new FineGrid();
  fine.solve();
  assertEquals(name(), ["solve", classIfTold("FineGrid")]);
});

test("callSite() returns the class of a constructor on every runtime", () => {
  assertEquals([built.functionName, built.className], ["constructor", "Grid"]);
});

test("callSite() returns the constructor for the initializer of a field", () => {
  assertEquals([grid.field.functionName, grid.field.className], ["constructor", "Grid"]);
});

test("callSite() returns the class of a private method", () => {
  grid.step();
  assertEquals(name(), ["#step", classIfTold("Grid")]);
});

test("callSite() marks getters and setters when the runtime does", () => {
  void grid.size;
  assertEquals(name(), runtime === "bun" ? ["size", undefined] : ["get size", "Grid"]);
  grid.size = 2;
  assertEquals(name(), runtime === "bun" ? ["size", undefined] : ["set size", "Grid"]);
});

test("callSite() returns the class of a static method", () => {
  Grid.make();
  assertEquals(name(), ["make", classIfTold("Grid")]);
});

test("callSite() returns the class of static private methods and blocks when the runtime does", () => {
  Grid.reveal();
  // Node 20 gives every class the type Function.
  const told = runtime === "node" && name()[1] === undefined ? undefined : classIfTold("Grid");
  assertEquals(name(), ["#hidden", told]);
  const block = [Grid.built.functionName, Grid.built.className];
  assertEquals(block, runtime === "bun" ? ["<anonymous>", undefined] : ["static", told]);
});

test("callSite() returns no class for a callback within a method", () => {
  grid.callback();
  assertEquals(name(), ["<anonymous>", undefined]);
});

test("callSite() returns the class of an arrow in a field", () => {
  grid.arrow();
  assertEquals(name(), ["arrow", classIfTold("Grid")]);
});

test("callSite() returns the name of a method with a symbol or an odd name", () => {
  grid[Symbol.iterator]();
  assertEquals(name(), ["[Symbol.iterator]", classIfTold("Grid")]);
  grid["odd name (x)"]();
  assertEquals(name(), ["odd name (x)", classIfTold("Grid")]);
});

test("callSite() returns the async method before and after an await", async () => {
  const waiting = grid.wait();
  assertEquals(name(), ["wait", classIfTold("Grid")]);
  assertEquals(site.line, line);
  await waiting;
  await grid.waited();
  assertEquals(name(), ["waited", classIfTold("Grid")]);
  assertEquals(site.line, line);
});

test("callSite() returns the generator method", async () => {
  grid.walk().next();
  assertEquals(name(), ["walk", classIfTold("Grid")]);
  assertEquals(site.line, line);
  await grid.stream().next();
  assertEquals(name(), ["stream", classIfTold("Grid")]);
});

test("callSite() returns no class for a member of a plain object", () => {
  const plain = {
    run() {
      ours();
    },
  };
  plain.run();
  assertEquals(name(), ["run", undefined]);
  const alias = { other: plain.run };
  alias.other();
  assertEquals(name(), ["run", undefined]);
});

test("callSite() returns no class for a function that an object only holds or is called on", () => {
  function handler(this: unknown) {
    ours();
  }
  class Socket {
    onopen = handler;
  }
  new Socket().onopen();
  assertEquals(name(), ["handler", undefined]);
  handler.call(new Map());
  assertEquals(name(), ["handler", undefined]);
});

test("callSite() returns the caller of a constructor of ours", () => {
  let object: OurClass | undefined;
  function make() {
    object = new OurClass();
    line = 0;
  }
  make();
  assertEquals(object?.site.functionName, "make");
});

test("callSite() returns the newest caller when our function is on the stack twice", () => {
  function outer() {
    again(() => inner());
    line = 0;
  }
  function inner() {
    again();
    line = 0;
  }
  function again(then?: () => void) {
    if (then) then();
    else site = callSite(0, again);
    line = 0;
  }
  outer();
  assertEquals(site.functionName, "inner");
});

test("callSite(n) returns a caller beyond the user's stackTraceLimit", () => {
  function down(depth: number) {
    if (depth > 0) down(depth - 1);
    else ours(201);
    line = 0;
  }
  function top() {
    down(200);
    line = 0;
  }
  withError("stackTraceLimit", { value: 1, writable: true }, () => {
    top();
    assertEquals(Error.stackTraceLimit, 1);
  });
  assertEquals(site.functionName, "top");
});

test("callSite() returns <unknown> for a function that is not on the stack", () => {
  assertEquals(callSite(0, () => {}), nowhere);
});

test("callSite() returns <unknown> beyond the bottom of the stack", () => {
  for (const nback of [100_000, Infinity]) assertEquals(callSite(nback, ours), nowhere);
});

test("callSite() never calls a user's prepareStackTrace, and keeps it", () => {
  let calls = 0;
  const prepareStackTrace = () => ++calls;
  withError("prepareStackTrace", { value: prepareStackTrace, writable: true }, () => {
    (function direct() {
      ours();
    })();
    assert(Error.prepareStackTrace === prepareStackTrace as unknown);
  });
  assertEquals([site.functionName, calls], ["direct", 0]);
});

test("callSite() reads the text of the stack when prepareStackTrace is locked", () => {
  withError("prepareStackTrace", { value: undefined, writable: false }, () => {
    grid.solve();
    assertEquals([...name(), site.line], ["solve", classIfTold("Grid"), line]);
    (function middle() {
      (function direct() {
        ours(1);
        line = 0;
      })();
      line = 0;
    })();
    assertEquals(site.functionName, "middle");
  });
});

test("callSite() finds its caller by name when the engine has no captureStackTrace", () => {
  withError("captureStackTrace", { value: undefined, writable: true }, () => {
    withError("prepareStackTrace", { value: undefined, writable: true }, () => grid.solve());
  });
  assertEquals([site.functionName, site.line], ["solve", line]);
});

test("callSite() does not throw when stackTraceLimit is locked", () => {
  withError("stackTraceLimit", { value: 0, writable: false }, () => {
    ours();
    assertEquals(Object.getOwnPropertyDescriptor(Error, "stackTraceLimit")?.value, 0);
  });
  assertEquals(typeof site.functionName, "string");
});

test("callSite() adds no stackTraceLimit when a user has deleted it", () => {
  withError("stackTraceLimit", undefined, () => {
    (function direct() {
      ours();
    })();
    assertEquals(Object.hasOwn(Error, "stackTraceLimit"), false);
  });
  assertEquals(site.functionName, "direct");
});

test("callSite() does not throw when captureStackTrace throws", () => {
  const captureStackTrace = () => {
    throw new Error("Locked");
  };
  withError("captureStackTrace", { value: captureStackTrace, writable: true }, () => ours());
  assertEquals(site, nowhere);
});

/** Runs `body` while a property of `Error` is replaced or missing. */
function withError(key: string, descriptor: PropertyDescriptor | undefined, body: () => void): void {
  const old = Object.getOwnPropertyDescriptor(Error, key);
  if (descriptor) Object.defineProperty(Error, key, { ...descriptor, configurable: true });
  else Reflect.deleteProperty(Error, key);
  try {
    body();
  } finally {
    if (old) Object.defineProperty(Error, key, old);
    else Reflect.deleteProperty(Error, key);
  }
}
