import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { viewerFor } from "../src/plotting/viewer.ts";
import { toJSON } from "../src/report/json.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { treeOf } from "./kit/plot_trees.ts";
import { type Ended, type ProgramOptions, runProgram, runtime, until } from "./kit/process.ts";
import { readSvg, textsOf } from "./kit/svg.ts";

const CXX = resolve("tests/reference/cxx_report.json");
const MPI = resolve("tests/reference/mpi2_report_0.json");

/** Runs the program in a folder. Its progress, which a busy machine may bring, is apart from its errors. */
async function run(cwd: string, args: string[], options: ProgramOptions = {}): Promise<Ended & { progress: string }> {
  const ended = await runProgram("src/plotting/plot_main.ts", { cwd, args, ...options });
  const isProgress = (line: string) => /^\[\d+\/\d+\] /.test(line);
  const lines = ended.stderr.split(/(?<=\n)/);
  const stderr = lines.filter((line) => !isProgress(line)).join("");
  return { ...ended, stderr, progress: lines.filter(isProgress).join("") };
}

const svg = (folder: string, name: string) => textsOf(readSvg(readFileSync(join(folder, name), "utf8")));

test("the program of the plots draws the files it is given, with or without -f", () =>
  inFolder(async (folder) => {
    const { code, stdout, stderr } = await run(folder, [CXX, "-f", MPI, "--img-type", "svg", "-o", "out"]);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(stdout.split("\n").slice(2, 5), [
      `Plotting ${CXX}...`,
      `Saving plot: "${join("out", "cxx_report_timing.svg")}"...`,
      `Saving plot: "${join("out", "cxx_report_memory.svg")}"...`,
    ]);
    assertEquals(readdirSync(join(folder, "out")).length, 4);
  }));

test("the program has the original's flags", () =>
  inFolder(async (folder) => {
    const flags = "--timing-percent 30 --memory-percent 30 --timing-fields wall sys --memory-fields self_peak_rss " +
      "--img-dpi 100 --img-size 1200 500 --img-type svg -e -c -t both";
    const { code, stdout, stderr } = await run(folder, ["--files", CXX, MPI, ...flags.split(" ")]);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(readdirSync(folder).sort(), ["cxx_report_memory.svg", "cxx_report_timing.svg"]);
    assertStringIncludes(
      stdout,
      `<DartMeasurementFile name="cxx_report_timing.svg" type="image/svg+xml">${
        join(folder, "cxx_report_timing.svg")
      }<`,
    );
    const texts = svg(folder, "cxx_report_timing.svg");
    assertEquals(texts[0], 'Timing report for "both"');
    assertEquals(texts.filter((text) => ["user", "system"].includes(text)), ["system"]);
    assertMatch(texts.join(" "), /rows? of at most [\d.]+ ms left out/);
    assertMatch(readFileSync(join(folder, "cxx_report_timing.svg"), "utf8"), /width="1200" height="500"/);
    assert(!svg(folder, "cxx_report_memory.svg").join().includes("(total)"));
  }));

test("the program draws PNG by default, in the theme that it is given", () =>
  inFolder(async (folder) => {
    const { code } = await run(folder, [CXX, "--theme=dark", "--memory-fields", "--max-rows", "2"]);
    assertEquals([code, readdirSync(folder)], [0, ["cxx_report_timing.png"]]);
    assertEquals([...readFileSync(join(folder, "cxx_report_timing.png")).subarray(1, 4)], [0x50, 0x4e, 0x47]);
  }));

test("the program exits with 1 and names each report that it can't draw, and draws the others", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "bad.json"), "{}");
    const { code, stderr } = await run(folder, ["missing.json", "bad.json", CXX, "--img-type", "svg"]);
    assertEquals(code, 1);
    assertEquals(
      stderr,
      [
        'Cannot read report "missing.json": no such file\n',
        'Cannot read report "bad.json": it has no field "ranks"\n',
      ].join(""),
    );
    assertEquals(readdirSync(folder).filter((name) => name.endsWith(".svg")).length, 2);
  }));

test("the program draws no combined picture if a report is missing", () =>
  inFolder(async (folder) => {
    const { code, stderr } = await run(folder, ["missing.json", CXX, "-c", "--img-type", "svg"]);
    assertEquals([code, stderr, readdirSync(folder)], [1, 'Cannot read report "missing.json": no such file\n', []]);
  }));

test("the program exits with 1 if a picture can't be written", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "file"), "");
    const { code, stderr } = await run(folder, [CXX, "-o", "file", "--img-type", "svg"]);
    assertEquals(code, 1);
    assertMatch(stderr, /^Drawing file.cxx_report_timing\.svg: /);
  }));

