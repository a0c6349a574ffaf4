import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { type Ended, type ProgramOptions, runProgram, runtime } from "./kit/process.ts";

const LAPS = "tests/children/laps.ts";
const ENDS = "tests/children/ends.ts";

/** The laps of each timer in the JSON, after seeing that the two reports are all there is in the folder. */
function lapsIn(folder: string): Record<string, number> {
  assertEquals(readdirSync(folder).sort(), ["timing_report.json", "timing_report.out"]);
  const [tree] = fromJSON(readFileSync(join(folder, "timing_report.json"), "utf8"));
  const text = readFileSync(join(folder, "timing_report.out"), "utf8");
  assertEquals(text.match(/^> \[/gm)?.length, tree.timers.length);
  return tree.timers.reduce<Record<string, number>>((sums, { label, laps }) => {
    sums[label] = (sums[label] ?? 0) + laps;
    return sums;
  }, {});
}

/** Ends the program in the middle of its laps and holds the report against what it says it has begun. */
async function endInTheMiddle(how: string, options: ProgramOptions, check: (ended: Ended, said: unknown) => void) {
  await inFolder(async (folder) => {
    const ended = await runProgram(LAPS, { args: [how, folder], ...options });
    const line = ended.stdout.split("\n").find((line) => line.startsWith("{"));
    assert(line, `the exit action did not run: ${JSON.stringify(ended)}`);
    const { begun, ...said } = JSON.parse(line);
    assertEquals(lapsIn(folder), begun);
    assert(begun.lap > 500 && begun.lap < 1000, `${begun.lap} laps`);
    check(ended, said);
  });
}

for (const [signal, number] of [["SIGINT", 2], ["SIGTERM", 15], ["SIGHUP", 1], ["SIGQUIT", 3]] as const) {
  test(`${signal} in the middle of 1000 laps: the report has every lap, the exit code is ${128 + number}`, async () => {
    const onLine: ProgramOptions["onLine"] = (line, kill) => line === "middle" && kill(signal);
    await endInTheMiddle("wait", { onLine }, (ended, said) => {
      assertEquals([ended.code, ended.signal], [128 + number, null]);
      assertEquals(said, { number });
      assertMatch(ended.stderr, new RegExp(`^> TiMemory: signal ${number} \\(${signal}, \\w+\\): closing`));
    });
  });
}

test("a signal that the program raises itself ends it in the same way", async () => {
  await endInTheMiddle("SIGALRM", {}, (ended, said) => {
    assertEquals([ended.code, said], [128 + 14, { number: 14 }]);
  });
});

for (const how of ["throw", "reject"]) {
  test(`a ${how} in the middle of 1000 laps: every lap is there, the error is printed, the exit code is 1`, async () => {
    await endInTheMiddle(how, {}, (ended, said) => {
      const error = how === "throw" ? "thrown in the middle" : "rejected in the middle";
      assertEquals([ended.code, ended.signal, said], [1, null, { number: 1, error }]);
      assertStringIncludes(ended.stderr, "> TiMemory: uncaught error: closing the open scopes and reporting");
      assertStringIncludes(ended.stderr, `rror: ${error}`); // as the runtime prints it
    });
  });
}

/** Runs a program that ends in the way `how`. */
async function end(how: string, options: ProgramOptions, check: (ended: Ended, folder: string) => void): Promise<void> {
  await inFolder(async (folder) => {
    check(await runProgram(ENDS, { ...options, args: [how, folder, ...options.args ?? []] }), folder);
  });
}

const ONE_EACH = { open: 1, closed: 10 };

for (const how of ["busy", "busyAfterTurn"]) {
  test(`Ctrl-C ends a program that never lets the event loop turn (${how}): what there is is reported`, async () => {
    const onLine: ProgramOptions["onLine"] = (line, kill) => line === "busy" && kill("SIGINT");
    await end(how, { onLine }, (ended, folder) => {
      assertEquals(ended.code, 130);
      assertStringIncludes(ended.stderr, "while the program is busy");
      assertEquals(lapsIn(folder), { open: 0, closed: 10, busy: 0 });
      const [{ timers }] = fromJSON(readFileSync(join(folder, "timing_report.json"), "utf8"));
      for (const { label, open, wall } of timers.filter(({ label }) => label !== "closed")) {
        assert(open && wall > 0.5e9, `the open scope ${label} lasts ${wall} ns`); // up to now, not up to the last lap
      }
    });
  });
}

if (runtime === "deno") {
  test("every signal ends a busy program on Deno, with no more permission than to write the report", async () => {
    const onLine: ProgramOptions["onLine"] = (line, kill) => line === "busy" && kill("SIGTERM");
    await inFolder(async (folder) => {
      const permissions = [`--allow-read=${folder}`, `--allow-write=${folder}`];
      const ended = await runProgram(ENDS, { args: ["busy", folder], permissions, onLine });
      assertEquals([ended.code, ended.signal], [143, "SIGTERM"]);
      assertEquals(lapsIn(folder), { open: 0, closed: 10, busy: 0 });
    });
  });

  test("signals are detected on Deno without any permission, and the report that can't be written is told of", async () => {
    const ended = await runProgram(ENDS, { args: ["twiceAtOnce", "/no/permission"], permissions: ["--allow-run"] });
    assertEquals(ended.code, 130);
    assertStringIncludes(ended.stdout, "acted\n");
    assertStringIncludes(ended.stderr, "> TiMemory: the report failed: TimemoryError: Cannot write ");
  });
}

/** The exit code of the children that raise one signal several times: see `repeatable` in children/ends.ts. */
const REPEATED = runtime === "node" ? 143 : 130;

test("an exit action that throws does not lose the report", async () => {
  await end("actionThrows", {}, (ended, folder) => {
    assertEquals([ended.code, lapsIn(folder)], [143, ONE_EACH]);
    assertStringIncludes(ended.stderr, "> TiMemory: the exit action failed: Error: thrown by the action");
  });
});

test("an exit action that exits itself does not lose the report, and has the exit code", async () => {
  await end("actionExits", {}, (ended, folder) => {
    assertEquals([ended.code, lapsIn(folder)], [7, ONE_EACH]);
  });
});

test("an exit action that reports has made the last report", async () => {
  await end("actionReports", {}, (ended, folder) => {
    assertEquals(ended.code, 143);
    assertEquals(readdirSync(folder).sort(), ["by-action.out", "timing_report.json"]);
  });
});

test("the end waits for the promise of an exit action", async () => {
  await end("actionWaits", {}, (ended, folder) => {
    assertEquals([ended.code, lapsIn(folder)], [129, ONE_EACH]);
    assertMatch(ended.stdout, /^waited$/m);
  });
});

test("a second signal waits for nothing, one right after the first does not count", async () => {
  await end("actionHangs", {}, (ended, folder) => {
    assertMatch(ended.stdout, /^still there$/m);
    assertEquals([ended.code, lapsIn(folder)], [REPEATED, ONE_EACH]);
  });
});

test("a signal that comes twice at once acts once, and is reported", async () => {
  await end("twiceAtOnce", {}, (ended, folder) => {
    assertEquals([ended.code, lapsIn(folder)], [REPEATED, ONE_EACH]);
    assertEquals(ended.stdout.match(/^acted$/gm)?.length, 1);
  });
});

test("listeners of the program's own are called too", async () => {
  await end("ownListener", {}, (ended, folder) => {
    assertEquals([ended.code, lapsIn(folder)], [130, ONE_EACH]);
    assertMatch(ended.stdout, /^the program's own$/m);
  });
});

test("disableSignalDetection() leaves a signal to the runtime", async () => {
  await end("disabled", {}, (ended, folder) => {
    assertEquals([ended.code, ended.signal, readdirSync(folder)], [143, "SIGTERM", []]);
  });
});

test("enableSignalDetection() a second time replaces the signals", async () => {
  await end("enabledAgain", {}, (ended, folder) => {
    assertEquals([ended.code, ended.signal, lapsIn(folder)], [143, null, ONE_EACH]);
  });
});

test("enableSignalDetection() does not keep a program alive", async () => {
  await end("enabledAndEnded", {}, (ended, folder) => {
    assertEquals([ended.code, readdirSync(folder)], [0, []]);
  });
});

test("a rejection that the program handles itself ends nothing", async () => {
  await end("rejectHandled", {}, (ended, folder) => {
    assertEquals([ended.code, readdirSync(folder)], [0, []]);
    assertMatch(ended.stdout, /^goes on$/m);
  });
});

const exits: [how: string, code: number][] = [["normally", 0], ["exit", 3], ["exitLater", 3]];
if (runtime === "deno") exits.push(["denoExit", 3]);
for (const how of ["throw", "throwLater", "reject"]) exits.push([how, 1]);
for (const [how, code] of exits) {
  test(`options.reportOnExit reports when a program ends (${how}), and the exit code is ${code} as ever`, async () => {
    await end(how, { args: ["--report-on-exit"] }, (ended, folder) => {
      assertEquals([ended.code, lapsIn(folder)], [code, ONE_EACH]);
      assertEquals(ended.stdout.match(/^Outputting/gm)?.length, 1);
      if (code === 1) assertStringIncludes(ended.stderr, "rror: boom");
    });
  });
}

test("options.reportOnExit and a signal make one report", async () => {
  await end("twiceAtOnce", { args: ["--report-on-exit"] }, (ended, folder) => {
    assertEquals([ended.code, lapsIn(folder)], [REPEATED, ONE_EACH]);
    assertEquals(ended.stdout.match(/^Outputting/gm)?.length, 1);
  });
});

test("TIMEMORY_REPORT_ON_EXIT and TIMEMORY_OUTPUT_DIR report without a line in the program", async () => {
  await inFolder(async (folder) => {
    const env = { TIMEMORY_REPORT_ON_EXIT: "1", TIMEMORY_OUTPUT_DIR: folder, TIMEMORY_FILENAME: "run" };
    const ended = await runProgram("tests/children/plain.ts", { env });
    assertEquals([ended.code, readdirSync(folder).sort()], [0, ["run.json", "run.out"]]);
  });
});

test("a wrong variable in the environment is an error when the module is loaded", async () => {
  const ended = await runProgram("tests/children/plain.ts", { env: { TIMEMORY_MAX_DEPTH: "deep" } });
  assertEquals([ended.code, ended.stdout], [1, ""]);
  assertStringIncludes(ended.stderr, 'TIMEMORY_MAX_DEPTH must be a whole number from 0 on, not "deep"');
});
