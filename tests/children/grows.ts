// Makes 50 000 nodes a second with autosave on, and never yields to the event loop.
import { options, region } from "../../mod.ts";

options.autosave = 0.1;
const start = performance.now();
for (let nodes = 0;;) {
  const due = (performance.now() - start) * 50;
  for (; nodes < due; nodes++) region(`node ${nodes}`).run(() => {});
}
