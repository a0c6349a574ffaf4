import { invalidArgument } from "../errors.ts";
import type { CallSite } from "./call_site.ts";
import { ANONYMOUS, MODULE, UNKNOWN } from "./stack_text.ts";

/**
 * The rule that makes a scope's label. `"default"` is the rule of the original's Python side,
 * `"full"` and `"basic"` are the rules of its C++ macros, and `"blank"` is the key alone.
 */
export type LabelRule = "default" | "full" | "basic" | "blank";

/** The names of functions without a name. */
const NAMELESS: ReadonlySet<string> = new Set([ANONYMOUS, MODULE, UNKNOWN]);

/**
 * Makes a scope's label from its key and its call site.
 *
 * | rule | without a key | with a key |
 * |---|---|---|
 * | `"default"` | `f@'file.ts':12`, `f[Class]@'file.ts':12` | `f@key` (no second `@` if the key has one) |
 * | `"default"`, arguments | `f(1, q)@'file.ts':12`, `f[Class](1, q)@'file.ts':12` | `fkey(1, q)@'file.ts':12` |
 * | `"full"` | `f@'file.ts':12` | `fkey@'file.ts':12` |
 * | `"basic"` | `f` | `fkey` |
 * | `"blank"` | as `"default"` | `key` |
 *
 * A label `f@key` omits the class, which some runtimes do not report. An empty key counts as no
 * key. Under `"full"` and `"basic"` the arguments follow the key.
 *
 * Where there is a key, a function without a name and the module level add nothing: the label is
 * `auth` and not `<anonymous>@auth` or `<module>@auth`, `auth(1)@'file.ts':12` with arguments, and
 * `auth@'file.ts':12` under `"full"`.
 *
 * @param key The user's key.
 * @param site The place where the scope was opened.
 * @param rule The rule.
 * @param args The call's arguments as text, without parentheses; may be empty.
 * @returns The label.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if the key is not a string or the rule is unknown.
 *
 * @example
 * ```ts
 * import { scopeLabel } from "./label.ts";
 * const site = { functionName: "solve", className: undefined, file: "/src/grid.ts", line: 12 };
 * console.log(scopeLabel(undefined, site, "default")); // solve@'grid.ts':12
 * console.log(scopeLabel("inner", site, "default")); // solve@inner
 * console.log(scopeLabel("inner", { ...site, functionName: "<module>" }, "default")); // inner
 * ```
 *
 * @internal
 */
export function scopeLabel(key: string | undefined, site: CallSite, rule: LabelRule, args?: string): string {
  if (key !== undefined && typeof key !== "string") throw invalidArgument("key", "a string", key);
  const name = key ?? "";
  const list = args === undefined ? "" : `(${args})`;
  const fn = name !== "" && NAMELESS.has(site.functionName) ? "" : site.functionName;
  switch (rule) {
    case "default":
      if (name === "" || list !== "") return located(site, fn + name, list);
      return fn === "" ? name : fn + withAt(name);
    case "full":
      return `${fn}${name}${list}${place(site)}`;
    case "basic":
      return `${fn}${name}${list}`;
    case "blank":
      return name !== "" ? name : located(site, site.functionName, list);
    default:
      throw invalidArgument("label", '"default", "full", "basic" or "blank"', rule);
  }
}

/**
 * Returns a function's name.
 *
 * @param fn The function or class.
 * @returns Its name, or `<anonymous>` without one.
 *
 * @example
 * ```ts
 * import { functionName } from "./label.ts";
 * console.log(functionName(() => 1)); // <anonymous>
 * ```
 *
 * @internal
 */
// deno-lint-ignore ban-types -- any function or class has a name
export function functionName(fn: Function): string {
  try {
    // A class may have a static member `name` of any type, or a getter that throws.
    const name: unknown = fn.name;
    return typeof name === "string" && name !== "" ? name : ANONYMOUS;
  } catch {
    return ANONYMOUS;
  }
}

/**
 * Returns the last parts of a path.
 *
 * @param path A path or URL, with the separators of its platform.
 * @param parts The number of parts.
 * @returns The parts, joined by `/`; fewer if the path has fewer.
 *
 * @example
 * ```ts
 * import { pathEnd } from "./label.ts";
 * console.log(pathEnd("/src/grid.ts", 1), pathEnd("C:\\src\\grid.ts", 2)); // grid.ts src/grid.ts
 * ```
 *
 * @internal
 */
export function pathEnd(path: string, parts: number): string {
  // A backslash separates in Windows paths only; in other paths it is part of a name.
  const separator = /^(?:[A-Za-z]:|\\\\)/.test(path) ? /[/\\]+/ : /\/+/;
  const named = path.split(separator).filter((part) => part !== "");
  return named.slice(-parts).join("/") || path;
}

function withAt(name: string): string {
  return name.startsWith("@") ? name : `@${name}`;
}

/** @param name Function and key. */
function located(site: CallSite, name: string, list: string): string {
  const owner = site.className === undefined ? "" : `[${site.className}]`;
  return `${name}${owner}${list}${place(site)}`;
}

function place(site: CallSite): string {
  return `@'${pathEnd(site.file, 1)}':${site.line}`;
}
