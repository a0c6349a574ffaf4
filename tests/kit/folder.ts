import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runThen } from "./run_then.ts";

/**
 * Runs a function with a temporary folder, and removes the folder when the function returns or its
 * promise settles. The folder's path has a space, because a user's path may have one.
 */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "timemory test-")));
  // An autosave may still write a file while its folder is removed.
  return runThen(() => use(folder), () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}
