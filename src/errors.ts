/** The kind of a {@link TimemoryError}. */
export type ErrorCode =
  | "INVALID_ARGUMENT" // a wrong value for a public function or setting
  | "INVALID_REPORT" // a JSON report that cannot be read
  | "TOO_LARGE" // a result that exceeds a limit of the engine
  | "UNSUPPORTED" // a feature that this runtime or platform does not have
  | "STATE"; // a call at the wrong time

/**
 * The error class of this package. Its message names the wrong value.
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
  /** The name of the class: `TimemoryError`. */
  override name = "TimemoryError";
  /** The kind of the error, for programs. */
  readonly code: ErrorCode;

  /**
   * Creates an error.
   *
   * @param code The kind of the error.
   * @param message The text, which names the wrong value.
   * @param options The cause.
   */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Creates the error "`name` must be `what`, not `value`". */
export function invalidArgument(name: string, what: string, value: unknown): TimemoryError {
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  return new TimemoryError("INVALID_ARGUMENT", `${name} must be ${what}, not ${shown}`);
}
