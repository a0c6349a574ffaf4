import { answerClock, share } from "../core/shared_core.ts";
import { type AutosaveJob, SAVING_BUSY, SAVING_STOPPED, SAVING_WRITING } from "./jobs.ts";
import { now } from "../runtime/clock_globals.ts";
import { removeFile, temporaryFor, writeFileAtomically } from "../output/write_file.ts";
import { rescueThread } from "../generated/rescue_thread.ts";
import type { Worker } from "../runtime/builtin.ts";
import type { Core } from "../core/core.ts";
import { removeLeftovers } from "../output/leftovers.ts";
import { writable } from "../runtime/files.ts";
import type { Host } from "../runtime/host.ts";
import { SharedState } from "../runtime/shared_state.ts";
import { startThread } from "../runtime/threads.ts";

/** Milliseconds to wait while the thread is `BUSY`, unless the file system hangs. */
const PATIENCE = 2000;

/**
 * Creates the effect of the setting `autosave`.
 *
 * @param core The core to save.
 * @param host The process.
 * @param path Returns the file of the JSON.
 * @returns A function that starts an autosave and stops the earlier one.
 */
export function autosaveEffect(core: Core, host: Host, path: () => string): (seconds: number) => void {
  let stop: (() => void) | undefined;
  return (seconds) => {
    const next = seconds > 0 ? startAutosave(path(), seconds, core, host) : undefined;
    stop?.();
    stop = next;
  };
}

/**
 * Writes a core's call tree to a JSON file at intervals. A thread reads the shared memory, so the
 * measured thread has no work and may be busy all the time. Only the start waits for the thread,
 * some 10 to 30 ms, to compare the clocks. The thread does not keep the process alive.
 *
 * @param path The file, absolute or relative to the current folder. It is replaced atomically.
 * @param seconds The interval. The first save comes after one interval.
 * @param core The core to save.
 * @param host The process, whose end stops the thread.
 * @returns A function that stops the autosave. After it returns, the file is not replaced any more.
 * @throws {TimemoryError} UNSUPPORTED if worker threads or files are missing or not permitted.
 * Other errors come from the file system.
 */
export function startAutosave(path: string, seconds: number, core: Core, host: Host): () => void {
  const { file } = writable(path, "autosave to");
  const temporary = temporaryFor(file);
  // Creates the folder. The thread would create it again after the program removes it.
  writeFileAtomically(file, [], {
    temporary,
    mayReplace: () => {
      removeLeftovers(file, temporary);
      return false;
    },
  });
  const state = new SharedState(new SharedArrayBuffer(8));
  const shared = share(core);
  const worker = start(host, {
    kind: "autosave",
    core: shared,
    path: file,
    temporary,
    interval: seconds * 1000,
    state: state.buffer,
  });
  answerClock(core, shared);
  const stop = () => {
    cancel();
    const before = stopWriting(state);
    if (before === SAVING_STOPPED) return;
    // Some systems cannot remove an open file. The thread then removes it, unless it has ended.
    const clean = () => before === SAVING_WRITING && removeFile(temporary);
    clean();
    worker.terminate().then(clean, clean); // again: Windows keeps an open file
  };
  // The end of the process stops the thread, perhaps in the middle of a file.
  const cancel = host.onExit(stop);
  return stop;
}

function start({ warn }: Host, job: AutosaveJob): Worker {
  const tell = (message: string) => warn(`Cannot autosave to "${job.path}": ${message}`);
  return startThread({
    name: "timemory autosave",
    code: rescueThread,
    data: job,
    onMessage: (message) => tell(`${message}; retrying every ${job.interval / 1000} s`),
    onError: (error) => tell(error instanceof Error ? error.message : String(error)),
  });
}

/** Stops the thread's writing, after what keeps it `BUSY`. Returns the state before. */
function stopWriting(state: SharedState): number {
  const end = now() + PATIENCE;
  for (;;) {
    const was = state.value;
    if (was === SAVING_BUSY && now() < end) state.waitWhile(was, PATIENCE);
    else if (was === SAVING_STOPPED || state.move(was, SAVING_STOPPED)) return was;
  }
}
