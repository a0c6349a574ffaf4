// CPU time in threads is the thread's own, and the sources say how far.
import process from "node:process";
import { test } from "node:test";
import { assert, assertEquals, assertMatch } from "./kit/assert.ts";
import { runProgram, runtime } from "./kit/process.ts";

interface Thread {
  cpu: number;
  user: string;
  system: string;
}

/** Runs a busy thread beside two idle ones. */
async function threads(kind: string, permissions?: string[]): Promise<Thread[]> {
  const { stdout, stderr } = await runProgram("tests/children/threads.ts", { args: [kind], permissions });
  assertEquals(stderr, "");
  return JSON.parse(stdout);
}

function checkTimes([busy, ...idle]: Thread[]): void {
  // A busy thread may have to wait for a processor.
  assert(busy.cpu > 0.2, `busy: ${busy.cpu}`);
  for (const { cpu } of idle) assert(cpu < 0.1, `idle: ${cpu}`);
}

for (const kind of ["node", "web"]) {
  const skip = runtime === "node" && kind === "web"; // Node has no Web Workers
  test(`idle threads of the kind "${kind}" have no CPU time beside a busy one`, { skip }, async () => {
    const all = await threads(kind);
    checkTimes(all);
    for (const { user } of all) assertMatch(user, /RUSAGE_THREAD|threadCpuUsage|thread-self/);
  });

  test(
    `idle threads of the kind "${kind}" have no CPU time beside a busy one on Deno without FFI`,
    { skip: runtime !== "deno" },
    async () => {
      const all = await threads(kind, ["--allow-read"]);
      checkTimes(all);
      for (const { user } of all) assertEquals(user, "process.threadCpuUsage(), user");
    },
  );
}

test(
  "manager.sources on Node says whether a thread's user time includes its system time",
  { skip: runtime !== "node" },
  async () => {
    const [{ user, system }] = await threads("node");
    const sources = typeof (process as { threadCpuUsage?: unknown }).threadCpuUsage === "function"
      ? ["process.threadCpuUsage(), user", "process.threadCpuUsage(), system"]
      : ["/proc/thread-self/schedstat, user and system time together", "none"];
    assertEquals([user, system], sources);
  },
);

test(
  "Deno with --allow-ffi=libc.so.6 reads from `process`, because no library is found there",
  { skip: runtime !== "deno" },
  async () => {
    const { stdout, stderr } = await runProgram("tests/children/sources.ts", {
      permissions: ["--allow-ffi=libc.so.6"],
    });
    assertEquals(stderr, "");
    assertEquals(JSON.parse(stdout).slice(0, 5), [
      1,
      "performance.now()",
      "process.resourceUsage(), userCPUTime",
      "process.resourceUsage(), systemCPUTime",
      "process.memoryUsage.rss()",
    ]);
  },
);
