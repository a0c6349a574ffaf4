import { test } from "node:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { TimemoryError } from "../src/errors.ts";
import { type CallSite, callSite } from "../src/label/call_site.ts";
import { FILE, FUNC, LINE } from "../src/label/location.ts";
import { parseStack } from "../src/label/stack_text.ts";
import { assert, assertEquals, assertThrows } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { runtime } from "./kit/process.ts";

// Results are kept here because a call in tail position leaves no frame on JavaScriptCore.
let text = "";
let line = 0;

const moduleName = FUNC();

let site: CallSite | undefined;

function ours(nback = 0) {
  site = callSite(nback, ours);
}

/** Returns file and line of the caller from the engine's own text, because on Node the tests run as a bundle. */
function stackLine(): { file: string; line: number } {
  const frame = (new Error().stack ?? "").split("\n").filter((row) => /:\d+:\d+\)?$/.test(row))[1];
  const match = /([^/\\ (]+):(\d+):\d+\)?$/.exec(frame);
  return { file: match?.[1] ?? "", line: Number(match?.[2]) };
}

function namesItself() {
  text = FUNC();
}

function namesItsCaller() {
  text = FUNC(2);
}

function caller() {
  namesItsCaller();
  line = 0;
}

function callerByCallback() {
  [0].forEach(() => {
    text = FUNC(2);
  });
  line = 0;
}

test("FUNC() returns the function that calls it", () => {
  namesItself();
  assertEquals(text, "namesItself");
});

test("FUNC() returns <module> at module level", () => {
  assertEquals(moduleName, "<module>");
});

test("FUNC() returns <anonymous> in a function without a name", () => {
  [0].forEach(() => {
    text = FUNC();
  });
  assertEquals(text, "<anonymous>");
});

test("FUNC(2) returns the caller's caller", () => {
  caller();
  assertEquals(text, "caller");
});

test("FUNC(2) does not count the engine's own functions", () => {
  callerByCallback();
  assertEquals(text, "callerByCallback");
});

test("FUNC() returns <unknown> beyond the bottom of the stack", () => {
  text = FUNC(100_000);
  assertEquals(text, "<unknown>");
});

test("LINE() returns the line of the call", () => {
  const here = { line: LINE(), stack: stackLine() };
  assertEquals(here.line, here.stack.line);
});

test("LINE() returns one more on the next line", () => {
  const first = [LINE()];
  const second = [LINE()];
  assertEquals(second[0] - first[0], 1);
});

test("LINE(2) returns the line where the caller was called", () => {
  function callee() {
    line = LINE(2);
  }
  let stack = { line: 0 };
  callee(), stack = stackLine();
  assertEquals(line, stack.line);
});

test("LINE() returns 0 beyond the bottom of the stack", () => {
  line = LINE(100_000);
  assertEquals(line, 0);
});

test("FILE() returns the base name in quotes", () => {
  const { file } = stackLine();
  text = FILE();
  assertEquals(text, `'${file}'`);
});

test("FILE({ noQuotes }) returns the base name without quotes", () => {
  const { file } = stackLine();
  text = FILE({ noQuotes: true });
  assertEquals(text, file);
});

test("FILE({ useDirname }) returns the base name with its folder", () => {
  const full = FILE({ basenameOnly: false, noQuotes: true }) + "";
  const parts = full.split(/[/\\]/);
  text = FILE({ useDirname: true });
  assertEquals(text, `'${parts.slice(-2).join("/")}'`);
  assertEquals(parts.length > 2, true);
});

test("FILE() ignores useDirname when it returns the full path", () => {
  const { file } = stackLine();
  text = FILE({ basenameOnly: false, useDirname: true });
  assert(new RegExp(`^'(?:/|[A-Za-z]:[/\\\\]).+[/\\\\]${file}'$`).test(text), text);
});

test("FILE({ nback: 2 }) returns the file of the caller's caller", () => {
  function callee() {
    text = FILE({ nback: 2 });
  }
  callee();
  assertEquals(text, `'${stackLine().file}'`);
  text = FILE({ nback: 100_000 });
  assertEquals(text, "'<unknown>'");
});

