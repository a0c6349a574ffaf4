// A program that only has a timer in it.
import { region } from "../../mod.ts";

region("work").run(() => console.log("done"));
