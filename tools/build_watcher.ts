// Bundles src/watcher.ts, the code of a thread, into one string; with --check only tells whether it is what is there. As a
// string it is found wherever TiMemory itself has been bundled or installed to.
import { build, stop } from "esbuild";

const FILE = "src/watcher.generated.ts";

const { outputFiles } = await build({
  entryPoints: ["src/watcher.ts"],
  bundle: true,
  write: false,
  minify: true,
  charset: "ascii",
  platform: "node",
  target: "es2022",
  format: "iife",
});
await stop();
const code = outputFiles[0].text.trim();
const text = "// Generated from src/watcher.ts by `deno task build`.\n// deno-fmt-ignore-file\n" +
  `export const watcher: string =\n  ${
    code.match(/[^]{1,110}/g)!.map((part) => JSON.stringify(part)).join(" +\n  ")
  };\n`;

if (!Deno.args.includes("--check")) {
  await Deno.writeTextFile(FILE, text);
  console.log(`${FILE}: ${text.length} bytes`);
} else if (await Deno.readTextFile(FILE).catch(() => "") !== text) {
  console.error(`${FILE} is not what src/watcher.ts is bundled to: run \`deno task build\``);
  Deno.exit(1);
}
