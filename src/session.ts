// Everything of one thread, wired in one place. A feature that a program may do without has its own
// function here: a bundler drops what the program does not import.
import { autosaveEffect } from "./rescue/autosave.ts";
import { type Manager, TreeManager } from "./manager.ts";
import { reportFile } from "./options/report_files.ts";
import { type Core, PAGES_PER_MIB } from "./core/core.ts";
import { type Row, Settings } from "./options/settings.ts";
import { readEnvironment } from "./options/environment.ts";
import { LastReport } from "./rescue/last_report.ts";
import type { Host } from "./runtime/host.ts";
import { createOptions, type Options } from "./options/options.ts";
import { Recorder } from "./scope/recorder.ts";

/** What a session stands on. */
export interface SessionParts {
  core: Core;
  host: Host;
  /** The settings that there are; all by default. */
  rows?: readonly Row[];
}

/** The parts of one thread that every program needs. */
export interface Session extends SessionParts {
  recorder: Recorder;
  settings: Settings;
  manager: Manager & TreeManager;
  lastReport: LastReport;
}

/** Makes the session of a core. */
export function createSession({ core, host, rows }: SessionParts): Session {
  const recorder = new Recorder(core);
  const settings = new Settings(host.isMainThread, rows);
  const manager = new TreeManager(recorder, settings) as Manager & TreeManager;
  const lastReport = new LastReport(recorder, manager, host);
  settings.onSet("enabled", (on) => recorder.enabled = on);
  settings.onSet("maxDepth", (levels) => core.setMaxDepth(levels));
  settings.onSet("maxNodes", (nodes) => core.setNodeLimit(nodes));
  settings.onSet("memoryLimit", (mebibytes) => core.setLimit(Math.floor(mebibytes * PAGES_PER_MIB)));
  settings.onSet("usageWindow", (us) => core.setWindow(us === "auto" ? -1n : BigInt(Math.round(us * 1000))));
  settings.onSet("reportOnExit", (on) => lastReport.setAtExit(on));
  settings.onSet("autosave", () => {
    host.warn("> TiMemory: autosave is not in this bundle, because the program does not import `options`");
  });
  // In a later turn of the event loop, because a recursion of this one has ended then.
  core.whenDeep = () =>
    host.later(() => {
      const warnings = manager.warnings();
      if (warnings) host.warn(warnings);
    });
  core.setMaxDepth(settings.values.maxDepth);
  return { core, host, recorder, settings, manager, lastReport };
}

/** Makes the options of a session, and has autosave act. */
export function sessionOptions({ core, host, settings }: Session): Options {
  settings.onSet("autosave", autosaveEffect(core, host, () => reportFile(settings, "serialFile")));
  return createOptions(settings, host);
}

/** Takes over the variables of the environment. Called last, so that every setting can act. */
export function startSession({ settings, host }: Session): void {
  readEnvironment(settings, host);
}
