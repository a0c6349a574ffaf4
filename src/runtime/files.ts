import { TimemoryError } from "../errors.ts";
import { builtinModule } from "../probe/probe.ts";

interface FileSystem {
  mkdirSync(path: string, options: { recursive: boolean }): unknown;
  openSync(path: string, flags: string): number;
  writeFileSync(fd: number, text: string): void;
  closeSync(fd: number): void;
  renameSync(from: string, to: string): void;
  rmSync(path: string, options: { force: boolean }): void;
}

interface Path {
  dirname(path: string): string;
  join(folder: string, name: string): string;
  resolve(path: string): string;
}

interface DenoPermissions {
  permissions?: { querySync(descriptor: { name: string; path: string }): { state: string } };
}

/** Where a file is written: into a temporary one beside it, so that renaming it is one step. */
interface Target {
  fs: FileSystem;
  folder: string;
  temporary: string;
}

/** Characters that are written at once, so that a chunk may be as short as a line. */
const BLOCK = 64 * 1024;

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

/**
 * Writes a file in one step: under another name first, then renamed, so that nobody ever sees half of it. Makes the folders
 * it needs. All is done when it returns: the chunks are of one moment, and the end of the program is not too late.
 *
 * @throws TimemoryError UNSUPPORTED in browsers and where writing is not permitted; the file system's own error otherwise.
 */
export function writeFileAtomically(path: string, chunks: Iterable<string>): void {
  const { fs, folder, temporary } = targetOf(path);
  fs.mkdirSync(folder, { recursive: true });
  try {
    const fd = fs.openSync(temporary, "wx");
    try {
      // Given a descriptor, writeFileSync goes on where the last one ended, until all of the text is written.
      let block = "";
      for (const chunk of chunks) {
        block += chunk;
        if (block.length < BLOCK) continue;
        fs.writeFileSync(fd, block);
        block = "";
      }
      fs.writeFileSync(fd, block);
    } finally {
      fs.closeSync(fd);
    }
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function targetOf(path: string): Target {
  const fs = builtinModule<FileSystem>("node:fs");
  const paths = builtinModule<Path>("node:path");
  if (!fs || !paths) throw new TimemoryError("UNSUPPORTED", `Cannot write "${path}": there are no files here`);
  const folder = paths.dirname(paths.resolve(path));
  if (!mayWrite(folder)) {
    throw new TimemoryError(
      "UNSUPPORTED",
      `Cannot write "${path}": run with --allow-read and --allow-write to permit it`,
    );
  }
  // Several threads, each with its own copy of this module, may write at once.
  const unique = Date.now().toString(36) + Math.random().toString(36).slice(1, 10);
  return { fs, folder, temporary: `${path}.${unique}.tmp` };
}
