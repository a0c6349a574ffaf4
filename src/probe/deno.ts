import type { ProcessLike } from "../runtime/builtin.ts";
import { type DenoGlobal, denoGlobal, type DenoPointer } from "../runtime/deno_global.ts";
import { inWorker } from "../runtime/detect.ts";
import type { Probe, ProbeMemory } from "./probe.ts";
import { performanceClock } from "./clock.ts";
import { LIBC_NAMES, libcProbe, STATM_SIZE } from "./libc.ts";
import { processProbe } from "./process.ts";

/** Opens the probe on Deno: FFI on Linux if granted, or else readings without a permission. */
export function openDenoProbe(memory: ProbeMemory, process: ProcessLike): Probe {
  // Not /proc, because opening it would ask for a permission.
  return openFfi(memory) ?? processProbe("deno", memory, process, performanceClock(memory), false);
}

let opened: ReturnType<typeof openLibc>;

function openFfi(memory: ProbeMemory): Probe | undefined {
  const deno = denoGlobal();
  if (deno?.build.os !== "linux") return undefined;
  for (const path of LIBC_NAMES) {
    if (deno.permissions.querySync({ name: "ffi", path }).state !== "granted") continue;
    // One library for all cores: a call site that sees a second library becomes ten times as slow.
    const libc = opened ??= openLibc(deno, path);
    // Deno's types reject a view of shared memory, but its address works like any other.
    const pointerTo = (address: number) =>
      deno.UnsafePointer.of(new Uint8Array(memory.buffer, address) as Uint8Array<ArrayBuffer>);
    if (libc) return libcProbe("deno", memory, libc, pointerTo, inWorker());
  }
  return undefined;
}

function openLibc(deno: DenoGlobal, path: string) {
  try {
    const { symbols } = deno.dlopen(path, {
      clock_gettime: { parameters: ["i32", "pointer"], result: "i32" },
      getrusage: { parameters: ["i32", "pointer"], result: "i32" },
      pread: { parameters: ["i32", "pointer", "usize", "i64"], result: "isize" },
      open: { parameters: ["buffer", "i32"], result: "i32" },
      read: { parameters: ["i32", "buffer", "usize"], result: "isize" },
      close: { parameters: ["i32"], result: "i32" },
      sysconf: { parameters: ["i32"], result: "i64" },
    });
    const [size, start] = [BigInt(STATM_SIZE), 0n];
    return {
      clock_gettime: symbols.clock_gettime,
      getrusage: symbols.getrusage,
      pread: (fd: number, buffer: DenoPointer) => Number(symbols.pread(fd, buffer, size, start)),
      open: (file: Uint8Array<ArrayBuffer>, flags: number) => Number(symbols.open(file, flags)),
      read: (fd: number, into: Uint8Array<ArrayBuffer>) => Number(symbols.read(fd, into, BigInt(into.length))),
      close: symbols.close,
      sysconf: (name: number) => Number(symbols.sysconf(name)),
    };
  } catch {
    return undefined; // no such library
  }
}
