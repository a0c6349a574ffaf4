// @std/assert from npm: the package deno-std, which brings no types.
// @ts-types="./assert_types.d.ts"
export * from "deno-std/assert/mod.js";
import { type ErrorCode, TimemoryError } from "../../src/errors.ts";
// @ts-types="./assert_types.d.ts"
import { assertEquals, assertThrows } from "deno-std/assert/mod.js";

/** Returns the message of the TimemoryError with this code that a function throws. */
export function message(fn: () => unknown, code: ErrorCode = "INVALID_ARGUMENT"): string {
  const error = assertThrows(fn, TimemoryError);
  assertEquals(error.code, code);
  return error.message;
}
