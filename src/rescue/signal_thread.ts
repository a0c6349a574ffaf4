// The thread that watches for signals, so that they act while the program is in a loop that never lets the event loop turn.
// `deno task build` bundles this file into src/watcher.generated.ts; nothing else imports it.
import { snapshot } from "../core/snapshot.ts";
import { clockWith } from "../core/shared_core.ts";
import { detectRuntime, type Globals } from "../runtime/detect.ts";
import { LIBC_NAMES } from "../probe/libc.ts";
import { writeFileAtomically } from "../output/write_file.ts";
import { builtin, type Process } from "../runtime/builtin.ts";
import { jsonChunks } from "../report/json.ts";
import { notes } from "../report/notes.ts";
import {
  GRACE,
  LISTENING,
  MAIN_ACTS,
  STARTING,
  STOPPED,
  WATCHER_ACTS,
  WATCHER_DONE,
  type WatchOrder,
  WatchState,
} from "./jobs.ts";
import { writeReport } from "../output/write_report.ts";

/** How long a signal that should end the program may take, ms. */
const DYING = 200;

const { workerData, parentPort } = builtin("node:worker_threads")!;
const order = workerData as WatchOrder;
const process = (globalThis as unknown as { process: Process }).process;
const runtime = detectRuntime(globalThis as Globals);
const state = new WatchState(order.shared);

/** When the first signal came, ms. */
let first: number | undefined;

if (runtime === "deno") listenAsThread();
else waitForInterrupts();

/** On Deno each thread may listen to signals, and they come while another one is busy. */
function listenAsThread(): void {
  const pause = (from: number, milliseconds: number, before?: () => void) => {
    before?.();
    state.waitWhile(from, milliseconds);
  };
  for (const [name, number] of order.signals) process.on(name, () => seen(name, number, pause));
  parentPort.on("message", () => { // it is told to stop; until then, this keeps the thread alive
    for (const [name] of order.signals) process.removeAllListeners(name);
    state.move(LISTENING, STOPPED);
  });
  state.move(STARTING, LISTENING);
}

/**
 * On Node and Bun other threads get no signals, but a script of `node:vm` may be broken off by SIGINT, in any thread. That
 * takes the signal away from the main thread, which is why it is told of it; between two scripts, SIGINT would end the process.
 */
function waitForInterrupts(): void {
  const vm = builtin("node:vm")!;
  const script = new vm.Script("timemoryStep()");
  const guarded = (step: () => void) => {
    (globalThis as unknown as { timemoryStep: () => void }).timemoryStep = step;
    try {
      script.runInThisContext({ breakOnSigint: true });
    } catch {
      // broken off
    }
  };
  /** A terminal sends SIGINT to all its processes, and some of them hand it on: here it comes twice, and should not kill. */
  const pause = (from: number, milliseconds: number, before?: () => void) => {
    const end = performance.now() + milliseconds;
    let task = before;
    const step = () => {
      task?.();
      task = undefined;
      state.waitWhile(from, Math.max(0, end - performance.now()));
    };
    do guarded(step); while (task || (state.is(from) && performance.now() < end));
  };
  const [[name, number]] = order.signals;
  for (;;) {
    guarded(() => {
      state.move(STARTING, LISTENING); // now SIGINT comes here
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });
    seen(name, number, pause);
  }
}

/** Waits while the state is `from`. */
type Pause = (from: number, milliseconds: number, before?: () => void) => void;

/** Tells the main thread, and acts in its place if it does nothing. A second signal, later, ends the program for sure. */
function seen(name: string, number: number, pause: Pause): void {
  const tell = () => parentPort.postMessage(name);
  if (first === undefined) {
    first = performance.now();
    pause(LISTENING, GRACE, tell);
    if (state.move(LISTENING, WATCHER_ACTS)) {
      act(name, number);
      state.move(WATCHER_ACTS, WATCHER_DONE);
    }
  } else if (performance.now() - first > GRACE) {
    pause(MAIN_ACTS, DYING, tell);
    end(name, number);
  }
}

function act(name: string, number: number): void {
  try {
    write(2, `> TiMemory: signal ${number} (${name}) while the program is busy: reporting what there is\n`);
    report();
  } catch (error) {
    write(2, `> TiMemory: the report failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  end(name, number);
}

function report(): void {
  const values = state.settings;
  if (!values) return;
  const clock = () => clockWith(order.clockOffset);
  const tree = { ...snapshot(order.memory, order.tag, clock), resolution: order.resolution };
  const below = notes(tree) + (values.verbose ? order.sources : "");
  const means = {
    print: (text: string) => write(1, `${text}\n`),
    write: writeFileAtomically,
    json: () => jsonChunks([tree]),
  };
  writeReport(values, { tree, below }, means);
}

/** `console` would go through the main thread. */
function write(fd: number, text: string): void {
  const fs = builtin("node:fs")!;
  let bytes = new TextEncoder().encode(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(fs.writeSync(fd, bytes));
    } catch (error) {
      if ((error as { code?: string }).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); // a full pipe that does not block
    }
  }
}

/** Ends the process, from a thread that is not the main one. */
function end(name: string, number: number): void {
  if (runtime === "bun") return exitByFfi(128 + number);
  // Nobody listens any more, so the signal does what it does by default.
  if (runtime === "deno") process.removeAllListeners(name);
  try {
    process.kill(process.pid, name);
    if (runtime !== "deno") return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DYING);
    process.kill(process.pid, "SIGKILL"); // the program has a listener of its own, and does not come to call it
  } catch {
    write(2, `> TiMemory: not permitted to end the program: once more ${name} does\n`);
  }
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
