import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { startSession } from "../src/session.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows, message } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { printed } from "./kit/printed.ts";
import { type Kit, kit } from "./kit/session.ts";

/** Everything that flags can set. */
function state({ options, manager }: Kit) {
  const { outputDir, filename, timerSerialization, enableDart, ctestNotes, precision, verbose, usageWindow } = options;
  const { reportOnExit, memoryLimit, maxNodes, reportFilename, serialFilename } = options;
  const { enabled, maxDepth } = manager;
  return [
    ...[outputDir, filename, timerSerialization, enableDart, ctestNotes, precision, verbose, usageWindow],
    ...[reportOnExit, memoryLimit, maxNodes, reportFilename, serialFilename, enabled, maxDepth],
  ];
}

test("options.addArgumentsAndParse() without flags keeps the defaults and sets both files", () => {
  const here = kit({ window: "auto" });
  const { values, positionals } = here.options.addArgumentsAndParse([]);
  assertEquals([values, positionals], [{}, []]);
  assertEquals(state(here), [
    ...[".", "timing_report", true, false, false, 3, false, "auto"],
    ...[false, 256, 0xffffffff, "timing_report.out", "timing_report.json", true, 65535],
  ]);
  assertEquals(here.settings.values.reportFile, "timing_report.out");
  assertEquals(here.settings.values.serialFile, "timing_report.json");
});

test("options.addArgumentsAndParse() sets what each flag says", () => {
  const here = kit({ host: { onExit: () => () => {} } });
  here.options.addArgumentsAndParse([
    ...["--output-dir", "out", "--filename=run", "--disable-timers", "--max-timer-depth", "7", "--enable-dart"],
    ...["--write-ctest-notes", "--usage-window", "0.5", "--timer-precision", "6", "--verbose-timers"],
    ...["--report-on-exit", "--timer-memory-limit", "16", "--max-timer-nodes", "1e3"],
  ]);
  assertEquals(state(here), [
    ...["out", "run", true, true, true, 6, true, 0.5],
    ...[true, 16, 1000, join("out", "run.out"), join("out", "run.json"), false, 7],
  ]);
});

test("options.addArgumentsAndParse() takes the last of two flags that contradict each other", () => {
  const { options, manager } = kit();
  options.addArgumentsAndParse(["--disable-timers", "--enable-timers"]);
  assertEquals(manager.enabled, true);
  options.addArgumentsAndParse(["--enable-timers", "--disable-timers"]);
  assertEquals(manager.enabled, false);
});

test("options.addArgumentsAndParse() with --disable-timer-serialization sets no file for the JSON", () => {
  const { options, settings } = kit();
  options.addArgumentsAndParse(["--disable-timer-serialization"]);
  assertEquals(settings.values.serialFile, undefined);
});

test("options.addArgumentsAndParse() takes the arguments of the program if none are given", () => {
  const { options, manager } = kit({ host: { arguments: () => ["--max-timer-depth", "3"] } });
  options.addArgumentsAndParse();
  assertEquals(manager.maxDepth, 3);
});

test("options.addArgumentsAndParse() shares the command line with the program's own options", () => {
  const { options } = kit();
  const { values, positionals } = options.addArgumentsAndParse({
    args: ["-vs", "20", "in.txt", "--output-dir=o", "--tag", "a", "--tag=b", "--", "--size"],
    options: {
      size: { type: "string", short: "s", default: "10", description: "Size of the arrays" },
      verbose: { type: "boolean", short: "v" },
      tag: { type: "string", multiple: true },
      name: { type: "string", default: "x" },
      missing: { type: "boolean" },
    },
    allowPositionals: true,
  });
  const size: string = values.size; // the types follow from the config
  assertEquals(size, "20");
  assertEquals({ ...values }, { size: "20", verbose: true, tag: ["a", "b"], name: "x", missing: undefined });
  assertEquals(positionals, ["in.txt", "--size"]);
  assertEquals(options.outputDir, "o");
});

test("options.addArgumentsAndParse() reads a field that is undefined as one that is missing", () => {
  const { options } = kit();
  const { values } = options.addArgumentsAndParse({
    args: ["--size", "20"],
    options: { size: { type: "string", short: undefined, multiple: undefined, default: undefined } },
    allowPositionals: undefined,
  });
  const size: string | undefined = values.size;
  assertEquals(size, "20");
});

