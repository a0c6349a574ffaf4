// The package as a stranger gets it: packed into a tarball, installed into an empty folder.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { assertEquals } from "../kit/assert.ts";
import { type Ended, type ProcessOptions, runCommand } from "../kit/process.ts";

/** Where the projects of the tests stand. */
const PROJECTS = resolve(".build/npm");

/** Runs a command that must succeed. */
export async function succeed(command: string[], options: ProcessOptions = {}): Promise<Ended> {
  const ended = await runCommand(command, options);
  assertEquals(ended.code, 0, `${command.join(" ")}\n${ended.stdout}\n${ended.stderr}`);
  return ended;
}

/** Builds and packs the package. Returns the path of the tarball. */
export async function pack(): Promise<string> {
  rmSync(PROJECTS, { recursive: true, force: true });
  mkdirSync(PROJECTS, { recursive: true });
  await succeed(["npx", "-y", "deno@2.9.5", "run", "-A", "npm_build.ts"]);
  await succeed(["npm", "pack", "--pack-destination", PROJECTS], { cwd: "npm" });
  return join(PROJECTS, readdirSync(PROJECTS).find((name) => name.endsWith(".tgz"))!);
}

/** Makes a project with these dependencies and files. Returns its folder. */
export async function project(
  name: string,
  dependencies: Record<string, string>,
  files: Record<string, string> = {},
): Promise<string> {
  const folder = join(PROJECTS, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  await succeed(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
  return folder;
}