test("FUNC(), LINE() and FILE() throw unless nback is a whole number from 1 on", () => {
  for (const nback of [0, -1, 1.5, NaN, Infinity, "2" as unknown as number]) {
    for (const call of [() => FUNC(nback), () => LINE(nback), () => FILE({ nback })]) {
      const error = assertThrows(call, TimemoryError, "nback must be a whole number from 1 on, not ");
      assertEquals(error.code, "INVALID_ARGUMENT");
    }
  }
});

test("callSite(n) returns the nth caller without counting the engine's functions", () => {
  function middle() {
    [0].map(() => {
      ours(1);
      line = 0;
    });
    line = 0;
  }
  function far() {
    [0].map(() => {
      ours(2);
      line = 0;
    });
    line = 0;
  }
  function top() {
    far();
    line = 0;
  }
  middle();
  assertEquals(site?.functionName, "middle");
  top();
  assertEquals(site?.functionName, "top");
});

test("callSite() returns the place of the eval in evaluated code", {
  skip: runtime === "bun",
}, () => {
  // An indirect eval, so that bundlers leave the file alone.
  const run = [(0, eval)("(function evaluated(f) { f(); })") as (f: () => void) => void, stackLine().line] as const;
  run[0](ours);
  assertEquals([site?.functionName, site?.line], ["evaluated", run[1]]);
  assert(/location_test\.[jt]s$/.test(site?.file ?? ""), site?.file);
});

test("callSite() reads an invalid number as 0", () => {
  for (const nback of [NaN, -5, 0.5]) {
    (function direct() {
      ours(nback);
    })();
    assertEquals(site?.functionName, "direct");
  }
});

test("callSite() decodes the file's path and omits its query", async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "a b%25 (x).mjs");
    writeFileSync(path, "export function user(f) {\n  f();\n  return 0;\n}\n");
    const { user } = await import(`${pathToFileURL(path)}?v=1`);
    user(ours);
    assertEquals(site, { functionName: "user", className: undefined, file: path, line: 2 });
  });
});

test("callSite() follows source maps when Node uses them", {
  skip: runtime !== "node",
}, async () => {
  await inFolder(async (folder) => {
    // Line 2 of the module comes from line 41 of source.ts.
    const map = { version: 3, sources: ["source.ts"], names: [], mappings: ";AAwCA" };
    const comment = `//# sourceMappingURL=data:application/json;base64,${btoa(JSON.stringify(map))}`;
    const path = join(folder, "built.mjs");
    writeFileSync(path, `export function user(f) {\n  f();\n  return 0;\n}\n${comment}\n`);
    process.setSourceMapsEnabled(true);
    try {
      const { user } = await import(pathToFileURL(path).href);
      for (let i = 0; i < 2; i++) {
        user(ours);
        assertEquals(site, { functionName: "user", className: undefined, file: join(folder, "source.ts"), line: 41 });
      }
    } finally {
      process.setSourceMapsEnabled(false);
    }
  });
});

type Row = [text: string, functionName: string, className: string | undefined, file: string, line: number];

