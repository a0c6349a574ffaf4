import { columns } from "../report/escape.ts";
import { COLUMN, escapeXml, FONTS, graphemes } from "./plot_text.ts";

/** A piece of a line of text. */
export interface Part {
  text: string;
  color: string;
  /** Space before it, in units. */
  before?: number;
}

/** How a text is drawn. */
export interface TextStyle {
  anchor?: "middle" | "end";
  bold?: boolean;
  italic?: boolean;
  /** The tooltip. */
  full?: string;
}

/** Tells whether a font has a character as a reader sees it. */
export type HasGlyph = (grapheme: string) => boolean;

/** Characters that each monospace font has, in one column. */
const ONE_COLUMN = /^[\x20-\u02ff\u0370-\u0482\u048a-\u052f\u2009-\u200a\u2010-\u2027]*$/;
const ASCII = /^[\x20-\x7e]*$/;
const NO_BREAK_SPACE = "\xa0";

/** Collects the elements of an SVG picture. */
export class SvgCanvas {
  readonly #elements: string[] = [];
  readonly #hasGlyph: HasGlyph | undefined;

  /** @param hasGlyph What the only font has; undefined if the viewer has fonts for the rest. */
  constructor(hasGlyph?: HasGlyph) {
    this.#hasGlyph = hasGlyph;
  }

  rect(x: number, y: number, width: number, height: number, fill: string): void {
    this.#elements.push(
      `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${
        rounded(height)
      }" fill="${fill}"/>`,
    );
  }

  /** Draws a box whose outline stays inside the given edges. */
  box(x: number, y: number, width: number, height: number, fill: string, stroke: string): void {
    const inner = `width="${rounded(Math.max(0.1, width - 1))}" height="${rounded(height - 1)}"`;
    this.#elements.push(
      `<rect x="${rounded(x + 0.5)}" y="${rounded(y + 0.5)}" ${inner} fill="${fill}" stroke="${stroke}"/>`,
    );
  }

  path(d: string, stroke: string, width: number): void {
    this.#elements.push(`<path d="${d}" stroke="${stroke}" stroke-width="${rounded(width)}"/>`);
  }

  vertical(x: number, top: number, bottom: number, stroke: string, width: number): void {
    this.path(`M${rounded(x)} ${rounded(top)}V${rounded(bottom)}`, stroke, width);
  }

  horizontal(y: number, left: number, right: number, stroke: string, width: number): void {
    this.path(`M${rounded(left)} ${rounded(y)}H${rounded(right)}`, stroke, width);
  }

  /** Draws a line of text. Each character has its columns, whatever font draws it. */
  text(x: number, y: number, size: number, parts: readonly Part[], style: TextStyle = {}): void {
    const [first] = parts;
    if (first === undefined) return;
    const { anchor, bold, italic, full } = style;
    const line = parts.map(({ text }) => text).join("");
    const attributes = [`x="${rounded(x)}" y="${rounded(y)}" font-size="${rounded(size)}" fill="${first.color}"`];
    if (bold) attributes.push('font-weight="700"');
    if (italic) attributes.push('font-style="italic"');
    if (anchor) attributes.push(`text-anchor="${anchor}"`);
    if (!ASCII.test(line)) attributes.push(this.#foreign(line, size, parts));
    const spans = parts.map((part, i) => this.#span(part, i > 0 && part.color !== first.color));
    const tooltip = full === undefined ? "" : `<title>${escapeXml(full)}</title>`;
    this.#elements.push(`<text ${attributes.join(" ")}>${tooltip}${spans.join("")}</text>`);
    if (this.#hasGlyph && !anchor) this.#boxes(x, y, size, parts);
  }

  /** Keeps a line in its direction. With the viewer's own fonts also in its width, by spacing. */
  #foreign(line: string, size: number, parts: readonly Part[]): string {
    const isolated = 'direction="ltr" unicode-bidi="isolate"';
    if (this.#hasGlyph || ONE_COLUMN.test(line) || parts.some(({ before }) => before)) return isolated;
    return `${isolated} textLength="${rounded(columns(line) * COLUMN * size)}"`;
  }

  #span({ text, color, before }: Part, isColored: boolean): string {
    const shown = this.#hasGlyph && !ASCII.test(text) ? this.#withoutMissing(text, this.#hasGlyph) : text;
    if (!isColored && before === undefined) return escapeXml(shown);
    const space = before === undefined ? "" : ` dx="${rounded(before)}"`;
    return `<tspan fill="${color}"${space}>${escapeXml(shown)}</tspan>`;
  }

  #withoutMissing(text: string, hasGlyph: HasGlyph): string {
    return graphemes(text).map((grapheme) => {
      return hasGlyph(grapheme) ? grapheme : NO_BREAK_SPACE.repeat(columns(grapheme));
    }).join("");
  }

  /** Draws a hollow box for each character that the font lacks. */
  #boxes(x: number, y: number, size: number, parts: readonly Part[]): void {
    const column = COLUMN * size;
    for (const { text, color, before = 0 } of parts) {
      x += before;
      if (ASCII.test(text)) {
        x += text.length * column;
        continue;
      }
      for (const grapheme of graphemes(text)) {
        const width = columns(grapheme) * column;
        if (width > 0 && !this.#hasGlyph!(grapheme)) {
          const [left, top, right] = [
            rounded(x + 0.08 * size),
            rounded(y - 0.74 * size),
            rounded(x + width - 0.08 * size),
          ];
          this.path(`M${left} ${top}H${right}V${rounded(y + 0.02 * size)}H${left}Z`, color, 0.07 * size);
        }
        x += width;
      }
    }
  }

  /** Returns the picture, of a size in pixels. */
  toSvg(width: number, height: number, scale: number, name: string, background: string): string {
    const [right, bottom] = [rounded(width / scale), rounded(height / scale)];
    // The background goes beyond the edges, because these are rounded.
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right} ${bottom}" width="${width}" ` +
      `height="${height}" preserveAspectRatio="none" role="img" aria-label="${escapeXml(name)}" ` +
      `font-family="${FONTS}" fill="none">\n` +
      `<path d="M-1-1h${rounded(width / scale + 2)}v${rounded(height / scale + 2)}h-${rounded(width / scale + 2)}z" ` +
      `fill="${background}"/>\n${this.#elements.join("\n")}\n</svg>\n`;
  }
}

/** Returns a length with at most two decimals. Engines round a sum alike, so pictures are equal. */
export function rounded(length: number): string {
  return String(Math.round(length * 100) / 100);
}
