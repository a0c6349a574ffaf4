// A small data pipeline with timers left in. It makes a table of measurements, parses, transforms
// and compresses it. Then it prints the call tree, writes it as JSON and draws it.
import { gzipSync } from "node:zlib";
import { autoTimer, manager, region, report } from "../mod.ts";
import { plot, writeHtml } from "../src/plotting/mod.ts";

const STATIONS = 20;
const FOLDER = ".build/demo";
const OUTPUT = `${FOLDER}/timing_report.json`;
const PAGE = `${FOLDER}/report.html`;

/** Runs on two paths, so it has two nodes in the report. */
function checksum(bytes: Uint8Array): number {
  using _timer = autoTimer`crc`;
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** Returns lines of `station;day;temperature`, like a file. */
function makeTable(days: number): Uint8Array {
  using _timer = autoTimer();
  const lines: string[] = [];
  for (let day = 0; day < days; day++) {
    for (let station = 0; station < STATIONS; station++) {
      const temperature = 10 + 12 * Math.sin((day - 100) / 58) + ((day * 7919 + station * 104729) % 97) / 13;
      lines.push(`station-${station};${day};${temperature.toFixed(2)}`);
    }
  }
  return new TextEncoder().encode(lines.join("\n"));
}

const splitLine = region("split line");

function parse(table: Uint8Array): Float64Array[] {
  using _timer = autoTimer();
  checksum(table);
  const series = Array.from({ length: STATIONS }, () => [] as number[]);
  for (const line of new TextDecoder().decode(table).split("\n")) {
    const token = splitLine.enter();
    const [station, day, temperature] = line.split(";");
    series[Number(station.slice("station-".length))][Number(day)] = Number(temperature);
    splitLine.leave(token);
  }
  return series.map((values) => Float64Array.from(values));
}

/**
 * Computes the mean of every window of each length. Uses much memory for a while and keeps little.
 */
function smooth(values: Float64Array, lengths: number): Float64Array {
  using _timer = autoTimer`window`;
  const sums = new Float64Array(lengths * values.length);
  for (let length = 1; length <= lengths; length++) {
    for (let i = length, sum = 0; i < values.length; i++) {
      sum += values[i] - values[i - length];
      sums[(length - 1) * values.length + i] = sum / length;
    }
  }
  const last = sums.slice((lengths - 1) * values.length);
  release(sums.buffer);
  return last;
}

/** Frees memory at once where the runtime can, because the garbage collector frees it later. */
function release(buffer: ArrayBuffer): void {
  buffer.transfer?.(0);
}

function transform(series: Float64Array[]): Float64Array[] {
  using _timer = autoTimer();
  return series.map((values) => smooth(values, 400));
}

/** Keeps its result in memory after it ends. */
function compress(series: Float64Array[]): Uint8Array[] {
  using _timer = autoTimer();
  return series.map((values) => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    checksum(bytes);
    return gzipSync(bytes, { level: 6 });
  });
}

function main(): void {
  using _timer = autoTimer();
  const table = makeTable(4000);
  const packed = compress(transform(parse(table)));
  const size = packed.reduce((sum, bytes) => sum + bytes.length, 0);
  console.log(
    `${(table.length / 1e6).toFixed(1)} MB of text became ${(size / 1e6).toFixed(2)} MB of smoothed series\n`,
  );
}

main();
report();

console.log("\nSources:");
for (const [column, source] of Object.entries(manager.sources)) {
  if ("source" in source) console.log(`  ${column.padEnd(10)} ${source.source} (steps of ${source.resolution})`);
}
try {
  await manager.serialize(OUTPUT);
  console.log(`\nWritten: ${OUTPUT} (${manager.size} timers)`);
  await plot({ files: OUTPUT, outputDir: FOLDER, titles: "demo.ts" });
  await writeHtml(PAGE, { tree: manager.snapshot(), sources: manager.sources, title: "demo.ts" });
  console.log(`Written: ${PAGE}`);
} catch (error) {
  console.log(`\n${(error as Error).message}`);
}