// Lines as the engines write them.
// [line, function, class, file, line number]
const v8: Row[] = [
  ["    at solve (file:///src/grid.ts:12:3)", "solve", undefined, "/src/grid.ts", 12],
  ["    at file:///src/grid.ts:12:3", "<module>", undefined, "/src/grid.ts", 12],
  ["    at async file:///src/grid.ts:12:3", "<module>", undefined, "/src/grid.ts", 12],
  ["    at <anonymous> (/src/grid.ts:12:3)", "<anonymous>", undefined, "/src/grid.ts", 12],
  ["    at Grid.solve (/src/grid.ts:12:3)", "solve", "Grid", "/src/grid.ts", 12],
  ["    at Grid.#step (/src/grid.ts:12:3)", "#step", "Grid", "/src/grid.ts", 12],
  ["    at #step (/src/grid.ts:12:3)", "#step", undefined, "/src/grid.ts", 12],
  ["    at Grid.get size (/src/grid.ts:12:3)", "get size", "Grid", "/src/grid.ts", 12],
  ["    at get size [as size] (/src/grid.ts:12:3)", "get size", undefined, "/src/grid.ts", 12],
  ["    at Grid.[Symbol.iterator] (/src/grid.ts:12:3)", "[Symbol.iterator]", "Grid", "/src/grid.ts", 12],
  ["    at [Symbol.iterator] (/src/grid.ts:12:3)", "[Symbol.iterator]", undefined, "/src/grid.ts", 12],
  ["    at Grid.<static_initializer> (/src/grid.ts:12:3)", "static", "Grid", "/src/grid.ts", 12],
  ["    at <static_initializer> (/src/grid.ts:12:3)", "static", undefined, "/src/grid.ts", 12],
  ["    at Grid.<instance_members_initializer> (/src/grid.ts:12:3)", "constructor", "Grid", "/src/grid.ts", 12],
  ["    at new Grid (/src/grid.ts:12:3)", "constructor", "Grid", "/src/grid.ts", 12],
  ["    at new <anonymous> (/src/grid.ts:12:3)", "constructor", undefined, "/src/grid.ts", 12],
  ["    at async Grid.solve (/src/grid.ts:12:3)", "solve", "Grid", "/src/grid.ts", 12],
  ["    at async solve (/src/grid.ts:12:3)", "solve", undefined, "/src/grid.ts", 12],
  ["    at Object.solve (/src/grid.ts:12:3)", "solve", undefined, "/src/grid.ts", 12],
  ["    at Module.solve (/src/grid.ts:12:3)", "solve", undefined, "/src/grid.ts", 12],
  ["    at Function.solve (/src/grid.ts:12:3)", "solve", undefined, "/src/grid.ts", 12],
  ["    at Grid.solve [as other] (/src/grid.ts:12:3)", "solve", "Grid", "/src/grid.ts", 12],
  ["    at Number.<anonymous> (/src/grid.ts:12:3)", "<anonymous>", undefined, "/src/grid.ts", 12],
  ["    at Grid.odd name (x) (/src/grid.ts:12:3)", "odd name (x)", "Grid", "/src/grid.ts", 12],
  ["    at odd (a: b) (file:///src/grid.ts:12:3)", "odd (a: b)", undefined, "/src/grid.ts", 12],
  ["    at größe (/src/grid.ts:12:3)", "größe", undefined, "/src/grid.ts", 12],
  ["    at solve (/a (b)/grid (1).ts:12:3)", "solve", undefined, "/a (b)/grid (1).ts", 12],
  ["    at file:///a%20b/100%25.ts:12:3", "<module>", undefined, "/a b/100%.ts", 12],
  ["    at solve (file:///a/100%.ts:12:3)", "solve", undefined, "/a/100%.ts", 12],
  ["    at solve (file:///C:/a b/x.ts:12:3)", "solve", undefined, "C:/a b/x.ts", 12],
  ["    at solve (C:\\a b\\x.ts:12:3)", "solve", undefined, "C:\\a b\\x.ts", 12],
  ["    at C:\\a b\\x.ts:12:3", "<module>", undefined, "C:\\a b\\x.ts", 12],
  ["    at solve (file://server/share/x.ts:12:3)", "solve", undefined, "//server/share/x.ts", 12],
  ["    at solve (file:///src/x.ts?v=1:12:3)", "solve", undefined, "/src/x.ts", 12],
  ["    at solve (file:///src/x.ts?v=1#h:12:3)", "solve", undefined, "/src/x.ts", 12],
  ["    at solve (/src/x.ts?v=1:12:3)", "solve", undefined, "/src/x.ts", 12],
  ["    at solve (/src/what?.ts:12:3)", "solve", undefined, "/src/what?.ts", 12],
  ["    at solve (http://localhost:8080/x.js?t=5:12:3)", "solve", undefined, "http://localhost:8080/x.js", 12],
  ["    at solve (data:text/javascript;base64,AAAA:12:3)", "solve", undefined, "<data>", 12],
  ["    at src/x.ts:12:3", "<module>", undefined, "src/x.ts", 12],
  ["    at solve (src/x.ts:12:3)", "solve", undefined, "src/x.ts", 12],
  ["    at solve (/src/x.ts:12)", "solve", undefined, "/src/x.ts", 12],
  ["    at eval (eval at go (file:///src/x.ts:7:5), <anonymous>:1:1)", "eval", undefined, "/src/x.ts", 7],
  [
    "    at f (eval at g (eval at go (/src/x.ts:7:5), <anonymous>:1:1), <anonymous>:2:4)",
    "f",
    undefined,
    "/src/x.ts",
    7,
  ],
];
const jsc: Row[] = [
  ["solve@file:///src/grid.js:12:3", "solve", undefined, "/src/grid.js", 12],
  ["module code@file:///src/grid.js:12:3", "<module>", undefined, "/src/grid.js", 12],
  ["global code@https://host/grid.js:12:3", "<module>", undefined, "https://host/grid.js", 12],
  ["eval code@/src/grid.js:12:3", "<module>", undefined, "/src/grid.js", 12],
  ["@/src/grid.js:12:3", "<anonymous>", undefined, "/src/grid.js", 12],
  ["@https://host/@scope/grid.js:12:3", "<anonymous>", undefined, "https://host/@scope/grid.js", 12],
  ["async*solve@/src/grid.js:12:3", "solve", undefined, "/src/grid.js", 12],
  ["outer/inner@/src/grid.js:12:3", "inner", undefined, "/src/grid.js", 12],
  ["outer/<@/src/grid.js:12:3", "<anonymous>", undefined, "/src/grid.js", 12],
];
const hosts = [
  "    at Array.forEach (<anonymous>)",
  "    at gen.next (<anonymous>)",
  "    at async Promise.all (index 0)",
  "    at ModuleJob.run (node:internal/modules/esm/module_job:325:25)",
  "    at node:internal/main/run_main_module:28:49",
  "    at invokeCallback (ext:deno_node/internal/timers.mjs:4:810)",
  "    at forEach (native:1:11)",
  "    at new FineGrid (unknown:1:28)",
  "    at run (node:async_hooks:144:29)",
  "forEach@[native code]",
];

