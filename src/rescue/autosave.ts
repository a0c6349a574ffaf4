import type { Core } from "../core/core.ts";
import { clockOffset } from "../core/shared_core.ts";
import { TimemoryError } from "../errors.ts";
import { writable } from "../runtime/files.ts";
import { builtin, type Process, type Worker } from "../runtime/builtin.ts";
import { resolutionOf } from "../tree/sources.ts";
import { type AutosaveJob, RENAMING, STOPPED, WRITING } from "./autosave_job.ts";
import { autosaveWorker } from "../generated/autosave_thread.ts";

/** A rename takes microseconds. A file system that hangs for this long, in ms, must not hang the program. */
const PATIENCE = 2000;

let started = 0;

/**
 * Writes a core's call tree to a JSON file at intervals, in a worker that reads the shared memory: the thread that is
 * measured does nothing for it, and may be busy all the time. The worker does not keep the process alive.
 *
 * @param path Where to; relative to the current directory as it is now. The file appears complete or not at all.
 * @param seconds From one save to the next; the first comes after that time.
 * @param core The core whose memory is read.
 * @returns A function that stops it. When that returns, the file is the caller's: it is not replaced any more.
 * @throws TimemoryError UNSUPPORTED where there are no worker threads or no files, or where either is not permitted; the file
 * system's own error if the folder can't be made.
 */
export function startAutosave(path: string, seconds: number, core: Core): () => void {
  const file = writableFile(path);
  const process = (globalThis as unknown as { process: Process }).process;
  const temporary = `${file}.${process.pid}-${Date.now().toString(36)}-${++started}.tmp`;
  const state = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = startWorker({
    memory: core.memory,
    tag: core.probe.tag,
    clockOffset: clockOffset(core),
    resolution: resolutionOf(core.probe.sources),
    path: file,
    temporary,
    interval: seconds * 1000,
    state,
  });
  const stop = () => {
    process.off("exit", stop);
    const before = stopWriting(new Int32Array(state));
    if (before === STOPPED) return;
    const clean = () => before === WRITING && remove(temporary);
    clean();
    worker.terminate().then(clean, clean); // once more: the worker may have been about to open the file
  };
  // A process that ends takes the worker along in the middle of a file.
  process.on("exit", stop);
  return stop;
}

function writableFile(path: string): string {
  const { fs, file, folder } = writable(path, "autosave to");
  // Here and not in the worker, which would make a folder anew that is removed right after the autosave was stopped.
  fs.mkdirSync(folder, { recursive: true });
  return file;
}

function startWorker(job: AutosaveJob): Worker {
  const threads = builtin("node:worker_threads");
  if (!threads) throw new TimemoryError("UNSUPPORTED", "Cannot autosave: there are no worker threads here");
  let worker: Worker;
  try {
    // Without the program's own flags, since modules preloaded by them would run a second time in the worker; without its
    // environment too, which may hold such flags, and which Deno would ask a permission for.
    worker = new threads.Worker(autosaveWorker, {
      ...{ eval: true, name: "timemory autosave", execArgv: [], env: {}, workerData: job },
    });
  } catch (cause) {
    throw new TimemoryError("UNSUPPORTED", `Cannot autosave: ${(cause as Error).message}`, { cause });
  }
  const warn = (message: string) => console.warn("%s", `Cannot autosave to "${job.path}": ${message}`);
  worker.on("message", (message) => warn(`${message}; it is tried again every ${job.interval / 1000} s`));
  worker.on("error", (error) => warn(error instanceof Error ? error.message : String(error)));
  worker.unref();
  return worker;
}

/** Takes the files from the worker, after the rename that it is at. Returns the state it was in. */
function stopWriting(state: Int32Array<SharedArrayBuffer>): number {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const now = Atomics.load(state, 0);
    if (now === RENAMING && performance.now() < end) Atomics.wait(state, 0, RENAMING, PATIENCE);
    else if (now === STOPPED || Atomics.compareExchange(state, 0, now, STOPPED) === now) return now;
  }
}

function remove(file: string): void {
  try {
    builtin("node:fs")!.rmSync(file, { force: true });
  } catch {
    // A file that is still open can't be removed everywhere; the worker removes it itself unless it was ended before.
  }
}
