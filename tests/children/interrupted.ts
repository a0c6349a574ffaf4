// Is busy until a signal ends it: `tests/children/interrupted.ts FOLDER`. It tells its process by a
// file, because its stdout and stderr may be of no use.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { enableSignalDetection, options, region } from "../../mod.ts";

const [folder] = process.argv.slice(2);
options.addArgumentsAndParse(["--output-dir", join(folder, "reports")]);
enableSignalDetection();
for (let i = 0; i < 10; i++) region("closed").run(() => {});
region("open").enter();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "pid"), String(process.pid));
const end = performance.now() + 20_000;
while (performance.now() < end);
