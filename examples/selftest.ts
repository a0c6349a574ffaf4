// Runs the self-tests whose name matches a regular expression, on this machine. Exits with 1 if one
// fails.
import { run } from "../src/selftest/mod.ts";

await run({ pattern: "nested" });
