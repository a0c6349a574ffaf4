/** Types that TypeScript before 5.9 has in a library of its own, which a project may not have chosen. */
const DISPOSABLE = /\b(?:Async)?Disposable\b/;
const LIBRARY = '/// <reference lib="esnext.disposable" />\n';

/** The names of the package. */
const [JSR_NAME, NPM_NAME] = ["@timemory/timemory", "timemory"];

/** Completes a built package: types that need no setting in the user's project, license, README, changelog. */
export async function finishPackage(folder: string): Promise<void> {
  for (const file of await filesIn(`${folder}/esm`)) {
    if (file.endsWith(".d.ts")) await finishTypes(file);
  }
  for (const name of ["LICENSE", "README.md", "CHANGELOG.md"]) await Deno.copyFile(name, `${folder}/${name}`);
}

/**
 * Names the library of `Disposable`, imports built files, because TypeScript leaves `.ts` in
 * declarations, and gives the examples the name of the package on npm.
 */
async function finishTypes(file: string): Promise<void> {
  const text = await Deno.readTextFile(file);
  const built = text.replace(/((?:from|import)\s*\(?\s*")(\.\.?\/[^"]+)\.ts"/g, '$1$2.js"')
    .replaceAll(JSR_NAME, NPM_NAME);
  await Deno.writeTextFile(file, DISPOSABLE.test(built) ? LIBRARY + built : built);
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) files.push(...await filesIn(path));
    else files.push(path);
  }
  return files;
}
