import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { TimemoryError } from "../src/errors.ts";
import { columns, escapeControls } from "../src/report/escape.ts";
import { joinChunks } from "../src/report/chunks.ts";
import { DEFAULT_FORMAT, formatLine, lineEnd } from "../src/report/line.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { textLines, toText } from "../src/report/text.ts";
import type { CallTree, TimerNode } from "../src/tree/call_tree.ts";
import { assert, assertEquals, assertLess, assertThrows } from "./kit/assert.ts";
import { MB } from "./kit/trees.ts";

const SECOND = 1e9;

function timer(label: string, level: number, change: Partial<TimerNode> = {}): TimerNode {
  const zero = { current: 0, peak: 0 };
  return {
    key: 1n,
    parent: -1,
    level,
    tag: "node",
    label,
    laps: 1,
    openLaps: 0,
    maxOpenLaps: 1,
    open: false,
    wall: SECOND,
    user: SECOND / 2,
    system: SECOND / 4,
    cpuUnknownLaps: 0,
    covered: 0,
    min: 0,
    max: 0,
    squares: 0,
    overlaps: 0,
    rssMax: zero,
    rssSelf: zero,
    rssMin: zero,
    rssSelfMin: zero,
    ...change,
  };
}

function tree(...timers: TimerNode[]): CallTree {
  return { concurrency: 1, dropped: 0, timers };
}

/** Returns the part of each line with its label. */
function heads(text: string): string[] {
  return text.split("\n").slice(0, -1).map((line) => line.slice(0, line.indexOf(" :")));
}

const reference = (name: string) => readFileSync(`tests/reference/${name}`, "utf8");

const REST = "  1.000 wall,  0.500 user +  0.250 system =  0.750 CPU [sec] ( 75.0%)" +
  " : RSS {tot,self}_{curr,peak} : ( 0.0| 0.0) | ( 0.0| 0.0) [MB]";

test("toText() prints the same text as the original from the same samples", () => {
  const [sample] = fromJSON(reference("cxx_report.json"));
  assertEquals(toText(sample), reference("cxx_text_report.out"));
});

test("toText() prints the ranks as the original did", () => {
  const ranks = fromJSON(reference("mpi2_report_0.json"));
  const text = ranks.map((sample, rank) => toText(sample, { rank: { rank, size: ranks.length } })).join("");
  assertEquals(text, reference("mpi2_text_report.out"));
});

test("toText() returns an empty string for an empty tree", () => {
  assertEquals(toText(tree()), "");
  assertEquals(toText(tree(), { rank: { rank: 0, size: 2 } }), "");
});

test("toText() prints one line per node, each with a line break", () => {
  assertEquals(
    toText(tree(timer("main", 0), timer("inner", 1))),
    `> [node] main     :${REST}\n> [node] |_inner  :${REST}\n`,
  );
});

test("toText() pads the labels to the longest, indent included", () => {
  const text = toText(tree(timer("a", 0), timer("b", 1), timer("long one", 2), timer("c", 3)));
  assertEquals(heads(text), [
    "> [node] a            ",
    "> [node] |_b          ",
    "> [node]   |_long one ",
    "> [node]     |_c      ",
  ]);
});

test("toText() aligns the figures when tags differ in length", () => {
  const text = toText(
    tree(timer("main", 0, { tag: "deno" }), timer("solve", 1, { tag: "wasm" }), timer("b", 0, { tag: "bun" })),
  );
  assertEquals(heads(text), ["> [deno] main    ", "> [wasm] |_solve ", "> [bun] b        "]);
});

test("toText() prints the tag of each node", () => {
  const [first, second] = heads(toText(tree(timer("main", 0, { tag: "pyc" }), timer("solve", 1, { tag: "cxx" }))));
  assertEquals([first, second], ["> [pyc] main    ", "> [cxx] |_solve "]);
});

test("toText() prints the laps of a node with two or more", () => {
  const text = toText(tree(timer("a", 0, { laps: 1 }), timer("b", 0, { laps: 24 })));
  assertEquals(text, `> [node] a  :${REST}\n> [node] b  :${REST} (total # of laps: 24)\n`);
});

test("toText() marks a node without a complete lap as open", () => {
  const text = toText(tree(timer("a", 0, { laps: 0, open: true, openLaps: 1 })));
  assertEquals(text, `> [node] a  :${REST} (open)\n`);
});

