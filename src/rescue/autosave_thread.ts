import { openShared } from "../core/shared_core.ts";
import { GENERATION, LAST_EVENT, STARTED } from "../generated/layout.ts";
import { writeFileAtomically } from "../output/write_file.ts";
import { jsonChunks } from "../report/json.ts";
import { builtin } from "../runtime/builtin.ts";
import { callLater, now as clock } from "../runtime/clock_globals.ts";
import { SharedState } from "../runtime/shared_state.ts";
import { type AutosaveJob, SAVING_BUSY, SAVING_IDLE, SAVING_STOPPED, SAVING_WRITING } from "./jobs.ts";

/** Saves the call tree at intervals in the rescue thread, until the state is `Stopped`. */
export function keepSaving({ core, path, temporary, interval, state }: AutosaveJob): void {
  const { parentPort } = builtin("node:worker_threads")!;
  const fs = builtin("node:fs")!;
  const saving = new SharedState(state);
  const takeTree = openShared(core);
  /** The progress in the file; undefined if the file has open laps, because their time goes on. */
  let saved: string | undefined;
  let failed = false;

  /** Returns a text that changes with every start and end of a lap, and with every clear. */
  function progress(): string {
    const words = new Uint32Array(core.memory.buffer);
    const addresses = [LAST_EVENT, LAST_EVENT + 4, GENERATION, STARTED, STARTED + 8];
    return addresses.map((address) => words[address >> 2]).join();
  }

  /** Returns a text that identifies the file under the final name. */
  function present(): string {
    const file = fs.statSync(path, { throwIfNoEntry: false });
    return file ? `${file.ino} ${file.mtimeMs} ${file.size}` : "";
  }

  /** Saves the tree if it has changed. Keeps a newer file that the program wrote meanwhile. */
  function save(): void {
    const now = progress();
    if (now === saved) return;
    const before = present();
    const tree = takeTree();
    if (!saving.move(SAVING_IDLE, SAVING_BUSY)) return;
    fs.rmSync(temporary, { force: true }); // a failed save may have left it
    function* chunks() {
      // The file is open now. From here on the measured thread finds it, and may remove it.
      if (saving.move(SAVING_BUSY, SAVING_WRITING)) yield* jsonChunks([tree]);
    }
    const replaced = writeFileAtomically(path, chunks(), {
      temporary,
      keepFolders: true,
      mayReplace: () => saving.move(SAVING_WRITING, SAVING_BUSY) && present() === before,
    });
    if (!replaced) return;
    saved = tree.timers.some(({ open }) => open) ? undefined : now;
    failed = false;
  }

  function turn(): void {
    const start = clock();
    try {
      save();
    } catch (error) {
      // Warns once, not at every turn, to leave room for the program's own output.
      if (!failed) parentPort.postMessage(error instanceof Error ? error.message : String(error));
      failed = true;
    } finally {
      saving.move(SAVING_WRITING, SAVING_IDLE);
      saving.move(SAVING_BUSY, SAVING_IDLE);
    }
    if (saving.value === SAVING_STOPPED) return;
    const took = clock() - start;
    // From start to start, but at most half of the time: a huge tree must not keep a processor
    // busy.
    callLater(turn, Math.max(interval - took, took));
  }

  callLater(turn, interval);
}
