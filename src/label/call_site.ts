import {
  ANONYMOUS,
  cleanFile,
  CONSTRUCTOR,
  evalPlace,
  isHostFile,
  isLoadedBy,
  MODULE,
  NO_CLASS,
  parseStack,
  sourceNames,
  type StackFrame,
  UNKNOWN,
} from "./stack_text.ts";

/** Where a scope was opened. */
export type CallSite = Pick<StackFrame, "functionName" | "className" | "file" | "line">;

/** A function or class of this package that a user calls. */
// deno-lint-ignore ban-types -- it is only searched for in the stack, never called
export type Callee = Function;

/** A structured frame of V8. JavaScriptCore and old engines have only some of these methods. */
interface Site {
  getFunctionName?(): string | null;
  getMethodName?(): string | null;
  getTypeName?(): string | null;
  getFileName?(): string | null;
  getScriptNameOrSourceURL?(): string | null;
  getFunction?(): unknown;
  getEvalOrigin?(): string | undefined;
  getLineNumber?(): number | null;
  getColumnNumber?(): number | null;
  getPosition?(): number;
  getEnclosingLineNumber?(): number;
  getEnclosingColumnNumber?(): number;
  isToplevel?(): boolean;
  isConstructor?(): boolean;
  isEval?(): boolean;
  isNative?(): boolean;
}

interface ErrorHooks {
  captureStackTrace?(holder: object, above: Callee): void;
  prepareStackTrace?: unknown;
  stackTraceLimit?: unknown;
}

const NOWHERE: CallSite = Object.freeze({ functionName: UNKNOWN, className: undefined, file: UNKNOWN, line: 0 });

const errorHooks = Error as unknown as ErrorHooks;

/** Places of anonymous functions, cached: telling them from module code doubles the cost. */
const anonymous = new Set<string>();

/** Files with one text each. A REPL or a notebook gives all of its pieces one name. */
const REAL_FILE = /^(?:[a-z][a-z0-9+.-]+:\/\/|[a-z]:[\\/]|\/)/i;

/** By file: true if only the stack text is mapped to the source, as with Node's source maps. */
const mappedFiles = new Map<string, boolean>();

/**
 * Finds the caller of a function of this package. Never throws: unknown parts are `<unknown>` and
 * line 0.
 *
 * The stack is cut at the newest frame of `above`, by the function's identity. File names can't
 * mark the cut because bundlers put all code in one file. On JavaScriptCore a call in tail position
 * leaves no frame, so `above` must not end in `return callSite(...)`.
 *
 * @param nback Which caller: 0 the direct one, 1 its caller. Frames of the engine and the runtime
 * are not counted.
 * @param above The function or class that the user called.
 * @returns Function, class, file and line of that caller.
 *
 * @example
 * ```ts
 * import { callSite } from "./call_site.ts";
 * function ours(): string {
 *   const site = callSite(0, ours);
 *   return site.functionName;
 * }
 * console.log(ours()); // <module>
 * ```
 */
export function callSite(nback: number, above: Callee): CallSite {
  try {
    const back = nback > 0 ? Math.trunc(nback) : 0;
    return fromSites(back, above) ?? fromString(back, above) ?? NOWHERE;
  } catch {
    return NOWHERE;
  }
}

/** Returns whether that many functions have called each other up to here. */
export function isStackDeep(frames: number): boolean {
  const stack = capture(isStackDeep, frames, keepSites);
  return (Array.isArray(stack) ? stack : String(stack).split("\n")).length >= frames;
}

/** Returns the caller by structured frames, or undefined if the engine has none. */
function fromSites(nback: number, above: Callee): CallSite | undefined {
  if (typeof errorHooks.captureStackTrace !== "function") return undefined;
  // One frame more, because the frame below tells module level from an anonymous function.
  for (let limit = Math.min(nback, 14) + 2;; limit *= 4) {
    const sites = capture(above, limit, keepSites);
    if (!Array.isArray(sites)) return undefined;
    const index = nthUserSite(sites, nback);
    const reachedEnd = sites.length < limit;
    if (index < 0 && reachedEnd) return NOWHERE;
    if (index >= 0 && (reachedEnd || index + 1 < sites.length)) return readSite(sites, index, above);
  }
}

function nthUserSite(sites: Site[], nback: number): number {
  let seen = 0;
  return sites.findIndex((site) => !isHostFile(siteFile(site)) && !site.isNative?.() && seen++ === nback);
}

/** Returns the caller by the stack text, if an engine has no structured frames or locks `Error`. */
function fromString(nback: number, above: Callee): CallSite | undefined {
  const cuts = typeof errorHooks.captureStackTrace === "function";
  const name = above.name;
  for (let limit = Math.min(nback, 14) + (cuts ? 2 : 8);; limit *= 4) {
    const stack = capture(above, limit, undefined);
    if (typeof stack !== "string") return undefined;
    const all = parseStack(stack);
    // Without captureStackTrace only the name tells our own frames.
    const own = cuts ? -1 : all.findIndex((frame) => frame.functionName === name || frame.className === name);
    const users = (cuts || own >= 0) ? all.slice(own + 1).filter((frame) => !frame.host) : [];
    const caller = users[nback];
    if (caller) return plain(caller);
    if (all.length < limit) return undefined;
  }
}

function plain({ functionName, className, file, line }: StackFrame): CallSite {
  return { functionName, className, file, line };
}

function keepSites(_error: unknown, sites: unknown): unknown {
  return sites;
}

/**
 * Returns the stack below `above` as made by `prepare`. Restores the user's settings of `Error`.
 */
