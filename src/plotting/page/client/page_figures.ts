// Figures as text: the unit, the digits that were measured, and the signs for zero and unknown.

/** A unit, with its size in nanoseconds or bytes. */
export interface Unit {
  name: string;
  size: number;
}

const TIMES: readonly Unit[] = [
  { name: "s", size: 1e9 },
  { name: "ms", size: 1e6 },
  { name: "us", size: 1e3 },
  { name: "ns", size: 1 },
];
const [KB, MB, GB]: readonly [Unit, Unit, Unit] = [
  { name: "kB", size: 2 ** 10 },
  { name: "MB", size: 2 ** 20 },
  { name: "GB", size: 2 ** 30 },
];

/** What stands for a figure that is not known, or too short for the clock. */
export const UNKNOWN = "-";

/** Returns the unit of a column of sums: seconds from 10 s on, and so on. */
export function timeUnit(largest: number): Unit {
  return TIMES.find(({ size }) => largest >= 10 * size) ?? TIMES[3]!;
}

/** Returns the unit of a column of memory: kB below 1 MB, GB from 10 GB on. */
export function memoryUnit(largest: number): Unit {
  return largest >= 10 * GB.size ? GB : largest >= MB.size || largest === 0 ? MB : KB;
}

/** Returns the decimals of a value that is read in steps; `most` if the step is not known. */
function decimals(unit: Unit, step: number, most: number): number {
  if (unit.size <= 1) return 0;
  return step > 0 ? Math.min(most, Math.max(0, Math.floor(Math.log10(unit.size / step) + 1e-9))) : most;
}

/** Returns a figure with fixed decimals: `0` if it is zero, `<0.1` if it shows as zero. */
export function fixed(value: number, places: number): string {
  if (Number.isNaN(value)) return UNKNOWN;
  if (value === 0) return "0";
  return value < 0.5 * 10 ** -places ? `<${(10 ** -places).toFixed(places)}` : group(value.toFixed(places));
}

/** Returns a time in the unit of its column, with two decimals at most. */
export function sumOfTime(nanoseconds: number, unit: Unit, step: number): string {
  return fixed(nanoseconds / unit.size, decimals(unit, step, 2));
}

/** Returns memory in the unit of its column, with one decimal at most. */
export function sumOfMemory(bytes: number, unit: Unit, step: number): string {
  return fixed(bytes / unit.size, decimals(unit, step, 1));
}

/** Returns a time in its own unit, with three digits at most: `367` and `ns`. */
export function ownTime(nanoseconds: number, step: number): [figure: string, unit: string] {
  if (Number.isNaN(nanoseconds)) return [UNKNOWN, ""];
  if (nanoseconds === 0) return ["0", ""];
  // Rounded first: 999.7 us is 1.00 ms.
  const rounded = Number(nanoseconds.toPrecision(3));
  const unit = TIMES.find(({ size }) => rounded >= size) ?? TIMES[3]!;
  return [threeDigits(rounded / unit.size, decimals(unit, step, 2)), unit.name];
}

/** Returns memory in its own unit: `1.3` and `MB`. */
export function ownMemory(bytes: number, step: number): [figure: string, unit: string] {
  const unit = memoryUnit(bytes);
  if (bytes === 0) return ["0", ""];
  return [sumOfMemory(bytes, unit, step), unit.name];
}

/** Returns a time in its own unit as one text: `367 ns`. */
export function timeText(nanoseconds: number, step: number): string {
  return ownTime(nanoseconds, step).filter(Boolean).join("\u00a0");
}

/** Returns memory in its own unit as one text: `1.3 MB`. */
export function memoryText(bytes: number, step: number): string {
  return ownMemory(bytes, step).filter(Boolean).join("\u00a0");
}

function threeDigits(value: number, most: number): string {
  if (value === 0) return "0";
  const places = Math.min(most, value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2);
  return value >= 999.5 ? group(value.toFixed(0)) : fixed(value, places);
}

/** Returns a whole number with a thin space between thousands. */
export function whole(value: number): string {
  return value > 0 && value < 0.5 ? "<1" : group(Math.round(value).toString());
}

/** Returns a number of laps, which may be the mean of several ranks. */
export function lapsText(laps: number): string {
  const text = whole(laps);
  return `${text} lap${text === "1" ? "" : "s"}`;
}

function group(digits: string): string {
  return digits.replace(/^\d{4,}/, (integer) => integer.replace(/\d(?=(?:\d{3})+$)/g, "$&\u2009"));
}

/** Returns a share in percent with one decimal. */
export function share(part: number, of: number): string {
  return of > 0 ? `${fixed(part / of * 100, 1)}\u00a0%` : UNKNOWN;
}

/** The largest part of a time that a step of its clock may be, if a ratio is made of it. */
const WORST_RATIO = 0.5;

/** Returns CPU time in percent of wall time; NaN if it is unknown or too short for the clocks. */
export function cpuPercent(
  cpu: number,
  wall: number,
  steps: readonly [wall: number, cpu: number, memory: number],
): number {
  return Math.max(steps[0], steps[1]) / wall < WORST_RATIO ? cpu / wall * 100 : NaN;
}
