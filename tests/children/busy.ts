// Records laps forever with autosave on, and never yields to the event loop.
import { options, region } from "../../mod.ts";

options.autosave = 0.1;
const outer = region("outer");
const inner = region("inner");
for (;;) {
  const token = outer.enter();
  for (let i = 0; i < 1000; i++) inner.leave(inner.enter());
  outer.leave(token);
}
