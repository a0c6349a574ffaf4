// The core's clock as another thread tells it: the time of day is all that the two have in common.
import type { Core } from "./core.ts";
import { CLOCK } from "../generated/layout.ts";
import { MemoryView } from "./memory_view.ts";

const timeOfDay = () => (performance.timeOrigin + performance.now()) * 1e6;

/** The core's clock less the time of day, in ns. */
export function clockOffset({ probe, memory }: Core): number {
  probe.readClock();
  return new MemoryView(memory).timespec(CLOCK) - timeOfDay();
}

/** The core's clock in ns, in any thread. */
export function clockWith(offset: number): number {
  return timeOfDay() + offset;
}
