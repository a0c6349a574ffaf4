// The worker that saves a call tree at intervals. It is never imported: `deno task build` makes one text of it and of all it
// imports, autosave_worker.generated.ts, so that nobody has to find a file, whatever bundler or package it went through.
import { GENERATION, LAST_EVENT, STARTED } from "../generated/layout.ts";
import { snapshot } from "../core/snapshot.ts";
import { clockWith } from "../core/shared_core.ts";
import { builtin } from "../runtime/builtin.ts";
import { jsonChunks } from "../report/json.ts";
import type { CallTree } from "../tree/call_tree.ts";
import { type AutosaveJob, IDLE, RENAMING, WRITING } from "./autosave_job.ts";

const { workerData, parentPort } = builtin("node:worker_threads")!;
const job = workerData as AutosaveJob;
const fs = builtin("node:fs")!;
const state = new Int32Array(job.state);

/** The progress that the file shows, unless it has open laps, whose time goes on. */
let saved: string | undefined;
let failed = false;

/** Changes with every lap that begins or ends, and at every clear. */
function progress(): string {
  const words = new Uint32Array(job.memory.buffer);
  const addresses = [LAST_EVENT, LAST_EVENT + 4, GENERATION, STARTED, STARTED + 8];
  return addresses.map((address) => words[address >> 2]).join();
}

/** Which file stands under the final name. */
function present(): string {
  const file = fs.statSync(job.path, { throwIfNoEntry: false });
  return file ? `${file.ino} ${file.mtimeMs} ${file.size}` : "";
}

function write(tree: CallTree): void {
  const fd = fs.openSync(job.temporary, "w");
  try {
    for (const chunk of jsonChunks([tree])) fs.writeFileSync(fd, chunk);
  } finally {
    fs.closeSync(fd);
  }
}

/** Saves the tree, if it has changed and nobody else has written the file meanwhile: that one would be the newer. */
function save(): void {
  const now = progress();
  if (now === saved) return;
  const before = present();
  const tree = {
    ...snapshot(job.memory, job.tag, () => clockWith(job.clockOffset)),
    resolution: job.resolution,
  };
  let renamed = false;
  try {
    write(tree);
    if (Atomics.compareExchange(state, 0, WRITING, RENAMING) !== WRITING || present() !== before) return;
    fs.renameSync(job.temporary, job.path);
    renamed = true;
    saved = tree.timers.some(({ open }) => open) ? undefined : now;
    failed = false;
  } finally {
    if (!renamed) remove();
  }
}

function remove(): void {
  try {
    fs.rmSync(job.temporary, { force: true });
  } catch {
    // Where the file can't even be looked for, the error that kept it from being written is the one to tell.
  }
}

function turn(): void {
  const start = performance.now();
  if (Atomics.compareExchange(state, 0, IDLE, WRITING) !== IDLE) return;
  try {
    save();
  } catch (error) {
    // Told once, not at every turn: the program's own output is what its user wants to read.
    if (!failed) parentPort.postMessage(error instanceof Error ? error.message : String(error));
    failed = true;
  } finally {
    Atomics.compareExchange(state, 0, WRITING, IDLE);
    Atomics.compareExchange(state, 0, RENAMING, IDLE);
    Atomics.notify(state, 0);
  }
  const took = performance.now() - start;
  // From start to start, but never more than half of the time: a huge tree must not keep a processor busy.
  setTimeout(turn, Math.max(job.interval - took, took));
}

setTimeout(turn, job.interval);
