import { DEFAULT_MEMORY_LIMIT } from "../options/settings.ts";
import { runtimeProbe } from "../probe/open.ts";
import type { Globals } from "../runtime/detect.ts";
import { requireNode } from "../runtime/require_node.ts";
import { warn } from "../runtime/print.ts";
import { type Core, createCore, PAGES_PER_MIB } from "./core.ts";
import { idleCore } from "./idle_core.ts";

requireNode(globalThis as Globals); // before anything is opened

/** The core of this thread, on the real clock. */
export const thisCore: Core = openCore();

/** The program works without a core too, so only a warning says that there is none. */
function openCore(): Core {
  try {
    return createCore(runtimeProbe(), DEFAULT_MEMORY_LIMIT * PAGES_PER_MIB);
  } catch (error) {
    warn(`> TiMemory: Cannot record anything: ${(error as Error).message}`);
    return idleCore();
  }
}

// The first readings make the engine load and allocate: 4 kB on Deno, 12 to 80 kB on Bun. That is no
// memory of the scope that reads next.
thisCore.read();
thisCore.read();
