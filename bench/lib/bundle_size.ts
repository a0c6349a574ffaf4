import { gzipSync } from "node:zlib";
import { build, stop } from "esbuild";

/** A program that a browser downloads. */
export interface Bundle {
  name: string;
  /** The source of its entry, with paths from the repository's folder. */
  source: string;
  /** The largest allowed size after gzip, in bytes. */
  budget: number;
}

export const BUNDLES: Bundle[] = [
  { name: "mod.ts", source: `export * from "./mod.ts";`, budget: 44_000 },
  { name: "region and report", source: `export { region, report } from "./mod.ts";`, budget: 32_000 },
];

/** A bundle with its sizes in bytes. */
export interface SizedBundle extends Bundle {
  minified: number;
  gzipped: number;
}

/**
 * Returns a bundle's size after `esbuild --bundle --minify --format=esm`, and after `gzip -9`.
 * Deno's gzip makes 0.6 % more of it than the command.
 */
export async function bundleSize(bundle: Bundle): Promise<SizedBundle> {
  const { outputFiles } = await build({
    stdin: { contents: bundle.source, resolveDir: ".", loader: "ts" },
    ...{ bundle: true, minify: true, format: "esm", write: false },
  });
  await stop();
  const [{ contents }] = outputFiles;
  return { ...bundle, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