test("options.addArgumentsAndParse() names the flag and the value that is wrong, and changes nothing", () => {
  const here = kit();
  const before = state(here);
  const failing = (...args: string[]) => message(() => here.options.addArgumentsAndParse(["--enable-dart", ...args]));
  assertEquals(failing("--max-timer-depth", "deep"), '--max-timer-depth must be a whole number from 0 on, not "deep"');
  assertEquals(failing("--max-timer-depth="), '--max-timer-depth must be a whole number from 0 on, not ""');
  assertEquals(failing("--timer-precision", "21"), '--timer-precision must be a whole number from 0 to 20, not "21"');
  assertEquals(failing("--filename="), '--filename must be a string with at least one character, not ""');
  assertEquals(failing("--enable-timers=no"), 'Cannot parse "--enable-timers=no": it takes no value');
  assertEquals(failing("--output-dir"), 'Cannot parse "--output-dir": it needs a value');
  assertEquals(
    failing("--output-dir", "--enable-dart"),
    'Cannot parse "--output-dir": "--enable-dart" looks like an option; write --output-dir=--enable-dart ' +
      "if it is the value",
  );
  assertEquals(
    failing("--usage-window", "soon"),
    '--usage-window must be a number of microseconds from 0 on, or "auto", not "soon"',
  );
  assertEquals(failing("--size", "3"), 'Unknown option "--size"');
  assertEquals(failing("-q"), 'Unknown option "-q"');
  assertEquals(failing("file"), 'Unexpected argument "file"');
  assertEquals(state(here), before);
  assertEquals(here.settings.values.reportFile, undefined);
});

test("options.addArgumentsAndParse() refuses an option that has the name of one of ours, and config it does not know", () => {
  const { options } = kit();
  assertEquals(
    message(() => options.addArgumentsAndParse({ args: [], options: { filename: { type: "string" } } })),
    'Cannot add option "--filename": TiMemory has this flag; use another name',
  );
  const config = { args: [], strict: false };
  assertEquals(message(() => options.addArgumentsAndParse(config)), "strict must be true, not false");
});

test("options.parseKnown() sets what it knows and returns the rest as it stood", () => {
  const { options, manager } = kit();
  const { rest } = options.parseKnown(["run", "--max-timer-depth", "5", "--port", "80", "--enable-dart", "--help"]);
  assertEquals(rest, ["run", "--port", "80", "--help"]);
  assertEquals([options.enableDart, manager.maxDepth, options.reportFilename], [true, 5, "timing_report.out"]);
});

test("options.parseKnown() leaves letters alone that stand with an unknown one, and all after two dashes", () => {
  const { options } = kit();
  const args = ["-xe", "5", "-e", "--filename", "a", "--", "--filename", "b"];
  const { values, rest } = options.parseKnown({ args, options: { e: { type: "boolean", short: "e" } } });
  assertEquals([values.e, options.filename, rest], [true, "a", ["-xe", "5", "--", "--filename", "b"]]);
});

test("options.parseKnown() names the known flag whose value is wrong", () => {
  const { options } = kit();
  assertEquals(
    message(() => options.parseKnown(["--port", "80", "--max-timer-nodes=-2"])),
    '--max-timer-nodes must be a whole number from 0 on, not "-2"',
  );
});

test("options.addArgumentsAndParse() prints the help for --help, with the defaults, and exits with 0", () => {
  const seen: unknown[] = [];
  const { options, manager, settings } = kit({
    window: "auto",
    host: { print: (text) => seen.push(text), exit: (code) => seen.push(code) },
  });
  manager.maxDepth = 9;
  options.addArgumentsAndParse({
    args: ["--help", "--output-dir"],
    options: {
      size: { type: "string", short: "s", default: "10", description: "Size of the arrays" },
      "very-long-name-of-an-option-that-is-wide": { type: "boolean", description: "Wide" },
    },
  });
  assertEquals(seen, [
    `\
Options:
  -s, --size <value>                 Size of the arrays (default: 10)
      --very-long-name-of-an-option-that-is-wide
                                     Wide
  -h, --help                         Print this help

Timing and memory:
      --output-dir <folder>          Folder of the report files (default: .)
      --filename <name>              Name of the report files, without .out and .json (default: timing_report)
      --enable-timers                Record the timers (default)
      --disable-timers               Record nothing
      --enable-timer-serialization   Write the report as JSON too (default)
      --disable-timer-serialization  Write it as text only
      --max-timer-depth <levels>     Levels of the call tree to record (default: 9)
      --max-timer-nodes <nodes>      Nodes of the call tree to record (default: 4294967295)
      --timer-memory-limit <MiB>     Memory for the call tree (default: 256)
      --usage-window <us|auto>       Longest age of a usage reading in microseconds (default: auto)
      --timer-precision <digits>     Decimals of the times in reports (default: 3)
      --verbose-timers               Report the source of each column
      --report-on-exit               Report when the program ends
      --autosave <seconds>           Seconds between saves of the JSON; 0 never saves (default: 0)
      --enable-dart                  Print the plots' files for CDash
      --write-ctest-notes            Write the notes file of CTest`,
    0,
  ]);
  assertEquals(settings.values.reportFile, undefined);
});

