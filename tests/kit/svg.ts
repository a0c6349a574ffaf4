// SVG pictures as data: a strict reader, and the boxes that texts and bars take.
import { columns } from "../../src/report/escape.ts";

/** An element of a picture. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgElement[];
  /** The text inside, without that of its `title`. */
  text: string;
  /** The text of its `title`. */
  title: string | undefined;
}

/** A rectangle. */
export interface Box {
  what: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
// deno-lint-ignore no-control-regex -- what XML forbids
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

function decoded(text: string): string {
  if (/[<]/.test(text)) throw new Error(`Not escaped: ${text}`);
  return text.replace(/&([^;]*);?/g, (all, name) => {
    if (!Object.hasOwn(ENTITIES, name) || !all.endsWith(";")) throw new Error(`Unknown entity ${all}`);
    return ENTITIES[name];
  });
}

/** Reads a picture. Throws unless it is well-formed XML. */
export function readSvg(svg: string): SvgElement {
  if (FORBIDDEN.test(svg)) throw new Error(`A character that XML forbids: ${FORBIDDEN.exec(svg)}`);
  const root: SvgElement = { name: "", attributes: {}, children: [], text: "", title: undefined };
  const open = [root];
  let end = 0;
  for (const match of svg.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [all, closes, name, attributes, isEmpty] = match;
    const top = open.at(-1)!;
    top.text += decoded(svg.slice(end, match.index));
    end = match.index + all.length;
    if (closes) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      const parent = open.at(-1)!;
      if (name === "title") parent.title = top.text;
      else if (name === "tspan") parent.text += top.text;
      continue;
    }
    const element: SvgElement = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value)]),
      ),
      children: [],
      text: "",
      title: undefined,
    };
    top.children.push(element);
    if (!isEmpty) open.push(element);
  }
  if (svg.slice(end).trim() !== "" || open.length !== 1) throw new Error(`Not closed: ${svg.slice(end)}`);
  return root.children[0];
}

/** Returns the texts of a picture, from top to bottom. */
export function textsOf(picture: SvgElement): string[] {
  return picture.children.filter(({ name }) => name === "text").map(({ text }) => text);
}

/** Returns the full keys, which the rows have as their tooltips, from top to bottom. */
export function keysOf(picture: SvgElement): string[] {
  return picture.children.flatMap(({ title }) => title ?? []).slice(1);
}

/** Returns the size of a picture in units. */
export function sizeOf({ attributes }: SvgElement): [width: number, height: number] {
  const [, , width, height] = attributes.viewBox.split(" ").map(Number);
  return [width, height];
}

/** Returns the boxes of all texts, as wide as in the widest font. */
export function textBoxes(picture: SvgElement): Box[] {
  return picture.children.filter(({ name }) => name === "text").map(({ attributes, children, text }) => {
    const [x, y, size] = [attributes.x, attributes.y, attributes["font-size"]].map(Number);
    const spaces = children.reduce((sum, { attributes }) => sum + Number(attributes.dx ?? 0), 0);
    const width = columns(text) * 0.602 * size + spaces;
    const anchor = attributes["text-anchor"];
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    return { what: text, left, top: y - 0.76 * size, right: left + width, bottom: y + 0.2 * size };
  });
}

/** Returns the boxes of all bars. */
export function barBoxes(picture: SvgElement): Box[] {
  return picture.children.filter(({ name }) => name === "rect").map(({ attributes }) => {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(attributes[name]));
    return { what: `bar ${x} ${y}`, left: x, top: y, right: x + width, bottom: y + height };
  });
}

/** Returns pairs of boxes that cover each other, and boxes outside of the picture. */
export function collisions(picture: SvgElement): string[] {
  const [width, height] = sizeOf(picture);
  const texts = textBoxes(picture).filter(({ what }) => what !== "");
  const bars = barBoxes(picture);
  const found: string[] = [];
  for (const { what, left, top, right, bottom } of [...texts, ...bars]) {
    if (left < -0.01 || top < -0.01 || right > width + 0.01 || bottom > height + 0.01) found.push(`outside: ${what}`);
    if (![left, top, right, bottom].every(Number.isFinite)) found.push(`no place: ${what}`);
  }
  for (const [i, text] of texts.entries()) {
    for (const other of [...texts.slice(i + 1), ...bars]) {
      const isApart = text.right <= other.left + 0.05 || other.right <= text.left + 0.05 ||
        text.bottom <= other.top + 0.05 || other.bottom <= text.top + 0.05;
      if (!isApart) found.push(`${text.what} / ${other.what}`);
    }
  }
  return found;
}
