// Runs the tests on Node: `tools/test_node.ts [PART OF A NAME]...`. esbuild bundles each test
// first, because Node 20 does not run TypeScript.
import { build, stop } from "esbuild";
import { bundleOptions } from "../tests/kit/bundle.ts";

const OUT = ".build/tests";

await Deno.remove(OUT, { recursive: true }).catch(() => {});
const tests = [...Deno.readDirSync("tests")].map((entry) => entry.name).filter((name) => name.endsWith("_test.ts"));
const wanted = tests.filter((name) => Deno.args.length === 0 || Deno.args.some((part) => name.includes(part)));
await build({ ...bundleOptions(wanted.map((name) => `tests/${name}`)), outdir: OUT });
await stop();
const { code } = await new Deno.Command("node", { args: ["--test", `${OUT}/`], stdin: "null" }).spawn().status;
Deno.exit(code);
