import { createCore } from "../core/core.ts";
import type { Manager } from "../manager.ts";
import { runtimeProbe } from "../probe/open.ts";
import { processHost } from "../runtime/host.ts";
import { type AutoTimerFunction, createAutoTimer } from "../scope/auto_timer.ts";
import type { ConfigurableWrapper } from "../scope/decorate.ts";
import { createRegion, type Region } from "../scope/region.ts";
import { type AutoTimedOptions, createAutoTimed } from "../scope/timed.ts";
import { createSession } from "../session.ts";

/** Pages of 64 KiB for the tree of a self-test. */
const LIMIT_PAGES = 256;

/** What a case tests: the public objects, on a session of their own with the real clock. */
export interface Subject {
  /** The runtime, as it stands in reports. */
  tag: string;
  manager: Manager;
  autoTimer: AutoTimerFunction;
  autoTimed: ConfigurableWrapper<AutoTimedOptions>;
  region(name: string): Region;
}

/** Makes the subject of all cases, each of which finds it empty. The program's own tree and settings stay alone. */
export function createSubject(): Subject {
  const core = createCore(runtimeProbe(), LIMIT_PAGES);
  const { recorder, settings, manager } = createSession({ core, host: processHost() });
  settings.set("usageWindow", 0);
  return {
    tag: core.probe.tag,
    manager,
    autoTimer: createAutoTimer(recorder),
    autoTimed: createAutoTimed(recorder),
    region: (name) => createRegion(recorder, name),
  };
}

/** Fails a case. */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails a case unless the call tree has so many nodes. */
export function checkSize({ manager }: Subject, nodes: number): void {
  check(manager.size === nodes, `The call tree must have ${nodes} nodes, not ${manager.size}`);
}
