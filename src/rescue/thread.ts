// The entry of the rescue thread. `deno task build` bundles it into src/generated/rescue_thread.ts,
// so that no bundler has to find a file of this package.
import { builtin } from "../runtime/builtin.ts";
import { keepSaving } from "./autosave_thread.ts";
import type { Job } from "./jobs.ts";
import { watchSignals } from "./signal_thread.ts";

const job = builtin("node:worker_threads")!.workerData as Job;
if (job.kind === "autosave") keepSaving(job);
else watchSignals(job);
