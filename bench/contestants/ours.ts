// All our constructs. A new entry here appears in the tables, the chart and the deno bench files.
import { autoTimed, autoTimer, region } from "../../mod.ts";
import type { Contestant } from "../lib/measure.ts";

/** The row names of the hot path. */
export const REGION = "region, enter and leave";
export const TAGGED = "autoTimer`tag`, stop()";

export function regionLap(name = REGION): Contestant {
  const lap = region("lap");
  return ours(name, (laps) => {
    for (let i = 0; i < laps; i++) {
      const token = lap.enter();
      lap.leave(token);
    }
  });
}

export function constructs(): Contestant[] {
  return [regionLap(), regionRun(), tagged(), using(), wrapped(), plain()];
}

function regionRun(): Contestant {
  const lap = region("lap");
  const work = () => {};
  return ours("region.run(fn)", (laps) => {
    for (let i = 0; i < laps; i++) lap.run(work);
  });
}

function tagged(): Contestant {
  return ours(TAGGED, (laps) => {
    for (let i = 0; i < laps; i++) autoTimer`lap`.stop();
  });
}

/** Uses `using`, which esbuild lowers for Node. */
function using(): Contestant {
  return ours("using autoTimer`tag`", (laps) => {
    for (let i = 0; i < laps; i++) {
      using _timer = autoTimer`lap`;
    }
  });
}

function wrapped(): Contestant {
  const work = autoTimed(function work() {});
  return ours("autoTimed(fn)", (laps) => {
    for (let i = 0; i < laps; i++) work();
  });
}

function plain(): Contestant {
  return ours("autoTimer(), stop()", (laps) => {
    for (let i = 0; i < laps; i++) autoTimer().stop();
  });
}

export function ours(name: string, run: Contestant["run"]): Contestant {
  return { name, kind: "ours", run };
}
