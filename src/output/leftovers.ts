import { builtin } from "../runtime/builtin.ts";
import { isDead } from "../runtime/files.ts";

/**
 * Removes the temporary files of a file whose processes have died while they wrote it. Keeps what is
 * not certainly that, such as a link or another user's file. Never throws.
 *
 * @param file The absolute path of the file.
 * @param ours A file of this user.
 */
export function removeLeftovers(file: string, ours: string): void {
  const [fs, paths] = [builtin("node:fs")!, builtin("node:path")!];
  try {
    const folder = paths.dirname(file);
    const { uid } = fs.lstatSync(ours);
    for (const name of fs.readdirSync(folder)) {
      const leftover = paths.join(folder, name);
      const [rest, pid] = /\.(\d+)-[0-9a-z]{8,}\.tmp$/.exec(leftover) ?? [];
      if (leftover !== file + rest) continue;
      const stats = fs.lstatSync(leftover);
      if (stats.isFile() && stats.uid === uid && isDead(+pid!, stats.mtimeMs)) fs.rmSync(leftover, { force: true });
    }
  } catch {
    // They stay.
  }
}
