import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { options as settings } from "../mod.ts";
import { TimemoryError } from "../src/errors.ts";
import { echoDartTag, plot, PlotData, type PlotOptions, read } from "../src/plotting/mod.ts";
import { toJSON } from "../src/report/json.ts";
import { assertEquals, assertMatch, assertRejects, assertStringIncludes, assertThrows } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { node, treeOf } from "./kit/plot_trees.ts";
import { printed } from "./kit/printed.ts";
import { keysOf, readSvg, textsOf } from "./kit/svg.ts";
import { reference, tree } from "./kit/trees.ts";

const CXX = "tests/reference/cxx_report.json";
const MPI = "tests/reference/mpi2_report_0.json";

/** Draws SVGs into a folder and returns what is printed, with the folder as `OUT`. */
async function lines(outputDir: string, options: PlotOptions): Promise<string[]> {
  const all = await printed(() => plot({ type: "svg", outputDir, ...options }));
  return all.map((line) => line.replaceAll(outputDir, "OUT"));
}

const svg = (folder: string, name: string) => readSvg(readFileSync(join(folder, name), "utf8"));

async function refused(options: unknown): Promise<string> {
  const error = await assertRejects(() => plot(options as PlotOptions), TimemoryError);
  assertEquals(error.code, "INVALID_ARGUMENT");
  return error.message;
}

test("read() reads our JSON, the original's, files and call trees, with all ranks", () => {
  const ours = read(toJSON([treeOf(5), treeOf(5)]));
  assertEquals([ours.filename, ours.title, ours.trees.length, ours.size], ["output", "", 2, 5]);
  assertEquals(read(`\ufeff\n ${toJSON([treeOf(5)])}`).size, 5);
  const cxx = read(reference("cxx_report.json"));
  assertEquals([cxx.trees.length, cxx.concurrency, cxx.size], [1, 1, 5]);
  const mpi = read(MPI);
  assertEquals([mpi.filename, mpi.title, mpi.trees.length, mpi.size], [MPI, MPI, 2, 5]);
  assertEquals(read([treeOf(3), treeOf(4)]).trees.length, 2);
  assertEquals(read(treeOf(3)).size, 3);
});

test("read() prints as the original's block of facts", () => {
  const data = read(toJSON([treeOf(5), { ...treeOf(5), concurrency: 4 }]));
  data.title = "night run";
  assertEquals(
    `${data}`,
    "\n\tFilename: output\n\tConcurrency: 2.5\n\tMPI ranks: 2\n\t# functions: 5\n\tTitle: night run",
  );
});

test("read() names the file and the reason if a report can't be read", () =>
  inFolder((folder) => {
    const file = join(folder, "bad.json");
    const message = (source: unknown) => assertThrows(() => read(source as string), TimemoryError).message;
    assertEquals(message(file), `Cannot read report "${file}": no such file`);
    assertEquals(message(folder), `Cannot read report "${folder}": it is a folder`);
    writeFileSync(file, '{"ranks":[{}]}');
    assertEquals(message(file), `Cannot read report "${file}": rank 0 has no field "manager"`);
    assertMatch(message("{"), /^Cannot read report: not JSON: /);
    assertEquals(message(3), "source must be JSON, the path of a file, or call trees, not 3");
    assertMatch(message([3]), /^source must be JSON/);
    assertMatch(message(null), /^source must be JSON/);
  }));

test("plot() writes <base>_timing and <base>_memory for data and files, and prints the original's lines", () =>
  inFolder(async (folder) => {
    const out = join(folder, "a", "b");
    const printedLines = await lines(out, { data: read(toJSON([treeOf(5)])), files: [CXX, MPI] });
    assertEquals(printedLines, [
      `Reading ${CXX}...`,
      `Reading ${MPI}...`,
      "Plotting output...",
      'Saving plot: "OUT/output_timing.svg"...',
      'Saving plot: "OUT/output_memory.svg"...',
      `Plotting ${CXX}...`,
      'Saving plot: "OUT/cxx_report_timing.svg"...',
      'Saving plot: "OUT/cxx_report_memory.svg"...',
      `Plotting ${MPI}...`,
      'Saving plot: "OUT/mpi2_report_0_timing.svg"...',
      'Saving plot: "OUT/mpi2_report_0_memory.svg"...',
    ]);
    assertEquals(textsOf(svg(out, "output_timing.svg"))[0], 'Timing report for "output"');
    assertEquals(textsOf(svg(out, "cxx_report_memory.svg"))[0], `Memory report for "${CXX}"`);
    assertStringIncludes(textsOf(svg(out, "mpi2_report_0_timing.svg"))[1], "MPI procs = 2, threads/proc = 1 · cxx · ");
    assertEquals(keysOf(svg(out, "mpi2_report_0_timing.svg")), [
      ...["A@'mpi_sample.cpp':9", "B@'mpi_sample.cpp':7", "D", "C[cust]@'mpi_sample.cpp':8", "D"],
    ]);
  }));

