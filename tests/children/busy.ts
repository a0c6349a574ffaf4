// Records laps for ever and never yields to the event loop, with the autosave on.
import { options, region } from "../../mod.ts";

options.autosave = 0.1;
const outer = region("outer");
const inner = region("inner");
for (;;) {
  const token = outer.enter();
  for (let i = 0; i < 1000; i++) inner.leave(inner.enter());
  outer.leave(token);
}
