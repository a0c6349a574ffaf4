// Tests of what was installed, on this machine: all whose name matches a regular expression. Ends with exit code 1 if one fails.
import { run } from "../src/selftest/mod.ts";

await run({ pattern: "nested" });
