// Makes the generated files: core.as/ compiled into src/core/, and the workers of autosave and signals, each as one text. With --check it only
// tells whether they are what their sources make.
import asc from "assemblyscript/asc";
import { build, stop, transform } from "esbuild";

const WASM_FILE = "src/generated/wasm.ts";
const LAYOUT_FILE = "src/generated/layout.ts";
/** Code of threads, and the name of its text. */
const WORKERS = [
  ["src/rescue/autosave_thread.ts", "autosaveWorker", "src/generated/autosave_thread.ts"],
  ["src/rescue/signal_thread.ts", "watcher", "src/generated/rescue_thread.ts"],
];

/** Pages of 64 KiB: what a core starts with, and the most a memory may have (tokens hold 24 bits of address / 64). */
const INITIAL_PAGES = 4;
const MAXIMUM_PAGES = 16384;

async function compile(): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main([
    "core.as/index.ts",
    ...["-O3", "--converge", "--noAssert", "--runtime", "stub"],
    ...["--importMemory", "--sharedMemory", "--zeroFilledMemory", "--enable", "threads"],
    ...["--initialMemory", String(INITIAL_PAGES), "--maximumMemory", String(MAXIMUM_PAGES)],
    ...["--memoryBase", "512", "--outFile", "core.wasm"],
  ], {
    readFile: (name, base) => read(`${base}/${name}`),
    writeFile: (_name, contents) => {
      wasm = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  if (stderr.toString()) throw new Error(`AssemblyScript warns:\n${stderr.toString()}`);
  if (!wasm) throw new Error("AssemblyScript wrote no file");
  return wasm;
}

function read(path: string): string | null {
  try {
    return Deno.readTextFileSync(path);
  } catch {
    return null;
  }
}

/** The constants of core.as/layout.ts, computed: the one place of every offset, for both languages. */
async function layout(): Promise<string> {
  const { code } = await transform(await Deno.readTextFile("core.as/layout.ts"), { loader: "ts", format: "esm" });
  const constants: Record<string, number> = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const names = [...code.matchAll(/^const (\w+)/gm)].map((match) => match[1]);
  const lines = names.map((name) => `export const ${name} = ${constants[name]};\n`);
  return `// Generated from core.as/layout.ts by \`deno task build\`: what each offset is stands there.\n${
    lines.join("")
  }` +
    `export const INITIAL_PAGES = ${INITIAL_PAGES};\nexport const MAXIMUM_PAGES = ${MAXIMUM_PAGES};\n`;
}

function embed(wasm: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...wasm));
  return `// Generated from core.as/ by \`deno task build\`: ${wasm.length} bytes of WebAssembly.\n// deno-fmt-ignore-file\n` +
    `export const wasm: string =\n  "${base64.match(/.{1,118}/g)!.join('" +\n  "')}";\n`;
}

/** A worker with all it imports, in a script that needs no file beside it. */
async function worker(source: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [source], bundle: true, write: false, minify: true, logLevel: "warning" },
    ...{ format: "iife", target: "es2022", charset: "ascii", legalComments: "none" },
  });
  const text = outputFiles[0].text.trim();
  const lines = text.match(/.{1,100}/gs)!.map((line) => JSON.stringify(line));
  return `// Generated from ${source} by \`deno task build\`: ${text.length} characters.\n// deno-fmt-ignore-file\n` +
    `export const ${name}: string =\n  ${lines.join(" +\n  ")};\n`;
}

async function generate(file: string, text: string): Promise<void> {
  if (!Deno.args.includes("--check")) {
    await Deno.writeTextFile(file, text);
    console.log(`${file}: ${text.length} bytes`);
  } else if (read(file) !== text) {
    console.error(`${file} is not what its sources make: run \`deno task build\``);
    Deno.exit(1);
  }
}

await generate(WASM_FILE, embed(await compile()));
await generate(LAYOUT_FILE, await layout());
// Last: they take in the layout.
for (const [source, name, file] of WORKERS) {
  await generate(file, await worker(source, name));
}
await stop();
