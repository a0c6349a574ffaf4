import { TimemoryError } from "../errors.ts";
import { builtin, type FileSystem, type Path } from "./builtin.ts";

interface DenoPermissions {
  permissions?: { querySync(descriptor: { name: string; path: string }): { state: string } };
}

/** The modules for files and paths, with a path that may be written. */
export interface Writable {
  fs: FileSystem;
  paths: Path;
  /** The absolute path of the file. */
  file: string;
  /** The folder it stands in, which may be missing. */
  folder: string;
}

/**
 * Finds out whether a file may be written and renamed, without asking anybody; only Deno ever refuses.
 *
 * @param path The file.
 * @param verb What fails, for the message: `Cannot write "x.json"`.
 * @returns What writing it takes.
 * @throws {TimemoryError} UNSUPPORTED without a file system, and without the permission to read and write the folder.
 */
export function writable(path: string, verb: string): Writable {
  const [fs, paths] = [builtin("node:fs"), builtin("node:path")];
  const refused = (why: string) => new TimemoryError("UNSUPPORTED", `Cannot ${verb} "${path}": ${why}`);
  if (!fs || !paths) throw refused("no file system on this runtime");
  const file = paths.resolve(path);
  const folder = paths.dirname(file);
  if (!isGranted("read", folder) || !isGranted("write", folder)) {
    throw refused("run with --allow-read and --allow-write to permit it");
  }
  return { fs, paths, file, folder };
}

function isGranted(name: string, path: string): boolean {
  const permissions = (globalThis as { Deno?: DenoPermissions }).Deno?.permissions;
  return !permissions || permissions.querySync({ name, path }).state === "granted";
}

/** Returns the path of a file in a folder. */
export function fileIn(folder: string, name: string): string {
  return builtin("node:path")?.join(folder, name) ?? `${folder}/${name}`;
}

/** Returns the absolute form of a path; the path itself where there is no file system. */
export function absolutePath(path: string): string {
  return builtin("node:path")?.resolve(path) ?? path;
}
