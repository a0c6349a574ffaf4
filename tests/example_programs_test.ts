import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { runProgram, runtime } from "./kit/process.ts";

test("examples/signals.ts reports on the console and in a file named after the signal", async () => {
  await inFolder(async (folder) => {
    const ended = await runProgram("examples/signals.ts", { cwd: folder });
    assertEquals([ended.code, readdirSync(folder)], [129, ["signal_error_1.out"]]);
    const text = readFileSync(join(folder, "signal_error_1.out"), "utf8");
    // The two reports are of two moments of the process.
    const rows = (report: string) => report.replace(/^> process .*\n/m, "");
    assertEquals(rows(ended.stdout), rows(text));
    assertMatch(
      text,
      new RegExp(`^> \\[${runtime}\\] work .*\n> \\[${runtime}\\] \\|_step@step .*laps: \\d+\\)\n`),
    );
  });
});

test("examples/options.ts writes its reports where its arguments say", async () => {
  await inFolder(async (folder) => {
    const args = ["-s", "1", "--enable-dart", "--write-ctest-notes", "--output-dir", "timemory_example"];
    const ended = await runProgram("examples/options.ts", { cwd: folder, args });
    const [text, json] = ["timing_report.out", "timing_report.json"].map((name) => join("timemory_example", name));
    assertEquals(ended.stdout, `Outputting manager to '${text}'...\nSerializing manager to '${json}'...\n2 timers\n`);
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    const treesIn = (name: string) => fromJSON(read(name)).map((tree) => ({ ...tree, process: undefined }));
    assertEquals(treesIn(json), treesIn(join("timemory_example", "output.json")));
    assertEquals(read(text).match(/^> \[/gm)?.length, 2);
  });
});

test("examples/options.ts has one help for its own flags and ours", async () => {
  const ended = await runProgram("examples/options.ts", { args: ["--help"] });
  assertEquals(ended.code, 0);
  assertStringIncludes(
    ended.stdout,
    "-s, --size <value>                 Size of the array allocations (default: 10)\n",
  );
  assertStringIncludes(
    ended.stdout,
    "    --max-timer-depth <levels>     Levels of the call tree to record (default: 65535)\n",
  );
});

test("examples/plot.ts draws what was recorded, and two runs as one pair of pictures", async () => {
  await inFolder(async (folder) => {
    const { code, stdout, stderr } = await runProgram("examples/plot.ts", { cwd: folder });
    assertEquals([code, stderr], [0, ""]);
    const path = (name: string) => join(".build", "plot", name);
    assertEquals(stdout.split("\n"), [
      ...["", "\tFilename: output", "\tConcurrency: 1", "\tMPI ranks: 1", "\t# functions: 3", "\tTitle:", ""],
      "Plotting output...",
      ...["timing", "memory"].map((kind) => `Saving plot: "${path(`output_${kind}.svg`)}"...`),
      ...["monday", "tuesday"].map((name) => `Reading ${path(`${name}.json`)}...`),
      `Plotting ${path("monday.json")}...`,
      ...["timing", "memory"].map((kind) => `Saving plot: "${path(`monday_${kind}.png`)}"...`),
      "",
    ]);
    assertEquals(readdirSync(join(folder, ".build", "plot")).length, 6);
  });
});
