import { test } from "node:test";
import fc from "fast-check";
import { TimemoryError } from "../src/errors.ts";
import type { CallSite } from "../src/label/call_site.ts";
import { functionLabel, type LabelRule, pathEnd, scopeKey } from "../src/label/label.ts";
import { assertEquals, assertThrows } from "./kit/assert.ts";

const plain: CallSite = { functionName: "f", className: undefined, file: "/src/app/file.ts", line: 12 };
const inClass: CallSite = { ...plain, className: "Class" };

test("scopeKey() without a key gives function, file and line", () => {
  assertEquals(scopeKey(undefined, plain, "default"), "f@'file.ts':12");
});

test("scopeKey() takes an empty key for none", () => {
  assertEquals(scopeKey("", plain, "default"), "f@'file.ts':12");
});

test("scopeKey() puts the class behind the function", () => {
  assertEquals(scopeKey(undefined, inClass, "default"), "f[Class]@'file.ts':12");
});

test("scopeKey() adds an @ only if the key has none", () => {
  assertEquals(scopeKey("foo", plain, "default"), "f@foo");
  assertEquals(scopeKey("@foo", plain, "default"), "f@foo");
  assertEquals(scopeKey("[assembly]", plain, "default"), "f@[assembly]");
});

test("scopeKey() with a key leaves out the class, which not every runtime tells", () => {
  assertEquals(scopeKey("foo", inClass, "default"), "f@foo");
});

test("scopeKey() puts arguments before the place", () => {
  assertEquals(scopeKey(undefined, plain, "default", "a, b"), "f(a, b)@'file.ts':12");
  assertEquals(scopeKey(undefined, inClass, "default", "1, q"), "f[Class](1, q)@'file.ts':12");
});

test("scopeKey() shows a call without arguments by empty parentheses", () => {
  assertEquals(scopeKey(undefined, plain, "default", ""), "f()@'file.ts':12");
});

test("scopeKey() with key and arguments adds no @", () => {
  assertEquals(scopeKey("key", plain, "default", "a, b"), "fkey(a, b)@'file.ts':12");
});

test('scopeKey() under "full" gives function, key, file and line', () => {
  assertEquals(scopeKey("[s]", plain, "full"), "f[s]@'file.ts':12");
  assertEquals(scopeKey("[s]", inClass, "full", "1"), "f[s](1)@'file.ts':12");
  assertEquals(scopeKey(undefined, plain, "full"), "f@'file.ts':12");
});

test('scopeKey() under "basic" gives function and key', () => {
  assertEquals(scopeKey("[s]", plain, "basic"), "f[s]");
  assertEquals(scopeKey("[s]", plain, "basic", "1, 2"), "f[s](1, 2)");
  assertEquals(scopeKey(undefined, plain, "basic"), "f");
});

test('scopeKey() under "blank" gives the key alone', () => {
  assertEquals(scopeKey("\nTotal time", inClass, "blank", "1"), "\nTotal time");
});

test('scopeKey() under "blank" gives the place if there is no key', () => {
  assertEquals(scopeKey(undefined, inClass, "blank", "1"), "f[Class](1)@'file.ts':12");
});

test("scopeKey() refuses a rule that it does not know", () => {
  const error = assertThrows(() => scopeKey("k", plain, "fancy" as LabelRule), TimemoryError, '"fancy"');
  assertEquals(error.code, "INVALID_ARGUMENT");
});

test("scopeKey() refuses a key that is no string", () => {
  for (const key of [5, null, Symbol("s"), {}]) {
    const error = assertThrows(() => scopeKey(key as unknown as string, plain, "default"), TimemoryError, "a string");
    assertEquals(error.code, "INVALID_ARGUMENT");
  }
});

test("scopeKey() never makes two keys of one function equal", () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
    const bare = (key: string) => key.startsWith("@") ? key : `@${key}`;
    return (scopeKey(a, plain, "default") === scopeKey(b, plain, "default")) === (bare(a) === bare(b));
  }));
});

test("pathEnd() keeps the last parts of a path", () => {
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

test("functionLabel() gives the name", () => {
  assertEquals(functionLabel(function solve() {}), "solve");
  assertEquals(functionLabel(class Grid {}), "Grid");
});

test("functionLabel() gives <anonymous> where there is no usable name", () => {
  assertEquals(functionLabel(() => {}), "<anonymous>");
  const odd = Object.defineProperty(class {}, "name", { value: 5 });
  assertEquals(functionLabel(odd), "<anonymous>");
  const hostile = Object.defineProperty(() => {}, "name", {
    get() {
      throw new Error("No name");
    },
  });
  assertEquals(functionLabel(hostile), "<anonymous>");
});
