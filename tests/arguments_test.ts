import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { argumentsText, renderArguments, renderValue, tagText } from "../src/label/show_value.ts";
import { assert, assertEquals, assertThrows } from "./kit/assert.ts";

class Grid {
  n = 1;
}

test("renderArguments() shows primitives as they are", () => {
  assertEquals(
    renderArguments([1, "q", true, null, undefined, 10n, Symbol("s"), -0.5]),
    "1, q, true, null, undefined, 10n, Symbol(s), -0.5",
  );
  assertEquals(renderArguments([]), "");
});

test("renderArguments() takes a function's arguments", () => {
  function call(..._: unknown[]): string {
    return renderArguments(arguments);
  }
  assertEquals(call("a", [1]), "a, [1]");
});

test("renderValue() shows arrays and plain objects from the inside", () => {
  assertEquals(renderValue([1, [2, [3, [4]]]]), "[1, [2, Array(2)]]");
  assertEquals(renderValue({ a: 1, b: { c: { d: 1 } } }), "{a: 1, b: {c: {...}}}");
  // deno-lint-ignore no-sparse-arrays -- a hole is what is tested
  assertEquals(renderValue([1, , 3]), "[1, , 3]");
  assertEquals(renderValue(Object.create(null)), "{}");
});

test("renderValue() shows other objects by their class", () => {
  assertEquals(renderValue(new Grid()), "[Grid]");
  assertEquals(renderValue(new (class extends Grid {})()), "{n: 1}"); // it has no name
  assertEquals(renderValue(new Float64Array(1000)), "Float64Array(1000)");
  assertEquals(renderValue(new Map([[1, 2]])), "Map(1)");
  assertEquals(renderValue(new Set([1, 2])), "Set(2)");
  assertEquals(renderValue(new Date(0)), "1970-01-01T00:00:00.000Z");
  assertEquals(renderValue(new Date(NaN)), "Invalid Date");
  assertEquals(renderValue(/a+/g), "/a+/");
  assertEquals(renderValue(new RangeError("far")), "RangeError: far");
  assertEquals(renderValue(Promise.resolve()), "[Promise]");
  assertEquals(renderValue(function solve() {}), "[function solve]");
  assertEquals(renderValue(() => 1), "[function]");
});

test("renderValue() takes at most 40 characters, and cuts no character in two", () => {
  assertEquals(renderValue("x".repeat(41)), "x".repeat(37) + "...");
  assertEquals(renderValue("x".repeat(40)), "x".repeat(40));
  assertEquals(renderValue("x".repeat(36) + "😀😀😀"), "x".repeat(36) + "...");
  assertEquals(renderValue(Array.from({ length: 1e6 }, () => 7)).length, 40);
  assertEquals(renderValue(10n ** 100000n), "[bigint]");
});

test("renderArguments() stops when the list is long enough", () => {
  const text = renderArguments(Array.from({ length: 1000 }, () => "abcdefghij"));
  assert(text.length < 170, text);
  assert(text.endsWith(", ..."), text);
});

test("renderValue() comes to an end with cycles", () => {
  const ring: unknown[] = [];
  ring.push(ring, { ring });
  assertEquals(renderValue(ring), "[[Array(2), {...}], {ring: Array(2)}]");
});

test("renderValue() calls no code of the user's", () => {
  const called: string[] = [];
  const call = (name: string) => () => {
    called.push(name);
    throw new Error(name);
  };
  const hooks = {
    toString: call("toString"),
    toJSON: call("toJSON"),
    valueOf: call("valueOf"),
    [Symbol.toPrimitive]: call("toPrimitive"),
    [Symbol.for("nodejs.util.inspect.custom")]: call("inspect"),
    [Symbol.iterator]: call("iterator"),
  };
  const trapped = (target: object) =>
    new Proxy(target, new Proxy({}, { get: (_, trap) => call(`trap ${String(trap)}`) }));
  const tagged = Object.defineProperty(new Grid(), Symbol.toStringTag, { get: call("toStringTag") });
  class Named {
    static get name() {
      return call("static name")();
    }
  }
  const constructed = Object.create({}, { constructor: { get: call("constructor") } });
  const sized = Object.defineProperty(new Map(), "size", { get: call("size") });
  const date = Object.assign(new Date(0), { getTime: call("getTime"), toISOString: call("toISOString") });
  const values = [
    hooks,
    trapped({}),
    trapped([]),
    trapped(() => 1),
    { nested: trapped({}) },
    Object.create(trapped({})),
    tagged,
    new Named(),
    Named,
    constructed,
    sized,
    date,
    Object.defineProperty({}, "getter", { get: call("getter"), enumerable: true }),
    Object.defineProperty([], 0, { get: call("index"), enumerable: true }),
    Object.defineProperty(new Error(), "message", { get: call("message") }),
  ];
  const texts = values.map((value) => renderValue(value));
  assertEquals(called, []);
  assertEquals(texts.slice(1, 5), ["[Proxy]", "[Proxy]", "[Proxy]", "{nested: [Proxy]}"]);
  assertEquals(texts[12], "{getter: [getter]}");
  assertEquals(renderArguments(trapped([]) as ArrayLike<unknown>), "[Proxy]");
  assertEquals(called, []);
});

test("renderValue() shows only the type of what may be a Proxy and can't be told", () => {
  assertEquals(renderValue({ a: 1 }, null), "[object]");
  assertEquals(renderValue(() => 1, null), "[function]");
  assertEquals(renderArguments(["text", [1]], null), "text, [object]");
});

test("tagText() shows primitives in full and objects briefly", () => {
  assertEquals([tagText("x".repeat(100)).length, tagText(3n), tagText(null)], [100, "3", "null"]);
  assertEquals([tagText(Symbol("s")), tagText([1, 2])], ["Symbol(s)", "[1, 2]"]);
});

test("argumentsText() wants args for addArgs, and both of the right type", () => {
  assertEquals(argumentsText({}), undefined);
  assertEquals(argumentsText({ args: [1] }), "1");
  assertEquals(argumentsText({ args: [1], addArgs: false }), undefined);
  assertThrows(() => argumentsText({ addArgs: true }), TimemoryError, "args");
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  assertThrows(() => argumentsText({ addArgs: 1 as any }), TimemoryError, "addArgs must be a boolean, not 1");
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  assertThrows(() => argumentsText({ args: 7 as any }), TimemoryError, "args must be an array or arguments, not 7");
});
