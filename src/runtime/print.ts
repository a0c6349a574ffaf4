/** Prints lines to stdout. With the format, a "%" in a label is only a "%". */
export function print(text: string): void {
  console.log("%s", text);
}

/** Prints lines to stderr. */
export function warn(text: string): void {
  console.error("%s", text);
}

/** Returns an error as text: its stack where it has one. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.stack ?? String(error) : String(error);
}