test("plot({ combine }) draws means and deviations over the ranks of all reports", () =>
  inFolder(async (folder) => {
    const one = (wall: number, title: string) =>
      new PlotData([tree(node("main", -1, 0, wall))], `${title}.json`, title);
    const data = [one(100, "monday"), one(200, "tuesday"), one(300, "friday")];
    const printedLines = await lines(folder, { data, combine: true });
    assertEquals(printedLines[0], "Plotting monday.json...");
    assertEquals(readdirSync(folder).sort(), ["monday_memory.svg", "monday_timing.svg"]);
    const texts = textsOf(svg(folder, "monday_timing.svg"));
    assertEquals(texts[0], 'Timing report for "monday and 2 more"');
    assertStringIncludes(texts[1], "bars: mean of 3 runs, whiskers: ± 1 standard deviation");
    assertStringIncludes(texts.join("\n"), "200 ms");
    await lines(folder, { files: [CXX, MPI], combine: true, titles: "both" });
    const both = textsOf(svg(folder, "cxx_report_timing.svg"));
    assertEquals(both[0], 'Timing report for "both"');
    assertStringIncludes(both[1], "MPI procs = 1-2, threads/proc = 1 · cxx · bars: mean of 3 ranks of 2 runs, ");
  }));

test("plot({ titles }) takes one title for all, or one for each", () =>
  inFolder(async (folder) => {
    const title = (name: string) => textsOf(svg(folder, name))[0];
    await lines(folder, { files: [CXX, MPI], titles: "same" });
    assertEquals(title("mpi2_report_0_timing.svg"), 'Timing report for "same"');
    await lines(folder, { files: [CXX, MPI], titles: ["first", "second"] });
    assertEquals([title("cxx_report_timing.svg"), title("mpi2_report_0_memory.svg")], [
      'Timing report for "first"',
      'Memory report for "second"',
    ]);
  }));

test("reports with one file name in different folders don't replace each other's pictures", () =>
  inFolder(async (folder) => {
    const data = ["a/run.json", "b/run.json", "run"].map((name) => new PlotData([treeOf(2)], name));
    const paths = await plotted(folder, data);
    assertEquals(paths, ["run_timing.svg", "run_2_timing.svg", "run_3_timing.svg"]);
  }));

test("names of pictures stay in the folder, whatever the name of the data", () =>
  inFolder(async (folder) => {
    const names = ["../../x.json", "C:\\dir\\y.json", "", "a:b?.json", "new\nline", "x".repeat(300), "長".repeat(300)];
    const paths = await plotted(folder, names.map((name) => new PlotData([treeOf(2)], name)));
    assertEquals(paths.slice(0, 5), [
      "x_timing.svg",
      "y_timing.svg",
      "output_timing.svg",
      "a_b__timing.svg",
      "new_line_timing.svg",
    ]);
    assertEquals(readdirSync(folder).length, names.length);
  }));

/** Draws timing pictures and returns their names. */
async function plotted(outputDir: string, data: PlotData[]): Promise<string[]> {
  let paths: string[] = [];
  await printed(async () => void (paths = await plot({ data, outputDir, type: "svg", memoryFields: [] })));
  return paths.map((path) => path.slice(outputDir.length + 1));
}

test("a file that can't be read is an error before anything is written", () =>
  inFolder(async (folder) => {
    const out = join(folder, "out");
    await printed(() => assertRejects(() => plot({ files: [CXX, "missing.json"], outputDir: out }), TimemoryError));
    assertEquals(existsSync(out), false);
  }));

