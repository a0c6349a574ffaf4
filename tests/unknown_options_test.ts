import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { FILE } from "../src/label/location.ts";
import { toText } from "../src/report/text.ts";
import { run } from "../src/selftest/mod.ts";
import { RssUsage } from "../src/timer/rss_usage.ts";
import { Timer } from "../src/timer/timer.ts";
import { assertEquals, assertRejects, assertThrows } from "./kit/assert.ts";
import { kit, outline } from "./kit/session.ts";

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
    message(() => toText({ concurrency: 1, dropped: 0, timers: [] }, wrong({ colums: true }))),
    `Unknown option "colums": expected ${text} or precision`,
  );
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
