// Measures contestants against each other in one process: many short batches in turn, so that other
// load on the machine affects all of them alike.
import process from "node:process";
import { median } from "./median.ts";

/** Something whose laps are timed. */
export interface Contestant {
  name: string;
  /** The least possible cost, another tool, or ours. */
  kind: "floor" | "peer" | "ours";
  /** Runs laps in a loop of its own, because a shared loop would have megamorphic call sites. */
  run(laps: number): void | Promise<void>;
}

/** The figures of a contestant. */
export interface Measured {
  name: string;
  kind: Contestant["kind"];
  /** Nanoseconds per lap, one figure per round. */
  rounds: number[];
}

export interface MeasureOptions {
  rounds: number;
  /** Milliseconds of a batch. */
  batch?: number;
  /** Milliseconds that each contestant runs before the first round. */
  warmUp?: number;
}

async function time(contestant: Contestant, laps: number): Promise<number> {
  const start = process.hrtime.bigint();
  const done = contestant.run(laps);
  if (done) await done;
  return Number(process.hrtime.bigint() - start);
}

/** Runs a contestant until the engine has compiled it; returns the laps of a batch. */
async function warmUp(contestant: Contestant, milliseconds: number, batch: number): Promise<number> {
  let laps = 16;
  let spent = 0;
  let perLap: number;
  do {
    const taken = await time(contestant, laps);
    spent += taken;
    perLap = taken / laps;
    laps = Math.max(16, Math.min(laps * 4, Math.round(batch * 1e6 / perLap)));
  } while (spent < milliseconds * 1e6);
  return Math.max(16, Math.round(batch * 1e6 / perLap));
}

/** Measures each contestant once per round, in an order that rotates by one each round. */
export async function measure(contestants: Contestant[], options: MeasureOptions): Promise<Measured[]> {
  const { rounds, batch = 2, warmUp: warm = 80 } = options;
  const laps: number[] = [];
  // Twice, because one contestant can make the engine recompile code that another one shares.
  for (let pass = 0; pass < 2; pass++) {
    for (const [i, contestant] of contestants.entries()) laps[i] = await warmUp(contestant, warm / 2, batch);
  }
  const measured = contestants.map(({ name, kind }): Measured => ({ name, kind, rounds: [] }));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < contestants.length; i++) {
      const at = (round + i) % contestants.length;
      measured[at].rounds.push(await time(contestants[at], laps[at]) / laps[at]);
    }
  }
  return measured;
}

/** Returns the median, over the rounds, of the ratio of two contestants in the same round. */
export function ratio(of: Measured, to: Measured): number {
  return median(of.rounds.map((nanoseconds, round) => nanoseconds / to.rounds[round]));
}
