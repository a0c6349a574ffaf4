import { columns, escapeControls } from "../report/escape.ts";

/** The width of a column at font size 1: that of the widest font in `FONTS`. */
export const COLUMN = 0.602;
/** The fonts of a picture. A PNG is drawn with the one that this package has. */
export const FONTS = "ui-monospace,'SF Mono','Cascadia Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace";

/** Marks that no XML file may hold, but that `escapeControls` leaves. */
const NO_XML = /[\ufffe\uffff]/g;
/** Marks above the second on one character: they would reach into other rows. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;
/** Spaces that a viewer would leave out. */
const LOST_SPACE = /^ | (?= )| $/g;
const NO_BREAK_SPACE = "\xa0";
/** Characters at each end of a text that can be drawn: a row has room for fewer. */
const DRAWN = 500;
/** The end of a key that is made of its place in the source. */
const PLACE = /^([^]*)@'([^']*)':(\d+)$/;

/** Returns a text as one line that an XML file may hold, in full. */
export function oneLine(text: string): string {
  return escapeControls(text).replace(NO_XML, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`);
}

/** Returns a text as one line that stays in its row, without the middle if it is very long. */
export function drawable(text: string): string {
  const line = text.length > 3 * DRAWN ? `${text.slice(0, DRAWN)}…${text.slice(-DRAWN)}` : text;
  return oneLine(line).normalize("NFC").replace(PILED_MARKS, "$1").replace(LOST_SPACE, NO_BREAK_SPACE);
}

/** Returns the width of a line at a font size. */
export function textWidth(line: string, size: number): number {
  return columns(line) * COLUMN * size;
}

let segmenter: Intl.Segmenter | undefined;

/** Returns the characters of a line as a reader sees them. */
export function graphemes(line: string): string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}

/** Cuts the middle of a line so that it fits: 60 % of what stays is the head. */
export function cutMiddle(line: string, room: number): string {
  if (columns(line) <= room) return line;
  const parts = graphemes(line);
  const all = Math.max(0, Math.floor(room) - 1);
  const take = (from: string[], room: number): string[] => {
    const taken: string[] = [];
    for (const part of from) {
      room -= columns(part);
      if (room < 0) break;
      taken.push(part);
    }
    return taken;
  };
  const head = take(parts, Math.ceil(all * 0.6)).join("");
  const tail = take(parts.reverse(), all - columns(head)).reverse().join("");
  return `${head}…${tail}`;
}

/** A key as a row shows it: its name, and its place in the source in grey. */
export interface ShownKey {
  name: string;
  place: string;
}

/**
 * Shortens a key so that it fits: first the folders go, then the file, then the name's middle.
 *
 * @param key The key as {@link drawable} returns it.
 * @param room The columns that there are.
 */
export function shortenKey(key: string, room: number): ShownKey {
  const [, name, path, line] = PLACE.exec(key) ?? [];
  if (name === undefined || path === undefined) return { name: cutMiddle(key, room), place: "" };
  const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const places = [`@'${path}':${line}`, `@'${file}':${line}`, `:${line}`];
  const width = columns(name);
  const place = places.find((place) => width + columns(place) <= room) ?? places[2]!;
  // A name needs some room beside its line.
  const rest = room - columns(place);
  return rest < 4 ? { name: cutMiddle(name, room), place: "" } : { name: cutMiddle(name, rest), place };
}

/** Breaks sentences into lines, between words. A word that is longer than a line is cut. */
export function wrapText(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columns(longer) <= room) {
      line = longer;
    } else {
      if (line !== "") lines.push(line);
      line = cutMiddle(word, room);
    }
  }
  return [...lines, line];
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes a text for the inside of an XML element or attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}
