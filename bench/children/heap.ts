// Runs laps between two marks, which it prints on stdout and on stderr, where the engine writes of its collections:
// `heap_child.ts WHAT LAPS`. Then prints how much the heap in use has grown.
import process from "node:process";
import { autoTimer, region } from "../../mod.ts";

const lap = region("lap");
/** As many objects are alive at any time as laps could ever hold on to. */
const alive: unknown[] = new Array(1024).fill(undefined);

const LOOPS: Record<string, (laps: number) => void> = {
  "region, enter and leave": (laps) => {
    for (let i = 0; i < laps; i++) lap.leave(lap.enter());
  },
  "autoTimer`tag`, stop()": (laps) => {
    for (let i = 0; i < laps; i++) autoTimer`lap`.stop();
  },
  // What the counters show of a loop that does allocate: without it, nothing counted would prove nothing.
  "one object a lap": (laps) => {
    for (let i = 0; i < laps; i++) alive[i & 1023] = { i };
  },
};

const [what, laps] = process.argv.slice(2);
const loop = LOOPS[what];
for (let i = 0; i < 20; i++) loop(100_000);
await new Promise((resolve) => setTimeout(resolve, 200)); // the compilers, which work beside, finish
loop(100_000);
const before = process.memoryUsage().heapUsed;
mark("begin");
loop(Number(laps));
mark("end");
console.log(`grown ${process.memoryUsage().heapUsed - before}`);

function mark(text: string): void {
  console.log(text);
  console.error(text);
}
