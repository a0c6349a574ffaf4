import { PAGE_BODY, PAGE_SCRIPT, PAGE_STYLE, SCRIPT_HASH, STYLE_HASH } from "../../generated/page_parts.ts";
import { escapeControls } from "../../report/escape.ts";
import type { NamedRun, PageData } from "./page_format.ts";
import { runData } from "./run_data.ts";

/** What all nodes of a page may take in its file, in bytes. The rest of the page takes 0.1 MB. */
const BUDGET = 14_000_000;

// Scripts and styles run by their hashes alone: no markup in a label could add another one.
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Yields a page in parts. */
export function* htmlChunks(page: Omit<PageData, "runs"> & { runs: readonly NamedRun[] }): Generator<string> {
  const name = page.title ?? page.runs[0]?.name ?? "";
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n` +
    `<meta name="viewport" content="width=device-width">\n<meta name="color-scheme" content="light dark">\n` +
    `<title>${escapeHtml(name)} - TiMemory</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n${PAGE_BODY}\n` +
    `<script type="application/json" id="data">`;
  const { runs, ...facts } = page;
  yield `${safeJson(facts).slice(0, -1)},"runs":[`;
  const budget = Math.floor(BUDGET / runs.length);
  for (const [i, run] of runs.entries()) yield `${i > 0 ? ",\n" : "\n"}${safeJson(runData(run, budget))}`;
  yield `\n]}</script>\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}

const UNSAFE: Readonly<Record<string, string>> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };

/** Returns JSON that no text in it can end: without `</script>` and `<!--`. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => UNSAFE[character]!);
}

function escapeHtml(text: string): string {
  return escapeControls(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
