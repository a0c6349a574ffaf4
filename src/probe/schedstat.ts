import { builtin } from "../runtime/builtin.ts";

/**
 * Opens /proc/thread-self/schedstat, whose name means the thread that opens it. Never on Deno, where
 * that asks for a permission.
 *
 * @returns A function that reads the CPU time of this thread in ns; undefined where nobody counts it.
 */
export function openSchedstat(): (() => number) | undefined {
  const fs = builtin("node:fs")!;
  const text = new Uint8Array(64);
  try {
    const fd = fs.openSync("/proc/thread-self/schedstat", "r");
    const read = () => {
      fs.readSync(fd, text, 0, 64, 0);
      return Number.parseInt(String.fromCharCode(...text));
    };
    return read() ? read : undefined; // 0 on a kernel that does not count it
  } catch {
    return undefined; // not Linux, or not allowed
  }
}
