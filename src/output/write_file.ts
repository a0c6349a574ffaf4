import { timeOfDay } from "../runtime/clock_globals.ts";
import { builtin, thisProcess } from "../runtime/builtin.ts";
import { writable } from "../runtime/files.ts";

/** Characters per write, so that a chunk may be as short as a line. */
const BLOCK = 64 * 1024;

/** The options of {@link writeFileAtomically}. */
export interface WriteOptions {
  /** The file that is written first. It must not exist. By default `temporaryFor(path)`. */
  temporary?: string;
  /** Whether a missing folder is an error. By default it is created. */
  keepFolders?: boolean;
  /** Called when the temporary file is complete. False removes it and keeps `path`. */
  mayReplace?(): boolean;
}

/**
 * Replaces a file atomically: writes a temporary file beside it, then renames that. Creates missing
 * folders.
 *
 * Writing is synchronous, so that all chunks show one moment and no end of the program cuts them.
 *
 * @param path The file, absolute or relative to the current folder.
 * @param chunks The text in parts.
 * @returns Whether the file was replaced.
 * @throws {TimemoryError} UNSUPPORTED in browsers and without permission. Other errors come from
 * the file system.
 */
export function writeFileAtomically(path: string, chunks: Iterable<string>, options: WriteOptions = {}): boolean {
  const { fs, folder } = writable(path, "write");
  const { temporary = temporaryFor(path), keepFolders = false, mayReplace = () => true } = options;
  if (!keepFolders) fs.mkdirSync(folder, { recursive: true });
  let replaced = false;
  try {
    const fd = fs.openSync(temporary, "wx");
    try {
      // With a descriptor, writeFileSync appends and writes the whole text.
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
    if (!replaced) removeFile(temporary);
  }
  return replaced;
}

/** Removes a file. Never throws, because the error of the write matters more. */
export function removeFile(file: string): void {
  try {
    builtin("node:fs")!.rmSync(file, { force: true });
  } catch {
    // the folder is missing or not readable
  }
}

/**
 * Returns a unique name, because several threads may write the same file at once. It tells the
 * process, for `removeLeftovers()`.
 */
export function temporaryFor(path: string): string {
  return `${path}.${thisProcess().pid}-${timeOfDay().toString(36)}${Math.random().toString(36).slice(2, 10)}.tmp`;
}
