// Is busy without end in its innermost scope, with autosave and signal detection on.
import { enableSignalDetection, options, region, Signal } from "../../mod.ts";

options.autosave = 0.2;
enableSignalDetection([Signal.Interrupt]);
region("outer").enter();
// Laps in the usage window before: they keep their own CPU time.
const short = region("short");
for (let i = 0; i < 100; i++) short.leave(short.enter());
region("inner").enter();
console.log("busy");
for (;;);
