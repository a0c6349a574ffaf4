// Timers outside the call tree: as a wrapper, for a block, and by hand.
//   deno run --allow-ffi examples/timer.ts    bun examples/timer.ts
import { FILE, FUNC, LINE, timed, Timer } from "../mod.ts";

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

const test_func_timer = timed(function test_func_timer() {
  sleep(10);
});

function lap(): void {
  const timer = new Timer(`${FUNC()}@${FILE()}:${LINE()}`);
  for (let i = 0; i < 3; i++) {
    timer.start();
    sleep(2);
    timer.stop();
  }
  timer.report();
  timer.format = " : %w %T wall in %l laps, %C %A";
  timer.precision = 6;
  timer.report();
}

{
  using _total = new Timer(`\nTotal time for "${FILE({ noQuotes: true })}"`);
  test_func_timer();
  lap();
}
