// Measures one group of contestants in this process: `bench/children/measure.ts GROUP ROUNDS FILE`.
// Results and errors go to the file, because a contestant prints to stdout and stderr.
import fs from "node:fs";
import process from "node:process";
import { manager } from "../../mod.ts";
import { type GroupName, GROUPS } from "../lib/groups.ts";
import { measure, type Measured } from "../lib/measure.ts";

/** The content of the file. */
export interface ChildResult {
  clock: string;
  measured: Measured[];
}

const [group, rounds, file] = process.argv.slice(2);

async function result(): Promise<ChildResult | { error: string }> {
  try {
    const measured = await measure(GROUPS[group as GroupName].contestants(), { rounds: Number(rounds) });
    return { clock: manager.sources.wall.source, measured };
  } catch (error) {
    return { error: String((error as Error).stack ?? error) };
  }
}

fs.writeFileSync(file, JSON.stringify(await result()));
process.exit(0);
