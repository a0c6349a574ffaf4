// Cuts the fonts of the PNG plots from DejaVu Sans Mono: src/generated/plot_font.ts.
import { readFileSync } from "node:fs";
import subsetFont from "subset-font";

const FOLDER = "node_modules/dejavu-fonts-ttf";
const ASCII: [number, number] = [0x20, 0x7e];

/**
 * The characters of the regular font: Latin, Greek, Cyrillic, and signs of mathematics and prose.
 * Characters of right-to-left scripts are missing, because each needs several shapes.
 */
const RANGES: readonly [number, number][] = [
  ASCII,
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x401, 0x45f],
  [0x490, 0x491],
  [0x2009, 0x200a],
  [0x2010, 0x2027],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2194],
  [0x21d2, 0x21d4],
  [0x2200, 0x220f],
  [0x2211, 0x221e],
  [0x2225, 0x222b],
  [0x2248, 0x2265],
];

/** Each font with what it must have; the rest of a bold text is drawn in the regular font. */
const FONTS: readonly { name: string; file: string; ranges: readonly [number, number][] }[] = [
  { name: "regular", file: "DejaVuSansMono", ranges: RANGES },
  { name: "bold", file: "DejaVuSansMono-Bold", ranges: [ASCII, [0x2026, 0x2026]] },
  { name: "oblique", file: "DejaVuSansMono-Oblique", ranges: [[0x20, 0x20], [0x2f, 0x39], [0x61, 0x7a]] },
];

/** Nothing that a picture does not use: at its size no hints, and no letter changes beside another. */
const OPTIONS = { targetFormat: "sfnt", noHinting: true, keepFeatures: [] };

/** Returns the code points of a font, from the table `cmap` in format 12. */
function codePoints(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tag = (at: number) => String.fromCharCode(...font.subarray(at, at + 4));
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
  const cmap = view.getUint32(tables.find((at) => tag(at) === "cmap")! + 8);
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i));
  const table = subtables.find((at) => view.getUint16(at) === 12)!;
  const found = new Set<number>();
  for (let i = 0; i < view.getUint32(table + 12); i++) {
    const [first, last] = [0, 4].map((offset) => view.getUint32(table + 16 + 12 * i + offset)) as [number, number];
    for (let code = first; code <= last; code++) found.add(code);
  }
  return found;
}

/** Returns sorted code points as ranges `20-7e`, separated by spaces. */
function rangesOf(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([first, last]) => `${first.toString(16)}-${last.toString(16)}`).join(" ");
}

function lines(text: string): string {
  return text.match(/.{1,110}/g)!.map((line) => JSON.stringify(line)).join(" +\n  ");
}

/** Returns the module with the cut fonts, their license and their characters. */
export async function plotFont(): Promise<string> {
  const license = (await Deno.readTextFile(`${FOLDER}/LICENSE`)).replaceAll("*/", "* /").trimEnd().split("\n");
  const parts = [
    "// Generated from DejaVu Sans Mono by `deno task build`. The fonts were cut: they have the characters of\n" +
    "// `characters`, the bold and the oblique one fewer.\n// deno-fmt-ignore-file\n" +
    `/*!\n${license.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`,
  ];
  for (const { name, file, ranges } of FONTS) {
    const font = readFileSync(`${FOLDER}/ttf/${file}.ttf`);
    const has = codePoints(font);
    const codes = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
      .filter((code) => has.has(code));
    const text = String.fromCodePoint(...codes);
    const cut = await subsetFont(font, text, OPTIONS);
    parts.push(
      `\n/** ${cut.length} bytes of TrueType as base64. */\nexport const ${name}: string =\n  ${
        lines(cut.toString("base64"))
      };\n`,
    );
    if (name === "regular") {
      parts.push(
        `\n/** The code points of the regular font, in hexadecimal. */\nexport const characters: string =\n  ${
          lines(rangesOf(codes))
        };\n`,
      );
    }
  }
  return parts.join("");
}
