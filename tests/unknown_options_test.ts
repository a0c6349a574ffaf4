import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { FILE } from "../src/label/location.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { toJSON } from "../src/report/json.ts";
import { toText } from "../src/report/text.ts";
import { run } from "../src/selftest/mod.ts";
import { RssUsage } from "../src/timer/rss_usage.ts";
import { Timer } from "../src/timer/timer.ts";
import { assertEquals, assertRejects, assertStringIncludes, assertThrows } from "./kit/assert.ts";
import { kit, outline } from "./kit/session.ts";

const TREE = { concurrency: 1, dropped: 0, timers: [] };

// deno-lint-ignore no-explicit-any -- wrong options are what is tested
const wrong = (options: unknown) => options as any;

function message(call: () => unknown): string {
  const error = assertThrows(call, TimemoryError);
  assertEquals(error.code, "INVALID_ARGUMENT");
  return error.message;
}

test("report() and toText() name an unknown option and the valid ones, before they print", () => {
  const { manager } = kit();
  const text = "noMin, rank, columns, format";
  assertEquals(
    message(() => manager.report(wrong({ colums: true }))),
    `Unknown option "colums": expected ${text}, precision or compensate`,
  );
  assertEquals(
    message(() => toText(TREE, wrong({ colums: true }))),
    `Unknown option "colums": expected ${text} or precision`,
  );
});

test("report() and toText() throw on options of the wrong type, also for an empty tree", () => {
  const { manager } = kit();
  const text = (options: unknown) => message(() => toText(TREE, wrong(options)));
  assertEquals(text({ noMin: "no" }), 'noMin must be a boolean, not "no"');
  assertEquals(text({ format: 5 }), "format must be a string, not 5");
  assertEquals(text({ columns: "wall" }), 'columns must be true or an array of names, not "wall"');
  assertEquals(text({ rank: null }), "Options must be an object, not null");
  assertEquals(text({ rank: { rank: 0, sise: 1 } }), 'Unknown option "sise": expected rank or size');
  assertEquals(
    message(() => manager.report(wrong({ compensate: "no" }))),
    'compensate must be a boolean, not "no"',
  );
});

test("toJSON() and fromJSON() throw on an argument of the wrong type", () => {
  assertEquals(message(() => toJSON(wrong(TREE))), "trees must be an array of call trees, not [object Object]");
  assertEquals(message(() => fromJSON(wrong(undefined))), "text must be a string, not undefined");
});

test("autoTimer() throws on options in place of the key, and on a wrong nback", () => {
  const { autoTimer, manager } = kit();
  assertEquals(message(() => autoTimer(wrong({ label: "full" }))), "key must be a string, not [object Object]");
  assertEquals(message(() => autoTimer(wrong(null))), "key must be a string, not null");
  assertEquals(message(() => autoTimer("key", { nback: -1 })), "nback must be a whole number from 0 on, not -1");
  assertEquals(outline(manager), []);
});

test("autoTimer() and autoTimer.run() name an unknown option, and record nothing", () => {
  const { autoTimer, manager } = kit();
  const expected = 'Unknown option "lable": expected label, nback, reportAtExit, addArgs or args';
  assertEquals(message(() => autoTimer("key", wrong({ lable: "blank" }))), expected);
  assertEquals(message(() => autoTimer("key", wrong({ label: "blank", lable: 1 }))), expected);
  assertEquals(message(() => autoTimer.run("key", () => 1, wrong({ lable: "blank" }))), expected);
  assertEquals(outline(manager), []);
});

test("region.enter() names an unknown option, also beside a parent", () => {
  const { region, manager } = kit();
  const expected = 'Unknown option "parnt": expected parent';
  assertEquals(message(() => region("A").enter(wrong({ parnt: 1 }))), expected);
  assertEquals(message(() => region("A").enter(wrong({ parent: 0, parnt: 1 }))), expected);
  const inner = region("B");
  inner.leave(inner.enter({ parent: 0 }));
  assertEquals(message(() => inner.enter(wrong({ parnt: 1 }))), expected);
  assertEquals(outline(manager), ["0 B 1"]);
});

test("region.enter() refuses a parent that is not a number", () => {
  const { region } = kit();
  assertEquals(message(() => region("A").enter(wrong({}))), "parent must be a number, not undefined");
  assertEquals(message(() => region("A").enter(wrong({ parent: "x" }))), 'parent must be a number, not "x"');
});

test("a misspelt property of options is an error", () => {
  const options = kit().options as unknown as Record<string, unknown>;
  assertThrows(() => options.autosve = 5, TypeError);
});

test("autoTimed(), timed() and rssTracked() name an unknown option", () => {
  const { autoTimed, timed, rssTracked } = kit().wrappers;
  assertEquals(
    message(() => autoTimed(wrong({ name: "x" }))),
    'Unknown option "name": expected key, addArgs or reportAtExit',
  );
  assertEquals(
    message(() => timed(wrong({ reportAtExit: true }))),
    'Unknown option "reportAtExit": expected key or addArgs',
  );
  assertEquals(message(() => rssTracked(wrong({ args: true }))), 'Unknown option "args": expected key or addArgs');
});

test("autoTimed() throws on options beside the function, which it would ignore", () => {
  const { autoTimed } = kit().wrappers;
  const both = autoTimed as (fn: () => void, options: unknown) => unknown;
  assertEquals(
    message(() => both(() => {}, { key: "x" })),
    "autoTimed must get its options first: autoTimed(options)(fn)",
  );
});

test("Timer, RssUsage and FILE name an unknown option", () => {
  assertEquals(
    message(() => new Timer("key", wrong({ decimals: 3 }))),
    'Unknown option "decimals": expected format, precision, addArgs or args',
  );
  assertEquals(
    message(() => new RssUsage("key", wrong({ format: "" }))),
    'Unknown option "format": expected addArgs or args',
  );
  assertEquals(
    message(() => FILE(wrong({ basename: true }))),
    'Unknown option "basename": expected nback, basenameOnly, useDirname or noQuotes',
  );
  assertEquals(message(() => FILE(wrong({ noQuotes: 1 }))), "noQuotes must be a boolean, not 1");
});

test("options.addArgumentsAndParse() names an unknown key of its config and of an option", () => {
  const { options } = kit();
  assertEquals(
    message(() => options.addArgumentsAndParse(wrong({ arguments: [] }))),
    'Unknown option "arguments": expected args, options, allowPositionals or strict',
  );
  assertEquals(
    message(() => options.addArgumentsAndParse(wrong({ args: [], options: { size: { type: "string", help: "x" } } }))),
    'Unknown option "help": expected type, short, multiple, default or description',
  );
  assertEquals(
    message(() => options.addArgumentsAndParse(wrong({ args: [], options: { size: undefined } }))),
    "Options must be an object, not null",
  );
  const wrongType = message(() => options.addArgumentsAndParse(wrong({ args: [], options: { size: { type: "x" } } })));
  assertStringIncludes(wrongType, "Cannot parse arguments: ");
});

test("the self-test names an unknown option", async () => {
  const error = await assertRejects(() => run(wrong({ patern: "x" })), TimemoryError);
  assertEquals(error.message, 'Unknown option "patern": expected pattern or exitAtFailure');
});

test("options that are not an object are an error", () => {
  const { manager, autoTimer } = kit();
  assertEquals(message(() => manager.report(wrong("columns"))), 'Options must be an object, not "columns"');
  assertEquals(message(() => autoTimer("key", wrong(true))), "Options must be an object, not true");
});
