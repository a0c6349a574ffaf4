import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { TimemoryError } from "../src/errors.ts";
import { ctestNotes } from "../src/report/ctest.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { assertEquals, assertMatch, assertRejects, assertStringIncludes, assertThrows } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { programCommand, runCommand } from "./kit/process.ts";
import { kit } from "./kit/session.ts";

/** The reason to skip tests with CMake. On CI they run even without CMake, and fail. */
const missing = spawnSync("ctest", ["--version"]).error !== undefined;
const skip = missing && !process.env.CI ? "cmake and ctest are not installed" : false;
if (skip) console.warn(`SKIPPED: tests with CTest, because ${skip}`);

/** Returns the elements of CTEST_NOTES_FILES after a script. */
async function notesFiles(folder: string, script: string): Promise<string[]> {
  const path = join(folder, "script.cmake");
  writeFileSync(path, `${script}\nforeach(file IN LISTS CTEST_NOTES_FILES)\n  message("<\${file}>")\nendforeach()\n`);
  const { code, stderr } = await runCommand(["cmake", "-P", path]);
  assertEquals(code, 0, stderr);
  return [...stderr.matchAll(/^<([^]*?)>$/gm)].map((match) => match[1]);
}

test("ctestNotes() returns a script that adds each file once", () => {
  assertEquals(
    ctestNotes(["/out/a.json"]),
    `\
# The reports of TiMemory, for CTest to send as notes: include this before ctest_submit().
if(NOT DEFINED CTEST_NOTES_FILES)
  set(CTEST_NOTES_FILES "")
endif()
list(FIND CTEST_NOTES_FILES "/out/a.json" _timemory_index)
if(_timemory_index EQUAL -1)
  list(APPEND CTEST_NOTES_FILES "/out/a.json")
endif()
unset(_timemory_index)
`,
  );
});

test(
  "ctestNotes() escapes every character of a path for CMake",
  { skip },
  () =>
    inFolder(async (folder) => {
      const files = [
        "/plain/timing_report.json",
        "/a b/c\\d/quote\"/'apostrophe'/semi;colon;.json",
        "/dollar ${HOME} $ENV{HOME}/at @CMAKE_VERSION@/hash #/brackets [x](y)",
        "C:\\out\\new\\timing_report.json",
        "/wörld/時間\ttab\nline",
      ];
      assertEquals(await notesFiles(folder, ctestNotes(files)), files);
    }),
);

test(
  "ctestNotes() keeps the files in CTEST_NOTES_FILES, and adds nothing when included twice",
  { skip },
  () =>
    inFolder(async (folder) => {
      const notes = ctestNotes(["/b;1", "/c", "/c"]);
      assertEquals(await notesFiles(folder, `set(CTEST_NOTES_FILES "/a" "/c")\n${notes}${notes}`), [
        "/a",
        "/c",
        "/b;1",
      ]);
    }),
);

test("ctestNotes() defines an empty list without files", { skip }, () =>
  inFolder(async (folder) => {
    assertEquals(await notesFiles(folder, `${ctestNotes([])}message("<\${CTEST_NOTES_FILES}>")`), [""]);
  }));

test("manager.writeCTestNotes() writes the names of the written files, creates the folder and returns the path", () =>
  inFolder(async (folder) => {
    const { manager } = kit();
    const report = join(folder, "report.json");
    await manager.serialize(report);
    await manager.serialize(report);
    manager.addFile("plot.svg");
    assertEquals(manager.files, [report, resolve("plot.svg")]);
    const directory = join(folder, "a", "b");
    assertEquals(await manager.writeCTestNotes(directory), join(directory, "CTestNotes.cmake"));
    assertEquals(readFileSync(join(directory, "CTestNotes.cmake"), "utf8"), ctestNotes(manager.files));
  }));

test("manager.files omits a report that could not be written", () =>
  inFolder(async (folder) => {
    const { manager } = kit();
    await assertRejects(() => manager.serialize(folder));
    assertEquals(manager.files, []);
  }));

