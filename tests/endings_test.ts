// No ending of a program loses its report, and none changes what the program does without us.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { type Ended, programCommand, runCommand, runProgram, runtime } from "./kit/process.ts";

const ERRORS = "tests/children/errors.ts";
const LAST_WORDS = "tests/children/last_words.ts";

/** The laps of each timer in the report; undefined without one. */
function lapsIn(folder: string): Record<string, number> | undefined {
  if (readdirSync(folder).length === 0) return undefined;
  const [{ timers }] = fromJSON(readFileSync(join(folder, "timing_report.json"), "utf8"));
  return Object.fromEntries(timers.map(({ label, laps }) => [label, laps]));
}

/** Meets an error in the way `how`, once without us and once in a mode of children/errors.ts. */
async function meet(
  how: string,
  mode: "report" | "signals",
  check: (ended: Ended, laps: Record<string, number> | undefined, without: Ended) => void,
): Promise<void> {
  await inFolder(async (folder) => {
    const without = await runProgram(ERRORS, { args: [how, folder, "without"] });
    assertEquals(readdirSync(folder), []);
    const ended = await runProgram(ERRORS, { args: [how, folder, mode] });
    assertEquals(ended.code, without.code);
    check(ended, lapsIn(folder), without);
  });
}

/** The lines of stdout that the program prints itself. */
function own({ stdout }: Ended): string[] {
  return stdout.split("\n").filter((line) => !/^(Outputting|Serializing) /.test(line));
}

const handled = ["listener", "callback", "rejection", "rejectionAsError"];
if (runtime !== "bun") handled.push("domain"); // Bun's domains and events see no error
if (runtime === "deno") handled.push("prevented", "rejectionPrevented");

for (const how of handled) {
  test(`an error that the program handles (${how}) is no end: the last report has later laps`, async () => {
    await meet(how, "report", (ended, laps, without) => {
      assertEquals(own(ended), own(without));
      assertStringIncludes(ended.stdout, "goes on");
      assertEquals(laps, { open: 1, before: 1, after: 1 });
    });
  });

  test(`an error that the program handles (${how}) closes no scope when signals are detected`, async () => {
    await meet(how, "signals", (ended, laps, without) => {
      assertEquals([own(ended), laps], [own(without), undefined]);
      assertEquals(ended.stderr.includes("boom"), without.stderr.includes("boom"));
      assert(!ended.stderr.includes("TiMemory"), ended.stderr);
    });
  });
}

const ends = ["thrown", "thrownAtOnce", "listenerThrows"];
for (const when of ["", "AtEnd", "AtError"]) ends.push(`exitListenerThrows${when}`);
// Bun goes on after a rejection, and reports in the end.
if (runtime !== "bun") ends.push("rejected");
if (runtime === "deno") ends.push("watchedOnly");

for (const how of ends) {
  for (const mode of ["report", "signals"] as const) {
    // Deno shows nobody the error of a listener at its normal end.
    if (runtime === "deno" && how === "exitListenerThrowsAtEnd" && mode === "signals") continue;
    test(`an error that ends the program (${how}) leaves the report, the code and the message (${mode})`, async () => {
      await meet(how, mode, (ended, laps, without) => {
        assertEquals({ open: laps?.open, before: laps?.before }, { open: 1, before: 1 });
        const message = /\w*error: .*/i.exec(without.stderr)![0];
        assertStringIncludes(ended.stderr, message);
      });
    });
  }
}

test("options.reportOnExit reports in the end when an unhandled error does not end the program", async () => {
  await meet("rejected", "report", (ended, laps) => {
    assertEquals(laps, { open: 1, before: 1, ...(ended.stdout.includes("goes on") && { after: 1 }) });
  });
});

