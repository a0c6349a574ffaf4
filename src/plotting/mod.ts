/**
 * Draws reports as pictures: times and memory of each call path, as PNG or SVG, and a page for
 * browsers with the whole call tree.
 *
 * @example
 * ```ts
 * import { manager, region } from "@timemory/timemory";
 * import { plot, read, writeHtml } from "@timemory/timemory/plotting";
 *
 * region("work").run(() => {});
 * await plot({ data: read(manager.json()), outputDir: ".build/doc", type: "svg" });
 * // Saving plot: ".build/doc/output_timing.svg"...
 * await writeHtml(".build/doc/report.html", { tree: manager.snapshot() });
 * ```
 *
 * @module
 */
import { checked, NAME } from "../check.ts";
import { invalidArgument } from "../errors.ts";
import { absolutePath } from "../runtime/files.ts";
import { print } from "../runtime/print.ts";
import { options as settings } from "../timemory.ts";
import { dartTag } from "./dart_tag.ts";
import { drawPlots } from "./draw_plots.ts";
import { checkPlotOptions, type ImageType, type PlotOptions } from "./plot_options.ts";

export { type PageOptions, type PageRun, type PageSources, type PageTrees, writeHtml } from "./page/write_html.ts";
export { PlotData, read } from "./plot_data.ts";
export type { MemoryField, TimingField } from "./plot_fields.ts";
export type { ImageType, PlotOptions } from "./plot_options.ts";
export type { ThemeName } from "./plot_theme.ts";

/**
 * Draws reports: a picture of the times and one of the memory for each, with a row per call path.
 *
 * With several ranks, bars are the mean and whiskers one standard deviation; `combine` does the
 * same for several runs. The pictures are `<base>_timing.<type>` and `<base>_memory.<type>`, where
 * the base is the file's name without `.json`. What is left out, unknown or lost is said in the
 * picture.
 *
 * @param options What to draw, and how.
 * @returns The paths of the pictures.
 * @throws {TimemoryError} INVALID_ARGUMENT if an option is wrong, INVALID_REPORT if a file can't be
 * read, UNSUPPORTED without the package `@resvg/resvg-wasm` for a PNG or without permission,
 * TOO_LARGE if a PNG needs too much memory. Other errors come from the file system.
 *
 * @example
 * ```ts
 * import { manager, region } from "@timemory/timemory";
 * import { plot, read } from "@timemory/timemory/plotting";
 *
 * region("work").run(() => {});
 * const [timing] = await plot({ data: read(manager.json()), outputDir: ".build/doc", type: "svg" });
 * console.log(timing); // .build/doc/output_timing.svg
 * ```
 */
export async function plot(options: PlotOptions = {}): Promise<string[]> {
  return await drawPlots(checkPlotOptions(options, settings.enableDart));
}

/**
 * Prints the tag by which CTest takes a picture into its results and sends it to the dashboard.
 * `plot()` prints it for each picture if `options.enableDart` is on.
 *
 * @param name The name of the measurement.
 * @param path The file of the picture.
 * @param type The type of the picture. By default that of the file's ending, otherwise `"png"`.
 * @throws {TimemoryError} INVALID_ARGUMENT if a name is empty or the type unknown.
 *
 * @example
 * ```ts
 * import { echoDartTag } from "@timemory/timemory/plotting";
 * echoDartTag("timing", "/out/run_timing.png");
 * // <DartMeasurementFile name="timing" type="image/png">/out/run_timing.png</DartMeasurementFile>
 * ```
 */
export function echoDartTag(name: string, path: string, type?: ImageType): void {
  checked(NAME, "name", name);
  const chosen = type ?? (/\.svg$/i.test(checked(NAME, "path", path)) ? "svg" : "png");
  if (chosen !== "png" && chosen !== "svg") throw invalidArgument("type", '"png" or "svg"', type);
  print(dartTag(name, absolutePath(path), chosen));
}
