import { TimemoryError } from "../errors.ts";
import { detectRuntime, type Globals } from "./detect.ts";

/** The first Node that has `process.getBuiltinModule` and lets CommonJS require an ES module. */
const MINIMUM = [20, 19] as const;

/**
 * Throws on a Node that is too old: without its builtins the trees of async code would be wrong.
 *
 * @throws {TimemoryError} UNSUPPORTED, naming the minimum and the version.
 */
export function requireNode(globals: Globals): void {
  if (detectRuntime(globals) !== "node") return;
  const version = globals.process?.versions?.node ?? "";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  const minimum = MINIMUM.join(".");
  throw new TimemoryError("UNSUPPORTED", `TiMemory needs Node ${minimum} or later, and this is Node ${version}`);
}
