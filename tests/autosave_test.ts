import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { startAutosave } from "../src/rescue/autosave.ts";
import { TimemoryError } from "../src/errors.ts";
import { fromJSON } from "../src/report/from_json.ts";
import { assert, assertEquals, assertGreater, assertStringIncludes, assertThrows } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { capture } from "./kit/printed.ts";
import { runProgram, runtime, startProgram, until } from "./kit/process.ts";
import { kit } from "./kit/session.ts";

const FILE = "timing_report.json";

/** Runs a program that says nothing, and kills it when `watch` has seen enough. */
async function killAfter(program: string, cwd: string, watch: () => Promise<void>): Promise<void> {
  const { kill, ended } = await startProgram(program, { cwd });
  try {
    await watch();
  } finally {
    kill("SIGKILL");
  }
  assertEquals(await ended, { code: 128 + 9, signal: "SIGKILL", stdout: "", stderr: "" });
}

const read = (file: string) => fromJSON(readFileSync(file, "utf8"))[0];

test("options.autosave: kill -9 in a busy loop leaves a file with the laps", () =>
  inFolder(async (folder) => {
    const file = join(folder, FILE);
    await killAfter("tests/children/busy.ts", folder, async () => {
      await until("the first save", () => existsSync(file));
      const first = read(file).timers[1].laps;
      await until("a later save", () => read(file).timers[1].laps > first);
    });
    const { timers } = read(file);
    assertEquals(timers.map(({ label, level }) => [label, level]), [["outer", 0], ["inner", 1]]);
    assertGreater(timers[1].laps, 1000);
    assertGreater(timers[0].wall, 0);
  }));

test("options.autosave: kill -9 of a program that hangs leaves a file that says where, and for how long", () =>
  inFolder(async (folder) => {
    const file = join(folder, FILE);
    await killAfter("tests/children/hangs.ts", folder, async () => {
      await until("the first save", () => existsSync(file));
      const [, inner] = read(file).timers;
      assertEquals([inner.label, inner.level, inner.laps, inner.openLaps, inner.open], ["inner", 1, 0, 1, true]);
      await until("a later save", () => read(file).timers[1].wall > inner.wall + 0.1e9);
      const [outer, later] = read(file).timers;
      assert(outer.covered > later.wall * 0.9, `inner covers ${outer.covered} ns of outer, and lasts ${later.wall} ns`);
    });
  }));

test("options.autosave saves while the tree grows all the time", () =>
  inFolder(async (folder) => {
    const file = join(folder, FILE);
    await killAfter("tests/children/grows.ts", folder, async () => {
      await until("the first save", () => existsSync(file));
      const { timers } = read(file);
      await until("a later save", () => read(file).timers.length > timers.length + 10_000);
    });
  }));

test("options.autosave does not keep the process alive, and its end leaves no unfinished file", () =>
  inFolder(async (folder) => {
    assertEquals(await runProgram("tests/children/autosave_end.ts", { cwd: folder }), {
      ...{ code: 0, signal: null, stdout: "end\n", stderr: "" },
    });
    assertEquals(readdirSync(folder), []);
  }));

const ends = ["exit", "throw", ...(runtime === "deno" ? ["denoExit"] : [])];
for (const how of ends) {
  test(`options.autosave leaves no unfinished file when the program ends during a save (${how})`, () =>
    inFolder(async (folder) => {
      for (let i = 0; i < 3; i++) {
        const { code } = await runProgram("tests/children/autosave_end.ts", { cwd: folder, args: [how] });
        assertEquals([code, readdirSync(folder)], [how === "throw" ? 1 : 0, []]);
      }
    }));
}

const isUnfinished = (name: string) => name.endsWith(".tmp");

test("options.autosave removes the unfinished files that killed programs left", () =>
  inFolder(async (folder) => {
    const { code } = await runProgram("tests/children/autosave_end.ts", { cwd: folder, args: ["kill"] });
    assertEquals([code, readdirSync(folder).filter(isUnfinished).length], [137, 1]);
    await runProgram("tests/children/autosave_once.ts", { cwd: folder });
    assertEquals(readdirSync(folder), [FILE]);
  }));