test("toText() prints no mark for an open lap when a node has complete laps", () => {
  const text = toText(tree(timer("a", 0, { laps: 2, openLaps: 1 })));
  assertEquals(text, `> [node] a  :${REST} (total # of laps: 2)\n`);
});

test("toText() prints all times as wide as the widest time", () => {
  const text = toText(tree(timer("a", 0, { wall: 123.4564 * SECOND, user: 0, system: 0 }), timer("b", 0)));
  const times = text.split("\n").map((line) => line.slice(0, line.indexOf(" [sec]")));
  assertEquals(times.slice(0, 2), [
    "> [node] a  : 123.456 wall,   0.000 user +   0.000 system =   0.000 CPU",
    "> [node] b  :   1.000 wall,   0.500 user +   0.250 system =   0.750 CPU",
  ]);
});

test("toText() prints all memory as wide as the widest memory", () => {
  const big = timer("a", 0, {
    rssMax: { current: 1146.5 * MB, peak: 2232.7 * MB },
    rssSelf: { current: 1072.4 * MB, peak: 2158.6 * MB },
  });
  const small = timer("b", 0, {
    rssMax: { current: 110.3 * MB, peak: 122.3 * MB },
    rssSelf: { current: 35.8 * MB, peak: 47.8 * MB },
  });
  assertEquals(toText(tree(big, small)).split("\n").map((line) => line.slice(line.indexOf("RSS"))).slice(0, 2), [
    "RSS {tot,self}_{curr,peak} : (1146.5|2232.7) | (1072.4|2158.6) [MB]",
    "RSS {tot,self}_{curr,peak} : ( 110.3| 122.3) | (  35.8|  47.8) [MB]",
  ]);
});

test("toText() never widens the percentages", () => {
  const text = toText(tree(timer("a", 0, { wall: 898e3, user: 1e7, system: 0 }), timer("b", 0)));
  assertEquals(text.match(/\([ .\d]*%\)/g), ["(1113.6%)", "( 75.0%)"]);
});

test("toText() prints 0 percent without wall time", () => {
  const text = toText(tree(timer("a", 0, { wall: 0 }), timer("b", 0, { wall: 0, user: 0, system: 0 })));
  assertEquals(text.match(/\([ .\d]*%\)/g), ["(  0.0%)", "(  0.0%)"]);
});

test("toText() starts every report with new widths", () => {
  const once = toText(tree(timer("a", 0)));
  toText(tree(timer("a much longer key", 0, { wall: 1e15, rssMax: { current: 1e12, peak: 1e12 } })));
  assertEquals(toText(tree(timer("a", 0))), once);
});

test("toText() prints all lines unless noMin is false", () => {
  const all = tree(timer("a", 0), timer("nothing", 1, { wall: 0, user: 0, system: 0 }));
  assertEquals(toText(all).split("\n").length, 3);
  assertEquals(toText(all, { noMin: true }), toText(all));
  assertEquals(toText(all, { noMin: false }), `> [node] a  :${REST}\n`);
});

test("toText({ noMin: false }) keeps a node with a millisecond of wall or CPU time", () => {
  const none = { wall: 0, user: 0, system: 0 };
  const text = toText(
    tree(
      timer("wall", 0, { ...none, wall: 1e6 }),
      timer("no wall", 0, { ...none, wall: 999_999 }),
      timer("cpu", 0, { ...none, user: 5e5, system: 5e5 }),
      timer("no cpu", 0, { ...none, user: 5e5, system: 499_999 }),
      timer("sleeper", 0, { ...none, wall: 3e9 }),
    ),
    { noMin: false },
  );
  assertEquals(heads(text), ["> [node] wall    ", "> [node] cpu     ", "> [node] sleeper "]);
});

test("toText({ noMin: false }) returns an empty string for a tree of zeros", () => {
  const zeros = tree(timer("a", 0, { wall: 0, user: 0, system: 0 }));
  assertEquals(toText(zeros, { noMin: false, rank: { rank: 0, size: 1 } }), "");
});

test("toText() pads the rank with zeros to the digits of the number of ranks", () => {
  const of = (rank: number, size: number) => toText(tree(timer("a", 0)), { rank: { rank, size } });
  assertEquals(of(8, 9), `> rank 8\n|8> [node] a  :${REST}\n`);
  assertEquals(of(9, 10), `> rank 9\n|09> [node] a  :${REST}\n`);
  assertEquals(of(3, 11), `> rank 3\n|03> [node] a  :${REST}\n`);
  assertEquals(of(12, 128), `> rank 12\n|012> [node] a  :${REST}\n`);
});

