import { median } from "./median.ts";
import { BUN, bundleForNode, DENO, NODE, run, type Runtime } from "./runtimes.ts";

const WITH = "bench/children/import.ts";
const WITHOUT = "bench/children/empty.ts";
const TIMES = 15;

/** Measures the time that an import of mod.ts takes on each runtime; returns a line for each. */
export async function measureImport(): Promise<string> {
  await bundleForNode(WITH, WITHOUT);
  const lines = ["A process that imports mod.ts, beside one that is empty, from start to end"];
  for (const runtime of [DENO, BUN, NODE]) lines.push(`${runtime.name.padEnd(48)} ${await startTimes(runtime)}`);
  return lines.join("\n");
}

async function startTimes(runtime: Runtime): Promise<string> {
  const times: Record<string, number[]> = { [WITH]: [], [WITHOUT]: [] };
  for (let i = 0; i < TIMES; i++) {
    for (const program of i % 2 ? [WITH, WITHOUT] : [WITHOUT, WITH]) {
      const start = performance.now();
      await run(runtime, program, []);
      if (i > 0) times[program].push(performance.now() - start); // because the first run fills caches
    }
  }
  const [full, empty] = [median(times[WITH]), median(times[WITHOUT])];
  return `${(full - empty).toFixed(1).padStart(8)} ms   ${full.toFixed(0)} against ${empty.toFixed(0)} ms`;
}
