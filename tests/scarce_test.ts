// Programs on engines that lack WebAssembly or the address space for it behave as without us.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fromJSON } from "../src/report/from_json.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "./kit/assert.ts";
import { inFolder } from "./kit/folder.ts";
import { type Ended, programCommand, runCommand, runtime } from "./kit/process.ts";

const PLAIN = "tests/children/plain.ts";
const RESULTS = '{"sum":150,"nodes":0,"dropped":0,"sources":6}\n';
const NOTHING = /^> TiMemory: Cannot record anything: WebAssembly is not defined$/m;

test(
  "an engine without WebAssembly gets one warning, and the program its results",
  { skip: runtime === "bun" },
  () =>
    inFolder(async (folder) => {
      const program = "tests/children/without_core.ts";
      const permissions = ["-A", "--v8-flags=--jitless"];
      const [runner, ...rest] = await programCommand(program, permissions);
      const command = runtime === "node" ? [runner, "--jitless", ...rest] : [runner, ...rest];
      const ended = await runCommand([...command, folder]);
      assertEquals(ended.code, 0, ended.stderr);
      assertStringIncludes(ended.stdout, RESULTS);
      assertEquals(ended.stderr.match(new RegExp(NOTHING, "gm"))?.length, 1);
      assertEquals(fromJSON(readFileSync(join(folder, "timing_report.json"), "utf8"))[0].timers, []);
    }),
);

/** Runs a command with at most that many KiB of address space. */
function limited(kib: number, command: string[], env: Record<string, string> = {}): Promise<Ended> {
  return runCommand(["sh", "-c", `ulimit -v ${kib}; exec "$@"`, "sh", ...command], { env });
}

// Bun itself needs 0.4 GB, Node 0.7 and Deno 34. Each memory takes 10 GB on Node before 24.
for (const gigabytes of [0.6, 1, 4, 8, 11, 12, 16, 64]) {
  test(`${gigabytes} GB of address space suffice for the program, whatever is recorded`, () =>
    inFolder(async (folder) => {
      const kib = gigabytes * 1e6;
      const bare = await limited(kib, [process.execPath, ...(runtime === "deno" ? ["eval", "1"] : ["-e", "1"])]);
      if (bare.code !== 0) return; // the runtime itself does not start
      const env = { TIMEMORY_REPORT_ON_EXIT: "1", TIMEMORY_OUTPUT_DIR: folder };
      const ended = await limited(kib, await programCommand(PLAIN), env);
      // The runtimes reserve their own memory at random places, and sometimes find none.
      if (/Fatal process o|panic\(/i.test(ended.stderr)) return;
      assertEquals(ended.code, 0, ended.stderr);
      assertMatch(ended.stdout, /^done$/m);
      const [tree] = fromJSON(readFileSync(join(folder, "timing_report.json"), "utf8"));
      if (ended.stderr === "") assertEquals(tree.timers.map(({ label, laps }) => `${label} ${laps}`), ["work 1"]);
      else assertMatch(ended.stderr, /^> TiMemory: Cannot record anything: .*[mM]emory.*\n$/);
    }));
}
