import { test } from "node:test";
import fc from "fast-check";
import { TimemoryError } from "../src/errors.ts";
import type { CallSite } from "../src/label/call_site.ts";
import { functionName, type LabelRule, pathEnd, scopeLabel } from "../src/label/label.ts";
import { assertEquals, assertThrows } from "./kit/assert.ts";

const plain: CallSite = { functionName: "f", className: undefined, file: "/src/app/file.ts", line: 12 };
const inClass: CallSite = { ...plain, className: "Class" };

test("scopeLabel() returns function, file and line without a key", () => {
  assertEquals(scopeLabel(undefined, plain, "default"), "f@'file.ts':12");
});

test("scopeLabel() ignores an empty key", () => {
  assertEquals(scopeLabel("", plain, "default"), "f@'file.ts':12");
});

test("scopeLabel() puts the class after the function", () => {
  assertEquals(scopeLabel(undefined, inClass, "default"), "f[Class]@'file.ts':12");
});

test("scopeLabel() adds an @ only if the key has none", () => {
  assertEquals(scopeLabel("foo", plain, "default"), "f@foo");
  assertEquals(scopeLabel("@foo", plain, "default"), "f@foo");
  assertEquals(scopeLabel("[assembly]", plain, "default"), "f@[assembly]");
});

test("scopeLabel() omits the class when there is a key", () => {
  assertEquals(scopeLabel("foo", inClass, "default"), "f@foo");
});

test("scopeLabel() puts arguments before the place", () => {
  assertEquals(scopeLabel(undefined, plain, "default", "a, b"), "f(a, b)@'file.ts':12");
  assertEquals(scopeLabel(undefined, inClass, "default", "1, q"), "f[Class](1, q)@'file.ts':12");
});

test("scopeLabel() returns empty parentheses for a call without arguments", () => {
  assertEquals(scopeLabel(undefined, plain, "default", ""), "f()@'file.ts':12");
});

test("scopeLabel() adds no @ when there are a key and arguments", () => {
  assertEquals(scopeLabel("key", plain, "default", "a, b"), "fkey(a, b)@'file.ts':12");
});

test('scopeLabel() returns function, key, file and line under the rule "full"', () => {
  assertEquals(scopeLabel("[s]", plain, "full"), "f[s]@'file.ts':12");
  assertEquals(scopeLabel("[s]", inClass, "full", "1"), "f[s](1)@'file.ts':12");
  assertEquals(scopeLabel(undefined, plain, "full"), "f@'file.ts':12");
});

test('scopeLabel() returns function and key under the rule "basic"', () => {
  assertEquals(scopeLabel("[s]", plain, "basic"), "f[s]");
  assertEquals(scopeLabel("[s]", plain, "basic", "1, 2"), "f[s](1, 2)");
  assertEquals(scopeLabel(undefined, plain, "basic"), "f");
});

test('scopeLabel() returns the key alone under the rule "blank"', () => {
  assertEquals(scopeLabel("\nTotal time", inClass, "blank", "1"), "\nTotal time");
});

test('scopeLabel() returns the place under the rule "blank" without a key', () => {
  assertEquals(scopeLabel(undefined, inClass, "blank", "1"), "f[Class](1)@'file.ts':12");
});

test("scopeLabel() returns the key alone for a function without a name and at module level", () => {
  for (const functionName of ["<anonymous>", "<module>", "<unknown>"]) {
    const site = { ...plain, functionName };
    const label = (key: string | undefined, rule: LabelRule, args?: string) => scopeLabel(key, site, rule, args);
    assertEquals([label("auth", "default"), label("@auth", "default")], ["auth", "@auth"]);
    assertEquals(label("auth", "default", "1, q"), "auth(1, q)@'file.ts':12");
    assertEquals([label("auth", "full"), label("auth", "basic")], ["auth@'file.ts':12", "auth"]);
    assertEquals(label(undefined, "default"), `${functionName}@'file.ts':12`);
    assertEquals(label("", "default", "1"), `${functionName}(1)@'file.ts':12`);
    assertEquals([label("", "full"), label("", "basic")], [`${functionName}@'file.ts':12`, functionName]);
  }
});

test("scopeLabel() throws on an unknown rule", () => {
  const error = assertThrows(() => scopeLabel("k", plain, "fancy" as LabelRule), TimemoryError);
  assertEquals(error.message, 'label must be "default", "full", "basic" or "blank", not "fancy"');
  assertEquals(error.code, "INVALID_ARGUMENT");
});

test("scopeLabel() throws on a key that is not a string", () => {
  for (const key of [5, null, Symbol("s"), {}]) {
    const error = assertThrows(
      () => scopeLabel(key as unknown as string, plain, "default"),
      TimemoryError,
      "key must be a string",
    );
    assertEquals(error.code, "INVALID_ARGUMENT");
  }
});

test("scopeLabel() returns different labels for different keys of one function", () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
    const bare = (key: string) => key.startsWith("@") ? key : `@${key}`;
    return (scopeLabel(a, plain, "default") === scopeLabel(b, plain, "default")) === (bare(a) === bare(b));
  }));
});

test("pathEnd() returns the last parts of a path", () => {
  assertEquals(pathEnd("/src/app/file.ts", 1), "file.ts");
  assertEquals(pathEnd("/src/app/file.ts", 2), "app/file.ts");
  assertEquals(pathEnd("file.ts", 2), "file.ts");
  assertEquals(pathEnd("https://host/app/file.ts", 2), "app/file.ts");
  assertEquals(pathEnd("<unknown>", 2), "<unknown>");
});

test("pathEnd() splits at backslashes in Windows paths only", () => {
  assertEquals(pathEnd("C:\\src\\app\\file.ts", 2), "app/file.ts");
  assertEquals(pathEnd("C:/src/app/file.ts", 1), "file.ts");
  assertEquals(pathEnd("\\\\server\\share\\file.ts", 1), "file.ts");
  assertEquals(pathEnd("/src/odd\\name.ts", 1), "odd\\name.ts");
});

test("functionName() returns the name", () => {
  assertEquals(functionName(function solve() {}), "solve");
  assertEquals(functionName(class Grid {}), "Grid");
});

test("functionName() returns <anonymous> without a usable name", () => {
  assertEquals(functionName(() => {}), "<anonymous>");
  const odd = Object.defineProperty(class {}, "name", { value: 5 });
  assertEquals(functionName(odd), "<anonymous>");
  const hostile = Object.defineProperty(() => {}, "name", {
    get() {
      throw new Error("No name");
    },
  });
  assertEquals(functionName(hostile), "<anonymous>");
});