test("manager.writeCTestNotes() and addFile() throw on a value that is not a path", async () => {
  const { manager } = kit();
  const message = "must be a string with at least one character, not ";
  await assertRejects(() => manager.writeCTestNotes(""), TimemoryError, `directory ${message}""`);
  assertThrows(() => manager.addFile(3 as unknown as string), TimemoryError, `path ${message}3`);
});

/** Runs a dashboard that stores the files that ctest sends, by name. */
async function dashboard(run: (url: string, received: Map<string, string>) => Promise<void>): Promise<void> {
  const received = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on("data", (chunk: Uint8Array) => chunks.push(chunk)).on("end", () => {
      const name = new URL(request.url!, "http://localhost").searchParams.get("FileName")!.split("___").at(-1)!;
      received.set(name, new TextDecoder().decode(Buffer.concat(chunks)));
      response.end('<?xml version="1.0"?><cdash version="2"><status>OK</status></cdash>');
    });
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/submit.php?project=x`, received);
  } finally {
    await new Promise((settle) => server.close(settle));
  }
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Returns the text between two tags, with its entities decoded. */
function between(xml: string, open: string, close: string): string {
  const text = xml.split(open)[1].split(close)[0];
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name) => ENTITIES[name]);
}

test(
  "the CTest example sends the output of its test, its pictures and its report to the dashboard",
  { skip },
  () =>
    inFolder((folder) =>
      dashboard(async (url, received) => {
        const command = await programCommand("examples/ctest/simulation.ts");
        const settings = {
          CTEST_BINARY_DIRECTORY: folder,
          CTEST_SUBMIT_URL: url,
          TIMEMORY_RUNTIME: command[0],
          TIMEMORY_PROGRAM: command.at(-1),
        };
        const flags = Object.entries(settings).flatMap(([name, value]) => ["-D", `${name}:STRING=${value}`]);
        const ctest = ["ctest", "-S", "examples/ctest/Dashboard.cmake", "--no-compress-output", "-VV", ...flags];
        const { code, stdout, stderr } = await runCommand(ctest);
        assertEquals(code, 0, stdout + stderr);
        assertEquals([...received.keys()].sort(), ["Configure.xml", "Done.xml", "Notes.xml", "Test.xml"]);

        const directory = join(folder, "test_output", "simulation");
        const tests = received.get("Test.xml")!;
        assertStringIncludes(tests, '<Test Status="passed">');
        const output = between(tests.split("<Measurement>")[1], "<Value>", "</Value>");
        for (const line of ["main@'", "|_simulate@'", "  |_step "]) assertStringIncludes(output, `] ${line}`);
        assertMatch(output, /: RSS \{tot,self\}_\{curr,peak\} : .* \[MB\] \(total # of laps: 500\)\n/);
        assertStringIncludes(output, `"simulation" wrote CTest notes file : ${join(directory, "CTestNotes.cmake")}\n`);

        const measurements = tests.match(/<NamedMeasurement [^]*?<\/NamedMeasurement>/g)!;
        for (const name of ["timing_report_timing.png", "timing_report_memory.png"]) {
          const picture = measurements.find((text) => text.includes(`name="${name}"`))!;
          assertStringIncludes(picture, 'type="image/png"');
          assertStringIncludes(picture, 'encoding="base64"');
          const bytes = Buffer.from(between(picture, "<Value>", "</Value>"), "base64");
          assertEquals(bytes.equals(readFileSync(join(directory, name))), true);
        }

        const report = join(directory, "timing_report.json");
        const notes = received.get("Notes.xml")!;
        assertStringIncludes(notes, `<Note Name="${report}">`);
        const [note] = fromJSON(between(notes, "<Text>", "</Text>"));
        assertEquals(note, fromJSON(readFileSync(report, "utf8"))[0]);
        assertEquals(note.timers.map(({ laps }) => laps), [1, 1, 500]);
      })
    ),
);
