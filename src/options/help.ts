import { columns } from "../report/escape.ts";
import { helpLetter, type OptionConfigs } from "./command_line.ts";
import { FLAGS, type Owners } from "./settings.ts";

/** Columns up to which descriptions are moved right; a longer head has its own line. */
const WIDEST_HEAD = 40;

interface Line {
  head: string;
  text: string;
}

/** The help of one command line: the program's own options, then ours, with the values they have now. */
export function helpText(options: OptionConfigs, owners: Owners): string {
  const own = Object.entries(options).map(([name, option]): Line => ({
    head: head(name, option.short, option.type === "string" ? "<value>" : undefined),
    text: (option.description ?? "") + (option.default === undefined ? "" : ` (default: ${option.default})`),
  }));
  if (!options.help) own.push({ head: head("help", helpLetter(options), undefined), text: "Print this help" });
  const ours = FLAGS.map(({ name, placeholder, description, current }): Line => ({
    head: head(name, undefined, placeholder),
    text: description + current(owners),
  }));
  const width = Math.max(...[...own, ...ours].map(({ head }) => columns(head)).filter((width) => width <= WIDEST_HEAD));
  const block = (lines: Line[]) => lines.map((line) => print(line, width)).join("\n");
  return `Options:\n${block(own)}\n\nTiming and memory:\n${block(ours)}`;
}

function head(name: string, short: string | undefined, placeholder: string | undefined): string {
  return `  ${short ? `-${short}, ` : "    "}--${name}${placeholder ? ` ${placeholder}` : ""}`;
}

function print({ head, text }: Line, width: number): string {
  const gap = columns(head) <= width ? " ".repeat(width - columns(head) + 2) : `\n${" ".repeat(width + 2)}`;
  return (head + gap + text.trim()).trimEnd();
}