for (const how of ["nullPrototype", "badStack", "symbol", "proxy"]) {
  // Deno fails in its own code before anybody sees a revoked Proxy that is thrown.
  for (const thrown of runtime === "deno" && how === "proxy" ? [] : [how, `${how}Rejected`]) {
    test(`an error without a text (${thrown}) leaves the report and the message`, async () => {
      await meet(thrown, "signals", (ended, laps, without) => {
        assertEquals({ open: laps?.open, before: laps?.before }, { open: 1, before: 1 });
        const message = without.stderr.split("\n").filter((line) => /error/i.test(line));
        for (const line of message) assertStringIncludes(ended.stderr, line);
      });
    });
  }

  for (const way of ["ByAction", "ByActionLater"]) {
    test(`an exit action that fails without a text (${how}${way}) costs neither report nor exit code`, async () => {
      await inFolder(async (folder) => {
        const ended = await runProgram(ERRORS, { args: [how + way, folder, "signals"] });
        assertEquals([ended.code, lapsIn(folder)], [143, { open: 1, before: 1 }]);
        assertStringIncludes(ended.stderr, "> TiMemory: the exit action failed: ");
      });
    });
  }
}

for (const how of ["signalAndExitListener", "badPromise"]) {
  test(`a signal ends the program with its exit code and a report (${how})`, async () => {
    await inFolder(async (folder) => {
      const ended = await runProgram(LAST_WORDS, { args: [how, folder] });
      assertEquals([ended.code, readdirSync(folder).length], [143, 2]);
      assertStringIncludes(ended.stderr, "rror: console");
    });
  });
}

/** Runs a program in a shell script, where it is `"$@"`. The script prints its exit code to stderr. */
async function inShell(script: string, how: string, folder: string): Promise<Ended & { status: string }> {
  const command = [...await programCommand(LAST_WORDS), how, folder];
  const ended = await runCommand(["sh", "-c", script, "sh", ...command]);
  return { ...ended, status: /^status (\d+)$/m.exec(ended.stderr)?.[1] ?? ended.stderr };
}

const RUN = '"$@"; echo "status $?" >&3';
const UNBLOCKED = `perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV' ${RUN}`;
const READERS: Record<string, string> = {
  slow: `{ ${RUN}; } 3>&2 | { sleep 1; cat; }`,
  "slow and the pipe does not block": `{ ${UNBLOCKED}; } 3>&2 | { sleep 1; cat; }`,
};

for (const [reader, script] of Object.entries(READERS)) {
  for (const [how, code] of [["end", 0], ["exit", 3], ["report", 0], ["lines", 0], ["signal", 143]] as const) {
    test(`a long report reaches a reader whole (${how}) when it is ${reader}`, async () => {
      const { stdout, status } = await inShell(script, how, "-");
      assertEquals(status, `${code}`);
      assertEquals(stdout.match(/^(> \[\w+\] lap|line) \d+.*\n/gm)?.length, 2000);
    });
  }
}

test("a signal ends the program when nobody reads its last report", async () => {
  const { stderr } = await inShell(`{ ${RUN}; } 3>&2 | { sleep 4; echo late >&2; }`, "signal", "-");
  assertMatch(stderr, /^status 143$[^]*^late$/m);
});

const SILENT: Record<string, string> = {
  "stdout and stderr are full": `{ "$@" >/dev/full 2>/dev/full; } ; echo "status $?" >&2`,
  "the reader of stdout has ended": `{ sleep 0.2; ${RUN}; } 3>&2 | true`,
  "stdout and stderr are closed": `"$@" >&- 2>&-; echo "status $?" >&2`,
};

for (const [state, script] of Object.entries(SILENT)) {
  for (const [how, code] of [["end", 0], ["exit", 3], ["signal", 143]] as const) {
    test(`the files of a report are written (${how}) when ${state}`, async () => {
      await inFolder(async (folder) => {
        const { status } = await inShell(script, how, folder);
        assertEquals([status, readdirSync(folder).sort()], [`${code}`, ["timing_report.json", "timing_report.out"]]);
      });
    });
  }

  test(`printing does not end the program when ${state}`, async () => {
    for (const how of ["report", "lines", "end"]) assertEquals((await inShell(script, how, "-")).status, "0");
  });
}

test("a console that throws ends nothing, and the files are written", async () => {
  await inFolder(async (folder) => {
    const ended = await runProgram(LAST_WORDS, { args: ["deadConsole", folder] });
    assertEquals([ended.code, ended.stderr, lapsIn(folder)?.after], [0, "", 1]);
  });
});
