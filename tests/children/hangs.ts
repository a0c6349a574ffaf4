// Hangs in its innermost scope with autosave on.
import { options, region } from "../../mod.ts";

options.autosave = 0.1;
region("outer").enter();
region("inner").enter();
for (;;);
