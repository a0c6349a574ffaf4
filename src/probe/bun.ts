import { builtin, type BunFfi, type BunPointer, type ProcessLike } from "../runtime/builtin.ts";
import { inWorker } from "../runtime/detect.ts";
import type { Probe, ProbeMemory } from "./probe.ts";
import { performanceClock } from "./clock.ts";
import { LIBC_NAMES, libcProbe, STATM_SIZE } from "./libc.ts";
import { processProbe } from "./process.ts";

/** Opens the probe on Bun: FFI on Linux, or else the readings of `process`. */
export function openBunProbe(memory: ProbeMemory, process: ProcessLike): Probe {
  return openFfi(memory) ?? processProbe("bun", memory, process, performanceClock(memory), true);
}

let opened: ReturnType<typeof openLibc>;

function openFfi(memory: ProbeMemory): Probe | undefined {
  const ffi = builtin("bun:ffi");
  if (!ffi) return undefined;
  for (const path of LIBC_NAMES) {
    const libc = opened ??= openLibc(ffi, path); // one library for all cores, see deno.ts
    const pointerTo = (address: number) => ffi.ptr(new Uint8Array(memory.buffer, address));
    if (libc) return libcProbe("bun", memory, libc, pointerTo, inWorker());
  }
  return undefined;
}

function openLibc(ffi: BunFfi, path: string) {
  try {
    const { symbols } = ffi.dlopen(path, {
      clock_gettime: { args: ["i32", "ptr"], returns: "i32" },
      getrusage: { args: ["i32", "ptr"], returns: "i32" },
      pread: { args: ["i32", "ptr", "u64", "i64"], returns: "i32" },
      open: { args: ["ptr", "i32"], returns: "i32" },
      read: { args: ["i32", "ptr", "u64"], returns: "i32" },
      close: { args: ["i32"], returns: "i32" },
      sysconf: { args: ["i32"], returns: "i32" },
    });
    return {
      clock_gettime: symbols.clock_gettime,
      getrusage: symbols.getrusage,
      pread: (fd: number, buffer: BunPointer) => symbols.pread(fd, buffer, STATM_SIZE, 0),
      open: (file: Uint8Array<ArrayBuffer>, flags: number) => symbols.open(ffi.ptr(file), flags),
      read: (fd: number, into: Uint8Array<ArrayBuffer>) => symbols.read(fd, ffi.ptr(into), into.length),
      close: (fd: number) => symbols.close(fd),
      sysconf: (name: number) => symbols.sysconf(name),
    };
  } catch {
    return undefined; // not Linux, or no such library
  }
}
