/** The mean of some values, and how far they lie apart. */
export interface Spread {
  mean: number;
  /** The standard deviation of all values there are, as numpy's `std()`: divided by n, not n - 1. */
  deviation: number;
  /** The end of the mark: the mean and one deviation. */
  end: number;
}

/** Returns the spread of values from 0 on. Exact for values near the largest number too. */
export function spread(values: readonly number[]): Spread {
  const n = values.length || 1;
  if (n === 1) return { mean: values[0] ?? 0, deviation: 0, end: values[0] ?? 0 };
  const most = values.reduce((most, value) => Math.max(most, value), 0);
  if (most === 0) return { mean: 0, deviation: 0, end: 0 };
  const mean = Math.min(most, values.reduce((sum, value) => sum + value / n, 0));
  const variance = values.map((value) => (value - mean) / most).reduce((sum, part) => sum + part * part, 0) / n;
  // Equal values have a mean that is rounded, but no deviation.
  const deviation = values.every((value) => value === values[0]) ? 0 : most * Math.sqrt(variance);
  return { mean, deviation, end: Math.min(mean + deviation, Number.MAX_VALUE) };
}
