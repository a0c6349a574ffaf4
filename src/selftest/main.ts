// The self-test as a program: `deno task selftest [pattern]`. It runs on Deno, Bun and Node.
import process from "node:process";
import { TimemoryError } from "../errors.ts";
import { run } from "./mod.ts";

try {
  await run({ pattern: process.argv[2] });
} catch (error) {
  if (!(error instanceof TimemoryError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
