// Our declarations of what we use of Bun's and Deno's FFI, held against the real ones by the compiler.
/// <reference types="bun-types/ffi" />
import { test } from "node:test";
import type { BunFfi } from "../src/runtime/builtin.ts";
import type { DenoGlobal } from "../src/runtime/deno_global.ts";

type RealFfi = typeof import("bun:ffi");

/** Compiles if a value of type `Real` may be used where `Ours` is expected. */
type Fits<Real extends Ours, Ours> = Real;

/** The kinds of C types and the results that we rely on. */
type Opened = ReturnType<
  typeof import("bun:ffi").dlopen<{ clock_gettime: { args: ["i32", "ptr"]; returns: "i32" } }>
>;

test("our types of bun:ffi and Deno fit the real ones", () => {
  type Checks = [
    Fits<RealFfi["ptr"], BunFfi["ptr"]>,
    Fits<Opened["symbols"]["clock_gettime"], (clock: number, time: ReturnType<RealFfi["ptr"]>) => number>,
    Fits<Parameters<BunFfi["dlopen"]>[1], Parameters<RealFfi["dlopen"]>[1]>,
    Fits<Parameters<DenoGlobal["dlopen"]>[1], Deno.ForeignLibraryInterface>,
    Fits<typeof Deno.permissions.querySync, DenoGlobal["permissions"]["querySync"]>,
    Fits<typeof Deno.build, DenoGlobal["build"]>,
    Fits<typeof Deno.UnsafePointer.of, DenoGlobal["UnsafePointer"]["of"]>,
  ];
  const checks: Checks | undefined = undefined;
  void checks;
});
