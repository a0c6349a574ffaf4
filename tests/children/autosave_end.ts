// Ends during an autosave, by its last line or in the given way: `tests/children/autosave_end.ts [HOW]`.
import { readdirSync } from "node:fs";
import process from "node:process";
import { options, region } from "../../mod.ts";

for (let i = 0; i < 20_000; i++) region(`node ${i}`).run(() => {});
options.autosave = 0.01;
const mine = new RegExp(`\\.${process.pid}-.*\\.tmp$`);
// Changes the tree meanwhile: an unchanged one is not saved a second time.
while (!readdirSync(".").some((name) => mine.test(name))) region("node 0").run(() => {});
const ways: Record<string, () => void> = {
  exit: () => process.exit(0),
  denoExit: () => (globalThis as unknown as { Deno: { exit(code: number): void } }).Deno.exit(0),
  throw: () => {
    throw new Error("boom");
  },
  kill: () => {
    process.kill(process.pid, "SIGKILL");
    for (;;);
  },
};
const how = process.argv[2];
if (how) ways[how]();
console.log("end");
