import type { BuildOptions } from "./build_options.ts";

/** The project file while the compiler runs; in the top folder, so that paths in it are ours. */
const PROJECT = "tsconfig.npm.json";

/**
 * Builds what dnt builds, by TypeScript's compiler: the modules and their types in `esm/`, a
 * package.json, and whatever `postBuild` adds.
 *
 * @throws {Error} If the sources have type errors.
 */
export async function buildWithTsc({ entryPoints, outDir, compilerOptions, ...options }: BuildOptions): Promise<void> {
  const project = {
    compilerOptions: {
      ...compilerOptions,
      outDir: `${outDir}/esm`,
      rootDir: ".",
      module: "esnext",
      moduleResolution: "bundler",
      rewriteRelativeImportExtensions: true,
      declaration: true,
      isolatedDeclarations: true,
      verbatimModuleSyntax: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noEmitOnError: true,
      types: [],
    },
    files: entryPoints.map(({ path }) => path),
  };
  await Deno.writeTextFile(PROJECT, JSON.stringify(project, undefined, 2));
  try {
    await run("./node_modules/.bin/tsc", "--project", PROJECT);
  } finally {
    await Deno.remove(PROJECT);
  }
  await Deno.writeTextFile(`${outDir}/esm/package.json`, `{\n  "type": "module"\n}\n`);
  await Deno.writeTextFile(`${outDir}/package.json`, `${JSON.stringify(options.package, undefined, 2)}\n`);
  await options.postBuild();
}

async function run(command: string, ...args: string[]): Promise<void> {
  const { success } = await new Deno.Command(command, { args, stdin: "null" }).spawn().status;
  if (!success) throw new Error(`${command} ${args.join(" ")} failed`);
}
