import { createCore } from "../core/core.ts";
import { Manager } from "../manager.ts";
import { runtimeProbe } from "../probe/open.ts";
import { type AutoTimerFunction, createAutoTimer } from "../scope/auto_timer.ts";
import { Recorder } from "../scope/recorder.ts";
import { Region } from "../scope/region.ts";
import { createWrappers, type Wrappers } from "../scope/timed.ts";

/** Pages of 64 KiB for the tree of a self-test. */
const LIMIT_PAGES = 256;

/** What a case tests: the public objects, on a recorder of their own with the real clock. */
export interface Subject {
  recorder: Recorder;
  manager: Manager;
  autoTimer: AutoTimerFunction;
  autoTimed: Wrappers["autoTimed"];
  region(name: string): Region;
}

/** One serves all cases, each of which finds it empty: the program's own tree and settings are left alone. */
export function createSubject(): Subject {
  const recorder = new Recorder(createCore(runtimeProbe(), LIMIT_PAGES));
  return {
    recorder,
    manager: new Manager(recorder),
    autoTimer: createAutoTimer(recorder),
    autoTimed: createWrappers(recorder).autoTimed,
    region: (name) => new Region(recorder, name),
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
