import { HEADER_SIZE } from "../generated/layout.ts";
import { openBrowserProbe } from "../probe/browser.ts";
import type { Core } from "./core.ts";
import { createReader } from "./reading.ts";

/**
 * Returns a core that records nothing: its memory stays empty, every reading is 0, and so is every
 * token, which means "not recorded". For engines without WebAssembly, such as `node --jitless`, and
 * without the address space for its memory.
 */
export function idleCore(): Core {
  const memory = { buffer: new ArrayBuffer(HEADER_SIZE) };
  const readZero = createReader(memory.buffer);
  const parts: Partial<Core> = {
    memory: memory as unknown as WebAssembly.Memory,
    openProbe: openBrowserProbe,
    // On a memory of its own: the core's stays empty.
    probe: openBrowserProbe({ buffer: new ArrayBuffer(HEADER_SIZE) }),
    overflowLabel: -1,
    read: () => readZero(0),
  };
  return new Proxy(parts as Core, { get: (core, name: keyof Core) => core[name] ?? (() => 0) });
}
