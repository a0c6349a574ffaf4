// Makes src/generated/: the compiled core, its layout, the types of the settings, the code of the
// rescue thread, the fonts of the plots. With --check it fails if a file is out of date.
import asc from "assemblyscript/asc";
import { stop, transform } from "esbuild";
import { type Row, ROWS, variableOf } from "../src/options/settings.ts";
import { constant } from "./embed_text.ts";
import { pageParts } from "./page_parts.ts";
import { plotFont } from "./plot_font.ts";
import { rescueThread, rescueThreadHash } from "./rescue_thread.ts";

const OUT = "src/generated";
const CHECK = Deno.args.includes("--check");

/** The sizes of a memory in pages of 64 KiB. A token holds 24 bits of address / 64. */
const INITIAL_PAGES = 4;
const MAXIMUM_PAGES = 16384;

async function compile(): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main([
    "core.as/index.ts",
    // `s` leaves functions that are seldom called out of line; `@inline` marks those of the hot path.
    ...["-O3s", "--converge", "--runPasses", "reorder-locals", "--noAssert", "--runtime", "stub"],
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

/** Returns the constants of core.as/layout.ts as numbers, so that both languages share a source. */
async function layout(): Promise<string> {
  const { code } = await transform(await Deno.readTextFile("core.as/layout.ts"), { loader: "ts", format: "esm" });
  const constants: Record<string, number> = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const names = [...code.matchAll(/^const (\w+)/gm)].map((match) => match[1]);
  const lines = names.map((name) => `export const ${name} = ${constants[name]};\n`);
  return `// Generated from core.as/layout.ts by \`deno task build\`. The source explains each offset.\n${
    lines.join("")
  }` +
    `export const INITIAL_PAGES = ${INITIAL_PAGES};\nexport const MAXIMUM_PAGES = ${MAXIMUM_PAGES};\n`;
}

/**
 * Embeds the core as printable characters: `c` is 0, `d` is 1, then on to `|` and from `#` to `b`, and
 * each `}` in front of one adds 90. Most bytes are small, so that this takes 1.5 kB less than base64.
 * gzip has one table for the core and the code beside it, so the small bytes are the letters of code.
 */
function embed(wasm: Uint8Array): string {
  const text = Array.from(wasm, (byte) => "}".repeat(byte / 90) + String.fromCharCode(35 + (byte % 90 + 64) % 90));
  const lines = text.join("").match(/.{1,110}/g)!.map((line) => JSON.stringify(line));
  return `// Generated from core.as/ by \`deno task build\`: ${wasm.length} bytes of WebAssembly.\n// deno-fmt-ignore-file\n` +
    `export const wasm: string =\n  ${lines.join(" +\n  ")};\n`;
}

/** Returns the comments above the rows of the settings, by the rows' names: no program needs them. */
function rowComments(source: string): Map<string, string> {
  const comments = source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*\{\s*name: "(\w+)"/g);
  return new Map(Array.from(comments, ([, text = "", name = ""]) => [name, text.replace(/\s*\*\s|\s+/g, " ").trim()]));
}

/** Returns an interface for each owner's properties, documented from the table of settings. */
function settings(rows: readonly Row[], comments: ReadonlyMap<string, string>): string {
  const property = (row: Row) => {
    const lines = [`${row.description}. ${comments.get(row.name) ?? ""}`.trim()];
    const flags = [row.flag && [row.flag, row.placeholder].join(" ").trim(), row.offFlag].filter(Boolean);
    const facts = [`Default: \`${JSON.stringify(row.default)}\``];
    if (flags.length > 0) facts.push(`flag: ${flags.map((flag) => `\`--${flag}\``).join(", ")}`);
    if (variableOf(row)) facts.push(`variable: \`${variableOf(row)}\``);
    if (row.mainThreadOnly) facts.push("on the main thread only");
    if (row.owner) lines.push("", `${facts.join("; ")}.`);
    const text = lines.flatMap((line) => wrap(line, 92)).map((line) => `   * ${line}`.trimEnd()).join("\n");
    return `  /**\n${text}\n   */\n  ${row.name}: ${row.kind.type};\n`;
  };
  const properties = (owner: Row["owner"]) => rows.filter((row) => row.owner === owner).map(property).join("");
  return `// Generated from src/options/settings.ts by \`deno task build\`.\n// deno-fmt-ignore-file\n\n` +
    `/** The settings that are properties of \`options\`. */\nexport interface OptionProperties {\n${
      properties("options")
    }}\n\n` +
    `/** The settings that are properties of \`manager\`. */\nexport interface ManagerProperties {\n${
      properties("manager")
    }}\n\n` +
    `/** The values of all settings. */\nexport interface SettingValues extends OptionProperties, ManagerProperties {\n${
      properties(undefined)
    }}\n`;
}

/** Returns the lines of a text with at most that number of columns each. */
function wrap(text: string, columns: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines[lines.length - 1]} ${word}`.trim();
    if (line.length <= columns) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** Embeds the code of the rescue thread. */
async function thread(hash: string): Promise<string> {
  const text = await rescueThread();
  return `// Generated from src/rescue/thread.ts by \`deno task build\`: ${text.length} characters of ${hash}.\n` +
    `// deno-fmt-ignore-file\n${constant("rescueThread", text)}`;
}

async function generate(file: string, text: string): Promise<void> {
  if (!CHECK) {
    await Deno.writeTextFile(file, text);
    console.log(`${file}: ${text.length} bytes`);
  } else if (read(file) !== text) {
    console.error(`${file} is out of date: run \`deno task build\``);
    Deno.exit(1);
  }
}

await generate(`${OUT}/wasm.ts`, embed(await compile()));
await generate(`${OUT}/layout.ts`, await layout());
await generate(
  `${OUT}/properties.ts`,
  settings(ROWS as readonly Row[], rowComments(await Deno.readTextFile("src/options/settings.ts"))),
);
await generate(`${OUT}/plot_font.ts`, await plotFont());
await generate(`${OUT}/page_parts.ts`, await pageParts());
// Last, because it includes the layout. Names from any source are right, though only new ones are small.
const file = `${OUT}/rescue_thread.ts`;
const hash = await rescueThreadHash();
if (!CHECK || !read(file)?.includes(hash)) await generate(file, await thread(hash));
await stop();
