// Makes the script, style and body of the report page out of src/plotting/page/client/.
import { build } from "esbuild";
import { constant } from "./embed_text.ts";

/** The sources of the report page. */
const PAGE = "src/plotting/page/client";

/**
 * Returns the script, style and body of the report page, and the hashes by which its policy lets
 * them run. So the page needs no cryptography where it is written.
 */
export async function pageParts(): Promise<string> {
  const options = { bundle: true, write: false, minify: true, logLevel: "warning", charset: "ascii" } as const;
  const bundle = async (entry: string, more: object) =>
    (await build({ entryPoints: [entry], ...options, ...more })).outputFiles![0].text.trim();
  const script = await bundle(`${PAGE}/start_page.ts`, { format: "iife", target: "es2022", legalComments: "none" });
  const style = await bundle(`${PAGE}/page.css`, { target: "chrome120" });
  const body = (await Deno.readTextFile(`${PAGE}/page.html`)).replace(/\n\s*/g, "\n").trim();
  if (/<\/?script|<!--|<\/style/i.test(script + style)) throw new Error("The page's script or style would end early");
  return `// Generated from ${PAGE}/ by \`deno task build\`.\n// deno-fmt-ignore-file\n` +
    constant("PAGE_SCRIPT", script) + constant("SCRIPT_HASH", await hashOf(script)) +
    constant("PAGE_STYLE", style) + constant("STYLE_HASH", await hashOf(style)) + constant("PAGE_BODY", body);
}

/** Returns the hash of a text as a content security policy has it. */
async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
