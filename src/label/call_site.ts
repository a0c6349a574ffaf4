/** Where a scope was opened. */
export interface CallSite {
  /** Name of the function, `<module>` at module level, `<anonymous>` without a name, `<unknown>` if it can't be told. */
  readonly functionName: string;
  /** Name of the class the function was called on, where the runtime tells it. */
  readonly className: string | undefined;
  /** Full path of the file, or its URL when it is not on disk. */
  readonly file: string;
  /** Line in the source, from 1; 0 if it can't be told. */
  readonly line: number;
}

/** A function or a class of ours that a user calls. */
// deno-lint-ignore ban-types -- it is only looked for in the stack, never called
export type Callee = Function;

/** One line of a stack. */
export interface StackFrame extends CallSite {
  /** Column in the source, from 1; 0 if there is none. */
  readonly column: number;
  /** Whether this is no code of a user: an engine's own function or a module of the runtime. */
  readonly host: boolean;
}

/** What engines tell of a frame; JavaScriptCore and old engines have but a part of it. */
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

const MODULE = "<module>";
const ANONYMOUS = "<anonymous>";
const UNKNOWN = "<unknown>";
const CONSTRUCTOR = "constructor";

const NOWHERE: CallSite = Object.freeze({ functionName: UNKNOWN, className: undefined, file: UNKNOWN, line: 0 });

const errorHooks = Error as unknown as ErrorHooks;

/** Types that say nothing of a class: of plain objects, namespaces, the global object and slots of the event loop. */
const NO_CLASS = new Set(["Object", "Function", "Module", "Window", "global", "Timeout", "Immediate", "process", ""]);

/** Places of functions without a name: to tell them from module code takes as long as all else, so it is told once. */
const anonymous = new Set<string>();
/** Files whose places are those of one text: not what a REPL or a notebook calls its pieces. */
const REAL_FILE = /^(?:[a-z][a-z0-9+.-]+:\/\/|[a-z]:[\\/]|\/)/i;

/** By file: whether its stack strings are mapped to a source while structured frames are not (Node's source maps). */
const mappedFiles = new Map<string, boolean>();

