import { escapeControls } from "../../../report/escape.ts";
import { element } from "./elements.ts";

/** A label that is longer, in characters, is cut in the table; the details have all of it. */
const LONGEST = 200;

/** A label as it is shown. */
export interface LabelText {
  /** The label as it was recorded. */
  raw: string;
  /** The label as one line, at most {@link LONGEST} characters. */
  text: string;
  /** The characters of `text` that name the scope; then its place follows. */
  name: number;
  /** For a search. */
  lower: string;
}

/** Returns a label as it is shown. */
export function labelText(raw: string): LabelText {
  const whole = escapeControls(raw);
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}\u2026` : whole;
  const place = /^.+?(?=@')/.exec(text);
  return { raw, text, name: place ? place[0].length : text.length, lower: whole.toLowerCase() };
}

/** Returns the name of a scope without its place in the source. */
export function nameOf({ text, name }: LabelText): string {
  return text.slice(0, name);
}

/** Returns an element with a label: the place grey, and what the search found marked. */
export function labelElement(label: LabelText, query = ""): HTMLElement {
  const key = element("span", { class: "key", dir: "ltr" });
  const at = query === "" ? -1 : label.text.toLowerCase().indexOf(query);
  const end = at < 0 ? at : at + query.length;
  const cuts = [...new Set([0, ...(at < 0 ? [] : [at, end]), label.name, label.text.length])].sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i]!, cuts[i + 1]!];
    const text = label.text.slice(from, to);
    const grey = from >= label.name;
    if (at >= 0 && from >= at && to <= end) key.append(element("mark", {}, text));
    else key.append(grey ? element("span", { class: "at" }, text) : text);
  }
  return key;
}
