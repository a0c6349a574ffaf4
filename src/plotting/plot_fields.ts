import { invalidArgument } from "../errors.ts";

/** A time in the timing picture. `percent` is a figure: CPU time in percent of wall time. */
export type TimingField = "wall" | "user" | "system" | "cpu" | "percent";

/** A size in the memory picture. */
export type MemoryField = "totalPeak" | "totalCurrent" | "selfPeak" | "selfCurrent";

/** The original's names. */
const TIMING_NAMES: Readonly<Record<string, TimingField>> = {
  wall: "wall",
  user: "user",
  system: "system",
  cpu: "cpu",
  percent: "percent",
  sys: "system",
  perc: "percent",
};

const MEMORY_NAMES: Readonly<Record<string, MemoryField>> = {
  totalPeak: "totalPeak",
  totalCurrent: "totalCurrent",
  selfPeak: "selfPeak",
  selfCurrent: "selfCurrent",
  total_peak_rss: "totalPeak",
  total_current_rss: "totalCurrent",
  self_peak_rss: "selfPeak",
  self_current_rss: "selfCurrent",
};

/** The fields that are drawn by default. */
export const TIMING_FIELDS: readonly TimingField[] = ["wall", "user", "system"];
export const MEMORY_FIELDS: readonly MemoryField[] = ["totalPeak", "totalCurrent", "selfPeak", "selfCurrent"];

/** Returns the fields of a timing picture; none for no picture. */
export function timingFields(names: unknown): ReadonlySet<TimingField> {
  const fields = checkedFields("timingFields", TIMING_NAMES, names, ["wall", "user", "system", "cpu", "percent"]);
  // A percentage is a figure beside a bar.
  return fields.size === 1 && fields.has("percent") ? new Set(["wall", "percent"]) : fields;
}

/** Returns the fields of a memory picture; none for no picture. */
export function memoryFields(names: unknown): ReadonlySet<MemoryField> {
  return checkedFields("memoryFields", MEMORY_NAMES, names, MEMORY_FIELDS);
}

function checkedFields<T extends string>(
  option: string,
  known: Readonly<Record<string, T>>,
  names: unknown,
  shown: readonly T[],
): ReadonlySet<T> {
  const what = `an array of ${shown.join(", ")}`;
  if (!Array.isArray(names)) throw invalidArgument(option, what, names);
  return new Set(names.map((name: unknown) => {
    if (typeof name !== "string" || !Object.hasOwn(known, name)) throw invalidArgument(option, what, name);
    return known[name]!;
  }));
}
