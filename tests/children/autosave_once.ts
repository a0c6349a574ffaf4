// Waits for the first autosave without yielding to the event loop, then ends.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { options, region } from "../../mod.ts";

options.autosave = 0.01;
region("A").run(() => {});
const file = resolve("timing_report.json");
const end = Date.now() + 30_000;
while (!existsSync(file) && Date.now() < end);
