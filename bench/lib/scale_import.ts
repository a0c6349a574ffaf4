// What importing mod.ts takes, on each runtime, and how large it is when bundled.
import { build, stop } from "esbuild";
import { median } from "./median.ts";
import { BUN, bundleForNode, DENO, NODE, run, type Runtime } from "./runtimes.ts";

const WITH = "bench/children/import.ts";
const WITHOUT = "bench/children/empty.ts";
const TIMES = 15;

export async function measureImport(): Promise<string> {
  await bundleForNode(WITH, WITHOUT);
  const lines = ["A process that imports mod.ts, beside one that is empty, from start to end"];
  for (const runtime of [DENO, BUN, NODE]) lines.push(`${runtime.name.padEnd(48)} ${await startTimes(runtime)}`);
  const { bytes, gzipped } = await bundleSize();
  lines.push("", `mod.ts bundled and minified: ${bytes} bytes, ${gzipped} gzipped`);
  return lines.join("\n");
}

async function startTimes(runtime: Runtime): Promise<string> {
  const times: Record<string, number[]> = { [WITH]: [], [WITHOUT]: [] };
  for (let i = 0; i < TIMES; i++) {
    for (const program of i % 2 ? [WITH, WITHOUT] : [WITHOUT, WITH]) {
      const start = performance.now();
      await run(runtime, program, []);
      if (i > 0) times[program].push(performance.now() - start); // the first one fills caches
    }
  }
  const [full, empty] = [median(times[WITH]), median(times[WITHOUT])];
  return `${(full - empty).toFixed(1).padStart(8)} ms   ${full.toFixed(0)} against ${empty.toFixed(0)} ms`;
}

async function bundleSize(): Promise<{ bytes: number; gzipped: number }> {
  const { outputFiles } = await build({
    entryPoints: ["mod.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "esnext",
    write: false,
  });
  await stop();
  const [{ contents }] = outputFiles;
  const gzip = new Blob([new Uint8Array(contents)]).stream().pipeThrough(new CompressionStream("gzip"));
  return { bytes: contents.length, gzipped: (await new Response(gzip).arrayBuffer()).byteLength };
}
