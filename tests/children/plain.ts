// A program with a timer and no settings.
import { region } from "../../mod.ts";

region("work").run(() => console.log("done"));
