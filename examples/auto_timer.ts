// Auto-timers at the start of functions. A function on two paths has two lines in the report.
//   deno run --allow-ffi examples/auto_timer.ts    bun examples/auto_timer.ts
import { autoTimer, FILE, report } from "../mod.ts";

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function test_func_1(): void {
  using _timer = autoTimer();
  sleep(10);
}

function test_func_2(): void {
  using _timer = autoTimer();
  test_func_1();
  sleep(20);
}

function test_func_glob(): void {
  using _timer = autoTimer();
  test_func_1();
  test_func_2();
  sleep(10);
}

class Detector {
  /** Adds the class to the key, because many classes may have a method of this name. */
  calibrate(): void {
    using _timer = autoTimer(this.constructor.name);
    sleep(1);
  }
}

/** Uses the file and its folder as the key of the outermost timer. */
function main(): void {
  using _timer = autoTimer(FILE({ useDirname: true }));
  test_func_glob();
  for (let i = 0; i < 3; i++) new Detector().calibrate();
}

main();
report();
