import { TimemoryError } from "../errors.ts";
import { builtinModule } from "./probe.ts";

interface FileSystem {
  mkdir(path: string, options: { recursive: boolean }): Promise<unknown>;
  writeFile(path: string, chunks: Iterable<string>, options: { flag: string }): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: boolean }): Promise<void>;
}

interface Path {
  dirname(path: string): string;
  join(folder: string, name: string): string;
  resolve(path: string): string;
}

interface DenoPermissions {
  permissions?: { querySync(descriptor: { name: string; path: string }): { state: string } };
}

/** True if a file may be written and renamed there without anybody being asked; only Deno ever says no. */
export function mayWrite(path: string): boolean {
  const permissions = (globalThis as { Deno?: DenoPermissions }).Deno?.permissions;
  return !permissions || ["read", "write"].every((name) => permissions.querySync({ name, path }).state === "granted");
}

/** A file in a folder. */
export function fileIn(folder: string, name: string): string {
  return builtinModule<Path>("node:path")?.join(folder, name) ?? `${folder}/${name}`;
}

/** A path from the root on; as it is where there are no files. */
export function absolutePath(path: string): string {
  return builtinModule<Path>("node:path")?.resolve(path) ?? path;
}

let written = 0;

/**
 * Writes a file in one step: under another name first, then renamed, so that nobody ever sees half of it. Makes the folders
 * it needs.
 *
 * @throws TimemoryError UNSUPPORTED in browsers and where writing is not permitted; the file system's own error otherwise.
 */
export async function writeFileAtomically(path: string, chunks: Iterable<string>): Promise<void> {
  const fs = builtinModule<{ promises: FileSystem }>("node:fs")?.promises;
  const paths = builtinModule<Path>("node:path");
  if (!fs || !paths) throw new TimemoryError("UNSUPPORTED", `Cannot write "${path}": there are no files here`);
  const folder = paths.dirname(paths.resolve(path));
  if (!mayWrite(folder)) {
    throw new TimemoryError(
      "UNSUPPORTED",
      `Cannot write "${path}": run with --allow-read and --allow-write to permit it`,
    );
  }
  await fs.mkdir(folder, { recursive: true });
  const temporary = `${path}.${Date.now().toString(36)}-${++written}.tmp`;
  try {
    await fs.writeFile(temporary, chunks, { flag: "wx" });
    await fs.rename(temporary, path);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}