test("toText() throws on a rank or a number of ranks that is out of range", () => {
  const problem = (rank: number, size: number) => {
    const error = assertThrows(() => toText(tree(timer("a", 0)), { rank: { rank, size } }), TimemoryError);
    assertEquals(error.code, "INVALID_ARGUMENT");
    return error.message;
  };
  for (const rank of [2, -1, 0.5]) {
    assertEquals(problem(rank, 2), `rank must be a whole number from 0 to 1, not ${rank}`);
  }
  for (const size of [0, 1.5]) assertEquals(problem(0, size), `size must be a whole number from 1 on, not ${size}`);
});

test("toText() escapes control characters, so that they stay in one line", () => {
  const text = toText(tree(timer("a\nb\r\tc\x1b[31m\x00\x7f\x85\u2028\u2029\u202e", 0)));
  assertEquals(text, `> [node] a\\nb\\r\\tc\\x1b[31m\\x00\\x7f\\x85\\u{2028}\\u{2029}\\u{202e}  :${REST}\n`);
});

test("toText() escapes control characters of a tag", () => {
  assertEquals(toText(tree(timer("a", 0, { tag: "x\ny" }))), `> [x\\ny] a  :${REST}\n`);
});

test("toText() counts two columns for a wide character and none for a combining mark", () => {
  const text = toText(tree(timer("解く", 0), timer("e\u0301te\u0301", 0), timer("👩‍🚀!", 0), timer("abcdef", 0)));
  assertEquals(heads(text), [
    "> [node] 解く   ",
    "> [node] e\u0301te\u0301    ",
    "> [node] 👩‍🚀!    ",
    "> [node] abcdef ",
  ]);
});

test("toText() prints another format and precision", () => {
  const text = toText(tree(timer("a", 0)), { format: " : %w s, %u", precision: 1 });
  assertEquals(text, "> [node] a  :  1.0 s,  0.5\n");
});

test("toText() throws on a precision that is out of range", () => {
  for (const precision of [-1, 1.5, 21, NaN]) {
    const error = assertThrows(() => toText(tree(), { precision }), TimemoryError);
    assertEquals(error.message, `precision must be a whole number from 0 to 20, not ${precision}`);
    assertEquals(error.code, "INVALID_ARGUMENT");
  }
});

test("toText() prints the level instead of the indent in a recursion of 60 000 levels", () => {
  const timers = Array.from({ length: 60_000 }, (_, level) => timer("f", level));
  const text = toText({ concurrency: 1, dropped: 0, timers });
  const lines = text.split("\n");
  assertEquals(lines.length, 60_001);
  assert(lines[512].startsWith(`> [node] ${"  ".repeat(511)}|_f  :  1.000 wall`));
  assertEquals(lines[59_999].slice(0, 22), "> [node] (level 59999)");
  assertEquals(lines[59_999].length, lines[0].length);
  assertLess(lines[0].length, 1200);
});

test("toText() prints 100 000 nodes", () => {
  const timers = Array.from({ length: 100_000 }, (_, i) => timer(`f${i}`, i === 0 ? 0 : 1));
  const text = toText({ concurrency: 1, dropped: 0, timers });
  assertEquals(text.length, 100_000 * text.indexOf("\n") + 100_000);
});

test("toText() does not pad to a label of thousands of characters", () => {
  const long = "x".repeat(5000);
  assertEquals(toText(tree(timer(long, 0), timer("a", 0))), `> [node] ${long}  :${REST}\n> [node] a  :${REST}\n`);
});

test("toText() prints exactly one line per node for any labels", () => {
  const label = fc.string({ unit: "binary", maxLength: 20 });
  fc.assert(fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 8 }), (keys) => {
    const text = toText(tree(...keys.map(([tag, key]) => timer(key, 0, { tag }))));
    // Only Unicode's line breaks and controls break a line on a terminal.
    // deno-lint-ignore no-control-regex
    assertEquals(text.split(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/).length, keys.length + 1);
    assert(text.isWellFormed());
  }));
});

test("toText() starts the figures of all lines in one column for any labels", () => {
  const label = fc.string({ unit: "grapheme", maxLength: 12 });
  fc.assert(fc.property(fc.array(fc.tuple(label, fc.nat(6)), { minLength: 1, maxLength: 8 }), (keys) => {
    const lines = toText(tree(...keys.map(([key, level]) => timer(key, level)))).split("\n").slice(0, -1);
    const starts = lines.map((line) => columns(line.slice(0, line.lastIndexOf(" wall,"))));
    assertEquals(new Set(starts).size, 1);
  }));
});

