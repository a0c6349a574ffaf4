// Tests and programs as JavaScript: Node 20 runs no TypeScript, and the tests of the npm package run
// what the package has instead of our sources.
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import type { BuildOptions, Plugin } from "esbuild";

/** The variable that names the folder of an installed package to test. */
export const PACKAGE = "TIMEMORY_TEST_PACKAGE";

/** Returns how esbuild bundles these files; the caller adds where to. */
export function bundleOptions(entryPoints: string[], packageFolder = process.env[PACKAGE]): BuildOptions {
  return {
    entryPoints,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    keepNames: true,
    packages: "external",
    logLevel: "warning",
    plugins: packageFolder ? [fromPackage(packageFolder)] : [],
  };
}

/** Replaces imports of our sources by the package's files, where it has them. */
function fromPackage(folder: string): Plugin {
  return {
    name: "from package",
    setup(build) {
      build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const source = relative(".", resolve(resolveDir, path)).replaceAll("\\", "/");
        if (source !== "mod.ts" && !source.startsWith("src/")) return undefined;
        const built = join(folder, "esm", source.replace(/\.ts$/, ".js"));
        return existsSync(built) ? { path: built, external: true } : undefined;
      });
    },
  };
}
