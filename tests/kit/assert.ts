// @std/assert as npm has it, in the package deno-std, which brings no types.
// @ts-types="./assert_types.d.ts"
export * from "deno-std/assert/mod.js";
