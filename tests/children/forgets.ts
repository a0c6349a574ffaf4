// Enters a region in each turn of a loop, and never leaves it.
import { region, report } from "../../mod.ts";

const handle = region("handle");
for (let i = 0; i < 3000; i++) handle.enter();
setTimeout(() => report(), 100);
