import { LIBC_NAMES } from "../../src/probe/libc.ts";
import { builtin } from "../../src/runtime/builtin.ts";

/** A pointer as the runtime represents it. */
export type Pointer = unknown;

/**
 * The functions of libc that a lap needs, without a wrapper, because on Deno an FFI call is only
 * fast if its call site always calls the same function.
 */
export interface Libc {
  clock_gettime(clock: number, timespec: Pointer): void;
  getrusage(who: number, rusage: Pointer): void;
  pread(fd: number, text: Pointer, size: unknown, start: unknown): number | bigint;
  pointerTo(bytes: Uint8Array): Pointer;
  /** The file descriptor of /proc/self/statm. */
  statm: number;
  /** 64 bytes from the start, in the number type of the runtime. */
  size: unknown;
  start: unknown;
}

export const CLOCK_MONOTONIC = 1;
export const RUSAGE_SELF = 0;
const O_RDONLY = 0;
const STATM = new TextEncoder().encode("/proc/self/statm\0");

/** Opens libc by FFI, anew at each call; returns undefined if it is missing or not permitted. */
export function openLibc(): Libc | undefined {
  for (const name of LIBC_NAMES) {
    try {
      return "Deno" in globalThis ? openOnDeno(name) : "Bun" in globalThis ? openOnBun(name) : undefined;
    } catch {
      continue; // because libc may have another name here
    }
  }
  return undefined;
}

function openOnDeno(name: string): Libc | undefined {
  if (Deno.permissions.querySync({ name: "ffi", path: name }).state !== "granted") return undefined;
  const { symbols } = Deno.dlopen(name, {
    clock_gettime: { parameters: ["i32", "pointer"], result: "i32" },
    getrusage: { parameters: ["i32", "pointer"], result: "i32" },
    pread: { parameters: ["i32", "pointer", "usize", "i64"], result: "isize" },
    open: { parameters: ["buffer", "i32"], result: "i32" },
  });
  return {
    ...(symbols as unknown as Pick<Libc, "clock_gettime" | "getrusage" | "pread">),
    pointerTo: (bytes) => Deno.UnsafePointer.of(bytes as Uint8Array<ArrayBuffer>),
    statm: symbols.open(STATM, O_RDONLY),
    size: 64n,
    start: 0n,
  };
}

function openOnBun(name: string): Libc | undefined {
  const ffi = builtin("bun:ffi");
  if (!ffi) return undefined;
  const { symbols } = ffi.dlopen(name, {
    clock_gettime: { args: ["i32", "ptr"], returns: "i32" },
    getrusage: { args: ["i32", "ptr"], returns: "i32" },
    pread: { args: ["i32", "ptr", "u64", "i64"], returns: "i32" },
    open: { args: ["ptr", "i32"], returns: "i32" },
  });
  return {
    ...(symbols as unknown as Pick<Libc, "clock_gettime" | "getrusage" | "pread">),
    pointerTo: (bytes) => ffi.ptr(bytes as Uint8Array<ArrayBuffer>),
    statm: symbols.open(ffi.ptr(STATM), O_RDONLY),
    size: 64,
    start: 0,
  };
}
