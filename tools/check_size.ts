// Holds the size of mod.ts, bundled and minified for a browser, under a budget: a user pays it at every start.
import { build, stop } from "esbuild";

const BUDGET = 120_000;

const { outputFiles } = await build({
  ...{ entryPoints: ["mod.ts"], bundle: true, minify: true, write: false, format: "esm", platform: "browser" },
});
await stop();
const size = outputFiles[0].contents.length;
console.log(`mod.ts: ${size} of ${BUDGET} bytes`);
if (size > BUDGET) Deno.exit(1);
