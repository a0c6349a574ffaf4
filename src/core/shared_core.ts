// Reads a core in another thread, even after the thread that filled it has ended.
import type { CallTree, Resolution } from "../tree/call_tree.ts";
import { resolutionOf } from "../tree/sources.ts";
import { CLOCK } from "../generated/layout.ts";
import type { Core } from "./core.ts";
import { MemoryView } from "./memory_view.ts";
import { snapshot } from "./snapshot.ts";

/** The parts of a core that another thread needs. */
export interface SharedCore {
  /** The memory and not its buffer, which is replaced when it grows. */
  memory: WebAssembly.Memory;
  /** The runtime, as in reports. */
  tag: string;
  /** The smallest steps of the readings. */
  resolution: Resolution;
  /** The core's clock minus the time of day, in ns, because threads share only the time of day. */
  clockOffset: number;
}

/** Describes a core for another thread. */
export function share({ memory, probe }: Core): SharedCore {
  probe.readClock();
  const clockOffset = new MemoryView(memory).timespec(CLOCK) - timeOfDay();
  return { memory, tag: probe.tag, resolution: resolutionOf(probe.sources), clockOffset };
}

/** Reads the call tree of another thread's core. Open laps count up to now. */
export function snapshotShared({ memory, tag, resolution, clockOffset }: SharedCore): CallTree {
  return { ...snapshot(memory, tag, () => timeOfDay() + clockOffset), resolution };
}

function timeOfDay(): number {
  return (performance.timeOrigin + performance.now()) * 1e6;
}
