// Hangs in the scope that it entered last, with the autosave on.
import { options, region } from "../../mod.ts";

options.autosave = 0.1;
region("outer").enter();
region("inner").enter();
for (;;);
