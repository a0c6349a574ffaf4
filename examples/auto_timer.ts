// Auto-timers at the beginning of functions: the same function on two paths is two lines of the report.
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
  /** Many classes may have a function of this name. */
  calibrate(): void {
    using _timer = autoTimer(this.constructor.name);
    sleep(1);
  }
}

/** The primary timer has the file for its key, here with its folder. */
function main(): void {
  using _timer = autoTimer(FILE({ useDirname: true }));
  test_func_glob();
  for (let i = 0; i < 3; i++) new Detector().calibrate();
}

main();
report();
