// Rejections of timed functions: `tests/children/rejects.ts handled|unhandled|listened WRAPPER KIND`.
import process from "node:process";
import { autoTimed, autoTimer, region, rssTracked, timed } from "../../mod.ts";

const [how, wrapper, kind] = process.argv.slice(2);
class Query extends Promise<unknown> {}

const fails = (Kind: new (run: ConstructorParameters<typeof Promise>[0]) => Promise<unknown>) => {
  return new Kind((_, reject) => setTimeout(() => reject(new Error("boom")), 5));
};
let kept: Promise<unknown> = Promise.resolve();
const kinds: Record<string, () => Promise<unknown>> = {
  plain: () => kept = fails(Promise),
  subclass: () => kept = fails(Query),
  methods: () => kept = Object.assign(fails(Promise), { cancel() {} }),
  atOnce: () => kept = Promise.reject(new Error("boom")),
  async: async () => await fails(Promise),
};
const run: Record<string, (fn: () => Promise<unknown>) => Promise<unknown>> = {
  autoTimed: (fn) => autoTimed(fn)(),
  timed: (fn) => timed(fn)(),
  rssTracked: (fn) => rssTracked(fn)(),
  region: (fn) => region("r").run(fn),
  autoTimer: (fn) => autoTimer.run("r", fn),
  reported: (fn) => autoTimed({ reportAtExit: true })(fn)(),
};

if (how !== "unhandled") process.on("unhandledRejection", () => console.log("unhandled"));
const returned = run[wrapper](kinds[kind]);
// The program handles the promise that it has kept. What the wrapper returned it does not look at.
if (how === "handled") (kind === "async" ? returned : kept).catch(() => console.log("handled"));
setTimeout(() => console.log("goes on"), 50);
