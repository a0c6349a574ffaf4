// Starts one busy and two idle threads side by side, of the kind `node` or `web`. Prints for each
// the CPU time per wall time of a scope around its work, and the sources of user and system time.
import process from "node:process";
import { parentPort, Worker as NodeWorker } from "node:worker_threads";
import { manager, region } from "../../mod.ts";
import { inWorker } from "../../src/runtime/detect.ts";

type Listener = (message: string) => void;

/** One end of a channel between two threads. */
interface End {
  postMessage(message: string): void;
  listen(listener: Listener): void;
}

const MS = 500;

function work(kind: string): void {
  const end = performance.now() + MS;
  if (kind === "busy") { while (performance.now() < end); }
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MS);
}

function outside(): End {
  if (parentPort) return nodeEnd(parentPort);
  return webEnd(globalThis as unknown as Worker);
}

function nodeEnd(port: { postMessage(message: string): void; on(event: "message", listener: Listener): void }): End {
  return { postMessage: (text) => port.postMessage(text), listen: (listener) => port.on("message", listener) };
}

function webEnd(worker: Worker): End {
  return {
    postMessage: (text) => worker.postMessage(text),
    listen: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
  };
}

function start(): End {
  return process.argv[2] === "node"
    ? nodeEnd(new NodeWorker(new URL(import.meta.url)))
    : webEnd(new Worker(new URL(import.meta.url), { type: "module" }));
}

if (inWorker()) {
  const parent = outside();
  parent.listen((kind) => {
    region(kind).run(() => work(kind));
    const [{ wall, user, system }] = manager.snapshot().timers;
    const { sources } = manager;
    const shares = { cpu: (user + system) / wall, user: sources.user.source, system: sources.system.source };
    parent.postMessage(JSON.stringify(shares));
  });
} else {
  const threads = ["busy", "idle", "idle"].map((kind) =>
    new Promise<unknown>((settle) => {
      const thread = start();
      thread.listen((text) => settle(JSON.parse(text)));
      thread.postMessage(kind);
    })
  );
  console.log(JSON.stringify(await Promise.all(threads)));
  process.exit();
}
