// Prints the number of nodes after one lap, and the source of each column.
import { manager, region } from "../../mod.ts";

region("A").run(() => {});
console.log(JSON.stringify([manager.size, ...Object.values(manager.sources).map(({ source }) => source)]));
