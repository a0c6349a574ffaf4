/**
 * The options of dnt's `build()` that we use, as its documentation has them. They are declared here
 * because JSR, where the original types are, is out of reach on some machines; the release workflow
 * checks our options against those.
 */
export interface BuildOptions {
  /** The modules of the package, each with the name under which it is exported. */
  entryPoints: { name: string; path: string }[];
  /** The folder of the package. */
  outDir: string;
  /** Replacements for globals of Deno's; none, because we use what each runtime has. */
  shims: Record<string, never>;
  /** Whether a CommonJS variant is made as well. */
  scriptModule: "cjs" | "umd" | false;
  /** Whether the TypeScript sources are left out. */
  skipSourceOutput: boolean;
  skipNpmInstall: boolean;
  /** Whether tests are collected and run. */
  test: boolean;
  polyfills: boolean;
  compilerOptions: {
    target: "ES2022";
    lib: ("ES2022" | "ESNext.Disposable" | "ESNext.Decorators" | "DOM")[];
    /** Whether declarations marked as internal are left out of the types. */
    stripInternal: boolean;
    noUncheckedIndexedAccess: boolean;
    sourceMap: boolean;
    /** Whether source maps contain the sources. */
    inlineSources: boolean;
  };
  /** The fields of package.json. */
  package: {
    name: string;
    version: string;
    [field: string]: unknown;
  };
  /** Called when the files are written. */
  postBuild: () => void | Promise<void>;
}
