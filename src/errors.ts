/** What a {@link TimemoryError} is about. */
export type ErrorCode =
  | "INVALID_ARGUMENT" // a value that a public function does not take
  | "INVALID_REPORT" // a JSON report that can't be read
  | "TOO_LARGE" // a result that the engine can't hold
  | "UNSUPPORTED" // something this runtime or platform can't do
  | "STATE"; // a call that does not fit what came before

/**
 * The one error class of this module. Its message names the value that was wrong.
 *
 * @example
 * ```ts
 * import { fromJSON, TimemoryError } from "@timemory/timemory";
 * try {
 *   fromJSON("{}");
 * } catch (error) {
 *   console.log(error instanceof TimemoryError && error.code); // INVALID_REPORT
 * }
 * ```
 */
export class TimemoryError extends Error {
  /** `TimemoryError`. */
  override name = "TimemoryError";
  /** What the error is about, for programs. */
  readonly code: ErrorCode;

  /** An error about `code`, with a message that names the value. */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The error for a value that a public name does not take: "name must be what, not value". */
export function invalidArgument(name: string, what: string, value: unknown): TimemoryError {
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  return new TimemoryError("INVALID_ARGUMENT", `${name} must be ${what}, not ${shown}`);
}
