import { test } from "node:test";
import { manager, region } from "../mod.ts";
import { TimemoryError } from "../src/errors.ts";
import { type Case, cases } from "../src/selftest/cases.ts";
import { run, type SelfTestOptions } from "../src/selftest/mod.ts";
import { runCases } from "../src/selftest/run_cases.ts";
import { assert, assertEquals, assertMatch, assertRejects } from "./kit/assert.ts";
import { printed } from "./kit/printed.ts";
import { runProgram } from "./kit/process.ts";

/** The lines that a self-test prints, times as `T`. */
async function linesOf(options: SelfTestOptions): Promise<string[]> {
  return (await printed(() => run(options))).map((line) => line.replace(/\d+\.\d{3} s$/, "T"));
}

const refused = async (options: unknown) =>
  (await assertRejects(() => run(options as SelfTestOptions), TimemoryError)).message;

test("the self-test passes here, with a line a case, a summary and exit code 0", async () => {
  // Threads of an engine may allocate in the scope of rss_validity, more often on a busy machine.
  let ended = await runProgram("src/selftest/main.ts");
  for (let i = 0; i < 4 && /^rss_validity +FAILED/m.test(ended.stdout); i++) {
    ended = await runProgram("src/selftest/main.ts");
  }
  const { code, stdout, stderr } = ended;
  assertEquals([code, stderr], [0, ""], stdout);
  const lines = stdout.trimEnd().split("\n");
  assertMatch(lines[0], /^TiMemory self-test on (deno|bun|node): 10 cases$/);
  assertEquals(lines.slice(1, -1).map((line) => line.split(/ +ok +\d+\.\d{3} s$/)[0]), [
    ...["rss_validity", "timing", "decorator", "max_depth", "pointer", "toggle", "context_manager"],
    ...["simple", "nested", "array"],
  ]);
  assertEquals(lines.at(-1), "10 passed, 0 failed");
});

test("the example of the self-test runs one case", async () => {
  const { code, stdout } = await runProgram("examples/selftest.ts");
  assertEquals(code, 0);
  assertMatch(stdout, /: 1 case\nnested {2}ok {6}\d+\.\d{3} s\n1 passed, 0 failed\n$/);
});

test("run({ pattern }) runs the cases that a string or a regular expression matches", async () => {
  const expected = ["timing  ok      T", "toggle  ok      T", "2 passed, 0 failed"];
  assertEquals((await linesOf({ pattern: "^t" })).slice(1), expected);
  assertEquals((await linesOf({ pattern: /^T/gi })).slice(1), expected);
  assertEquals((await linesOf({ pattern: /timing|toggle/y })).slice(1), expected);
});

test("run() names a wrong pattern, and says so if it matches nothing", async () => {
  assertEquals(await refused({ pattern: "(" }), 'pattern must be a regular expression, not "("');
  assertEquals(await refused({ pattern: 7 }), "pattern must be a regular expression, not 7");
  assertEquals(await refused({ exitAtFailure: "no" }), 'exitAtFailure must be a boolean, not "no"');
  assertEquals(
    await refused({ pattern: "tming" }),
    "pattern must match one of rss_validity, timing, decorator, max_depth, pointer, toggle, context_manager, simple, " +
      "nested, array, but /tming/ matches none",
  );
});

test("the program of the self-test fails if the pattern matches nothing", async () => {
  const { code, stdout, stderr } = await runProgram("src/selftest/main.ts", { args: ["tming"] });
  assertEquals([code, stdout], [2, ""]);
  assertMatch(stderr, /^pattern must match one of .* matches none\n$/);
});

test("a failing case is told with its reason, and the next one finds all as it was", async () => {
  const failing: Case = {
    name: "bad",
    run: ({ manager, region }) => {
      region("left open").enter();
      manager.maxDepth = 1;
      manager.enabled = false;
      throw new Error("Broken on purpose");
    },
  };
  const lines: string[] = [];
  const decorator = cases.find(({ name }) => name === "decorator")!;
  const result = await runCases([failing, decorator], (line) => lines.push(line.replace(/\d+\.\d{3} s$/, "T")));
  assertEquals(result, { passed: 1, failed: 1 });
  assertEquals(lines.slice(1), [
    "bad        FAILED  T",
    "  Broken on purpose",
    "decorator  ok      T",
    "1 passed, 1 failed",
  ]);
});

test("run() ends the process with the number of failures", async () => {
  const { code, stdout } = await runProgram("tests/children/selftest_fails.ts");
  assertEquals(code, 1);
  assertMatch(stdout, /\nrss_validity {2}FAILED .*\n {2}Arrays do not work here\n/);
  assertMatch(stdout, /\n1 passed, 1 failed\n$/);
});

test("run({ exitAtFailure: false }) returns after a failure", async () => {
  const { code, stdout } = await runProgram("tests/children/selftest_fails.ts", { args: ["go on"] });
  assertEquals(code, 0);
  assert(stdout.endsWith("\n1 passed, 1 failed\n1 failed, going on\n"), stdout);
});

test("run() leaves the program's own tree and settings alone", async () => {
  region("of the program").run(() => {});
  const before = [manager.snapshot().timers.map(({ label, laps }) => [label, laps]), manager.maxDepth, manager.enabled];
  // Without rss_validity, because a collection of what the other tests left would fall into it.
  assertEquals((await linesOf({ pattern: /^(?!rss)/ })).at(-1), "9 passed, 0 failed");
  const after = [manager.snapshot().timers.map(({ label, laps }) => [label, laps]), manager.maxDepth, manager.enabled];
  assertEquals(after, before);
});
