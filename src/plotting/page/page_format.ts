// What the page's file holds: the writer makes it, and the script of the page reads it.
import type { CallTree } from "../../tree/call_tree.ts";
import type { Sources } from "../../tree/sources.ts";

/** What the call trees of a run can belong to. */
export const UNITS: readonly string[] = ["rank", "worker"];

/** A run as the user gives it. */
export interface NamedRun {
  name: string;
  trees: readonly CallTree[];
  sources?: Sources & { window: { nanoseconds: number } };
}

/** The columns of figures. Times are in nanoseconds, memory is in bytes. */
export const COLUMNS = [
  "laps",
  "wall",
  "user",
  "system",
  "covered",
  "min",
  "max",
  "deviation",
  "totalCurrent",
  "totalPeak",
  "selfCurrent",
  "selfPeak",
  "atOnce",
  "flags",
] as const;

export type FigureName = typeof COLUMNS[number];

/** No lap was complete. */
export const OPEN = 1;
/** The mean lap is within ten times its cost. */
export const SHORT = 2;
/** The CPU time of a lap is unknown. */
export const CPU_UNKNOWN = 4;
/** The rank does not have this node. */
export const ABSENT = 8;

/** A column: a figure a node, or the one figure that all nodes have. */
export type Column = number | number[];

/** A note, and whether it tells of lost or doubtful data. */
export type Note = [isAlert: boolean, text: string];

/** The figures of one rank. */
export interface RankData {
  tag: string;
  /** The smallest steps of the wall clock, the CPU times (ns) and the memory (bytes); 0 if unknown. */
  steps: [wall: number, cpu: number, memory: number];
  /** The cost of a lap in nanoseconds, and of all laps as a share of the wall time. */
  cost?: [lap: number, share: number];
  /** Wall time and peak memory of the whole process. */
  process?: [wall: number, peak: number];
  notes: Note[];
  columns: Record<FigureName, Column>;
}

/** One run: a tree that has the nodes of all ranks. A parent stands before its children. */
export interface RunData {
  name: string;
  /** The scopes of the run, with those that were gathered. */
  scopes: number;
  labels: string[];
  /** The index of a node's label. */
  label: number[];
  parent: number[];
  /** Nodes that stand for several small scopes, each with their number. */
  gathered: [node: number, scopes: number][];
  ranks: RankData[];
}

/** All data of a page. */
export interface PageData {
  title?: string | undefined;
  unit: "rank" | "worker";
  /** When the page was written, in milliseconds since 1970. */
  written: number;
  runs: RunData[];
}
