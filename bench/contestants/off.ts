// Switched off. Recording is switched on and off between the batches, so the engine has seen both ways, as in a program that
// does so: one that starts switched off is no dearer.
import { manager } from "../../mod.ts";
import type { Contestant } from "../lib/measure.ts";
import { constructs } from "./ours.ts";

/** Every construct with recording on, and again with it off. */
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

/** A function that is called and not inlined: the bare call. */
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
