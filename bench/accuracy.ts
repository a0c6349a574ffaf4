// Measures the error of CPU times under the freshness window, and of RSS, on the real clock. Runs
// on Deno, Bun and Node.
import process from "node:process";
import { manager, region } from "../mod.ts";
import type { TimerNode } from "../mod.ts";

const now = () => performance.now() * 1000;

/** Keeps the processor busy. */
function compute(microseconds: number): void {
  for (const end = now() + microseconds; now() < end;);
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function timer(label: string): TimerNode {
  return manager.snapshot().timers.find((timer) => timer.label === label)!;
}

const cpu = ({ user, system }: { user: number; system: number }) => user + system;
const percent = (part: number, whole: number) => `${(100 * part / whole).toFixed(1)} %`;

function shortLaps(): void {
  const lap = region("5 us");
  const before = process.resourceUsage();
  for (let i = 0; i < 200_000; i++) {
    const token = lap.enter();
    compute(5);
    lap.leave(token);
  }
  const after = process.resourceUsage();
  const whole = (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) * 1000;
  console.log(`200 000 laps of 5 us: CPU of the laps is ${percent(cpu(timer("5 us")), whole)} of the process's`);
}

function alternating(short: number, long: number): void {
  const names = [`${short} us beside ${long}`, `${long} us beside ${short}`];
  const [a, b] = names.map(region);
  for (let i = 0; i < 50_000; i++) {
    a.run(() => compute(short));
    b.run(() => compute(long));
  }
  const [first, second] = names.map(timer);
  const share = percent(cpu(first), cpu(first) + cpu(second));
  console.log(
    `laps of ${short} and ${long} us: the short ones have ${share} of the CPU, ` +
      `${percent(first.wall, first.wall + second.wall)} of the wall time`,
  );
}

function beforeSleep(): void {
  const busy = region("busy");
  for (let i = 0; i < 1000; i++) {
    busy.run(() => compute(5));
    sleep(0.2);
  }
  const { wall, user, system } = timer("busy");
  console.log(`laps of 5 us right before a sleep of 0.2 ms: CPU is ${percent(user + system, wall)} of their wall time`);
}

function memory(): void {
  const [hold, one] = ["200 laps of 8 MB", "8 MB"].map(region);
  const kept: Uint8Array[] = [];
  const before = timer("busy").rssMax.current;
  hold.run(() => {
    for (let i = 0; i < 200; i++) one.run(() => kept.push(new Uint8Array(8e6).fill(i)));
  });
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const each = timer("8 MB");
  console.log(
    `200 laps that each keep 8 MB more (${kept.length}): RSS self is off by ` +
      `${kB(each.rssSelf.current - 8e6)}, total by ${kB(each.rssMax.current - before - 200 * 8e6)}`,
  );
}

compute(200_000); // so that the engine compiles the loop before it is measured
shortLaps();
alternating(2, 8);
alternating(2, 18);
beforeSleep();
memory();
const { window } = manager.sources;
console.log(`window ${(window.nanoseconds / 1000).toFixed(0)} us, ${window.readings} readings`);
