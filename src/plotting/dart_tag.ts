import { escapeXml, oneLine } from "./plot_text.ts";
import type { ImageType } from "./plot_options.ts";

const MEDIA_TYPES: Readonly<Record<ImageType, string>> = { png: "image/png", svg: "image/svg+xml" };

/** Returns the tag by which CTest takes a picture into its results. CTest reads it as XML. */
export function dartTag(name: string, path: string, type: ImageType): string {
  const [shownName, shownPath] = [name, path].map((text) => escapeXml(oneLine(text)));
  return `<DartMeasurementFile name="${shownName}" type="${MEDIA_TYPES[type]}">${shownPath}</DartMeasurementFile>`;
}
