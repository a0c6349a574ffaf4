import { test } from "node:test";
import { createReader } from "../src/core/reading.ts";
import {
  CLOCK,
  HEADER_SIZE,
  PAGE_SIZE,
  PEAK,
  RSS,
  RUSAGE,
  STATM,
  STATM_LENGTH,
  SYSTEM,
  USER,
} from "../src/generated/layout.ts";
import { RAW_RUSAGE, RAW_STATM } from "../src/probe/probe.ts";
import { assertEquals } from "./kit/assert.ts";
import { kit } from "./kit/session.ts";

/** A header with the same place for all sources, but different values. */
function header() {
  const buffer = new SharedArrayBuffer(HEADER_SIZE);
  const view = new DataView(buffer);
  const seconds = (at: number, whole: number, rest: number) => {
    view.setBigInt64(at, BigInt(whole), true);
    view.setBigInt64(at + 8, BigInt(rest), true);
  };
  seconds(RUSAGE, 3, 250_000);
  seconds(RUSAGE + 16, 1, 5);
  view.setBigInt64(RUSAGE + 32, 2048n, true);
  const statm = new TextEncoder().encode("9000 1234 77 0\n");
  new Uint8Array(buffer, STATM).set(statm);
  view.setInt32(STATM_LENGTH, statm.length, true);
  view.setUint32(PAGE_SIZE, 4096, true);
  [[USER, 11], [SYSTEM, 12], [RSS, 13], [PEAK, 14]].forEach(([at, value]) => view.setFloat64(at, value, true));
  return { buffer, clock: (whole: number, rest: number) => seconds(CLOCK, whole, rest) };
}

test("createReader() takes the numbers of the probe, or parses what it left raw", () => {
  const { buffer, clock } = header();
  clock(5, 7);
  const read = createReader(buffer);
  assertEquals(read(0), { wall: 0, user: 11, system: 12, current: 13, peak: 14 });
  assertEquals(read(RAW_STATM), { wall: 0, user: 11, system: 12, current: 1234 * 4096, peak: 14 });
  assertEquals(read(RAW_RUSAGE), { wall: 0, user: 3.25e9, system: 1.000005e9, current: 13, peak: 2048 * 1024 });
});

test("createReader() keeps nanoseconds exact on a machine that has been up for years", () => {
  const { buffer, clock } = header();
  const read = createReader(buffer);
  clock(200_000_000, 999_999_999);
  read(0);
  clock(200_000_001, 1);
  assertEquals(read(0).wall, 2);
});

test("core.read() reads at once and the tree takes no notice", () => {
  const here = kit({ window: 1e9 });
  const timer = here.autoTimer("x", { label: "blank" });
  const before = here.recorder.core.read();
  here.pass(10, 4);
  const after = here.recorder.core.read();
  timer.stop();
  assertEquals([after.wall - before.wall, after.user - before.user], [10, 4]);
  const [node] = here.manager.snapshot().timers;
  assertEquals([node.laps, node.wall, node.user], [1, 10, 4]);
});
