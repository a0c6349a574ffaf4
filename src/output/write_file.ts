import type { FileSystem } from "../runtime/builtin.ts";
import { writable } from "../runtime/files.ts";

/** Characters that are written at once, so that a chunk may be as short as a line. */
const BLOCK = 64 * 1024;

/** What a writer may want otherwise. */
export interface WriteOptions {
  /** The file that is written first; a name of its own beside `path` by default. It must not exist. */
  temporary?: string;
  /** Whether a missing folder is an error; by default it is made. */
  keepFolders?: boolean;
  /** Asked when that file is complete: false removes it and leaves `path` as it is. */
  mayReplace?(): boolean;
}

/**
 * Replaces a file atomically: writes another one beside it, then renames that. Makes missing folders.
 *
 * It writes synchronously, so that all chunks are of one moment and the end of the program comes too late to cut them.
 *
 * @returns Whether the file was replaced.
 * @throws {TimemoryError} UNSUPPORTED in browsers and without permission; the file system's own error otherwise.
 */
export function writeFileAtomically(path: string, chunks: Iterable<string>, options: WriteOptions = {}): boolean {
  const { fs, folder } = writable(path, "write");
  const { temporary = temporaryFor(path), keepFolders = false, mayReplace = () => true } = options;
  if (!keepFolders) fs.mkdirSync(folder, { recursive: true });
  let replaced = false;
  try {
    const fd = fs.openSync(temporary, "wx");
    try {
      // Given a descriptor, writeFileSync appends, and returns when all of the text is written.
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
    if (mayReplace()) {
      fs.renameSync(temporary, path);
      replaced = true;
    }
  } finally {
    if (!replaced) remove(fs, temporary);
  }
  return replaced;
}

/** Throws nothing: the error that kept the file from being written is the one to tell. */
function remove(fs: FileSystem, file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // the folder is gone or not readable
  }
}

/** Several threads, each with its own copy of this module, may write the same file at once. */
function temporaryFor(path: string): string {
  return `${path}.${Date.now().toString(36)}${Math.random().toString(36).slice(1, 10)}.tmp`;
}
