// Recording switched off. It is switched between the batches, so the engine compiles for both
// states. A program that starts with recording off does not pay more.
import { manager } from "../../mod.ts";
import type { Contestant } from "../lib/measure.ts";
import { constructs } from "./ours.ts";

/** Returns every construct twice, with recording on and off. */
export function onAndOff(): Contestant[] {
  return [call(), ...constructs().flatMap((contestant) => [switched(contestant, true), switched(contestant, false)])];
}

function switched(contestant: Contestant, on: boolean): Contestant {
  return {
    ...contestant,
    name: on ? contestant.name : `${contestant.name}, off`,
    run: (laps) => {
      manager.enabled = on;
      return contestant.run(laps);
    },
  };
}

/** Calls a function that the engine cannot inline. */
function call(): Contestant {
  let calls = 0;
  const work = [() => calls++, () => calls--];
  return {
    name: "a call of a function",
    kind: "floor",
    run: (laps) => {
      for (let i = 0; i < laps; i++) work[i & 1]();
    },
  };
}
