import { checked, checkOptions, type Kind, NAME, POSITIVE_COUNT, SWITCH, TEXT } from "../check.ts";
import { invalidArgument } from "../errors.ts";
import { PlotData } from "./plot_data.ts";
import {
  MEMORY_FIELDS,
  type MemoryField,
  memoryFields,
  TIMING_FIELDS,
  type TimingField,
  timingFields,
} from "./plot_fields.ts";
import type { ThemeName } from "./plot_theme.ts";

/** The types of pictures. */
export type ImageType = "png" | "svg";

/** Options of {@link plot}. */
export interface PlotOptions {
  /** Data that {@link read} returned. */
  data?: PlotData | readonly PlotData[] | undefined;
  /** Files with JSON, drawn after `data`. */
  files?: string | readonly string[] | undefined;
  /** Names for the titles: one for all, or one for each of `data` and `files`. */
  titles?: string | readonly string[] | undefined;
  /**
   * Whether all data make one pair of pictures: mean and standard deviation over all their ranks.
   * It has the file name of the first. False by default.
   */
  combine?: boolean | undefined;
  /** Whether the system's viewer opens the pictures. False by default. */
  display?: boolean | undefined;
  /** The folder of the pictures. It is created if it is missing. By default the current one. */
  outputDir?: string | undefined;
  /** Whether to print the tags for CDash. By default `options.enableDart`. */
  echoDart?: boolean | undefined;
  /** `"png"`, by the package `@resvg/resvg-wasm`, or `"svg"`, which needs nothing. Default: `"png"`. */
  type?: ImageType | undefined;
  /** The colours: `"light"` by default, or `"dark"`. */
  theme?: ThemeName | undefined;
  /**
   * What the timing picture shows: `wall`, `user`, `system`, `cpu` (user + system as one) and
   * `percent` (CPU in wall time, beside a bar). The original's `sys` and `perc` are known too. By
   * default wall, user and system. An empty array draws no timing picture.
   */
  timingFields?: readonly (TimingField | "sys" | "perc")[] | undefined;
  /**
   * What the memory picture shows; also by the original's names, such as `self_peak_rss`. All by
   * default. An empty array draws no memory picture.
   */
  memoryFields?:
    | readonly (MemoryField | "total_peak_rss" | "total_current_rss" | "self_peak_rss" | "self_current_rss")[]
    | undefined;
  /** Leaves out rows below this many percent of the longest time. 0 by default. */
  timingPercent?: number | undefined;
  /** Leaves out rows below this many percent of the largest memory. 0 by default. */
  memoryPercent?: number | undefined;
  /**
   * The size of a picture in pixels. Rows then become lower; where that is not enough, the smallest
   * are left out. By default 1600 wide, and as high as the rows need.
   */
  imageSize?: { width: number; height: number } | undefined;
  /** Dots per inch, for larger text: 75 by default. Without `imageSize` the picture grows with it. */
  imageDpi?: number | undefined;
  /** The most rows of a picture: 300 by default. The smallest are left out. */
  maxRows?: number | undefined;
}

const OPTIONS = [
  ...["data", "files", "titles", "combine", "display", "outputDir", "echoDart", "type", "theme", "timingFields"],
  ...["memoryFields", "timingPercent", "memoryPercent", "imageSize", "imageDpi", "maxRows"],
];

const MOST_PIXELS = 32768;

const PERCENT = numeric("a number of percent from 0 to 100", (value) => value >= 0 && value <= 100);
const DPI = numeric("a number of dots per inch from 10 to 1200", (value) => value >= 10 && value <= 1200);
const PIXELS = numeric(
  `a whole number of pixels from 16 to ${MOST_PIXELS}`,
  (value) => Number.isInteger(value) && value >= 16 && value <= MOST_PIXELS,
);

function numeric(what: string, holds: (value: number) => boolean): Kind<number> {
  return {
    what,
    type: "number",
    accepts: (value): value is number => typeof value === "number" && holds(value),
    read: Number,
  };
}

function oneOf<T extends string>(...names: T[]): Kind<T> {
  return {
    what: names.map((name) => `"${name}"`).join(" or "),
    type: "string",
    accepts: (value): value is T => names.includes(value as T),
    read: (text) => text,
  };
}

/** Options with their defaults, checked. */
export interface CheckedOptions {
  data: readonly PlotData[];
  files: readonly string[];
  titles: readonly string[];
  combine: boolean;
  display: boolean;
  outputDir: string;
  echoDart: boolean;
  type: ImageType;
  theme: ThemeName;
  timing: ReadonlySet<TimingField>;
  memory: ReadonlySet<MemoryField>;
  timingPercent: number;
  memoryPercent: number;
  imageSize: { width: number; height: number } | undefined;
  imageDpi: number;
  maxRows: number;
}

/**
 * Checks options and completes them.
 *
 * @param enableDart The default of `echoDart`.
 * @throws {TimemoryError} INVALID_ARGUMENT, naming the option and the value.
 */
export function checkPlotOptions(options: PlotOptions, enableDart: boolean): CheckedOptions {
  checkOptions(options, OPTIONS);
  const isData = (value: unknown) => value instanceof PlotData;
  const data = listOf("data", options.data, isData, "what read() returns, or an array of it");
  const files = listOf("files", options.files, NAME.accepts, "the path of a file, or an array of paths");
  const titles = listOf("titles", options.titles, TEXT.accepts, "a string, or an array of strings");
  const number = data.length + files.length;
  if (titles.length > 1 && titles.length !== number) {
    throw invalidArgument("titles", `one title, or one for each of the ${number} reports`, `${titles.length} titles`);
  }
  const { imageSize } = options;
  if (imageSize !== undefined) {
    checkOptions(imageSize, ["width", "height"]);
    checked(PIXELS, "imageSize.width", imageSize.width);
    checked(PIXELS, "imageSize.height", imageSize.height);
  }
  return {
    ...{ data, files, titles, imageSize },
    combine: checked(SWITCH, "combine", options.combine ?? false),
    display: checked(SWITCH, "display", options.display ?? false),
    outputDir: checked(NAME, "outputDir", options.outputDir ?? "."),
    echoDart: checked(SWITCH, "echoDart", options.echoDart ?? enableDart),
    type: checked(oneOf("png", "svg"), "type", options.type ?? "png"),
    theme: checked(oneOf("light", "dark"), "theme", options.theme ?? "light"),
    timing: timingFields(options.timingFields ?? TIMING_FIELDS),
    memory: memoryFields(options.memoryFields ?? MEMORY_FIELDS),
    timingPercent: checked(PERCENT, "timingPercent", options.timingPercent ?? 0),
    memoryPercent: checked(PERCENT, "memoryPercent", options.memoryPercent ?? 0),
    imageDpi: checked(DPI, "imageDpi", options.imageDpi ?? 75),
    maxRows: checked(POSITIVE_COUNT, "maxRows", options.maxRows ?? 300),
  };
}

/** Returns one value or an array of them as an array. */
function listOf<T>(name: string, value: unknown, accepts: (value: unknown) => value is T, what: string): readonly T[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const item of list) {
    if (!accepts(item)) throw invalidArgument(name, what, item);
  }
  return list as readonly T[];
}