test("options.setReport() joins the output folder, unless the path leads there already or is absolute", () => {
  const { options } = kit();
  const place = (outputDir: string, name: string) => {
    options.outputDir = outputDir;
    options.setReport(name);
    return options.reportFilename;
  };
  assertEquals(place(".", "a.out"), "a.out");
  assertEquals(place("out", "a.out"), join("out", "a.out"));
  assertEquals(place("t", "timing_report.out"), join("t", "timing_report.out")); // the letters of a name are no folder
  assertEquals(place("out", "./out/a.out"), join("out", "a.out"));
  assertEquals(place("out", "deeper/a.out"), join("out", "deeper", "a.out"));
  assertEquals(place("/var/x", "a.out"), join("/var/x", "a.out"));
  assertEquals(place("/var/x", "/var/a.out"), "/var/a.out");
});

test("options.setReport() of reportFilename after parsing changes nothing, as in the original's README", () => {
  const { options } = kit();
  options.addArgumentsAndParse(["--output-dir", "example"]);
  options.setReport(options.reportFilename);
  options.setSerial(options.serialFilename);
  assertEquals(options.reportFilename, join("example", "timing_report.out"));
  assertEquals(options.serialFilename, join("example", "timing_report.json"));
});

test("manager.report() writes the files that are set, makes the folders, and says so", () => {
  inFolder((folder) => {
    const { options, manager, region } = kit();
    region("100 %s").run(() => {});
    options.addArgumentsAndParse(["--output-dir", join(folder, "a", "b")]);
    const [text, json] = [join(folder, "a", "b", "timing_report.out"), join(folder, "a", "b", "timing_report.json")];
    const lines = printed(() => manager.report());
    assertEquals(lines, [`Outputting manager to '${text}'...`, `Serializing manager to '${json}'...`]);
    assertEquals(readFileSync(text, "utf8"), manager.toString());
    assertEquals(fromJSON(readFileSync(json, "utf8")), [manager.snapshot()]);
    assertEquals(readdirSync(join(folder, "a", "b")).sort(), ["timing_report.json", "timing_report.out"]);
  });
});

test("manager.report() writes the JSON even if the text can't be written, and fails", () => {
  inFolder((folder) => {
    const { options, manager } = kit();
    writeFileSync(join(folder, "file"), "");
    options.setReport(join(folder, "file", "below.out"));
    options.setSerial(join(folder, "report.json"));
    assertThrows(() => printed(() => manager.report()));
    assertEquals(readFileSync(join(folder, "report.json"), "utf8"), manager.json());
    assertEquals(readdirSync(folder).sort(), ["file", "report.json"]);
  });
});

test("options.setReport() and setSerial() of nothing go back to stdout", () => {
  const { options, manager, region } = kit();
  region("A").run(() => {});
  options.addArgumentsAndParse([]);
  options.setReport(undefined);
  options.setSerial(undefined);
  assertEquals(printed(() => manager.report()), [manager.toString().trimEnd()]);
});

test("options.precision is that of every report, unless a report says otherwise", () => {
  const { options, manager, region, pass } = kit();
  region("A").run(() => pass(1.23456e9));
  options.precision = 1;
  assertStringIncludes(manager.toString(), " 1.2 wall");
  const [line] = printed(() => manager.report({ precision: 4 }));
  assertStringIncludes(line, " 1.2346 wall");
  const [unset] = printed(() => manager.report({ precision: undefined }));
  assertStringIncludes(unset, " 1.2 wall");
});

test("options.verbose adds where each column comes from", () => {
  const { options, manager, region } = kit();
  region("A").run(() => {});
  assert(!manager.toString().includes("rssPeak"));
  options.verbose = true;
  assertEquals(manager.toString().split("\n").slice(1), [
    ..."wall user system rssCurrent rssPeak".split(" ").map((column) => `> ${column}: none`),
    "> CPU time and memory: read again after 0 us",
    "",
  ]);
});

