// Runs a self-test that fails, because arrays do not work.
import process from "node:process";
import { run } from "../../src/selftest/mod.ts";

Uint8Array.prototype.fill = () => {
  throw new Error("Arrays do not work here");
};
const result = await run({ pattern: "rss_validity|toggle", exitAtFailure: process.argv[2] !== "go on" });
console.log(`${result.failed} failed, going on`);
