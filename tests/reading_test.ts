import { test } from "node:test";
import { createCore } from "../src/core/core.ts";
import {
  CLOCK,
  HEADER_SIZE,
  HIGHEST,
  INHERITED_PEAK,
  PAGE_SIZE,
  PEAK,
  RSS,
  RUSAGE,
  STATM,
  STATM_LENGTH,
  SYSTEM,
  USER,
  VERSION,
} from "../src/generated/layout.ts";
import { type OpenProbe, type ProbeMemory, RAW_RUSAGE, RAW_STATM } from "../src/probe/probe.ts";
import { NO_SOURCE } from "../src/tree/sources.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { kit } from "./kit/session.ts";

const KIB = 1024;
const MIB = 1024 * KIB;

/** A core whose header has a different value from each source, and access to that header. */
function coreWith(raw: number) {
  const clock: [whole: number, rest: number] = [5, 7];
  let header!: DataView<ArrayBufferLike>;
  let memory!: ProbeMemory;
  const pair = (at: number, whole: number, rest: number) => {
    header.setBigInt64(at, BigInt(whole), true);
    header.setBigInt64(at + 8, BigInt(rest), true);
  };
  const openProbe: OpenProbe = (at) => {
    memory = at;
    header = new DataView(at.buffer);
    pair(RUSAGE, 3, 250_000);
    pair(RUSAGE + 16, 1, 5);
    header.setBigInt64(RUSAGE + 32, 8192n, true);
    const statm = new TextEncoder().encode("9000 1234 77 0\n");
    new Uint8Array(at.buffer, STATM).set(statm);
    header.setInt32(STATM_LENGTH, statm.length, true);
    header.setUint32(PAGE_SIZE, 4096, true);
    header.setFloat64(USER, 11, true);
    header.setFloat64(SYSTEM, 12, true);
    header.setFloat64(RSS, 13 * KIB, true);
    header.setFloat64(PEAK, 6000 * KIB, true);
    const readClock = () => pair(CLOCK, ...clock);
    const readUsage = () => {
      readClock();
      return raw;
    };
    const sources = { wall: NO_SOURCE, user: NO_SOURCE, system: NO_SOURCE, rssCurrent: NO_SOURCE, rssPeak: NO_SOURCE };
    return { tag: "deno", sources, clockFormat: "timespec", readClock, readStart: () => {}, readUsage };
  };
  const core = createCore(openProbe, 16);
  return { core, header, memory, setClock: (whole: number, rest: number) => clock.splice(0, 2, whole, rest) };
}

test("read() returns the numbers of the probe", () => {
  const { core } = coreWith(0);
  assertEquals(core.read(), { wall: 0, user: 11, system: 12, current: 13 * KIB, peak: 6000 * KIB });
});

test("read() parses the current RSS when the probe leaves the text of statm", () => {
  const { core } = coreWith(RAW_STATM);
  assertEquals(core.read(), { wall: 0, user: 11, system: 12, current: 1234 * 4096, peak: 6000 * KIB });
});

test("read() parses times and peak when the probe leaves the struct rusage", () => {
  const { core } = coreWith(RAW_RUSAGE);
  assertEquals(core.read(), { wall: 0, user: 3.25e9, system: 1.000005e9, current: 13 * KIB, peak: 8192 * KIB });
});

test("read() parses both when the probe leaves both", () => {
  const { core } = coreWith(RAW_RUSAGE | RAW_STATM);
  assertEquals(core.read(), { wall: 0, user: 3.25e9, system: 1.000005e9, current: 1234 * 4096, peak: 8192 * KIB });
});

test("read() returns exact nanoseconds when the machine has been up for months", () => {
  const { core, setClock } = coreWith(0);
  setClock(200_000_000, 999_999_999);
  core.read();
  setClock(200_000_001, 1);
  assertEquals(core.read().wall, 2);
  setClock(200_000_000 + 9_000_000, 999_999_998);
  assertEquals(core.read().wall, 9e15 - 1);
});

test("read() returns exact nanoseconds when the low word of the clock overflows", () => {
  const { core, setClock } = coreWith(0);
  setClock(0, 7 * 2 ** 32 - 1);
  core.read();
  setClock(0, 7 * 2 ** 32 + 1);
  assertEquals(core.read().wall, 2);
});

test("read() returns the highest reading as the peak up to the peak that was inherited", () => {
  const { core, header } = coreWith(0);
  header.setUint32(INHERITED_PEAK, 400 * KIB, true);
  const peaks = [[50, 400], [70, 400], [60, 400], [60, 500]].map(([rss, peak]) => {
    header.setFloat64(RSS, rss * MIB, true);
    header.setFloat64(PEAK, peak * MIB, true);
    return core.read().peak / MIB;
  });
  assertEquals(peaks, [50, 70, 70, 500]);
});

test("read() returns a peak that is never below the current RSS nor below an earlier peak", () => {
  const { core, header } = coreWith(0);
  const peaks = [[50, 40], [45, 48], [70, 60]].map(([rss, peak]) => {
    header.setFloat64(RSS, rss * MIB, true);
    header.setFloat64(PEAK, peak * MIB, true);
    return core.read().peak / MIB;
  });
  assertEquals(peaks, [50, 50, 70]);
});

test("read() leaves the call tree, the pending scope and the window as they are", () => {
  const here = kit({ window: 1e9 });
  const { core } = here.recorder;
  const timer = here.autoTimer("x", { label: "blank" });
  const header = () => [...new Uint8Array(core.memory.buffer, VERSION, HIGHEST - VERSION)];
  const rest = () => new Uint8Array(core.memory.buffer, HEADER_SIZE).slice();
  const [headerBefore, restBefore] = [header(), rest()];
  const before = core.read();
  here.pass(10, 4);
  const after = core.read();
  assertEquals(header(), headerBefore);
  assert(rest().every((byte, i) => byte === restBefore[i]), "a byte after the header changed");
  timer.stop();
  assertEquals([after.wall - before.wall, after.user - before.user], [10, 4]);
  const [node] = here.manager.snapshot().timers;
  assertEquals([node.laps, node.wall, node.user], [1, 10, 4]);
});