test("textLines() yields the lines that toText() joins", () => {
  const two = tree(timer("a", 0), timer("b", 1));
  const lines = [...textLines(two, { rank: { rank: 0, size: 1 } })];
  assertEquals(lines.length, 3);
  assertEquals(lines.join(""), toText(two, { rank: { rank: 0, size: 1 } }));
});

const readings = {
  wall: 2.087 * SECOND,
  user: 0.04 * SECOND,
  system: 0.05 * SECOND,
  rssMax: { current: 52.5 * MB, peak: 193.2 * MB },
  rssSelf: { current: 0, peak: 140.6 * MB },
};

test("formatLine() prints the line of the original's stand-alone timer", () => {
  assertEquals(
    formatLine(DEFAULT_FORMAT, readings),
    " :  2.087 wall,  0.040 user +  0.050 system =  0.090 CPU [sec] (  4.3%)" +
      " : RSS {tot,self}_{curr,peak} : ( 52.5|193.2) | (  0.0|140.6) [MB]",
  );
});

test("formatLine() replaces every specifier, any number of times", () => {
  assertEquals(formatLine("%w|%u|%s|%t|%p", readings), " 2.087| 0.040| 0.050| 0.090|  4.3");
  assertEquals(formatLine("%C|%M|%c|%m", readings), " 52.5|193.2|  0.0|140.6");
  assertEquals(formatLine("%w%w", readings), " 2.087 2.087");
});

test("formatLine() prints other text as is", () => {
  assertEquals(formatLine("100% %% %x %", readings), "100% %% %x %");
  assertEquals(formatLine("", readings), "");
  assertEquals(formatLine("constructor $& $1", readings), "constructor $& $1");
});

test("formatLine() prints the times with `precision` decimals", () => {
  assertEquals(formatLine("%w (%p%) %M", readings, 6), " 2.087000 (  4.3%) 193.2");
  assertEquals(formatLine("%w (%p%) %M", readings, 0), "  2 (  4.3%) 193.2");
});

test("lineEnd() returns two or more laps, and a mark for an open node", () => {
  assertEquals(lineEnd({ laps: 0, open: true }), " (open)");
  assertEquals(lineEnd({ laps: 1, open: false }), "");
  assertEquals(lineEnd({ laps: 2, open: false }), " (total # of laps: 2)");
});

test("joinChunks() throws with a remedy when the engine has no string of that length", () => {
  const part = "x".repeat(2 ** 24);
  const error = assertThrows(() => joinChunks(Array(200).fill(part), "use less"), TimemoryError);
  assertEquals(error.code, "TOO_LARGE");
  assertEquals(
    error.message.replace(/\d+/, "N"),
    "Cannot join the report: over N characters do not fit into a string of this engine; use less",
  );
});

test("joinChunks() passes on a RangeError of its chunks", () => {
  const own = new RangeError("mine");
  // deno-lint-ignore require-yield
  function* chunks(): Generator<string> {
    throw own;
  }
  assertEquals(assertThrows(() => joinChunks(chunks(), "")) as Error, own);
});

test("escapeControls() keeps printable text as is", () => {
  for (const text of ["", "plain 'text':12", "C:\\new\\table", "解く", "👩‍🚀", "e\u0301", "\u00a0\u00ad"]) {
    assertEquals(escapeControls(text), text);
  }
});

test("escapeControls() escapes lone surrogates and marks of direction", () => {
  assertEquals(escapeControls("a\ud800b\udc00"), "a\\u{d800}b\\u{dc00}");
  assertEquals(escapeControls("\u061c\u200e\u200f\u2066\u2069"), "\\u{61c}\\u{200e}\\u{200f}\\u{2066}\\u{2069}");
});

test("columns() returns the columns of a terminal", () => {
  const cases: [string, number][] = [
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["a\u200bb", 2],
    ["日本", 4],
    ["ｆｕ", 4],
    ["ｱｲ", 2],
    ["가", 2],
    ["\u1100\u1161\u11a8", 2],
    ["क्ष", 2],
    ["😀", 2],
    ["👍🏽", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["🇩🇪🇫🇷", 4],
    ["❤️", 2],
    ["1️⃣", 2],
    ["⌚", 2],
    ["©", 1],
    ["𠀀", 2],
    ["ж→∞", 3],
  ];
  for (const [text, width] of cases) assertEquals(columns(text), width, JSON.stringify(text));
});
