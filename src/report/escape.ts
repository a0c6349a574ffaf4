/**
 * Makes any label printable: one line, without cursor moves, of a known width in columns.
 *
 * @module
 */

/** Printable ASCII, the kind of nearly every label: one column per character, nothing to escape. */
const PLAIN = /^[ -~]*$/;

// Controls (C0, DEL, C1), Unicode's two line breaks, marks that change the reading direction, and
// lone surrogates, which no encoding can hold.
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu;

const NAMED: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeOne(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  const hex = character.codePointAt(0)!.toString(16);
  return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
}

/**
 * Escapes a text so that it fits into one line. Controls, line breaks, marks of direction and lone
 * surrogates become `\n`, `\x1b`, `\u{2028}`. A backslash stays, so that paths remain readable.
 *
 * @param text Any text.
 * @returns The text as one safe line.
 *
 * @example
 * ```ts
 * import { escapeControls } from "./escape.ts";
 * console.log(escapeControls("first\nsecond")); // first\nsecond
 * ```
 */
export function escapeControls(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, escapeOne);
}

// A cluster that a terminal draws as one picture: an emoji, also by U+FE0F, or a keycap.
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3/u;

// Marks, default-ignorable characters (joiners, selectors), and Hangul letters that join the letter
// before. The soft hyphen is default-ignorable too, but terminals draw it.
const ZERO = /(?!\xad)[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7ff]/u;

// The blocks of East Asian wide and fullwidth characters: regular expressions lack that property.
const WIDE_BLOCKS =
  "1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-a97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe6b " +
  "ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376 1f200-1f265 20000-3fffd";
const WIDE = new RegExp(`[${WIDE_BLOCKS.replace(/ ?(\w+)/g, "\\u{$1}")}]`, "u");

// Created at the first text that is not ASCII, because most programs have none, and the first use
// costs 8 ms on Deno, 7 ms on Node and 1 ms on Bun.
let segmenter: Intl.Segmenter | undefined;

/**
 * Returns the columns that a text takes in a terminal: two for a wide character or emoji, none for
 * a combining mark.
 *
 * @param text A text without controls, as {@link escapeControls} returns it.
 * @returns The number of columns.
 *
 * @example
 * ```ts
 * import { columns } from "./escape.ts";
 * console.log(columns("solve"), columns("解く")); // 5 4
 * ```
 */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (EMOJI.test(segment)) {
      width += 2;
      continue;
    }
    // Counted by character, because engines disagree on which letters of a script make one cluster.
    for (const character of segment) {
      if (!ZERO.test(character)) width += WIDE.test(character) ? 2 : 1;
    }
  }
  return width;
}
