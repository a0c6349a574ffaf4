import { TimemoryError } from "../errors.ts";
import { builtin, type Worker } from "./builtin.ts";

/** What a thread runs, and who listens to it. */
export interface ThreadStart {
  name: string;
  /** A whole script. */
  code: string;
  /** What the script gets as `workerData`. */
  data: unknown;
  onMessage(message: string): void;
  onError(error: unknown): void;
}

/**
 * Starts a thread that does not keep the process alive.
 *
 * It gets none of the program's flags, because modules preloaded by them would run once more in it.
 * It gets no environment either: that may hold such flags, and Deno would ask a permission for it.
 *
 * @throws {TimemoryError} UNSUPPORTED where there are no worker threads or they are not permitted.
 */
export function startThread({ name, code, data, onMessage, onError }: ThreadStart): Worker {
  const threads = builtin("node:worker_threads");
  if (!threads) throw new TimemoryError("UNSUPPORTED", "No worker threads on this runtime");
  let worker: Worker;
  try {
    worker = new threads.Worker(code, { eval: true, name, execArgv: [], env: {}, workerData: data });
  } catch (cause) {
    throw new TimemoryError("UNSUPPORTED", (cause as Error).message, { cause });
  }
  worker.on("message", onMessage);
  worker.on("error", onError);
  worker.unref(); // after the listeners, each of which would keep the process alive
  return worker;
}
