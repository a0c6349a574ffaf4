// Scopes for a block instead of a function: `using` ends them however the program leaves the block.
//   deno run --allow-ffi examples/context_managers.ts    bun examples/context_managers.ts
import { autoTimer, report, RssUsage, Timer } from "../mod.ts";

/** Uses much memory for a while and keeps none. */
function compute(): number {
  return [2, 3.5, 8.7].reduce((sum, factor) => sum + new Float64Array(250_000).fill(factor)[7], 0);
}

function main(...args: unknown[]): void {
  {
    using _timer = autoTimer("", { reportAtExit: true });
    compute();
  }
  {
    using _timer = autoTimer("", { addArgs: true, args });
    compute();
  }
  {
    using _timer = new Timer("", { args });
    compute();
  }
  {
    using _usage = new RssUsage();
    compute();
  }
  try {
    using _timer = new Timer("interrupted");
    throw new Error("The timer has printed its line before this is caught");
  } catch (error) {
    console.log((error as Error).message);
  }
}

main(3, "q");
report();
