// The time and memory of reports of the current call tree: JSON file, snapshot, text and JSON.
import { resourceUsage } from "node:process";
import { type CallTree, manager, toText } from "../../mod.ts";
import { writeFileAtomically } from "../../src/output/write_file.ts";
import { jsonChunks } from "../../src/report/json.ts";
import { median } from "./median.ts";

const FILE = ".build/bench/scale.json";
const MB = 2 ** 20;
/** Distinct rows for JSON.stringify. */
const ROWS = 100_000;
/** Rows per call of JSON.stringify. */
const CHUNK = 1000;
/** Files that each of the two writes. */
const TURNS = 5;

const used = () => Deno.memoryUsage().heapUsed / MB;
const collect = () => (globalThis as { gc?: () => void }).gc?.();

/** Returns a line of the table. */
function line(name: string, milliseconds: number, note: string): string {
  return `${name.padEnd(48)} ${milliseconds.toFixed(0).padStart(8)} ms   ${note}`;
}

function timed<T>(fn: () => T): [T, number] {
  const start = performance.now();
  const result = fn();
  return [result, performance.now() - start];
}

/**
 * Runs a stage and returns its line. Collects the heap first, so that its growth is of this stage.
 */
function stage(name: string, fn: () => string): string {
  collect();
  const before = used();
  const [note, taken] = timed(fn);
  return line(name, taken, `heap +${(used() - before).toFixed(0)} MB   ${note}`);
}

/** Measures all stages and returns a line for each. */
export async function measureReport(): Promise<string> {
  const lines = [`The report of ${manager.size} nodes`, ...await compareFiles()];
  const tree = takeTree(lines);
  lines.push(
    stage("jsonChunks(tree)", () => `${(lengthOf(jsonChunks([tree])) / MB).toFixed(0)} MB`),
    stage("toText(tree)", () => `${(toText(tree).length / MB).toFixed(0)} MB`),
  );
  tree.timers.length = 0; // because manager.json() needs the memory
  lines.push(stage("manager.json()", jsonError));
  return lines.join("\n");
}

function takeTree(lines: string[]): CallTree {
  let tree: CallTree | undefined;
  lines.push(stage("manager.snapshot()", () => {
    tree = manager.snapshot();
    return "";
  }));
  return tree!;
}

function lengthOf(chunks: Iterable<string>): number {
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  return length;
}

function jsonError(): string {
  try {
    return `${manager.json().length} characters`;
  } catch (error) {
    return String(error);
  }
}

/** Writes our JSON file and one by JSON.stringify in turn; returns a line for each. */
async function compareFiles(): Promise<string[]> {
  await Deno.mkdir(".build/bench", { recursive: true });
  const peak = resourceUsage().maxRSS;
  const first = await serialize();
  const grown = (resourceUsage().maxRSS - peak) / 1024;
  const rows = sampleRows(manager.snapshot());
  collect();
  const [ours, theirs]: number[][] = [[first], []];
  for (let turn = 0; turn < TURNS; turn++) {
    theirs.push(timed(() => writeFileAtomically(FILE, stringified(rows, manager.size)))[1]);
    ours.push(await serialize());
  }
  const size = (await Deno.stat(FILE)).size / MB;
  await Deno.remove(FILE);
  const [our, their] = [median(ours), median(theirs)];
  return [
    line("manager.serialize()", our, `peak RSS +${grown.toFixed(0)} MB   ${size.toFixed(0)} MB to a file`),
    line(
      "JSON.stringify of such rows, in chunks",
      their,
      `to a file: serialize() is ${(our / their).toFixed(2)} x this`,
    ),
  ];
}

async function serialize(): Promise<number> {
  const start = performance.now();
  await manager.serialize(FILE);
  return performance.now() - start;
}

function* stringified(rows: unknown[], count: number): Generator<string> {
  for (let i = 0; i < count; i += CHUNK) {
    const at = i % rows.length;
    yield JSON.stringify(rows.slice(at, at + CHUNK));
  }
}

/**
 * Returns the first rows as plain objects. Their keys exceed 2^53, so only the length stays exact.
 */
function sampleRows(tree: CallTree): unknown[] {
  const timers = tree.timers.slice(0, ROWS);
  const lines = [...jsonChunks([{ ...tree, timers }])].join("").split("\n").slice(2, 2 + timers.length);
  return lines.map((line) => JSON.parse(line.replace(/,$/, "")));
}
