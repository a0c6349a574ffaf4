import { builtin } from "../runtime/builtin.ts";
import { mayRun } from "../runtime/files.ts";
import type { Host } from "../runtime/host.ts";

/**
 * Opens a picture in the system's viewer, if there is one. The viewer stays open when the program
 * ends.
 *
 * @returns Why it was not opened; empty if a viewer was started.
 */
export async function openViewer(file: string, { variable }: Host): Promise<string> {
  const childProcess = builtin("node:child_process");
  if (!childProcess) return "no processes on this runtime";
  const [command, ...args] = viewerFor(file, builtin("node:os")?.platform());
  const isDesktop = command !== "xdg-open" || ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => variable(name));
  if (!isDesktop) return "no desktop, because neither DISPLAY nor WAYLAND_DISPLAY is set and readable";
  if (!mayRun(command)) return `no permission; run with --allow-run=${command}`;
  return await new Promise((settle) => {
    try {
      const viewer = childProcess.spawn(command, args, { stdio: "ignore", detached: true });
      viewer.on("error", (error) => settle((error as Error).message));
      viewer.on("spawn", () => settle(""));
      viewer.unref();
    } catch (error) {
      settle((error as Error).message);
    }
  });
}

/** Returns the command that opens a file on a platform, without a shell. */
export function viewerFor(file: string, platform: string | undefined): [command: string, ...args: string[]] {
  // Not `start`, which would run what stands behind a `&` in the file's name.
  if (platform === "win32") return ["explorer", file];
  return [platform === "darwin" ? "open" : "xdg-open", file];
}