test("the program names a wrong flag or value, and exits with 1", async () => {
  const message = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(".", args);
    assertEquals([code, stdout], [1, ""]);
    return stderr.trimEnd();
  };
  assertEquals(await message(), "No report given: name a file, or see --help");
  assertEquals(await message(CXX, "--colour"), 'Unknown option "--colour": see --help');
  assertEquals(await message(CXX, "--img-size", "800"), 'Cannot parse "--img-size": it needs WIDTH HEIGHT');
  assertEquals(await message(CXX, "--combine=yes"), 'Cannot parse "--combine": it takes no value');
  assertEquals(await message(CXX, "--img-type", "jpeg"), '--img-type must be "png" or "svg", not "jpeg"');
  assertEquals(
    await message(CXX, "--timing-percent", "much"),
    "--timing-percent must be a number of percent from 0 to 100, not NaN",
  );
  assertEquals(
    await message(CXX, "-t", "a", "b"),
    '--titles must be one title, or one for each of the 1 reports, not "2 titles"',
  );
});

test("the program has a help with every flag", async () => {
  const { code, stdout } = await run(".", ["--help"]);
  assertEquals(code, 0);
  const flags = [
    "files",
    "display",
    "titles",
    "combine",
    "output-dir",
    "echo-dart",
    "timing-percent",
    "memory-percent",
  ];
  for (
    const flag of [...flags, "timing-fields", "memory-fields", "img-dpi", "img-size", "img-type", "theme", "max-rows"]
  ) {
    assertStringIncludes(stdout, `--${flag} `);
  }
  assert(stdout.split("\n").every((line) => line.length <= 120), stdout);
});

test("the program tells on stderr which step it is at, before one that may take longer than a second", () =>
  inFolder(async (folder) => {
    const { code, progress } = await run(folder, [CXX, "--img-size", "3000", "2000"]);
    assertEquals(code, 0);
    assertMatch(
      progress,
      /\[2\/3\] Drawing cxx_report_timing\.png \(\d+ s\)\n\[3\/3\] Drawing cxx_report_memory\.png /,
    );
    writeFileSync(join(folder, "large.json"), toJSON([treeOf(3)]).padEnd(2.1e7));
    const reading = await run(folder, ["large.json", "--img-type", "svg"]);
    assertMatch(reading.progress, /^\[1\/3\] Reading large\.json \(\d+ s\)\n/);
  }));

test("options.enableDart's variable makes the program print the tags", () =>
  inFolder(async (folder) => {
    const { stdout } = await run(folder, [CXX, "--img-type", "svg"], { env: { TIMEMORY_ENABLE_DART: "1" } });
    assertEquals(stdout.match(/<DartMeasurementFile /g)?.length, 2);
  }));

test("the viewer is the system's, and its command has the path as it is", () => {
  const path = "/out/a & b.png";
  assertEquals(["linux", "darwin", "win32", "freebsd"].map((platform) => viewerFor(path, platform)), [
    ["xdg-open", path],
    ["open", path],
    ["explorer", path],
    ["xdg-open", path],
  ]);
});

const skip = process.platform === "linux" ? false : "the viewer of this system is not a program in PATH";

test("--display opens each picture in the system's viewer", { skip }, () =>
  inFolder(async (folder) => {
    const viewer = join(folder, "xdg-open");
    writeFileSync(viewer, `#!/bin/sh\necho "$1" >> "${join(folder, "opened")}"\n`);
    chmodSync(viewer, 0o755);
    const env = { DISPLAY: ":0", PATH: `${folder}:${process.env.PATH}` };
    const { code, stdout, stderr } = await run(folder, [CXX, "-d", "--img-type", "svg", "-o", "out"], { env });
    assertEquals([code, stderr], [0, ""]);
    const path = (kind: string) => join("out", `cxx_report_${kind}.svg`);
    assertStringIncludes(stdout, `Displaying plot: "${path("timing")}"...\nDisplaying plot: "${path("memory")}"...\n`);
    const opened = () => existsSync(join(folder, "opened")) ? readFileSync(join(folder, "opened"), "utf8") : "";
    await until("the viewer", () => opened().split("\n").length === 3);
    // Two viewers start side by side, in either order.
    assertEquals(opened().trim().split("\n").sort(), ["memory", "timing"].map((kind) => join(folder, path(kind))));
  }));

test(
  "--display says why there is no viewer, and the pictures are saved all the same",
  { skip },
  () =>
    inFolder(async (folder) => {
      const args = [CXX, "-d", "--img-type", "svg"];
      const without = await run(folder, args, { env: { DISPLAY: "", WAYLAND_DISPLAY: "" } });
      assertEquals([without.code, without.stderr], [
        0,
        'Cannot display "cxx_report_timing.svg": no desktop, because neither DISPLAY nor WAYLAND_DISPLAY is set and readable\n',
      ]);
      if (runtime === "deno") {
        const permissions = ["--allow-read", "--allow-write", "--allow-env"];
        const refused = await run(folder, args, { env: { DISPLAY: ":0" }, permissions });
        assertEquals(
          refused.stderr,
          'Cannot display "cxx_report_timing.svg": no permission; run with --allow-run=xdg-open\n',
        );
      }
      assertEquals(readdirSync(folder).length, 2);
    }),
);
