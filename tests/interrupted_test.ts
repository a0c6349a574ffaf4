// Ctrl-C ends a busy program, and its files are written, whatever stdout and stderr do.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { type Ended, programCommand, runCommand, runtime, until } from "./kit/process.ts";

const PROGRAM = "tests/children/interrupted.ts";

/** A program that runs below a shell. */
interface Below {
  /** The folder of the program and the shell. */
  folder: string;
  /** Sends a signal to the program, or to its whole process group. */
  send(signal: string, toGroup?: boolean): void;
  /** Waits until both reports are written. */
  written(): Promise<void>;
}

/** The end of the shell, and the program's exit code as the script has written it to `code`. */
interface BelowEnded extends Ended {
  exit: string;
  reports: string;
}

/**
 * Runs the program as `"$@"` of a shell script, in a process group of its own. Calls `act` when the
 * program is busy, and `check` at the end.
 */
async function runBelow(
  script: string,
  act: (below: Below) => Promise<void> | void,
  check: (ended: BelowEnded) => void = isReported,
): Promise<void> {
  await inFolder(async (folder) => {
    const text = (name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8").trim() : "";
    const shell = ["setsid", "-w", "sh", "-c", `echo $$ > group; ${script}`, "sh"];
    const ended = runCommand([...shell, ...await programCommand(PROGRAM), folder], { cwd: folder });
    await until("the program", () => text("pid") !== "");
    const reports = join(folder, "reports");
    const files = () => existsSync(reports) ? readdirSync(reports).sort().join() : "";
    await act({
      folder,
      send: (signal, toGroup = false) => process.kill(toGroup ? -Number(text("group")) : Number(text("pid")), signal),
      written: () => until("the files", () => files() === "timing_report.json,timing_report.out"),
    });
    check({ ...await ended, exit: text("code"), reports });
  });
}

function hasReports(reports: string): void {
  const [{ timers }] = fromJSON(readFileSync(join(reports, "timing_report.json"), "utf8"));
  assertEquals(timers.map(({ label, laps }) => [label, laps]), [["closed", 10], ["open", 0]]);
  assertMatch(readFileSync(join(reports, "timing_report.out"), "utf8"), /^> \[\w+\] open .*\(open\)$/m);
}

function isReported({ exit, reports }: BelowEnded): void {
  assertEquals(exit, "130");
  hasReports(reports);
}

const streams: [name: string, script: string][] = [
  ["stderr is closed", '"$@" 2>&-; echo $? > code'],
  ["stdout and stderr are closed", '"$@" >&- 2>&-; echo $? > code'],
  ["the disk of stdout and stderr is full", '"$@" >/dev/full 2>&1; echo $? > code'],
  ["the reader of stdout and stderr has died", '("$@" 2>&1; echo $? > code) | true'],
];
for (const [name, script] of streams) {
  test(`Ctrl-C ends a busy program with its report when ${name}`, async () => {
    await runBelow(script, ({ send }) => send("SIGINT"));
  });
}

test("Ctrl-C to the whole process group ends a busy program and its `tee`, with the report", async () => {
  await runBelow('"$@" 2>&1 | tee log', ({ send }) => send("SIGINT", true), ({ reports }) => hasReports(reports));
});

/** A pipe that is full, and its reader, which reads nothing. */
const FULL = '(timeout 0.5 cat /dev/zero; "$@"; echo $? > code) 2>&1 | while [ ! -e code ]; do sleep 0.05; done';

test("Ctrl-C ends a busy program with its report when nobody reads its full pipe", async () => {
  await runBelow(FULL, ({ send }) => send("SIGINT"));
});

test("a second Ctrl-C ends a busy program that still waits for the reader of its full pipe", async () => {
  await runBelow(FULL, async ({ send, written }) => {
    send("SIGINT");
    await written();
    send("SIGINT");
  });
});

test("Ctrl-C prints the report of a busy program when its files cannot be written", async () => {
  const act = ({ folder, send }: Below) => {
    writeFileSync(join(folder, "reports"), "a file, where a folder is needed");
    send("SIGINT");
  };
  await runBelow('"$@"; echo $? > code', act, ({ exit, stdout, stderr }) => {
    assertEquals(exit, "130");
    assertStringIncludes(stderr, "> TiMemory: the report failed: ");
    assertMatch(stdout, /^> \[\w+\] open .*\(open\)$/m);
  });
});

test("SIGTERM ends a busy program, on Deno with its report", async () => {
  await runBelow('"$@"; echo $? > code', ({ send }) => send("SIGTERM"), ({ exit, reports }) => {
    assertEquals(exit, "143");
    if (runtime === "deno") hasReports(reports);
    else assertEquals(existsSync(reports), false); // it is not listened to
  });
});