/**
 * Finds who called a function of ours.
 *
 * Everything down to and including the newest frame of `above` is cut off by the function's identity: files are no
 * safe mark, for bundlers put all code in one. On JavaScriptCore a call in tail position leaves no frame, so `above` must
 * not be left by `return callSite(...)`. Never throws: what can't be told is `<unknown>` and line 0.
 *
 * @param nback Which caller: 0 the direct one, 1 its caller. Frames of the engine and the runtime don't count.
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

/** The caller by structured frames; nothing if the engine gives none. */
function fromSites(nback: number, above: Callee): CallSite | undefined {
  if (typeof errorHooks.captureStackTrace !== "function") return undefined;
  // One frame more than wanted, since what stands below tells module level from an anonymous function.
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

/** The caller by the text of the stack, for engines without structured frames or with a locked `Error`. */
function fromString(nback: number, above: Callee): CallSite | undefined {
  const cuts = typeof errorHooks.captureStackTrace === "function";
  const name = above.name;
  for (let limit = Math.min(nback, 14) + (cuts ? 2 : 8);; limit *= 4) {
    const stack = capture(above, limit, undefined);
    if (typeof stack !== "string") return undefined;
    const all = parseStack(stack);
    // Without captureStackTrace our own frames can be told by their name alone.
    const own = cuts ? -1 : all.findIndex((frame) => frame.functionName === name || frame.className === name);
    const users = (cuts || own >= 0) ? all.slice(own + 1).filter((frame) => !frame.host) : [];
    if (users.length > nback) return plain(users[nback]);
    if (all.length < limit) return undefined;
  }
}

function plain({ functionName, className, file, line }: StackFrame): CallSite {
  return { functionName, className, file, line };
}

function keepSites(_error: unknown, sites: unknown): unknown {
  return sites;
}

/** The stack below `above`, as `prepare` gives it; `Error` is left as it was found, whatever a user has set there. */
function capture(above: Callee, limit: number, prepare: typeof keepSites | undefined): unknown {
  const hadLimit = Object.hasOwn(errorHooks, "stackTraceLimit");
  const hadPrepare = Object.hasOwn(errorHooks, "prepareStackTrace");
  const oldLimit = errorHooks.stackTraceLimit;
  const oldPrepare = errorHooks.prepareStackTrace;
  // Reflect.set tells by its result, not by a throw, that a property is locked; then we live with what is there.
  const limitSet = oldLimit !== limit && Reflect.set(errorHooks, "stackTraceLimit", limit);
  const prepareSet = oldPrepare !== prepare && Reflect.set(errorHooks, "prepareStackTrace", prepare);
  try {
    if (typeof errorHooks.captureStackTrace !== "function") return new Error().stack;
    const holder: { stack?: unknown } = {};
    errorHooks.captureStackTrace(holder, above);
    return holder.stack; // V8 may format at the first reading, so it is read before anything is put back
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
  const site = sites[index];
  const file = cleanFile(siteFile(site)) || UNKNOWN;
  const line = Math.max(0, site.getLineNumber?.() ?? 0);
  return { ...siteName(sites, index), ...sourcePlace(file, line, site, index, above) };
}

/**
 * File and line in the source. Node maps the text of a stack but not its structured frames, so a file's first frame
 * is read both ways; files that need no mapping pay for that once. Deno and Bun wrap the engine's frames in mapped ones,
 * and Deno's text has a path's escapes half undone. Evaluated code has its place in the text alone.
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

/** The place of the outermost `eval` or `Function` call, the one that stands in a file. */
function evalPlace(origin: string | undefined): { file: string; line: number } | undefined {
  const outermost = origin?.split("eval at ").pop();
  if (!outermost) return undefined;
  // Behind it stand the places in the evaluated texts, which are no places of a file.
  const frame = parseFrame("at " + outermost.replace(/\), <anonymous>:.*$/, ")"));
  return frame && !frame.host ? { file: frame.file, line: frame.line } : undefined;
}

function siteName(sites: Site[], index: number): { functionName: string; className: string | undefined } {
  const site = sites[index];
  const name = site.getFunctionName?.() || "";
  if (site.isConstructor?.()) return { functionName: CONSTRUCTOR, className: name || undefined };
  const type = site.isToplevel?.() ? "" : site.getTypeName?.() || "";
  if (!name) return { functionName: isModuleLevel(sites, index) ? MODULE : ANONYMOUS, className: undefined };
  return named(name, className(site, name, type), type);
}

/** The names that engines give to initializers are told as what a reader of the source sees. */
function named(name: string, className: string | undefined, type = className ?? "") {
  if (name === "<instance_members_initializer>") return { functionName: CONSTRUCTOR, className };
  if (name === "<static_initializer>") return { functionName: "static", className };
  const own = type && name.startsWith(type + ".") ? name.slice(type.length + 1) : name;
  return { functionName: own, className };
}

function className(site: Site, name: string, type: string): string | undefined {
  if (type === "Function") return staticClass(String(site), name);
  if (NO_CLASS.has(type)) return undefined;
  const slot = site.getMethodName?.() ?? null;
  // A method stands under its own name; under another name the object merely holds a function to call.
  if (slot !== null) return slot === name || name === `get ${slot}` || name === `set ${slot}` ? type : undefined;
  // No such member is seen for private, overridden and wrapped methods, but neither for functions called on a built-in.
  return name.startsWith("#") || !(type in globalThis) ? type : undefined;
}

/** V8 before 12 gives `Function` as the type of every class, but the frame's text has the class of a public method. */
function staticClass(text: string, name: string): string | undefined {
  const end = text.indexOf(`.${name}`);
  const found = end > 0 ? text.slice(0, end).replace(/^async /, "") : "";
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(found) && !NO_CLASS.has(found) ? found : undefined;
}

function isModuleLevel(sites: Site[], index: number): boolean {
  const site = sites[index];
  const file = siteFile(site);
  if (!REAL_FILE.test(file) || site.isEval?.()) return isCalledByLoader(sites, index);
  const place = `${file}:${site.getLineNumber?.()}:${site.getColumnNumber?.()}`;
  if (anonymous.has(place)) return false;
  const isModule = isCalledByLoader(sites, index);
  if (!isModule) anonymous.add(place);
  return isModule;
}

function isCalledByLoader(sites: Site[], index: number): boolean {
  const site = sites[index];
  const text = String(site);
  // JavaScriptCore's text names what is anonymous, and so the function around a CommonJS module.
  if (text.startsWith(`${ANONYMOUS} `)) return /^function\(exports, require, module/.test(String(site.getFunction?.()));
  const below = sites[index + 1];
  if (/^(?:async )?Object\.<anonymous> /.test(text)) return String(below).startsWith("Module._compile ");
  if (!site.isToplevel?.()) return false;
  if (site.getTypeName?.() === undefined) return true;
  if (site.getEnclosingLineNumber && site.getEnclosingColumnNumber) {
    return site.getEnclosingLineNumber() === 1 && site.getEnclosingColumnNumber() === 1;
  }
  // On Deno an anonymous callback of a promise, with nothing below it either, can't be told from module code.
  return isLoadedBy(below && String(below));
}

/**
 * Reads the text of a stack.
 *
 * @param stack What `Error.prototype.stack` holds on V8 (`at f (file:1:2)`) or JavaScriptCore and SpiderMonkey (`f@file:1:2`).
 * @returns Its frames, newest first; lines that are no frame are left out.
 *
 * @example
 * ```ts
 * import { parseStack } from "./call_site.ts";
 * const [frame] = parseStack("Error\n    at Grid.solve (file:///src/grid.ts:12:3)");
 * console.log(frame.functionName, frame.className, frame.file, frame.line); // solve Grid /src/grid.ts 12
 * ```
 */
export function parseStack(stack: string): StackFrame[] {
  const lines = stack.split("\n").filter((line) => parseFrame(line) !== undefined);
  return lines.map((line, index) => {
    const frame = parseFrame(line) as StackFrame;
    if (frame.functionName !== "") return frame;
    return { ...frame, functionName: isLoadedBy(lines[index + 1]) ? MODULE : ANONYMOUS };
  });
}

/** Module code is called by nothing or by the loader; else what has no name is an anonymous function. */
function isLoadedBy(below: string | undefined): boolean {
  return below === undefined || below.includes("node:internal/modules/") || below.includes("Module._compile ");
}

/** A name with what stands for its class: `Grid.solve`, `Grid.#step`, `Grid.get size`, `Grid.[Symbol.iterator]`. */
const QUALIFIED = /^([\p{ID_Start}$_][\p{ID_Continue}$]*)\.(.+)$/u;
/** What a place begins with; a name before it may hold parentheses, and so may a path. */
const PLACE_START =
  /^(?:[a-z][a-z0-9+.-]*:[/\\]|(?:node|ext|bun|deno|internal|data|blob|unknown):|[/\\]|<anonymous>|native\b|eval at |index \d)/i;

function parseFrame(text: string): StackFrame | undefined {
  const line = text.trim();
  if (line.startsWith("at ")) return parseV8(line.slice(3));
  const at = /^(.*?)@((?:[a-z][a-z0-9+.-]*:|[/\\]|\[native code\]).*)$/i.exec(line);
  return at ? parseAtSign(at[1], at[2]) : undefined;
}

function parseV8(text: string): StackFrame {
  const isAsync = text.startsWith("async ");
  const call = isAsync ? text.slice("async ".length) : text;
  const open = call.endsWith(")") ? placeStart(call) : -1;
  // A frame without a name is module code or an anonymous function: what stands there is the place alone.
  if (open < 0) return frameAt("", undefined, call);
  const name = call.slice(0, open).replace(/ \[as [^\]]*\]$/, "");
  const place = call.slice(open + 2, -1);
  if (name.startsWith("new ")) {
    const className = name.slice("new ".length);
    return frameAt(CONSTRUCTOR, className === ANONYMOUS ? undefined : className, place);
  }
  const parts = QUALIFIED.exec(name);
  const className = parts && !NO_CLASS.has(parts[1]) ? parts[1] : undefined;
  const functionName = parts ? parts[2] : name;
  return frameAt(functionName, functionName === ANONYMOUS ? undefined : className, place);
}

/** Where ` (place)` begins: at the first parenthesis that a place can follow, else at the last one. */
function placeStart(call: string): number {
  for (let open = call.indexOf(" ("); open >= 0; open = call.indexOf(" (", open + 1)) {
    if (PLACE_START.test(call.slice(open + 2))) return open;
  }
  return call.lastIndexOf(" (");
}

/** `name@place`; JavaScriptCore calls code outside of functions `module code`, `global code` or `eval code`. */
function parseAtSign(name: string, place: string): StackFrame {
  if (/^(?:module|global|eval) code$/.test(name)) return frameAt(MODULE, undefined, place);
  // SpiderMonkey writes the way to a nested function, and a slash and `<` behind an anonymous one.
  const own = name.replace(/^async\*/, "").replace(/\/?<$/, "/").split("/").pop() ?? "";
  return frameAt(own || ANONYMOUS, undefined, place);
}

function frameAt(name: string, className: string | undefined, place: string): StackFrame {
  const evaluated = place.startsWith("eval at ") ? evalPlace(place) : undefined;
  const [, path, line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(place) ?? [];
  const host = !evaluated && isHostFile(path);
  return {
    ...named(name, className),
    file: evaluated?.file ?? (host ? UNKNOWN : cleanFile(path)),
    line: evaluated?.line ?? Number(host ? 0 : line ?? 0),
    column: evaluated ? 0 : Number(host ? 0 : column ?? 0),
    host,
  };
}

/** Whether a frame's file is the engine or the runtime: no code of a user stands there. */
function isHostFile(file: string): boolean {
  return /^(?:$|native$|unknown$|<anonymous>$|\[native code\]|index \d+$|(?:node|ext|bun|deno|internal):)/.test(file);
}

/** A path as a user writes it: without scheme, escapes and query; a URL that is no file keeps its scheme. */
function cleanFile(raw: string): string {
  if (raw.startsWith("data:")) return "<data>";
  const isUrl = /^[a-z][a-z0-9+.-]+:\/\//i.test(raw);
  // A file's name may hold a question mark; what looks like `?v=1` is a bundler's.
  const bare = raw.replace(isUrl ? /[?#].*$/ : /\?[\w.-]+=[^/\\]*$/, "");
  if (!bare.startsWith("file://")) return bare;
  const path = bare.slice("file://".length);
  const local = /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path.startsWith("/") ? path : `//${path}`;
  try {
    return decodeURIComponent(local);
  } catch {
    return local; // a lone % is no escape
  }
}
