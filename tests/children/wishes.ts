// Reports in the given way: `tests/children/wishes.ts [FILE | detect]`.
import process from "node:process";
import { enableSignalDetection, options, region, report } from "../../mod.ts";

const [how] = process.argv.slice(2);
if (how === "detect") enableSignalDetection();
else if (how) options.setReport(how);
region("work").run(() => {});
report();
report();
console.log("end");
