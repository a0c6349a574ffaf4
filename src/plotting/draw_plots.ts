// Reads reports, draws their pictures and writes them: for plot() and for the program.
import { columns } from "../report/escape.ts";
import { absolutePath, fileIn, fileSize } from "../runtime/files.ts";
import { processHost } from "../runtime/host.ts";
import { print } from "../runtime/print.ts";
import type { ChartStyle } from "./chart.ts";
import { type ChartSource, chartSource } from "./chart_source.ts";
import { dartTag } from "./dart_tag.ts";
import { drawChart } from "./draw_chart.ts";
import { memoryChart } from "./memory_chart.ts";
import { hasGlyph, loadRenderer, toPng } from "./png.ts";
import { type PlotData, read } from "./plot_data.ts";
import type { CheckedOptions } from "./plot_options.ts";
import { THEMES } from "./plot_theme.ts";
import { saveFile } from "./save_file.ts";
import { timingChart } from "./timing_chart.ts";
import { openViewer } from "./viewer.ts";

/** A step of the work. */
export interface Step {
  number: number;
  count: number;
  name: string;
  /** Whether it may take longer than a second. */
  isLong: boolean;
}

/** What a program around the pictures wants to know. */
export interface Watcher {
  onStep(step: Step): void;
  /** Called with what failed; the other reports are still drawn. */
  onError(name: string, error: unknown): void;
}

/** From these on, a step may take longer than a second: bytes of JSON, nodes, pixels of a PNG. */
const [LONG_FILE, LONG_TREE, LONG_PNG] = [2e7, 1e5, 4e6];

/** Reports that make one pair of pictures. */
interface Group {
  runs: readonly PlotData[];
  title: string;
}

/** The longest beginning of a file name, because file systems allow 255 bytes for all of it. */
const LONGEST_BASE = 60;

/**
 * Draws pictures. Without a watcher, a file that can't be read and a package that is missing are
 * errors before anything is written.
 *
 * @returns The paths of the pictures.
 */
export async function drawPlots(options: CheckedOptions, watcher?: Watcher): Promise<string[]> {
  const { files, timing, memory, type, outputDir } = options;
  const kinds = (["timing", "memory"] as const).filter((kind) => (kind === "timing" ? timing : memory).size > 0);
  const groupCount = Math.min(options.combine ? 1 : Infinity, options.data.length + files.length);
  const count = files.length + kinds.length * groupCount;
  let number = 0;
  const announce = (name: string, isLong: boolean) => watcher?.onStep({ number, count, name, isLong });
  const attempt = async <T>(name: string, isLong: boolean, work: () => T | Promise<T>): Promise<T | undefined> => {
    number++;
    announce(name, isLong);
    try {
      return await work();
    } catch (error) {
      if (!watcher) throw error;
      watcher.onError(name, error);
      return undefined;
    }
  };
  if (type === "png" && count > files.length) await loadRenderer();

  const data: (PlotData | undefined)[] = [...options.data];
  for (const file of files) {
    print(`Reading ${file}...`);
    data.push(await attempt(`Reading ${file}`, (fileSize(file) ?? 0) > LONG_FILE, () => read(file)));
  }
  const written: string[] = [];
  const names = new Set<string>();
  for (const { runs, title } of groupsOf(data, options)) {
    const { filename } = runs[0]!;
    print(`Plotting ${filename}...`);
    const base = uniqueBase(filename, names);
    const isLarge = runs.some(({ trees }) => trees.some(({ timers }) => timers.length > LONG_TREE));
    let source: ChartSource | undefined;
    for (const kind of kinds) {
      const name = `${base}_${kind}.${type}`;
      const path = fileIn(outputDir, name);
      const step = `Drawing ${path}`;
      await attempt(step, isLarge, async () => {
        source ??= chartSource(runs, title);
        const style = styleOf(kind, options);
        const chart = kind === "timing"
          ? timingChart(source, timing, style.theme)
          : memoryChart(source, memory, style.theme);
        const picture = drawChart(chart, style);
        if (type === "png" && !isLarge && picture.width * picture.height > LONG_PNG) announce(step, true);
        const content = type === "png" ? await toPng(picture, style.dpi) : picture.svg;
        if (options.echoDart) print(dartTag(name, absolutePath(path), type));
        print(`Saving plot: "${path}"...`);
        saveFile(path, content);
        written.push(path);
      });
    }
  }
  if (options.display) await display(written);
  return written;
}

/** Returns the pairs of pictures to draw. All runs make one only if all of them could be read. */
function groupsOf(data: readonly (PlotData | undefined)[], { combine, titles }: CheckedOptions): Group[] {
  const groups: Group[] = [];
  for (const [i, run] of data.entries()) {
    if (!run) continue;
    const title = (titles.length > 1 ? titles[i] : titles[0]) ?? (run.title || run.filename);
    groups.push({ runs: [run], title });
  }
  if (!combine || data.length < 2) return groups;
  if (groups.length < data.length) return [];
  const title = titles.length === 1 ? titles[0]! : `${groups[0]!.title} and ${groups.length - 1} more`;
  return [{ runs: groups.flatMap(({ runs }) => runs), title }];
}

/** Returns the beginning of a report's file names: that of its file. The same name comes once. */
function uniqueBase(filename: string, names: Set<string>): string {
  const file = filename.slice(Math.max(filename.lastIndexOf("/"), filename.lastIndexOf("\\")) + 1);
  // deno-lint-ignore no-control-regex -- no file system and no console wants them
  const plain = file.replace(/\.json$/i, "").replace(/[\x00-\x1f<>:"|?*]/g, "_") || "output";
  const base = columns(plain) > LONGEST_BASE ? Array.from(plain).slice(0, LONGEST_BASE).join("") : plain;
  let unique = base;
  for (let i = 2; names.has(unique); i++) unique = `${base}_${i}`;
  names.add(unique);
  return unique;
}

function styleOf(kind: "timing" | "memory", options: CheckedOptions): ChartStyle {
  return {
    theme: THEMES[options.theme],
    size: options.imageSize,
    dpi: options.imageDpi,
    percent: kind === "timing" ? options.timingPercent : options.memoryPercent,
    maxRows: options.maxRows,
    hasGlyph: options.type === "png" ? hasGlyph : undefined,
  };
}

async function display(paths: readonly string[]): Promise<void> {
  const host = processHost();
  for (const path of paths) {
    print(`Displaying plot: "${path}"...`);
    const reason = await openViewer(absolutePath(path), host);
    if (reason !== "") return host.warn(`Cannot display "${path}": ${reason}`);
  }
}
