import type { Core } from "../core/core.ts";
import { share } from "../core/shared_core.ts";
import { TimemoryError } from "../errors.ts";
import { rescueThread } from "../generated/rescue_thread.ts";
import { builtin, thisProcess, type Worker } from "../runtime/builtin.ts";
import { writable } from "../runtime/files.ts";
import { startThread } from "../runtime/threads.ts";
import { type AutosaveJob, Saving } from "./jobs.ts";

/** How long the program waits for a rename that takes microseconds, unless the file system hangs; ms. */
const PATIENCE = 2000;

let started = 0;

/**
 * Makes the effect of the setting `autosave`: starts an autosave, and ends the one before.
 *
 * @param core The core whose memory is read.
 * @param path Returns the file of the JSON.
 */
export function autosaveEffect(core: Core, path: () => string): (seconds: number) => void {
  let stop: (() => void) | undefined;
  return (seconds) => {
    const next = seconds > 0 ? startAutosave(path(), seconds, core) : undefined;
    stop?.();
    stop = next;
  };
}

/**
 * Writes a core's call tree to a JSON file at intervals, in a thread that reads the shared memory.
 * The measured thread does nothing for it and may be busy all the time. It does not keep the process
 * alive.
 *
 * @param path The file, relative to the current folder as it is now. It is replaced atomically.
 * @param seconds From one save to the next; the first comes after that time.
 * @param core The core whose memory is read.
 * @returns A function that stops it. Once that has returned, the file is not replaced any more.
 * @throws {TimemoryError} UNSUPPORTED where there are no worker threads or no files, or either is not
 * permitted; the file system's own error if the folder can't be made.
 */
export function startAutosave(path: string, seconds: number, core: Core): () => void {
  const { fs, file, folder } = writable(path, "autosave to");
  // Here and not in the thread, which would make a folder anew that is removed right after the stop.
  fs.mkdirSync(folder, { recursive: true });
  const process = thisProcess();
  const temporary = `${file}.${process.pid}-${Date.now().toString(36)}-${++started}.tmp`;
  const state = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = start({
    kind: "autosave",
    core: share(core),
    path: file,
    temporary,
    interval: seconds * 1000,
    state,
  });
  const stop = () => {
    process.off("exit", stop);
    const before = stopWriting(new Int32Array(state));
    if (before === Saving.Stopped) return;
    const clean = () => before === Saving.Writing && remove(temporary);
    clean();
    worker.terminate().then(clean, clean); // once more: the thread may have been about to open the file
  };
  // At its end the process takes the thread along in the middle of a file.
  process.on("exit", stop);
  return stop;
}

function start(job: AutosaveJob): Worker {
  const warn = (message: string) => console.warn("%s", `Cannot autosave to "${job.path}": ${message}`);
  try {
    return startThread({
      name: "timemory autosave",
      code: rescueThread,
      data: job,
      onMessage: (message) => warn(`${message}; it is tried again every ${job.interval / 1000} s`),
      onError: (error) => warn(error instanceof Error ? error.message : String(error)),
    });
  } catch (cause) {
    throw new TimemoryError("UNSUPPORTED", `Cannot autosave: ${(cause as Error).message}`, { cause });
  }
}

/** Takes the files from the thread, after a rename that it is at. Returns the state before. */
function stopWriting(state: Int32Array<SharedArrayBuffer>): number {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const now = Atomics.load(state, 0);
    if (now === Saving.Renaming && performance.now() < end) Atomics.wait(state, 0, now, PATIENCE);
    else if (now === Saving.Stopped || Atomics.compareExchange(state, 0, now, Saving.Stopped) === now) return now;
  }
}

function remove(file: string): void {
  try {
    builtin("node:fs")!.rmSync(file, { force: true });
  } catch {
    // Some systems remove no open file; the thread removes it itself unless it was ended before.
  }
}
