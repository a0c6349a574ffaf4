import { invalidArgument } from "../errors.ts";
import { fromJSON } from "../report/from_json.ts";
import { readText } from "../runtime/files.ts";
import type { CallTree } from "../tree/call_tree.ts";
import { mergePaths } from "./call_paths.ts";

/** The name of a picture whose data came from no file. */
const NO_FILE = "output";

/**
 * Call trees to draw, one per rank, with the name of their pictures. {@link read} makes it.
 *
 * @example
 * ```ts
 * import { manager } from "@timemory/timemory";
 * import { read } from "@timemory/timemory/plotting";
 *
 * const data = read(manager.json());
 * data.title = "night run";
 * console.log(`${data}`); // Filename, Concurrency, MPI ranks, # functions, Title
 * ```
 */
export class PlotData {
  /** The file, or `output`. Its last part without `.json` begins the names of the pictures. */
  filename: string;
  /** The name in the title of the pictures; if empty, `filename` stands there. */
  title: string;
  /** The call trees, one per rank. */
  readonly trees: readonly CallTree[];

  /**
   * Creates data of call trees.
   *
   * @param trees The call trees, one per rank.
   * @param filename The file.
   * @param title The name in the title.
   */
  constructor(trees: readonly CallTree[], filename: string = NO_FILE, title: string = "") {
    this.trees = trees;
    this.filename = filename;
    this.title = title;
  }

  /** The number of threads: the mean over the ranks. */
  get concurrency(): number {
    const { trees } = this;
    return trees.reduce((sum, tree) => sum + tree.concurrency, 0) / (trees.length || 1);
  }

  /** The number of call paths: the rows of a picture. */
  get size(): number {
    return mergePaths(this.trees).length;
  }

  /** Returns a block of facts, a line each. */
  toString(): string {
    const { filename, concurrency, trees, size, title } = this;
    const facts = { Filename: filename, Concurrency: concurrency, "MPI ranks": trees.length, "# functions": size };
    return Object.entries({ ...facts, Title: title }).map(([name, fact]) => `\n\t${name}: ${fact}`.trimEnd()).join("");
  }
}

/**
 * Reads call trees to draw: all ranks of a report.
 *
 * @param source JSON that `manager.json()` or the original wrote, the path of a file with such
 * JSON, or call trees. A string that begins with `{` is JSON.
 * @returns The data for {@link plot}.
 * @throws {TimemoryError} INVALID_REPORT if the report can't be read, with the reason.
 * INVALID_ARGUMENT if `source` is none of these. UNSUPPORTED without a file system or permission.
 *
 * @example
 * ```ts
 * import { manager } from "@timemory/timemory";
 * import { read } from "@timemory/timemory/plotting";
 *
 * const data = read(manager.json()); // or read("timing_report.json")
 * console.log(data.trees.length); // 1
 * ```
 */
export function read(source: string | CallTree | readonly CallTree[]): PlotData {
  if (typeof source !== "string") return new PlotData(checkedTrees(source));
  // Also after a byte order mark, which trimStart() takes for a space.
  if (source.trimStart().startsWith("{")) return new PlotData(fromJSON(source));
  return new PlotData(fromJSON(readText(source), source), source, source);
}

function checkedTrees(source: unknown): readonly CallTree[] {
  const trees: unknown[] = Array.isArray(source) ? source : [source];
  if (!trees.every((tree) => Array.isArray((tree as CallTree | null | undefined)?.timers))) {
    throw invalidArgument("source", "JSON, the path of a file, or call trees", source);
  }
  return trees as CallTree[];
}