test("manager.serialize() removes no file that is not certainly one of ours", () =>
  inFolder(async (folder) => {
    const { manager } = kit();
    const { pid } = process;
    const kept = [
      `${FILE}.1-mfabcdef12345.tmp`, // its process lives
      `${FILE}.${pid}-mfabcdef12345.tmp`, // of this process
      `${FILE}.99999999-mfabcdef12345.tmp~`,
      `${FILE}.99999999-short.tmp`,
      `${FILE}.backup.tmp`,
      `other.json.99999999-mfabcdef12345.tmp`,
      `other-${FILE}.99999999-mfabcdef12345.tmp`,
      `${FILE}.99999999-folder012345.tmp`,
      `${FILE}.99999999-link01234567.tmp`,
    ];
    kept.slice(0, -2).forEach((name) => writeFileSync(join(folder, name), "mine"));
    mkdirSync(join(folder, kept.at(-2)!));
    symlinkSync(join(folder, kept[0]), join(folder, kept.at(-1)!));
    writeFileSync(join(folder, `${FILE}.99999999-mfabcdef12345.tmp`), "left");
    await manager.serialize(join(folder, FILE));
    assertEquals(readdirSync(folder).sort(), [FILE, ...kept].sort());
  }));

test("manager.serialize() removes what an earlier process of the same number left, as in a container", () =>
  inFolder(async (folder) => {
    const name = join(folder, `${FILE}.${process.pid}-mfabcdef12345.tmp`);
    writeFileSync(name, "left");
    utimesSync(name, 1e9, 1e9);
    await kit().manager.serialize(join(folder, FILE));
    assertEquals(readdirSync(folder), [FILE]);
  }));

test("startAutosave() makes the folder, saves again what has changed, and leaves no other file", () =>
  inFolder(async (folder) => {
    const { host, recorder, region, manager, pass } = kit();
    const file = join(folder, "a", "b", "report.json");
    region("A").run(() => pass(1000));
    const stop = startAutosave(file, 0.01, recorder.core, host);
    try {
      await until("the first save", () => existsSync(file));
      assertEquals(read(file), manager.snapshot());
      region("B").run(() => pass(1000));
      await until("the second node", () => read(file).timers.length === 2);
      manager.clear();
      await until("the empty tree", () => read(file).timers.length === 0);
    } finally {
      stop();
    }
    await until("no other file", () => readdirSync(join(folder, "a", "b")).join() === "report.json");
  }));

test("startAutosave(): after stop() nothing is written any more", () =>
  inFolder(async (folder) => {
    const { host, recorder, region, pass } = kit();
    const file = join(folder, FILE);
    const work = region("A");
    for (let round = 0; round < 5; round++) {
      const stop = startAutosave(file, 0.01, recorder.core, host);
      await until("a save", () => {
        work.run(() => pass(1000));
        return existsSync(file);
      });
      work.run(() => pass(1000));
      stop();
      stop();
      rmSync(file, { force: true });
      await new Promise((settle) => setTimeout(settle, 30));
      assertEquals(existsSync(file), false);
    }
  }));

test("startAutosave() follows the memory as it grows", () =>
  inFolder(async (folder) => {
    const { host, recorder, region, pass } = kit();
    const file = join(folder, FILE);
    const before = recorder.core.memory.buffer.byteLength;
    using warnings = capture("error");
    const stop = startAutosave(file, 0.01, recorder.core, host);
    try {
      for (let i = 0; i < 20_000; i++) region(`node ${i}`).run(() => pass(10));
      assertGreater(recorder.core.memory.buffer.byteLength, before);
      await until("all nodes", () => existsSync(file) && read(file).timers.length === 20_000);
      const whole = read(file).timers.every(({ label, laps, wall }, i) =>
        label === `node ${i}` && laps === 1 && wall === 10
      );
      assert(whole, "a node is not whole");
      assertEquals(warnings.calls, []);
    } finally {
      stop();
    }
  }));