test("parseStack() reads the lines of V8 and of Bun", () => {
  for (const row of v8) assertEquals(rowOf(row[0]), row);
});

test("parseStack() reads the lines of JavaScriptCore and SpiderMonkey", () => {
  for (const row of jsc) assertEquals(rowOf(row[0]), row);
});

test("parseStack() marks the frames of engine and runtime", () => {
  for (const text of hosts) {
    const [frame] = parseStack(text);
    assertEquals([text, frame.host, frame.file, frame.line], [text, true, "<unknown>", 0]);
  }
});

test("parseStack() omits lines that are not frames", () => {
  assertEquals(parseStack("Error: at home\n  with details: a@b\n\n").length, 0);
});

test("parseStack() returns <module> for a nameless frame only when the frame below is missing or the loader", () => {
  const nameless = "    at file:///src/grid.ts:12:3";
  const names = (below: string) => parseStack(`Error\n${nameless}\n${below}`)[0].functionName;
  assertEquals(names("    at ModuleJob.run (node:internal/modules/esm/module_job:325:25)"), "<module>");
  assertEquals(names("    at solve (file:///src/grid.ts:20:1)"), "<anonymous>");
});

test("parseStack() returns the column", () => {
  assertEquals(parseStack("    at solve (/src/grid.ts:12:34)")[0].column, 34);
});

test("parseStack() accepts any text", () => {
  const piece = fc.constantFrom(
    "at ",
    "async ",
    "new ",
    "(",
    ")",
    " (",
    "eval at ",
    "file://",
    "%",
    ":1",
    "@",
    "\n",
    ".",
  );
  fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
    for (const frame of parseStack(pieces.join(""))) assert(frame.line >= 0 && frame.functionName !== "");
  }));
});

function rowOf(text: string): Row {
  const [frame] = parseStack(`Error\n${text}`);
  return [text, frame.functionName, frame.className, frame.file, frame.line];
}
