// Ends during an autosave.
import { readdirSync } from "node:fs";
import { options, region } from "../../mod.ts";

for (let i = 0; i < 20_000; i++) region(`node ${i}`).run(() => {});
options.autosave = 0.01;
while (!readdirSync(".").some((name) => name.endsWith(".tmp")));
console.log("end");
