import { openShared } from "../core/shared_core.ts";
import { writeFileAtomically } from "../output/write_file.ts";
import { type OutputSettings, writeReport } from "../output/write_report.ts";
import { jsonChunks } from "../report/json.ts";
import { notes, processNote } from "../report/notes.ts";
import { originalBody, treeLines } from "../report/tree_lines.ts";
import { builtin, thisProcess } from "../runtime/builtin.ts";
import { callLater, now, sleep } from "../runtime/clock_globals.ts";
import { detectRuntime, type Globals } from "../runtime/detect.ts";
import { type Stream, writeBehind } from "../runtime/write_behind.ts";
import { LIBC_NAMES } from "../probe/libc.ts";
import type { CallTree } from "../tree/call_tree.ts";
import {
  GRACE,
  type SignalJob,
  WATCH_LISTENING,
  WATCH_MAIN_ACTS,
  WATCH_STARTING,
  WATCH_STOPPED,
  WATCH_WATCHER_ACTS,
  WATCH_WATCHER_DONE,
  WatchState,
} from "./jobs.ts";

/** Milliseconds for a signal to end the program. */
const DYING = 200;
/** Milliseconds for the last words. A pipe may be full, and nobody may ever read it. */
const LAST_WORDS = 2000;

/** A function that calls `before`, then waits while the state is `from`. */
type Pause = (from: number, milliseconds: number, before?: () => void) => void;

/** Watches for signals in the rescue thread, so that they act without the event loop. */
export function watchSignals(job: SignalJob): void {
  const watcher = new SignalWatcher(job);
  if (detectRuntime(globalThis as Globals) === "deno") watcher.listenAsThread();
  else watcher.waitForInterrupts();
}

class SignalWatcher {
  readonly #job: SignalJob;
  readonly #state: WatchState;
  readonly #takeTree: () => CallTree;
  readonly #process = thisProcess();
  readonly #parent = builtin("node:worker_threads")!.parentPort;
  /** The time of the first signal in ms, by `performance.now()`. */
  #first: number | undefined;

  constructor(job: SignalJob) {
    this.#job = job;
    this.#state = new WatchState(job.state);
    this.#takeTree = openShared(job.core);
  }

  /** Listens to the signals. On Deno each thread gets them, even if another thread is busy. */
  listenAsThread(): void {
    const { signals } = this.#job;
    const state = this.#state;
    const pause: Pause = (from, milliseconds, before) => {
      before?.();
      state.waitWhile(from, milliseconds);
    };
    for (const [name, number] of signals) this.#process.on(name, () => this.#caught(name, number, pause));
    // This listener keeps the thread alive until the message comes.
    this.#parent.on("message", () => {
      for (const [name] of signals) this.#process.removeAllListeners(name);
      state.move(WATCH_LISTENING, WATCH_STOPPED);
    });
    state.move(WATCH_STARTING, WATCH_LISTENING);
  }

  /**
   * Runs scripts of `node:vm` that SIGINT interrupts.
   *
   * On Node and Bun only the main thread gets signals, but SIGINT may interrupt such a script in
   * any thread. The main thread then misses the signal, so a message tells it. Between two scripts
   * SIGINT ends the process.
   */
  waitForInterrupts(): void {
    const state = this.#state;
    const script = new (builtin("node:vm")!.Script)("timemoryStep()");
    const guarded = (step: () => void) => {
      (globalThis as unknown as { timemoryStep: () => void }).timemoryStep = step;
      try {
        script.runInThisContext({ breakOnSigint: true });
      } catch {
        // interrupted
      }
    };
    // A terminal sends SIGINT to all processes, and some forward it. The second one must not kill.
    const pause: Pause = (from, milliseconds, before) => {
      const end = now() + milliseconds;
      let task = before;
      const step = () => {
        task?.();
        task = undefined;
        state.waitWhile(from, Math.max(0, end - now()));
      };
      do guarded(step); while (task || (state.value === from && now() < end));
    };
    const [[name, number]] = this.#job.signals;
    do {
      guarded(() => {
        state.move(WATCH_STARTING, WATCH_LISTENING); // SIGINT comes here from now on
        sleep(Infinity);
      });
      this.#caught(name, number, pause);
    } while (state.value !== WATCH_WATCHER_DONE); // then SIGINT ends the process
  }

  /** Tells the main thread and acts if it does nothing. A signal after `GRACE` ends the program. */
  #caught(name: string, number: number, pause: Pause): void {
    const state = this.#state;
    const tell = () => this.#parent.postMessage(name);
    if (this.#first === undefined) {
      this.#first = now();
      pause(WATCH_LISTENING, GRACE, tell);
      if (state.move(WATCH_LISTENING, WATCH_WATCHER_ACTS)) this.#act(name, number);
    } else if (now() - this.#first > GRACE) {
      pause(WATCH_MAIN_ACTS, DYING, tell);
      this.#end(name, number);
    }
  }

  /** Writes the files, then says what can be said in time, then ends the program. */
  #act(name: string, number: number): void {
    let words = `> TiMemory: signal ${number} (${name}) while the program is busy: reporting the laps so far\n`;
    let text = "";
    for (const files of [{}, { reportFile: undefined, serialFile: undefined }]) {
      try {
        text = "";
        this.#report(files, (line) => text += `${line}\n`);
        break;
      } catch (error) {
        words += `> TiMemory: the report failed: ${error instanceof Error ? error.message : String(error)}\n`;
      }
    }
    this.#state.move(WATCH_WATCHER_ACTS, WATCH_WATCHER_DONE);
    const end = () => this.#end(name, number);
    callLater(end, LAST_WORDS);
    say("stderr", words).then(() => say("stdout", text)).then(end);
  }

  /** @param files Settings that replace those of the program. */
  #report(files: Partial<OutputSettings>, print: (text: string) => void): void {
    if (!this.#state.settings) return;
    const values = { ...this.#state.settings, ...files };
    const tree = this.#takeTree();
    const below = processNote(tree, values.precision) + notes(tree) + (values.verbose ? this.#job.sources : "");
    const lines = () => treeLines(tree.timers, originalBody(undefined, values.precision));
    writeReport(values, { lines, below }, {
      print,
      write: writeFileAtomically,
      json: () => jsonChunks([tree]),
    });
  }

  /** Ends the process, from a thread that is not the main one. */
  #end(name: string, number: number): void {
    const process = this.#process;
    const runtime = detectRuntime(globalThis as Globals);
    if (runtime === "bun") return exitByFfi(128 + number);
    // Without a listener the signal has its default effect.
    if (runtime === "deno") process.removeAllListeners(name);
    try {
      process.kill(process.pid, name);
      if (runtime !== "deno") return;
      sleep(DYING);
      process.kill(process.pid, "SIGKILL"); // the program listens too but is too busy
    } catch {
      say("stderr", `> TiMemory: cannot end the program: no permission; send ${name} again\n`);
    }
  }
}

function say(stream: Stream, text: string): Promise<void> {
  return writeBehind(stream, new TextEncoder().encode(text));
}

function exitByFfi(code: number): void {
  const ffi = builtin("bun:ffi");
  for (const path of [...LIBC_NAMES, "libSystem.dylib"]) {
    try {
      ffi?.dlopen(path, { _exit: { args: ["i32"], returns: "void" } }).symbols._exit(code);
    } catch {
      // not the libc of this system
    }
  }
}
