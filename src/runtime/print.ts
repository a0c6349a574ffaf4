/** Prints lines to stdout. The format keeps each "%" of a label. */
export function print(text: string): void {
  console.log("%s", text);
}

/** Prints lines to stderr. */
export function warn(text: string): void {
  console.error("%s", text);
}

/** Returns an error as text, with its stack if it has one. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.stack ?? String(error) : String(error);
}
