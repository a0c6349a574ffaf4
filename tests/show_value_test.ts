import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { argumentsText, showArguments, showValue, tagText } from "../src/label/show_value.ts";
import { assert, assertEquals, assertThrows } from "./kit/assert.ts";

class Grid {
  n = 1;
}

test("showArguments() shows primitives as they are", () => {
  assertEquals(
    showArguments([1, "q", true, null, undefined, 10n, Symbol("s"), -0.5]),
    "1, q, true, null, undefined, 10n, Symbol(s), -0.5",
  );
  assertEquals(showArguments([]), "");
});

test("showArguments() accepts a function's arguments", () => {
  function call(..._: unknown[]): string {
    return showArguments(arguments);
  }
  assertEquals(call("a", [1]), "a, [1]");
});

test("showValue() shows arrays and plain objects with their members", () => {
  assertEquals(showValue([1, [2, [3, [4]]]]), "[1, [2, Array(2)]]");
  assertEquals(showValue({ a: 1, b: { c: { d: 1 } } }), "{a: 1, b: {c: {...}}}");
  // deno-lint-ignore no-sparse-arrays -- a hole is what is tested
  assertEquals(showValue([1, , 3]), "[1, , 3]");
  assertEquals(showValue(Object.create(null)), "{}");
});

test("showValue() shows other objects by the name of their class", () => {
  assertEquals(showValue(new Grid()), "[Grid]");
  assertEquals(showValue(new (class extends Grid {})()), "{n: 1}"); // an anonymous class
  assertEquals(showValue(new Float64Array(1000)), "Float64Array(1000)");
  assertEquals(showValue(new Map([[1, 2]])), "Map(1)");
  assertEquals(showValue(new Set([1, 2])), "Set(2)");
  assertEquals(showValue(new Date(0)), "1970-01-01T00:00:00.000Z");
  assertEquals(showValue(new Date(NaN)), "Invalid Date");
  assertEquals(showValue(/a+/g), "/a+/");
  assertEquals(showValue(new RangeError("far")), "RangeError: far");
  assertEquals(showValue(Promise.resolve()), "[Promise]");
  assertEquals(showValue(function solve() {}), "[function solve]");
  assertEquals(showValue(() => 1), "[function]");
});

test("showValue() returns at most 40 characters and never half a character", () => {
  assertEquals(showValue("x".repeat(41)), "x".repeat(37) + "...");
  assertEquals(showValue("x".repeat(40)), "x".repeat(40));
  assertEquals(showValue("x".repeat(36) + "😀😀😀"), "x".repeat(36) + "...");
  assertEquals(showValue(Array.from({ length: 1e6 }, () => 7)).length, 40);
  assertEquals(showValue(10n ** 100000n), "[bigint]");
});

test("showArguments() cuts a long list", () => {
  const text = showArguments(Array.from({ length: 1000 }, () => "abcdefghij"));
  assert(text.length < 170, text);
  assert(text.endsWith(", ..."), text);
});

test("showValue() returns when the value has cycles", () => {
  const ring: unknown[] = [];
  ring.push(ring, { ring });
  assertEquals(showValue(ring), "[[Array(2), {...}], {ring: Array(2)}]");
});

test("showValue() never calls code of the user", () => {
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
  const texts = values.map((value) => showValue(value));
  assertEquals(called, []);
  assertEquals(texts.slice(1, 5), ["[Proxy]", "[Proxy]", "[Proxy]", "{nested: [Proxy]}"]);
  assertEquals(texts[12], "{getter: [getter]}");
  assertEquals(showArguments(trapped([]) as ArrayLike<unknown>), "[Proxy]");
  assertEquals(called, []);
});

test("showValue() shows only the type of an object when the runtime can't detect a Proxy", () => {
  assertEquals(showValue({ a: 1 }, null), "[object]");
  assertEquals(showValue(() => 1, null), "[function]");
  assertEquals(showArguments(["text", [1]], null), "text, [object]");
});

test("tagText() shows primitives in full and objects briefly", () => {
  assertEquals([tagText("x".repeat(100)).length, tagText(3n), tagText(null)], [100, "3", "null"]);
  assertEquals([tagText(Symbol("s")), tagText([1, 2])], ["Symbol(s)", "[1, 2]"]);
});

test("argumentsText() throws on addArgs without args and on wrong types", () => {
  assertEquals(argumentsText({}), undefined);
  assertEquals(argumentsText({ args: [1] }), "1");
  assertEquals(argumentsText({ args: [1], addArgs: false }), undefined);
  assertThrows(() => argumentsText({ addArgs: true }), TimemoryError, "args");
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  assertThrows(() => argumentsText({ addArgs: 1 as any }), TimemoryError, "addArgs must be a boolean, not 1");
  // deno-lint-ignore no-explicit-any -- what a JavaScript user may hand over
  assertThrows(() => argumentsText({ args: 7 as any }), TimemoryError, "args must be an array or arguments, not 7");
});
