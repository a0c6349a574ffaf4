// Runs laps between two marks, then prints the growth of the heap in use in bytes:
// `bench/children/heap.ts WHAT LAPS`. The marks go to stdout and stderr, because the engine reports
// its collections on either.
import process from "node:process";
import { autoTimer, region } from "../../mod.ts";

const lap = region("lap");
/** Keeps 1024 objects alive, so that the engine cannot leave out their allocation. */
const alive: unknown[] = new Array(1024).fill(undefined);

const LOOPS: Record<string, (laps: number) => void> = {
  "region, enter and leave": (laps) => {
    for (let i = 0; i < laps; i++) lap.leave(lap.enter());
  },
  "autoTimer`tag`, stop()": (laps) => {
    for (let i = 0; i < laps; i++) autoTimer`lap`.stop();
  },
  // A loop that allocates shows that the counters count.
  "one object a lap": (laps) => {
    for (let i = 0; i < laps; i++) alive[i & 1023] = { i };
  },
};

const [what, laps] = process.argv.slice(2);
const loop = LOOPS[what];
for (let i = 0; i < 20; i++) loop(100_000);
await new Promise((resolve) => setTimeout(resolve, 200)); // because the compilers finish in threads of their own
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
