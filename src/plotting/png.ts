// Draws a picture as PNG, by @resvg/resvg-wasm. The only file here that loads a package.
import { TimemoryError } from "../errors.ts";
import { bold, characters, oblique, regular } from "../generated/plot_font.ts";
import { readBytes } from "../runtime/files.ts";
import type { Picture } from "./chart.ts";
import type { HasGlyph } from "./svg_canvas.ts";

const PACKAGE = "@resvg/resvg-wasm";
const FAMILY = "DejaVu Sans Mono";
/** A larger picture needs more than 512 MB of memory. */
const MOST_PIXELS = 2 ** 27;
const INCH = 0.0254;

/** The used part of the package. */
interface Resvg {
  render(): { asPng(): Uint8Array; free(): void };
  free(): void;
}

interface ResvgPackage {
  initWasm(wasm: Uint8Array): Promise<void>;
  Resvg: new (svg: string, options: object) => Resvg;
}

let loading: Promise<ResvgPackage> | undefined;

/**
 * Loads the package that draws PNG, once.
 *
 * @throws {TimemoryError} UNSUPPORTED if it is missing or may not be read.
 */
export function loadRenderer(): Promise<ResvgPackage> {
  // A failure is not kept: the package may be installed meanwhile.
  return loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
}

async function load(): Promise<ResvgPackage> {
  let resvg: ResvgPackage;
  try {
    resvg = await import("@resvg/resvg-wasm") as unknown as ResvgPackage;
  } catch (cause) {
    const remedy = `install it by "npm install ${PACKAGE}" or "deno add npm:${PACKAGE}", or draw type "svg"`;
    throw new TimemoryError("UNSUPPORTED", `Cannot draw a PNG without the package ${PACKAGE}: ${remedy}`, { cause });
  }
  const error = notReady(resvg);
  // Without an error the program has initialized it for pictures of its own.
  if (error) await resvg.initWasm(readBytes(wasmFile(error), `load ${PACKAGE}`));
  return resvg;
}

/** Returns the error of a package that is not initialized. */
function notReady({ Resvg }: ResvgPackage): Error | undefined {
  try {
    new Resvg('<svg xmlns="http://www.w3.org/2000/svg"/>', {}).free();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/**
 * Returns the address of the package's WebAssembly.
 *
 * @param error An error from inside the package. Its stack tells the folder where nothing else does:
 * on Deno without a folder `node_modules`.
 */
function wasmFile({ stack = "" }: Error): string {
  let file = "";
  try {
    file = import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm");
  } catch {
    // a module from the web, in a program without an import map
  }
  const [folder = ""] = /file:\/\/[^\s()]*\//.exec(stack) ?? [];
  return file.startsWith("file:") || folder === "" ? file : `${folder}index_bg.wasm`;
}

/** Returns the picture as the bytes of a PNG file, the same on every runtime. */
export async function toPng({ svg, width, height }: Picture, dpi: number): Promise<Uint8Array> {
  if (width * height > MOST_PIXELS) {
    const remedy = 'fewer rows, fewer dots per inch, or type "svg"';
    throw new TimemoryError("TOO_LARGE", `Cannot draw a PNG of ${width} x ${height} pixels: choose ${remedy}`);
  }
  const { Resvg } = await loadRenderer();
  const fontBuffers = [regular, bold, oblique].map(decode);
  const font = { fontBuffers, defaultFontFamily: FAMILY, monospaceFamily: FAMILY };
  const resvg = new Resvg(svg, { font, fitTo: { mode: "width", value: width } });
  try {
    const image = resvg.render();
    try {
      return withResolution(image.asPng(), dpi);
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

let glyphs: Set<number> | undefined;

/** Tells whether the font of a PNG has a character as a reader sees it. */
export const hasGlyph: HasGlyph = (grapheme) => {
  glyphs ??= new Set(
    characters.split(" ").flatMap((range) => {
      const [first = 0, last = 0] = range.split("-").map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );
  const code = grapheme.codePointAt(0)!;
  return grapheme.length === String.fromCodePoint(code).length && glyphs.has(code);
};

/** Inserts the dots per metre behind the header. */
function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const HEADER = 33;
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4); // pHYs
  const dots = Math.round(dpi / INCH);
  view.setUint32(8, dots);
  view.setUint32(12, dots);
  chunk[16] = 1;
  view.setUint32(17, crc(chunk.subarray(4, 17)));
  const all = new Uint8Array(png.length + chunk.length);
  all.set(png.subarray(0, HEADER));
  all.set(chunk, HEADER);
  all.set(png.subarray(HEADER), HEADER + chunk.length);
  return all;
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
