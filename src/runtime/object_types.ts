import { builtin, type ObjectTypes } from "./builtin.ts";

let known: { types: ObjectTypes | null } | undefined;

/** Returns the type checks, null in browsers, which can't tell an object from a Proxy. */
export function objectTypes(): ObjectTypes | null {
  known ??= { types: builtin("node:util")?.types ?? null };
  return known.types;
}
