// Measures one group of contestants in this process: `measure_child.ts GROUP ROUNDS FILE`. What it measured goes to the file, and
// so does an error, since stdout and stderr belong to a contestant.
import fs from "node:fs";
import process from "node:process";
import { manager } from "../../mod.ts";
import { type GroupName, GROUPS } from "../lib/groups.ts";
import { measure, type Measured } from "../lib/measure.ts";

/** What a child hands back. */
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
