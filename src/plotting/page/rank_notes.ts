import { notes, overheadNotes, processNote, sourceNotes } from "../../report/notes.ts";
import type { CallTree } from "../../tree/call_tree.ts";
import type { NamedRun, Note } from "./page_format.ts";

/** Decimals of the times in the line of the process, as in the text. */
const DECIMALS = 3;
/** The beginnings of the notes on lost or doubtful data. */
const ALERT = /^\d+ (?:laps? of new paths went into|scopes? not recorded|scopes? overlapped)/;

/** Returns the notes of the text report on a rank's tree, alerts first, then the sources. */
export function rankNotes(tree: CallTree, sources: NamedRun["sources"]): Note[] {
  const text = processNote(tree, DECIMALS) + notes(tree) + overheadNotes(tree) +
    (sources ? sourceNotes(sources) : stepsNote(tree));
  const lines = text.split("\n").filter(Boolean).map((line): Note => {
    const note = line.replace(/^> /, "");
    return [ALERT.test(note), note];
  });
  return lines.sort(([a], [b]) => Number(b) - Number(a));
}

/** Returns the smallest steps of the readings, for a tree whose sources are not given. */
function stepsNote({ resolution, timers }: CallTree): string {
  if (!resolution || timers.length === 0) return "";
  const { wall, cpu, memory } = resolution;
  const steps: [string, number, string][] = [["wall", wall, "ns"], ["CPU time", cpu, "ns"], [
    "memory",
    memory,
    "bytes",
  ]];
  const known = steps.filter(([, step]) => step > 0).map(([name, step, unit]) => `${name} ${step} ${unit}`);
  return known.length > 0 ? `Smallest steps of the readings: ${known.join(", ")}\n` : "";
}