test("the environment sets what its variables say", () => {
  const variables: Record<string, string> = {
    TIMEMORY_ENABLE: "off",
    TIMEMORY_MAX_DEPTH: "4",
    TIMEMORY_PRECISION: "5",
    TIMEMORY_USAGE_WINDOW: "100",
    TIMEMORY_MEMORY_LIMIT: "8",
    TIMEMORY_MAX_NODES: "50",
    TIMEMORY_VERBOSE: "YES",
    TIMEMORY_ENABLE_DART: "1",
    TIMEMORY_CTEST_NOTES: "true",
    TIMEMORY_REPORT_ON_EXIT: "on",
    TIMEMORY_TIMER_SERIALIZATION: "",
  };
  const here = kit({ host: { variable: (name) => variables[name], onExit: () => () => {} } });
  startSession(here);
  assertEquals(state(here), [
    ...[".", "timing_report", true, true, true, 5, true, 100],
    ...[true, 8, 50, "timing_report.out", "timing_report.json", false, 4],
  ]);
  assertEquals(here.settings.values.reportFile, undefined);
});

test("the environment's folder or file name sends the report to files", () => {
  const variables: Record<string, string> = { TIMEMORY_OUTPUT_DIR: "o", TIMEMORY_TIMER_SERIALIZATION: "0" };
  const here = kit({ host: { variable: (name) => variables[name] } });
  startSession(here);
  const { settings } = here;
  assertEquals([settings.values.reportFile, settings.values.serialFile], [join("o", "timing_report.out"), undefined]);
});

test("the environment's files are not those of a worker, nor is the report at its end", () => {
  const variables: Record<string, string> = { TIMEMORY_FILENAME: "run", TIMEMORY_REPORT_ON_EXIT: "1" };
  const here = kit({ host: { variable: (name) => variables[name], isMainThread: false } });
  startSession(here);
  const { options, settings } = here;
  assertEquals([settings.values.reportFile, options.reportOnExit], [undefined, false]);
});

test("a wrong value in the environment is an error that names the variable and the value, and changes nothing", () => {
  const failing = (name: string, value: string) => {
    const here = kit({ host: { variable: (asked) => ({ TIMEMORY_ENABLE_DART: "1", [name]: value })[asked] } });
    const text = message(() => startSession(here));
    assertEquals(here.options.enableDart, false);
    return text;
  };
  assertEquals(failing("TIMEMORY_MAX_DEPTH", "-1"), 'TIMEMORY_MAX_DEPTH must be a whole number from 0 on, not "-1"');
  assertEquals(
    failing("TIMEMORY_VERBOSE", "maybe"),
    'TIMEMORY_VERBOSE must be 1, true, on or yes, or 0, false, off or no, not "maybe"',
  );
  assertEquals(
    failing("TIMEMORY_MEMORY_LIMIT", "0x10"),
    'TIMEMORY_MEMORY_LIMIT must be a number of MiB from 1 to 1024, not "0x10"',
  );
});

test("options.reportOnExit reports once, with all scopes closed, and can be called off", () => {
  const listeners = new Set<() => void>();
  const { options, manager, region, pass } = kit({
    host: {
      onExit: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  options.reportOnExit = true;
  options.reportOnExit = false;
  assertEquals(listeners.size, 0);
  options.reportOnExit = true;
  options.reportOnExit = true;
  region("A").enter();
  pass(2e9);
  const lines = printed(() => [...listeners, ...listeners].forEach((listener) => listener()));
  assertEquals(lines.length, 1);
  assert(lines[0].startsWith("> [deno] A  :  2.000 wall,"));
  assert(!lines[0].includes("(open)"));
  assertEquals(manager.snapshot().timers[0].laps, 1);
});

test("--autosave starts it for the file that the same command line names", () => {
  inFolder((folder) => {
    const here = kit();
    here.options.addArgumentsAndParse(["--output-dir", folder, "--filename", "saved", "--autosave", "60"]);
    assertEquals([here.options.autosave, here.options.serialFilename], [60, join(folder, "saved.json")]);
    here.options.autosave = 0;
    assertEquals(
      message(() => here.options.addArgumentsAndParse(["--autosave", "often"])),
      '--autosave must be 0 or a number of seconds from 0.01 to 86400, not "often"',
    );
  });
});
