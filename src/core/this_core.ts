import { createCore } from "./core.ts";
import { runtimeProbe } from "../probe/open.ts";
import { Recorder } from "../scope/recorder.ts";

/** Pages of 64 KiB that the core's memory may have until the options say otherwise: 256 MiB. */
export const DEFAULT_LIMIT_PAGES = 4096;

/** The recorder of this thread, on the real clock. */
export const recorder: Recorder = new Recorder(createCore(runtimeProbe(), DEFAULT_LIMIT_PAGES));
