// Prints by how much memory rises from the first reading of the program to the second one.
import { RssUsage } from "../../mod.ts";

const first = new RssUsage("first");
const second = new RssUsage("second");
console.log(second.minus(first).current);
