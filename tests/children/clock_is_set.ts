// Hangs in an open scope with autosave on, after the time of day was set by an hour.
import "./set_clock.ts";
import { options, region } from "../../mod.ts";

options.autosave = 0.1;
region("outer").enter();
for (;;);
