import { writable } from "../runtime/files.ts";

/**
 * Replaces a file atomically. Creates missing folders. Beside `writeFileAtomically`, which writes
 * text in parts: bytes there would make every program larger.
 *
 * @returns The absolute path.
 * @throws {TimemoryError} UNSUPPORTED in browsers and without permission. Other errors come from
 * the file system.
 */
export function saveFile(path: string, content: string | Uint8Array): string {
  const { fs, file, folder } = writable(path, "write");
  fs.mkdirSync(folder, { recursive: true });
  const temporary = `${file}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    fs.writeFileSync(temporary, content);
    fs.renameSync(temporary, file);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
  return file;
}
