// The used part of the `Deno` global, declared here so that our types need no library of Deno's.

/** A pointer of Deno's FFI; null is the null pointer. */
export type DenoPointer = object | null;

type DenoType = "i32" | "i64" | "usize" | "isize" | "pointer" | "buffer";
type DenoArgument = number | bigint | DenoPointer | Uint8Array<ArrayBuffer>;

/** The used part of the `Deno` global. A type test compares it with Deno's own types. */
export interface DenoGlobal {
  version: unknown;
  args: string[];
  build: { os: string };
  stdout: { write(bytes: Uint8Array): Promise<number> };
  stderr: { write(bytes: Uint8Array): Promise<number> };
  permissions: {
    querySync(
      descriptor:
        | { name: "ffi" | "read" | "write"; path: string }
        | { name: "env"; variable: string }
        | { name: "run"; command?: string },
    ): { state: string };
  };
  /** Opens a C library. `symbols` declares what each function takes and returns. */
  dlopen<Name extends string>(
    path: string,
    symbols: Record<Name, { parameters: readonly DenoType[]; result: DenoType | "void" }>,
  ): { symbols: Record<Name, (...args: DenoArgument[]) => number | bigint> };
  UnsafePointer: { of(view: Uint8Array<ArrayBuffer>): DenoPointer };
}

/** Returns the `Deno` global; undefined on other runtimes. */
export function denoGlobal(): DenoGlobal | undefined {
  return (globalThis as { Deno?: DenoGlobal }).Deno;
}
