// The command line of the plots, with the original's flags. `parseArgs` of node:util has no flags
// that take several values.
import { TimemoryError } from "../errors.ts";
import { columns } from "../report/escape.ts";
import type { PlotOptions } from "./plot_options.ts";

/** A flag. */
interface Flag {
  name: string;
  short?: string;
  /** The names of its values in the help: none for a switch, and `...` after one that may repeat. */
  values: string;
  help: string;
  /** Adds its values to the options. */
  set(options: PlotOptions, values: string[]): void;
}

const FLAGS: readonly Flag[] = [
  {
    name: "files",
    short: "f",
    values: "FILE...",
    help: "JSON of TiMemory; also as arguments without a flag",
    set: (options, values) => options.files = [...options.files ?? [], ...values],
  },
  {
    name: "display",
    short: "d",
    values: "",
    help: "Open the pictures in the system's viewer",
    set: (options) => options.display = true,
  },
  {
    name: "titles",
    short: "t",
    values: "TITLE...",
    help: "One title for all, or one for each file",
    set: (options, values) => options.titles = values,
  },
  {
    name: "combine",
    short: "c",
    values: "",
    help: "Draw all files as one pair of pictures, with means and deviations",
    set: (options) => options.combine = true,
  },
  {
    name: "output-dir",
    short: "o",
    values: "FOLDER",
    help: "Folder of the pictures (default: .)",
    set: (options, [value]) => options.outputDir = value,
  },
  {
    name: "echo-dart",
    short: "e",
    values: "",
    help: "Print the tags by which CTest sends the pictures to CDash",
    set: (options) => options.echoDart = true,
  },
  {
    name: "timing-percent",
    values: "PERCENT",
    help: "Leave out rows below this share of the longest time (default: 0)",
    set: (options, [value]) => options.timingPercent = toNumber(value),
  },
  {
    name: "memory-percent",
    values: "PERCENT",
    help: "Leave out rows below this share of the largest memory (default: 0)",
    set: (options, [value]) => options.memoryPercent = toNumber(value),
  },
  {
    name: "timing-fields",
    values: "FIELD...",
    help: "Of wall, user, sys, cpu, perc (default: wall user sys)",
    set: (options, values) => options.timingFields = values as NonNullable<PlotOptions["timingFields"]>,
  },
  {
    name: "memory-fields",
    values: "FIELD...",
    help: "Of total_peak_rss, total_current_rss, self_peak_rss, self_current_rss (default: all)",
    set: (options, values) => options.memoryFields = values as NonNullable<PlotOptions["memoryFields"]>,
  },
  {
    name: "img-dpi",
    values: "DPI",
    help: "Dots per inch (default: 75)",
    set: (options, [value]) => options.imageDpi = toNumber(value),
  },
  {
    name: "img-size",
    values: "WIDTH HEIGHT",
    help: "Size in pixels (default: 1600 wide, as high as the rows need)",
    set: (options, [width, height]) => options.imageSize = { width: toNumber(width), height: toNumber(height) },
  },
  {
    name: "img-type",
    values: "TYPE",
    help: "png or svg (default: png)",
    set: (options, [value]) => options.type = value as NonNullable<PlotOptions["type"]>,
  },
  {
    name: "theme",
    values: "THEME",
    help: "light or dark (default: light)",
    set: (options, [value]) => options.theme = value as NonNullable<PlotOptions["theme"]>,
  },
  {
    name: "max-rows",
    values: "ROWS",
    help: "The most rows of a picture (default: 300)",
    set: (options, [value]) => options.maxRows = toNumber(value),
  },
];

/** The program's own names of options, by those of `plot()`: errors name what the user wrote. */
const NAMES: Readonly<Record<string, string>> = {
  timingPercent: "--timing-percent",
  memoryPercent: "--memory-percent",
  timingFields: "--timing-fields",
  memoryFields: "--memory-fields",
  imageDpi: "--img-dpi",
  "imageSize.width": "--img-size",
  "imageSize.height": "--img-size",
  type: "--img-type",
  theme: "--theme",
  maxRows: "--max-rows",
  outputDir: "--output-dir",
  titles: "--titles",
};

/** Returns the message of an error with the flag instead of the option. */
export function withFlagName(message: string): string {
  return message.replace(/^([\w.]+)(?= must be )/, (name) => NAMES[name] ?? name);
}

/**
 * Parses a command line.
 *
 * @returns The options of `plot()`, or undefined if the help is wanted.
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the flag.
 */
export function parsePlotArguments(args: readonly string[]): PlotOptions | undefined {
  const options: PlotOptions = {};
  const files: string[] = [];
  for (let i = 0; i < args.length;) {
    const argument = args[i++]!;
    if (argument === "-h" || argument === "--help") return undefined;
    if (argument === "--") {
      files.push(...args.slice(i));
      break;
    }
    if (!isFlag(argument)) {
      files.push(argument);
      continue;
    }
    const [written = "", inline] = argument.startsWith("--") ? split(argument) : [argument];
    const flag = FLAGS.find(({ name, short }) => written === `--${name}` || written === `-${short}`);
    if (!flag) throw new TimemoryError("INVALID_ARGUMENT", `Unknown option "${written}": see --help`);
    const names = flag.values === "" ? [] : flag.values.split(" ");
    const most = flag.values.endsWith("...") ? Infinity : names.length;
    const values = inline === undefined ? [] : [inline];
    while (values.length < most && i < args.length && !isFlag(args[i]!) && (inline === undefined || most < Infinity)) {
      values.push(args[i++]!);
    }
    if (values.length < names.length && most < Infinity) throw wrong(written, `it needs ${flag.values}`);
    if (values.length > most) throw wrong(written, "it takes no value");
    flag.set(options, values);
  }
  return { ...options, files: [...files, ...options.files ?? []] };
}

function isFlag(argument: string): boolean {
  return argument.length > 1 && argument.startsWith("-");
}

function split(argument: string): [string, string?] {
  const at = argument.indexOf("=");
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)];
}

function wrong(written: string, reason: string): TimemoryError {
  return new TimemoryError("INVALID_ARGUMENT", `Cannot parse "${written}": ${reason}`);
}

/** Stricter than `Number`, which reads an empty text as 0. */
function toNumber(text: string | undefined): number {
  return text === undefined || text.trim() === "" ? NaN : Number(text);
}

/** Returns the help. */
export function plotHelp(): string {
  const lines = [...FLAGS, { name: "help", short: "h", values: "", help: "Print this help" }].map(
    ({ name, short, values, help }) => {
      const head = `  ${short ? `-${short}, ` : "    "}--${name} ${values}`;
      return `${head}${" ".repeat(Math.max(2, 34 - columns(head)))}${help}`;
    },
  );
  return `Draws reports as pictures: plot FILE... [options]\n\nOptions:\n${lines.join("\n")}`;
}
