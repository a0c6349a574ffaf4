// Reads the text of `Error.prototype.stack`, because some engines lack structured frames.

/** One line of a stack. */
export interface StackFrame {
  /**
   * Name of the function, or `<module>` at module level, `<anonymous>` without a name, `<unknown>`
   * if not known.
   */
  readonly functionName: string;
  /** Name of the class that the function was called on, if the runtime reports it. */
  readonly className: string | undefined;
  /** Full path of the file, or its URL if the file is not on disk. */
  readonly file: string;
  /** Line in the source, from 1; 0 if not known. */
  readonly line: number;
  /** Column in the source, from 1; 0 if not known. */
  readonly column: number;
  /** Whether the frame belongs to the engine or to a module of the runtime. */
  readonly host: boolean;
}

export const MODULE = "<module>";
export const ANONYMOUS = "<anonymous>";
export const UNKNOWN = "<unknown>";
export const CONSTRUCTOR = "constructor";

/** Types of plain objects, namespaces, the global object and slots of the event loop. */
export const NO_CLASS: ReadonlySet<string> = new Set(
  ["Object", "Function", "Module", "Window", "global", "Timeout", "Immediate", "process", ""],
);

/** A name after its class: `Grid.solve`, `Grid.get size`, `Grid.[Symbol.iterator]`. */
const QUALIFIED = /^([\p{ID_Start}$_][\p{ID_Continue}$]*)\.(.+)$/u;

/** The start of a place. It is needed because both a name and a path may contain parentheses. */
const PLACE_START =
  /^(?:[a-z][a-z0-9+.-]*:[/\\]|(?:node|ext|bun|deno|internal|data|blob|unknown):|[/\\]|<anonymous>|native\b|eval at |index \d)/i;

/**
 * Reads the text of a stack.
 *
 * @param stack The text in the form of V8 (`at f (file:1:2)`) or of JavaScriptCore and SpiderMonkey
 * (`f@file:1:2`).
 * @returns Its frames, newest first, without the lines that are not frames.
 *
 * @example
 * ```ts
 * import { parseStack } from "./stack_text.ts";
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

/**
 * Returns true if a frame without a name is module code: then the frame below is the loader, or
 * missing.
 */
export function isLoadedBy(below: string | undefined): boolean {
  return below === undefined || below.includes("node:internal/modules/") || below.includes("Module._compile ");
}

/** Returns the place of the outermost `eval` or `Function` call, the only one in a file. */
export function evalPlace(origin: string | undefined): { file: string; line: number } | undefined {
  const outermost = origin?.split("eval at ").pop();
  if (!outermost) return undefined;
  // The places in the evaluated texts follow; they are not places in a file.
  const frame = parseFrame("at " + outermost.replace(/\), <anonymous>:.*$/, ")"));
  return frame && !frame.host ? { file: frame.file, line: frame.line } : undefined;
}

/** Returns the names as in the source, where engines use names of their own for initializers. */
export function sourceNames(
  name: string,
  className: string | undefined,
  type: string = className ?? "",
): Pick<StackFrame, "functionName" | "className"> {
  if (name === "<instance_members_initializer>") return { functionName: CONSTRUCTOR, className };
  if (name === "<static_initializer>") return { functionName: "static", className };
  const own = type && name.startsWith(type + ".") ? name.slice(type.length + 1) : name;
  return { functionName: own, className };
}

/** Returns true for a file of the engine or the runtime, which holds no user code. */
export function isHostFile(file: string): boolean {
  return /^(?:$|native$|unknown$|<anonymous>$|\[native code\]|index \d+$|(?:node|ext|bun|deno|internal):)/.test(file);
}

/**
 * Returns a path without scheme, escapes and query. A URL that is not a file's keeps its scheme.
 */
export function cleanFile(raw: string): string {
  if (raw.startsWith("data:")) return "<data>";
  const isUrl = /^[a-z][a-z0-9+.-]+:\/\//i.test(raw);
  // A file name may contain a question mark. Only text like `?v=1` is a bundler's query.
  const bare = raw.replace(isUrl ? /[?#].*$/ : /\?[\w.-]+=[^/\\]*$/, "");
  if (!bare.startsWith("file://")) return bare;
  const path = bare.slice("file://".length);
  const local = /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path.startsWith("/") ? path : `//${path}`;
  try {
    return decodeURIComponent(local);
  } catch {
    return local; // a lone % is not an escape
  }
}

function parseFrame(text: string): StackFrame | undefined {
  const line = text.trim();
  if (line.startsWith("at ")) return parseV8(line.slice(3));
  const [, name = "", place] = /^(.*?)@((?:[a-z][a-z0-9+.-]*:|[/\\]|\[native code\]).*)$/i.exec(line) ?? [];
  return place === undefined ? undefined : parseAtSign(name, place);
}

function parseV8(text: string): StackFrame {
  const isAsync = text.startsWith("async ");
  const call = isAsync ? text.slice("async ".length) : text;
  const open = call.endsWith(")") ? placeStart(call) : -1;
  // Module code or an anonymous function: the frame is the place alone.
  if (open < 0) return frameAt("", undefined, call);
  const name = call.slice(0, open).replace(/ \[as [^\]]*\]$/, "");
  const place = call.slice(open + 2, -1);
  if (name.startsWith("new ")) {
    const className = name.slice("new ".length);
    return frameAt(CONSTRUCTOR, className === ANONYMOUS ? undefined : className, place);
  }
  const [, type = "", functionName = name] = QUALIFIED.exec(name) ?? [];
  const className = NO_CLASS.has(type) ? undefined : type;
  return frameAt(functionName, functionName === ANONYMOUS ? undefined : className, place);
}

/** Returns the start of ` (place)`: the first parenthesis before a place, or else the last one. */
function placeStart(call: string): number {
  for (let open = call.indexOf(" ("); open >= 0; open = call.indexOf(" (", open + 1)) {
    if (PLACE_START.test(call.slice(open + 2))) return open;
  }
  return call.lastIndexOf(" (");
}

function parseAtSign(name: string, place: string): StackFrame {
  // JavaScriptCore's names for code outside of functions.
  if (/^(?:module|global|eval) code$/.test(name)) return frameAt(MODULE, undefined, place);
  // SpiderMonkey writes the path to a nested function, and a slash and `<` after an anonymous one.
  const own = name.replace(/^async\*/, "").replace(/\/?<$/, "/").split("/").pop() ?? "";
  return frameAt(own || ANONYMOUS, undefined, place);
}

function frameAt(name: string, className: string | undefined, place: string): StackFrame {
  const evaluated = place.startsWith("eval at ") ? evalPlace(place) : undefined;
  const [, path = place, line = 0, column = 0] = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(place) ?? [];
  const host = !evaluated && isHostFile(path);
  return {
    ...sourceNames(name, className),
    file: evaluated?.file ?? (host ? UNKNOWN : cleanFile(path)),
    line: evaluated?.line ?? Number(host ? 0 : line),
    column: evaluated ? 0 : Number(host ? 0 : column),
    host,
  };
}
