import { type ErrorCode, TimemoryError } from "../errors.ts";
import { builtin, type FileSystem, type Path, thisProcess } from "./builtin.ts";
import { timeOfDay } from "./clock_globals.ts";
import { denoGlobal } from "./deno_global.ts";

/** A path that may be written, with the modules for files and paths. */
export interface Writable {
  fs: FileSystem;
  paths: Path;
  /** The absolute path of the file. */
  file: string;
  /** The absolute path of its folder, which may be missing. */
  folder: string;
}

/**
 * Throws if a file may not be written and renamed. Never asks for a permission; only Deno needs
 * one.
 *
 * @param path The file.
 * @param verb The verb of the message `Cannot VERB "x.json"`.
 * @returns The absolute paths and the modules.
 * @throws {TimemoryError} UNSUPPORTED without a file system, or without the permission to read and
 * write the folder.
 */
export function writable(path: string, verb: string): Writable {
  const [fs, paths] = [builtin("node:fs"), builtin("node:path")];
  const refused = (reason: string) => new TimemoryError("UNSUPPORTED", `Cannot ${verb} "${path}": ${reason}`);
  if (!fs || !paths) throw refused("no file system on this runtime");
  const file = paths.resolve(path);
  const folder = paths.dirname(file);
  if (!isGranted("read", folder) || !isGranted("write", folder)) {
    throw refused("no permission; run with --allow-read and --allow-write");
  }
  return { fs, paths, file, folder };
}

/**
 * Returns whether a process has certainly ended. On Deno that takes the permission `--allow-run`.
 *
 * @param seen A time of day in ms when the process lived. If it has our number, we have it again.
 */
export function isDead(pid: number, seen: number): boolean {
  const process = thisProcess();
  if (pid === process.pid) return seen < timeOfDay() - process.uptime() * 1000;
  const deno = denoGlobal();
  if (deno && deno.permissions.querySync({ name: "run" }).state !== "granted") return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === "ESRCH";
  }
  return false;
}

/** The reasons of the file system that users meet. */
const REASONS: Record<string, string> = { ENOENT: "no such file", EISDIR: "it is a folder", EACCES: "access denied" };

/**
 * Reads a report's file. Never asks for a permission; only Deno needs one.
 *
 * @throws {TimemoryError} UNSUPPORTED without a file system or permission, INVALID_REPORT with the
 * reason if the file can't be read.
 */
export function readText(path: string): string {
  const fs = builtin("node:fs");
  const failed = (code: ErrorCode, reason: string, options?: ErrorOptions) =>
    new TimemoryError(code, `Cannot read report "${path}": ${reason}`, options);
  if (!fs) throw failed("UNSUPPORTED", "no file system on this runtime");
  if (!isGranted("read", path)) throw failed("UNSUPPORTED", "no permission; run with --allow-read");
  try {
    return fs.readFileSync(path, "utf8");
  } catch (cause) {
    const { code = "", message } = cause as Error & { code?: string };
    throw failed("INVALID_REPORT", REASONS[code] ?? message, { cause });
  }
}

/**
 * Reads a file of a package.
 *
 * @param url The file's address, as `import.meta.resolve()` returns it.
 * @param verb The verb of the message `Cannot VERB`.
 * @throws {TimemoryError} UNSUPPORTED without a file system or permission, or if it is not a file.
 */
export function readBytes(url: string, verb: string): Uint8Array {
  const fs = builtin("node:fs");
  const refused = (reason: string) => new TimemoryError("UNSUPPORTED", `Cannot ${verb}: ${reason}`);
  if (!fs) throw refused("no file system on this runtime");
  if (!url.startsWith("file:")) throw refused(`"${url}" is not a file`);
  const file = new URL(url);
  if (!isGranted("read", decodeURIComponent(file.pathname))) throw refused("no permission; run with --allow-read");
  return fs.readFileSync(file);
}

/** Returns the size of a file in bytes; undefined if it is not known. */
export function fileSize(path: string): number | undefined {
  if (!isGranted("read", path)) return undefined;
  return builtin("node:fs")?.statSync(path, { throwIfNoEntry: false })?.size;
}

/** Returns true if a command may be run without a question. Only Deno needs a permission. */
export function mayRun(command: string): boolean {
  const deno = denoGlobal();
  return !deno || deno.permissions.querySync({ name: "run", command }).state === "granted";
}

function isGranted(name: "read" | "write", path: string): boolean {
  const deno = denoGlobal();
  return !deno || deno.permissions.querySync({ name, path }).state === "granted";
}

/** Returns the path of a file in a folder. */
export function fileIn(folder: string, name: string): string {
  return builtin("node:path")?.join(folder, name) ?? `${folder}/${name}`;
}

/** Returns the absolute form of a path; the path unchanged if the runtime has no file system. */
export function absolutePath(path: string): string {
  return builtin("node:path")?.resolve(path) ?? path;
}
