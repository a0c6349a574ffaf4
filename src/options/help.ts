import { columns } from "../report/escape.ts";
import { helpLetter, type OptionConfigs } from "./command_line.ts";
import type { Row, Settings } from "./settings.ts";

/** The most columns of a head beside its description. A longer head has its own line. */
const WIDEST_HEAD = 40;

interface Line {
  head: string;
  text: string;
}

/** Returns the help: the program's options, then TiMemory's flags with their current values. */
export function helpText(options: OptionConfigs, { rows, values }: Settings): string {
  const own = Object.entries(options).map(([name, option]): Line => ({
    head: head(name, option.short, option.type === "string" ? "<value>" : undefined),
    text: (option.description ?? "") + (option.default === undefined ? "" : ` (default: ${option.default})`),
  }));
  if (!options.help) own.push({ head: head("help", helpLetter(options), undefined), text: "Print this help" });
  const ours = rows.flatMap((row) => linesOf(row, (values as unknown as Record<string, unknown>)[row.name]));
  const width = Math.max(...[...own, ...ours].map(({ head }) => columns(head)).filter((width) => width <= WIDEST_HEAD));
  const block = (lines: Line[]) => lines.map((line) => print(line, width)).join("\n");
  return `Options:\n${block(own)}\n\nTiming and memory:\n${block(ours)}`;
}

/** Returns the lines of a setting's flags. The current value counts as the default. */
function linesOf({ flag, offFlag, placeholder, description, offDescription }: Row, value: unknown): Line[] {
  const lines: Line[] = [];
  const add = (flag: string | undefined, text: string) => {
    if (flag) lines.push({ head: head(flag, undefined, placeholder), text });
  };
  const isDefault = (on: boolean) => value === on ? " (default)" : "";
  add(flag, description + (placeholder ? ` (default: ${value})` : isDefault(true)));
  add(offFlag, offDescription + isDefault(false));
  return lines;
}

function head(name: string, short: string | undefined, placeholder: string | undefined): string {
  return `  ${short ? `-${short}, ` : "    "}--${name}${placeholder ? ` ${placeholder}` : ""}`;
}

function print({ head, text }: Line, width: number): string {
  const gap = columns(head) <= width ? " ".repeat(width - columns(head) + 2) : `\n${" ".repeat(width + 2)}`;
  return (head + gap + text.trim()).trimEnd();
}
