import { TimemoryError } from "../errors.ts";
import { builtin, type Worker } from "./builtin.ts";

/** The code of a thread, and its listeners. */
export interface ThreadStart {
  name: string;
  /** A whole script. */
  code: string;
  /** The `workerData` of the script. */
  data: unknown;
  onMessage(message: string): void;
  onError(error: unknown): void;
}

/**
 * Starts a thread that does not keep the process alive.
 *
 * The thread gets none of the program's flags, because they may preload modules, which would run
 * again. It gets no environment either: that may hold such flags, and Deno asks for a permission to
 * read it.
 *
 * @throws {TimemoryError} UNSUPPORTED if this runtime has no worker threads or does not permit
 * them.
 */
export function startThread({ name, code, data, onMessage, onError }: ThreadStart): Worker {
  const threads = builtin("node:worker_threads");
  const failed = (reason: string, options?: ErrorOptions) =>
    new TimemoryError("UNSUPPORTED", `Cannot start thread "${name}": ${reason}`, options);
  if (!threads) throw failed("no worker threads on this runtime");
  let worker: Worker;
  try {
    worker = new threads.Worker(code, { eval: true, name, execArgv: [], env: {}, workerData: data });
  } catch (cause) {
    throw failed((cause as Error).message, { cause });
  }
  worker.on("message", onMessage);
  worker.on("error", onError);
  worker.unref(); // after the listeners, because each keeps the process alive
  return worker;
}
