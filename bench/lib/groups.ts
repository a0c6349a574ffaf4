// The contestants that run together in one process. A contestant that changes the compiled code of
// others has a process of its own: on Deno a second recorder, on all runtimes async scopes and
// switching off.
import { options } from "../../mod.ts";
import { ASYNC_FLOOR, asyncScopes } from "../contestants/async.ts";
import { clockFloor, nowFloor, TWO_NOWS, usageFloor } from "../contestants/floor.ts";
import { onAndOff } from "../contestants/off.ts";
import { constructs, REGION, regionLap } from "../contestants/ours.ts";
import { peers } from "../contestants/peers.ts";
import { typescript } from "../contestants/typescript.ts";
import type { Contestant } from "./measure.ts";

export type GroupName = "laps" | "usageWindow" | "async" | "off";

export interface Group {
  title: string;
  contestants(): Contestant[];
  /** The names that the ratios are to, beside the first contestant. */
  against: string[];
}

export const GROUPS: Record<GroupName, Group> = {
  laps: {
    title: "One lap, everything on, default window",
    against: [TWO_NOWS],
    contestants: () => {
      const floors = [clockFloor(), nowFloor()];
      if (floors[0].name === TWO_NOWS) floors.pop();
      return [...floors, typescript(), ...constructs(), ...peers()];
    },
  },
  usageWindow: {
    title: "One lap with `usageWindow = 0`: CPU times and memory read at every start and stop",
    against: [],
    contestants: () => {
      options.usageWindow = 0;
      return [usageFloor(), clockFloor(), typescript(0), regionLap()];
    },
  },
  async: {
    title: "One async scope",
    against: [ASYNC_FLOOR],
    contestants: asyncScopes,
  },
  off: {
    title: "Recording switched off, beside switched on",
    against: [REGION],
    contestants: () => [clockFloor(), ...onAndOff()],
  },
};
