/** The texts that `console.log("%s", text)` prints while a function runs, or until its promise has settled. */
export async function printed(fn: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const log = console.log;
  console.log = (...parts: unknown[]) => lines.push(parts[0] === "%s" ? String(parts[1]) : parts.join(" "));
  try {
    await fn();
  } finally {
    console.log = log;
  }
  return lines;
}