test("plot() prints the tags for CDash with echoDart, by default as options.enableDart says", () =>
  inFolder(async (folder) => {
    const tag = (type: string, media: string) =>
      `<DartMeasurementFile name="cxx_report_timing.${type}" type="${media}">OUT/cxx_report_timing.${type}</DartMeasurementFile>`;
    const files = { files: CXX, memoryFields: [] };
    const withTag = [
      `Reading ${CXX}...`,
      `Plotting ${CXX}...`,
      tag("svg", "image/svg+xml"),
      'Saving plot: "OUT/cxx_report_timing.svg"...',
    ];
    assertEquals(await lines(folder, { ...files, echoDart: true }), withTag);
    assertEquals((await lines(folder, { ...files, echoDart: true, type: "png" }))[2], tag("png", "image/png"));
    settings.enableDart = true;
    try {
      assertEquals(await lines(folder, files), withTag);
      assertEquals((await lines(folder, { ...files, echoDart: false })).length, 3);
    } finally {
      settings.enableDart = false;
    }
    assertEquals((await lines(folder, files)).length, 3);
  }));

test("echoDartTag() prints the absolute path, with the type of the file, as XML", async () => {
  assertEquals(await printed(async () => await Promise.resolve(echoDartTag("a", "/x/y.svg"))), [
    '<DartMeasurementFile name="a" type="image/svg+xml">/x/y.svg</DartMeasurementFile>',
  ]);
  assertEquals(printed(() => echoDartTag('"<&>', "/x & <y>", "png")), [
    '<DartMeasurementFile name="&quot;&lt;&amp;&gt;" type="image/png">/x &amp; &lt;y&gt;</DartMeasurementFile>',
  ]);
  const [line] = printed(() => echoDartTag("a", "y.png"));
  assertMatch(line, /type="image\/png">\/.*\/y\.png</);
  assertThrows(() => echoDartTag("", "y.png"), TimemoryError, "name must be a string with at least one character");
  assertThrows(() => echoDartTag("a", "y", "jpeg" as "png"), TimemoryError, 'type must be "png" or "svg", not "jpeg"');
});

test("plot() names a wrong option and what it must be, before it reads anything", async () => {
  const file = { files: "missing.json" };
  assertMatch(await refused({ colour: 1 }), /^Unknown option "colour": expected data, files, /);
  assertEquals(await refused({ data: 3 }), "data must be what read() returns, or an array of it, not 3");
  assertEquals(await refused({ files: [""] }), 'files must be the path of a file, or an array of paths, not ""');
  assertEquals(await refused({ ...file, type: "jpeg" }), 'type must be "png" or "svg", not "jpeg"');
  assertEquals(await refused({ ...file, theme: "blue" }), 'theme must be "light" or "dark", not "blue"');
  assertEquals(await refused({ ...file, combine: "yes" }), 'combine must be a boolean, not "yes"');
  assertEquals(await refused({ ...file, display: 1 }), "display must be a boolean, not 1");
  assertEquals(await refused({ ...file, echoDart: 1 }), "echoDart must be a boolean, not 1");
  assertEquals(
    await refused({ ...file, outputDir: "" }),
    'outputDir must be a string with at least one character, not ""',
  );
  assertEquals(
    await refused({ ...file, timingFields: ["wal"] }),
    'timingFields must be an array of wall, user, system, cpu, percent, not "wal"',
  );
  assertEquals(
    await refused({ ...file, memoryFields: "selfPeak" }),
    'memoryFields must be an array of totalPeak, totalCurrent, selfPeak, selfCurrent, not "selfPeak"',
  );
  assertEquals(
    await refused({ ...file, timingPercent: 101 }),
    "timingPercent must be a number of percent from 0 to 100, not 101",
  );
  assertEquals(
    await refused({ ...file, memoryPercent: NaN }),
    "memoryPercent must be a number of percent from 0 to 100, not NaN",
  );
  assertEquals(
    await refused({ ...file, imageSize: { width: 800, height: 0.5 } }),
    "imageSize.height must be a whole number of pixels from 16 to 32768, not 0.5",
  );
  assertMatch(await refused({ ...file, imageSize: { w: 800 } }), /^Unknown option "w": expected width or height$/);
  assertEquals(
    await refused({ ...file, imageDpi: 0 }),
    "imageDpi must be a number of dots per inch from 10 to 1200, not 0",
  );
  assertEquals(await refused({ ...file, maxRows: 0 }), "maxRows must be a whole number from 1 on, not 0");
  assertEquals(
    await refused({ ...file, titles: ["a", "b"] }),
    'titles must be one title, or one for each of the 1 reports, not "2 titles"',
  );
});

test("plot() without data and files draws nothing", async () => {
  assertEquals(await printed(async () => assertEquals(await plot(), [])), []);
});
