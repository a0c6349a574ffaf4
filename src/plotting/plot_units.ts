/** A unit for all values of a chart. */
export interface Unit {
  name: string;
  /** What one of it is: nanoseconds or bytes. */
  size: number;
}

const TIMES: readonly Unit[] = [
  { name: "s", size: 1e9 },
  { name: "ms", size: 1e6 },
  { name: "us", size: 1e3 },
  { name: "ns", size: 1 },
];
const MB = 2 ** 20;
/** From this many of the unit on, figures have an exponent. */
const EXPONENT = 1e6;
const THIN_SPACE = "\u2009";

/** Returns the unit for the largest of some times in nanoseconds: the first with 10 or more. */
export function timeUnit(largest: number): Unit {
  return TIMES.find(({ size }) => largest >= 10 * size) ?? TIMES.at(-1)!;
}

/** Returns the unit for the largest of some sizes in bytes. */
export function memoryUnit(largest: number): Unit {
  if (largest >= 10 * 1024 * MB) return { name: "GB", size: 1024 * MB };
  return largest >= MB || largest === 0 ? { name: "MB", size: MB } : { name: "kB", size: 1024 };
}

/**
 * Shows a time in three digits, with at most two decimals and none that the clock can't resolve.
 *
 * @param resolution The step of the clock in nanoseconds, 0 if unknown.
 */
export function showTime(nanoseconds: number, { size }: Unit, resolution: number): string {
  const most = decimalsOf(size, resolution, 2);
  return show(nanoseconds / size, (value) => {
    let decimals = most;
    while (decimals > 0 && value.toFixed(decimals).length > 4) decimals--;
    return decimals;
  });
}

/** Shows a size of memory with one decimal, or none if its step is coarser. */
export function showMemory(bytes: number, { size }: Unit, resolution: number): string {
  return show(bytes / size, () => decimalsOf(size, resolution, 1));
}

/** The decimals of a unit that a step allows, at most `most`. */
function decimalsOf(size: number, resolution: number, most: number): number {
  let decimals = 0;
  while (decimals < most && resolution * Number(`1e${decimals + 1}`) <= size * (1 + 1e-9)) decimals++;
  return decimals;
}

function show(value: number, decimalsFor: (value: number) => number): string {
  if (value === 0) return "0";
  if (value >= EXPONENT) return value.toExponential(2).replace("e+", "e");
  const decimals = decimalsFor(value);
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? `<${Number(`1e-${decimals}`).toFixed(decimals)}` : grouped(text);
}

/** Shows a whole number, its thousands apart. */
export function showCount(count: number): string {
  return grouped(String(count));
}

function grouped(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, THIN_SPACE);
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** A mark of an axis. */
export interface Tick {
  value: number;
  text: string;
}

/**
 * Returns the ticks of an axis that begins at 0: steps of 1, 2, 2.5 or 5, the coarsest ones that
 * divide the axis into `least` parts or more.
 */
export function ticks(most: number, least: number): Tick[] {
  const zero = { value: 0, text: "0" };
  if (!(most > 0)) return [zero];
  const exponent = Number((most / least).toExponential().split("e")[1]);
  const power = Number(`1e${exponent}`);
  const factor = [5, 2.5, 2, 1].find((factor) => factor * power <= most / least * (1 + 1e-9)) ?? 1;
  const step = factor * power;
  const decimals = Math.max(0, (factor === 2.5 ? 1 : 0) - exponent);
  const marks = [zero];
  for (let i = 1; i * step <= most * (1 + 1e-9); i++) {
    const value = i * step;
    const isPlain = value < EXPONENT && value > 1e-4;
    marks.push({ value, text: isPlain ? grouped(value.toFixed(decimals)) : shortExponent(value) });
  }
  return marks;
}

function shortExponent(value: number): string {
  return value.toExponential(2).replace(/\.?0*e\+?/, "e");
}
