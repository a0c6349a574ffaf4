// What the environment asks for and cannot have is a warning, and the program goes on.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { runProgram, runtime } from "./kit/process.ts";

const WISHES = "tests/children/wishes.ts";
const isDeno = runtime === "deno";
const rows = (text: string) => text.match(/^> \[\w+\] work/gm)?.length ?? 0;

test("TIMEMORY_OUTPUT_DIR that cannot be written is one warning, and reports go to stdout", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "file"), "");
    const ended = await runProgram(WISHES, { env: { TIMEMORY_OUTPUT_DIR: join(folder, "file") } });
    assertEquals([ended.code, rows(ended.stdout)], [0, 2]);
    assertMatch(ended.stdout, /^end$/m);
    assertMatch(ended.stderr, /^> TiMemory: .*; reports go to stdout\n$/);
  }));

test("TIMEMORY_OUTPUT_DIR with room for the text only is a warning, and the text is on stdout too", () =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, "timing_report.json"));
    const ended = await runProgram(WISHES, { env: { TIMEMORY_OUTPUT_DIR: folder } });
    assertEquals([ended.code, rows(ended.stdout)], [0, 2]);
    assertMatch(ended.stderr, /^> TiMemory: .*; reports go to stdout\n$/);
    assertEquals(readdirSync(folder).sort(), ["timing_report.json", "timing_report.out"]);
  }));

test("TIMEMORY_OUTPUT_DIR does not turn an error into a warning when the program names the file", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "file"), "");
    const args = [join(folder, "file", "report.out")];
    const ended = await runProgram(WISHES, { args, env: { TIMEMORY_OUTPUT_DIR: folder } });
    assertEquals(ended.code, 1);
    assert(!ended.stderr.includes("> TiMemory"), ended.stderr);
  }));

test("TIMEMORY_AUTOSAVE that cannot write is a warning, and the program goes on", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "file"), "");
    const env = { TIMEMORY_AUTOSAVE: "1", TIMEMORY_OUTPUT_DIR: join(folder, "file") };
    const ended = await runProgram(WISHES, { cwd: folder, env });
    assertEquals([ended.code, rows(ended.stdout)], [0, 2]);
    assertMatch(ended.stderr, /^(> TiMemory: .*\n){2}$/);
  }));

test("Deno: without permissions the environment's wishes are warnings", { skip: !isDeno }, async () => {
  const env = { TIMEMORY_AUTOSAVE: "1", TIMEMORY_OUTPUT_DIR: "/nowhere" };
  const ended = await runProgram(WISHES, { env, permissions: ["--allow-env"] });
  assertEquals([ended.code, rows(ended.stdout)], [0, 2]);
  assertEquals(ended.stderr.match(/no permission; run with --allow-read and --allow-write/g)?.length, 2);
});

test("SIGNAL_ENABLE_FPE detects what can be detected, and warns where SIGFPE cannot be", async () => {
  const ended = await runProgram(WISHES, { args: ["detect"], env: { SIGNAL_ENABLE_FPE: "1" } });
  assertEquals([ended.code, rows(ended.stdout)], [0, 2]);
  if (isDeno) assertStringIncludes(ended.stderr, 'Cannot detect "SIGFPE" (FPE)');
  else assertEquals(ended.stderr, "");
});
