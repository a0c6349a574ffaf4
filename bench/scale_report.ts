// The report of the call tree as it is now: snapshot, text, JSON and the JSON file, in time and in memory.
import { type CallTree, manager, toText } from "../mod.ts";
import { jsonChunks } from "../src/report/json.ts";
import { median } from "./median.ts";

const FILE = ".build/bench/scale.json";
const MB = 2 ** 20;
/** Rows on which our JSON and that of JSON.stringify are timed in turn, rows of a chunk, and how often. */
const COMPARED = 100_000;
const ROWS = 1000;
const TURNS = 7;

const used = () => Deno.memoryUsage().heapUsed / MB;

/** A line of the table: what was done, how long it took, and what else there is to say. */
function line(name: string, milliseconds: number, note: string): string {
  return `${name.padEnd(48)} ${milliseconds.toFixed(0).padStart(8)} ms   ${note}`;
}

function timed<T>(fn: () => T): [T, number] {
  const start = performance.now();
  const result = fn();
  return [result, performance.now() - start];
}

/** Runs a stage on a heap without rubbish, so that what it adds can be told, if the program may collect it. */
function stage(name: string, fn: () => string): string {
  (globalThis as { gc?: () => void }).gc?.();
  const before = used();
  const [note, taken] = timed(fn);
  return line(name, taken, `heap +${(used() - before).toFixed(0)} MB   ${note}`);
}

/** A line per stage. */
export async function measureReport(): Promise<string> {
  const lines = [`The report of ${manager.size} nodes`];
  const tree = takeTree(lines);
  lines.push(
    stage("jsonChunks(tree)", () => `${(lengthOf(jsonChunks([tree])) / MB).toFixed(0)} MB`),
    stage("toText(tree)", () => `${(toText(tree).length / MB).toFixed(0)} MB`),
    compare({ ...tree, timers: tree.timers.slice(0, COMPARED) }),
  );
  tree.timers.length = 0; // makes room
  lines.push(stage("manager.json(), with its snapshot", jsonError));
  await Deno.mkdir(".build/bench", { recursive: true });
  const start = performance.now();
  await manager.serialize(FILE);
  lines.push(line("manager.serialize(), with its snapshot", performance.now() - start, "to a file"));
  await Deno.remove(FILE);
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

/** Our JSON against what JSON.stringify makes of the same rows, a thousand at a time, in turn. */
function compare(tree: CallTree): string {
  const chunks = rowsOf(tree);
  const [ours, theirs]: number[][] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(timed(() => lengthOf(jsonChunks([tree])))[1]);
    theirs.push(timed(() => chunks.reduce((sum, rows) => sum + JSON.stringify(rows).length, 0))[1]);
  }
  const [our, their] = [median(ours), median(theirs)];
  return [
    line(`  ${tree.timers.length} of the nodes: jsonChunks(tree)`, our, `${(our / their).toFixed(2)} x JSON.stringify`),
    line(`  ${tree.timers.length} of the nodes: JSON.stringify in chunks`, their, ""),
  ].join("\n");
}

/** The rows of the JSON as plain objects; keys, which are beyond the exact numbers, keep their length. */
function rowsOf(tree: CallTree): unknown[][] {
  const lines = [...jsonChunks([tree])].join("").split("\n").slice(2, 2 + tree.timers.length);
  const rows = lines.map((line) => JSON.parse(line.replace(/,$/, "")));
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS));
}
