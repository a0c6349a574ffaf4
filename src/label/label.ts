import { invalidArgument } from "../errors.ts";
import type { CallSite } from "./call_site.ts";

/**
 * What a scope's name in the tree is made of:
 * `"default"` is the rule of the original's Python side, `"full"` and `"basic"` are those of its C++ macros, `"blank"` is the key alone.
 */
export type LabelRule = "default" | "full" | "basic" | "blank";

/**
 * Makes a scope's name in the tree of a key and of where the scope was opened.
 *
 * | rule | without a key | with a key |
 * |---|---|---|
 * | `"default"` | `f@'file.ts':12`, `f[Class]@'file.ts':12` | `f@key` (an `@` is added if it has none) |
 * | `"default"`, arguments | `f(1, q)@'file.ts':12`, `f[Class](1, q)@'file.ts':12` | `fkey(1, q)@'file.ts':12` |
 * | `"full"` | `f@'file.ts':12` | `fkey@'file.ts':12` |
 * | `"basic"` | `f` | `fkey` |
 * | `"blank"` | as `"default"` | `key` |
 *
 * A key that stands for the place leaves out the class, for the runtimes don't all tell it; an empty key counts as none.
 * Under `"full"` and `"basic"` arguments follow the key.
 *
 * @param key What the user calls the scope.
 * @param site Where the scope was opened.
 * @param label The rule.
 * @param args The call's arguments as text, without parentheses; an empty text for a call without any.
 * @returns The name.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if the key is no string or the rule is unknown.
 *
 * @example
 * ```ts
 * import { scopeKey } from "./label.ts";
 * const site = { functionName: "solve", className: undefined, file: "/src/grid.ts", line: 12 };
 * console.log(scopeKey(undefined, site, "default")); // solve@'grid.ts':12
 * console.log(scopeKey("inner", site, "default")); // solve@inner
 * ```
 */
export function scopeKey(key: string | undefined, site: CallSite, label: LabelRule, args?: string): string {
  if (key !== undefined && typeof key !== "string") throw invalidArgument("The key", "a string", key);
  const name = key ?? "";
  const list = args === undefined ? "" : `(${args})`;
  switch (label) {
    case "default":
      return name !== "" && list === "" ? `${site.functionName}${withAt(name)}` : located(site, name, list);
    case "full":
      return `${site.functionName}${name}${list}${place(site)}`;
    case "basic":
      return `${site.functionName}${name}${list}`;
    case "blank":
      return name !== "" ? name : located(site, "", list);
    default:
      throw invalidArgument("The label", '"default", "full", "basic" or "blank"', label);
  }
}

/**
 * What a function is called in a key.
 *
 * @param fn The function.
 * @returns Its name, or `<anonymous>` if it has none.
 *
 * @example
 * ```ts
 * import { functionLabel } from "./label.ts";
 * console.log(functionLabel(() => 1)); // <anonymous>
 * ```
 */
// deno-lint-ignore ban-types -- any function or class has a name
export function functionLabel(fn: Function): string {
  try {
    // A class may have a static member `name` of any type, or a getter that throws.
    const name: unknown = fn.name;
    return typeof name === "string" && name !== "" ? name : "<anonymous>";
  } catch {
    return "<anonymous>";
  }
}

/**
 * The last parts of a path.
 *
 * @param path A path or URL, with the separators of any platform.
 * @param parts How many parts to keep.
 * @returns The parts, joined by `/`; fewer if the path has fewer.
 *
 * @example
 * ```ts
 * import { pathEnd } from "./label.ts";
 * console.log(pathEnd("/src/grid.ts", 1), pathEnd("C:\\src\\grid.ts", 2)); // grid.ts src/grid.ts
 * ```
 */
export function pathEnd(path: string, parts: number): string {
  // Elsewhere than in a Windows path a backslash is part of a name.
  const separator = /^(?:[A-Za-z]:|\\\\)/.test(path) ? /[/\\]+/ : /\/+/;
  const named = path.split(separator).filter((part) => part !== "");
  return named.slice(-parts).join("/") || path;
}

function withAt(name: string): string {
  return name.startsWith("@") ? name : `@${name}`;
}

function located(site: CallSite, name: string, list: string): string {
  const owner = site.className === undefined ? "" : `[${site.className}]`;
  return `${site.functionName}${name}${owner}${list}${place(site)}`;
}

function place(site: CallSite): string {
  return `@'${pathEnd(site.file, 1)}':${site.line}`;
}
