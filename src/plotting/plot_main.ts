// The plots as a program: `deno task plot FILE... [options]`. It runs on Deno, Bun and Node, and
// exits with 1 if something could not be drawn.
import process from "node:process";
import { TimemoryError } from "../errors.ts";
import { now } from "../runtime/clock_globals.ts";
import { options as settings } from "../timemory.ts";
import { drawPlots, type Step } from "./draw_plots.ts";
import { parsePlotArguments, plotHelp, withFlagName } from "./plot_arguments.ts";
import { checkPlotOptions } from "./plot_options.ts";

const start = now();
let named = 0;

/** Names a step on stderr, after a second or if the step itself may take longer than that. */
function onStep({ number, count, name, isLong }: Step): void {
  const seconds = (now() - start) / 1000;
  if (number === named || (!isLong && seconds < 1)) return;
  named = number;
  console.error("%s", `[${number}/${count}] ${name} (${seconds.toFixed(0)} s)`);
}

function onError(name: string, error: unknown): void {
  process.exitCode = 1;
  const message = error instanceof Error ? error.message : String(error);
  console.error("%s", error instanceof TimemoryError ? message : `${name}: ${message}`);
}

try {
  const options = parsePlotArguments(process.argv.slice(2));
  if (!options) {
    console.log(plotHelp());
  } else if (options.files?.length === 0) {
    throw new TimemoryError("INVALID_ARGUMENT", "No report given: name a file, or see --help");
  } else {
    await drawPlots(checkPlotOptions(options, settings.enableDart), { onStep, onError });
  }
} catch (error) {
  if (!(error instanceof TimemoryError)) throw error;
  process.exitCode = 1;
  console.error("%s", withFlagName(error.message));
}
