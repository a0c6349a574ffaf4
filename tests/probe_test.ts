import { test } from "node:test";
import { detectRuntime, runtimeProbe } from "../src/probe/detect.ts";
import { createCore } from "../src/core/core.ts";
import { assert, assertEquals } from "./assert.ts";

test("detectRuntime() tells the runtimes apart, though all of them have a process", () => {
  const process = { versions: { node: "20.0.0" } };
  assertEquals(detectRuntime({ Deno: { version: {} }, process }), "deno");
  assertEquals(detectRuntime({ Bun: { version: "1" }, process }), "bun");
  assertEquals(detectRuntime({ process }), "node");
  assertEquals(detectRuntime({}), "web");
  assertEquals(detectRuntime({ process: {} }), "web");
});

test("without a process the probe is a browser's: a clock, and no CPU time or memory", () => {
  const core = createCore(runtimeProbe({}), 16);
  const { tag, sources } = core.probe;
  assertEquals([tag, sources.wall.source, sources.user.source, sources.rssCurrent.source], [
    "web",
    "performance.now()",
    "none",
    "none",
  ]);
  assert(sources.wall.resolution >= 1);
  const token = core.enter(core.label("A"));
  assert(token > 0);
  core.leave(token);
});

const inDeno = "Deno" in globalThis;

test(
  "Deno: without any permission nothing is asked, and the sources are those of process",
  { skip: !inDeno },
  async () => {
    const code = `import { manager, region } from "./mod.ts";
    region("A").run(() => {});
    console.log(JSON.stringify([manager.size, ...Object.values(manager.sources).map((s) => s.source)]));`;
    // Not node:child_process, which on Deno hands its own permissions on.
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-check", "-"],
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(code));
    await writer.close();
    const { stdout, stderr } = await child.output();
    const decoder = new TextDecoder();
    assertEquals(decoder.decode(stderr), "");
    assertEquals(JSON.parse(decoder.decode(stdout)), [
      1,
      "performance.now()",
      "process.resourceUsage(), userCPUTime",
      "process.resourceUsage(), systemCPUTime",
      "process.memoryUsage.rss()",
      "process.resourceUsage(), maxRSS",
      null,
    ]);
  },
);