function capture(above: Callee, limit: number, prepare: typeof keepSites | undefined): unknown {
  const hadLimit = Object.hasOwn(errorHooks, "stackTraceLimit");
  const hadPrepare = Object.hasOwn(errorHooks, "prepareStackTrace");
  const oldLimit = errorHooks.stackTraceLimit;
  const oldPrepare = errorHooks.prepareStackTrace;
  // Reflect.set does not throw on a locked property. The old value then stays in use.
  const limitSet = oldLimit !== limit && Reflect.set(errorHooks, "stackTraceLimit", limit);
  const prepareSet = oldPrepare !== prepare && Reflect.set(errorHooks, "prepareStackTrace", prepare);
  try {
    if (typeof errorHooks.captureStackTrace !== "function") return new Error().stack;
    const holder: { stack?: unknown } = {};
    errorHooks.captureStackTrace(holder, above);
    return holder.stack; // read before the restore, because V8 may format on the first read
  } finally {
    if (prepareSet) putBack("prepareStackTrace", hadPrepare, oldPrepare);
    if (limitSet) putBack("stackTraceLimit", hadLimit, oldLimit);
  }
}

function putBack(name: keyof ErrorHooks, had: boolean, value: unknown): void {
  if (had) Reflect.set(errorHooks, name, value);
  else Reflect.deleteProperty(errorHooks, name);
}

function readSite(sites: Site[], index: number, above: Callee): CallSite {
  const site = sites[index]!;
  const file = cleanFile(siteFile(site)) || UNKNOWN;
  const line = Math.max(0, site.getLineNumber?.() ?? 0);
  return { ...siteName(site, sites[index + 1]), ...sourcePlace(file, line, site, index, above) };
}

/**
 * Returns file and line in the source. Node maps the stack text but not the structured frames. So a
 * file's first frame is read both ways, and files without a map pay for that once. Deno and Bun map
 * the structured frames, and Deno's text has only some of a path's escapes decoded. The place of
 * evaluated code is in the text alone.
 */
function sourcePlace(file: string, line: number, site: Site, index: number, above: Callee) {
  const isRaw = site.getPosition !== undefined;
  const mapped = site.isEval?.() ? true : isRaw ? mappedFiles.get(file) : false;
  if (mapped === false) return { file, line };
  const stack = capture(above, index + 1, undefined);
  const frame = typeof stack === "string" ? parseStack(stack)[index] : undefined;
  if (!frame || frame.host || frame.line === 0) return { file, line };
  if (mapped === undefined) {
    const sameColumn = frame.column === (site.getColumnNumber?.() ?? 0);
    mappedFiles.set(file, frame.file !== file || frame.line !== line || !sameColumn);
  }
  return { file: frame.file, line: frame.line };
}

function siteFile(site: Site): string {
  const file = site.getFileName?.() || site.getScriptNameOrSourceURL?.();
  if (typeof file === "string" && file) return file;
  return site.isEval?.() ? (evalPlace(site.getEvalOrigin?.())?.file ?? "") : "";
}

function siteName(site: Site, below: Site | undefined): { functionName: string; className: string | undefined } {
  const name = site.getFunctionName?.() || "";
  if (site.isConstructor?.()) return { functionName: CONSTRUCTOR, className: name || undefined };
  const type = site.isToplevel?.() ? "" : site.getTypeName?.() || "";
  if (!name) return { functionName: isModuleLevel(site, below) ? MODULE : ANONYMOUS, className: undefined };
  return sourceNames(name, className(site, name, type), type);
}

function className(site: Site, name: string, type: string): string | undefined {
  if (type === "Function") return staticClass(String(site), name);
  if (NO_CLASS.has(type)) return undefined;
  const slot = site.getMethodName?.() ?? null;
  // A method has the name of its member. Under another name the object only holds a function.
  if (slot !== null) return slot === name || name === `get ${slot}` || name === `set ${slot}` ? type : undefined;
  // V8 finds no member for private, overridden and wrapped methods. The same is true of a function
  // that is called on a built-in.
  return name.startsWith("#") || !(type in globalThis) ? type : undefined;
}

/** Returns the class from the frame's text: V8 before 12 gives every class the type `Function`. */
function staticClass(text: string, name: string): string | undefined {
  const end = text.indexOf(`.${name}`);
  const found = end > 0 ? text.slice(0, end).replace(/^async /, "") : "";
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(found) && !NO_CLASS.has(found) ? found : undefined;
}

function isModuleLevel(site: Site, below: Site | undefined): boolean {
  const file = siteFile(site);
  if (!REAL_FILE.test(file) || site.isEval?.()) return isCalledByLoader(site, below);
  const place = `${file}:${site.getLineNumber?.()}:${site.getColumnNumber?.()}`;
  if (anonymous.has(place)) return false;
  const isModule = isCalledByLoader(site, below);
  if (!isModule) anonymous.add(place);
  return isModule;
}

function isCalledByLoader(site: Site, below: Site | undefined): boolean {
  const text = String(site);
  // JavaScriptCore's text marks anonymous functions, and so the function around a CommonJS module.
  if (text.startsWith(`${ANONYMOUS} `)) return /^function\(exports, require, module/.test(String(site.getFunction?.()));
  if (/^(?:async )?Object\.<anonymous> /.test(text)) return String(below).startsWith("Module._compile ");
  if (!site.isToplevel?.()) return false;
  if (site.getTypeName?.() === undefined) return true;
  if (site.getEnclosingLineNumber && site.getEnclosingColumnNumber) {
    return site.getEnclosingLineNumber() === 1 && site.getEnclosingColumnNumber() === 1;
  }
  // On Deno an anonymous callback of a promise with no frame below it looks like module code.
  return isLoadedBy(below && String(below));
}
