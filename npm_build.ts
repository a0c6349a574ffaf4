// Builds the npm package into npm/: `deno task npm`. With `--dnt` by dnt, which JSR serves; without, by
// TypeScript's own compiler, which makes the same files where JSR is out of reach.
import config from "./deno.json" with { type: "json" };
import { buildWithTsc } from "./tools/npm/build_with_tsc.ts";
import type { BuildOptions } from "./tools/npm/build_options.ts";
import { finishPackage } from "./tools/npm/finish_package.ts";

const DNT = "jsr:@deno/dnt@^0.42.3";
const OUT = "npm";

/** The subpaths of the package and their modules, as deno.json exports them. */
const entryPoints = Object.entries(config.exports).map(([name, path]) => ({ name, path }));

/** The built file of a module. */
const built = (path: string, ending: string) => path.replace(/^\.\//, "./esm/").replace(/\.ts$/, ending);

/** What both back ends build. */
export const options: BuildOptions = {
  entryPoints,
  outDir: OUT,
  shims: {},
  scriptModule: false,
  skipSourceOutput: true,
  skipNpmInstall: true,
  test: false,
  polyfills: false,
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022", "ESNext.Disposable", "ESNext.Decorators", "DOM"],
    stripInternal: true,
    noUncheckedIndexedAccess: true,
    sourceMap: true,
    inlineSources: true,
  },
  package: {
    name: "timemory",
    version: config.version,
    description: "Timing and memory that stays in the source: auto-timers, a call tree, a report",
    keywords: ["timer", "timing", "profiling", "memory", "rss", "call-tree", "performance", "deno", "bun", "wasm"],
    license: config.license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    // Draws PNG; all else needs no package.
    peerDependencies: { "@resvg/resvg-wasm": "^2.6.2" },
    peerDependenciesMeta: { "@resvg/resvg-wasm": { optional: true } },
    exports: {
      ...Object.fromEntries(
        entryPoints.map(({ name, path }) => [name, { types: built(path, ".d.ts"), default: built(path, ".js") }]),
      ),
      "./package.json": "./package.json",
    },
  },
  postBuild: () => finishPackage(OUT),
};

if (import.meta.main) {
  await Deno.remove(OUT, { recursive: true }).catch(() => {});
  if (Deno.args.includes("--dnt")) {
    const dnt = await import(DNT);
    await dnt.build(options);
  } else {
    await buildWithTsc(options);
  }
}
