import { columns } from "../report/escape.ts";
import { helpLetter, type OptionConfigs } from "./command_line.ts";
import type { Row, Settings } from "./settings.ts";

/** The most columns of a head beside its description. A longer head has its own line. */
const WIDEST_HEAD = 40;

/** The head of a line, and its description. */
type Line = [head: string, text: string];

/** Returns the help: the program's options, then TiMemory's flags with their current values. */
export function helpText(options: OptionConfigs, { rows, values }: Settings): string {
  const own = Object.entries(options).map(([name, { short, type, description, default: value }]): Line => [
    head(name, short, type === "string" ? "<value>" : undefined),
    (description ?? "") + (value === undefined ? "" : ` (default: ${value})`),
  ]);
  if (!options.help) own.push([head("help", helpLetter(options)), "Print this help"]);
  const ours = rows.flatMap((row) => linesOf(row, (values as unknown as Record<string, unknown>)[row.name]));
  const width = Math.max(...[...own, ...ours].map(([head]) => columns(head)).filter((width) => width <= WIDEST_HEAD));
  const block = (lines: Line[]) => lines.map((line) => print(line, width)).join("\n");
  return `Options:\n${block(own)}\n\nTiming and memory:\n${block(ours)}`;
}

/** Returns the lines of a setting's flags. The current value counts as the default. */
function linesOf({ flag, offFlag, placeholder, description, offDescription }: Row, value: unknown): Line[] {
  const isDefault = (on: boolean) => value === on ? " (default)" : "";
  const lines: Line[] = [];
  if (flag) {
    lines.push([
      head(flag, undefined, placeholder),
      description + (placeholder ? ` (default: ${value})` : isDefault(true)),
    ]);
  }
  if (offFlag) lines.push([head(offFlag), offDescription + isDefault(false)]);
  return lines;
}

function head(name: string, short?: string, placeholder?: string): string {
  return `  ${short ? `-${short}, ` : "    "}--${name}${placeholder ? ` ${placeholder}` : ""}`;
}

function print([head, text]: Line, width: number): string {
  const gap = columns(head) <= width ? " ".repeat(width - columns(head) + 2) : `\n${" ".repeat(width + 2)}`;
  return (head + gap + text.trim()).trimEnd();
}