test("startAutosave() tells once that it cannot write, goes on, and saves when it can", () =>
  inFolder(async (folder) => {
    const { host, recorder, region, pass } = kit();
    const removed = join(folder, "removed");
    region("A").run(() => pass(1000));
    using warnings = capture("error");
    const file = join(removed, FILE);
    const stop = startAutosave(file, 0.05, recorder.core, host);
    try {
      rmSync(removed, { recursive: true });
      await until("the warning", () => warnings.calls.length > 0);
      await new Promise((settle) => setTimeout(settle, 150));
      assertEquals(warnings.calls.length, 1);
      assertStringIncludes(warnings.texts()[0], `Cannot autosave to ${JSON.stringify(file)}: `);
      assertStringIncludes(warnings.texts()[0], "; retrying every 0.05 s");
      mkdirSync(removed);
      await until("the save", () => existsSync(file));
      assertEquals(read(file).timers.length, 1);
    } finally {
      stop();
    }
  }));

test("startAutosave() throws at once where no folder can be made", () =>
  inFolder((folder) => {
    const { host, recorder } = kit();
    writeFileSync(join(folder, "file"), "");
    assertThrows(() => startAutosave(join(folder, "file", FILE), 1, recorder.core, host));
  }));

test("startAutosave() does not put an older tree over a file that was written meanwhile", () =>
  inFolder(async (folder) => {
    const { host, recorder, region } = kit();
    const file = join(folder, FILE);
    const isWriting = () => readdirSync(folder).some((name) => name.endsWith(".tmp"));
    for (let i = 0; i < 20_000; i++) region(`node ${i}`).run(() => {});
    const stop = startAutosave(file, 1, recorder.core, host);
    try {
      await until("the writing of a save", isWriting);
      writeFileSync(file, "newer");
      await until("the end of that", () => !isWriting());
      assertEquals(readFileSync(file, "utf8"), "newer");
    } finally {
      stop();
    }
  }));

test("options.autosave is 0 by default, and can be set and switched off", () =>
  inFolder((folder) => {
    const { options } = kit();
    const old = process.cwd();
    mkdirSync(join(folder, "here"));
    process.chdir(join(folder, "here"));
    try {
      assertEquals(options.autosave, 0);
      options.autosave = 60;
      assertEquals(options.autosave, 60);
      options.autosave = 0.5;
      assertEquals(options.autosave, 0.5);
      options.autosave = 0;
      assertEquals(options.autosave, 0);
    } finally {
      process.chdir(old);
    }
  }));

test("options.autosave names a wrong value and stays as it was", () => {
  const { options } = kit();
  for (const wrong of [-1, 0.001, 1e9, NaN, "1", undefined]) {
    const error = assertThrows(() => options.autosave = wrong as number, TimemoryError);
    assertEquals(
      error.message,
      `autosave must be 0 or a number of seconds from 0.01 to 86400, not ${wrong === "1" ? '"1"' : wrong}`,
    );
  }
  assertEquals(options.autosave, 0);
});

test(
  "Deno: without permissions options.autosave is refused and nothing is asked",
  { skip: runtime !== "deno" },
  () =>
    inFolder(async (folder) => {
      const { stderr, asked } = await auditedRun(folder, []);
      assertStringIncludes(
        stderr,
        'TimemoryError: Cannot autosave to "timing_report.json": no permission; run with --allow-read and --allow-write\n',
      );
      assertEquals(asked, []);
    }),
);

test(
  "Deno: reading and writing of its folder is all that the autosave asks for",
  { skip: runtime !== "deno" },
  () =>
    inFolder(async (folder) => {
      const { stderr, asked } = await auditedRun(folder, [`--allow-read=${folder}`, `--allow-write=${folder}`]);
      assertEquals(stderr, "");
      assertEquals(asked, ["read", "write"]);
      assertEquals(read(join(folder, FILE)).timers.map(({ label }) => label), ["A"]);
    }),
);

/**
 * Runs a program with these permissions. Without a terminal Deno refuses what it would ask for, which
 * may go unseen; the runtime's audit sees it.
 */
async function auditedRun(cwd: string, permissions: string[]): Promise<{ stderr: string; asked: string[] }> {
  const audit = join(cwd, "audit.log");
  const env = { DENO_AUDIT_PERMISSIONS: audit };
  const { stderr } = await runProgram("tests/children/autosave_once.ts", { cwd, env, permissions });
  const lines = readFileSync(audit, "utf8").split("\n").filter((line) => line !== "");
  const asked = new Set(lines.map((line) => JSON.parse(line).permission as string));
  return { stderr, asked: [...asked].sort() };
}
