import type { Host } from "../runtime/host.ts";
import { type Change, VARIABLES } from "./settings.ts";
import { readAs, SWITCH } from "../check.ts";

/** What the environment says, read and found right: nothing is changed yet. */
export interface Environment {
  changes: Change[];
  /** Whether it names a place for the report, so that it goes to files. */
  namesFiles: boolean;
}

/**
 * Reads the variables TIMEMORY_*, as far as they may be read without anybody being asked. An empty one counts as not set.
 *
 * @throws TimemoryError INVALID_ARGUMENT, naming the variable and its value, if one has a wrong value.
 */
export function readEnvironment(host: Host): Environment {
  const set = VARIABLES.flatMap(({ name, read }) => {
    const text = host.variable(name);
    return text ? [{ name, change: read(text) }] : [];
  });
  return {
    changes: set.map(({ change }) => change),
    namesFiles: set.some(({ name }) => name === "TIMEMORY_OUTPUT_DIR" || name === "TIMEMORY_FILENAME"),
  };
}

/** Whether a variable switches something on; undefined if it is not set. */
export function readSwitch(host: Host, name: string): boolean | undefined {
  const text = host.variable(name);
  return text ? readAs(SWITCH, name, text) : undefined;
}
