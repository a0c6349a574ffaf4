import { checked, checkOptions, NAME, optional, TEXT } from "../../check.ts";
import { invalidArgument } from "../../errors.ts";
import { writeFileAtomically } from "../../output/write_file.ts";
import { timeOfDay } from "../../runtime/clock_globals.ts";
import type { CallTree } from "../../tree/call_tree.ts";
import type { Sources } from "../../tree/sources.ts";
import { htmlChunks } from "./html_chunks.ts";
import { type NamedRun, UNITS } from "./page_format.ts";

/** The call tree of one rank or worker, or those of all of them, in their order. */
export type PageTrees = CallTree | readonly CallTree[];

/** The sources of the columns, such as `manager.sources`. */
export type PageSources = Sources & { window: { nanoseconds: number } };

/** One of several runs on a page. */
export interface PageRun {
  /** The name in the list of runs. */
  name: string;
  /** The call tree of the run, or one per rank or worker. */
  tree: PageTrees;
  /** The sources of the columns, for the notes. */
  sources?: PageSources | undefined;
}

/** The options of {@link writeHtml}. One of `tree` and `trees` must be given. */
export interface PageOptions {
  /** The call tree, or one per rank or worker, such as `fromJSON()` returns them. */
  tree?: PageTrees | undefined;
  /** Several runs, one of which is shown at a time. */
  trees?: readonly PageRun[] | undefined;
  /** The title of the page. By default the name of the shown run or of the file. */
  title?: string | undefined;
  /** What the call trees of a run belong to. `"rank"` by default. */
  unit?: "rank" | "worker" | undefined;
  /** The sources of the columns, such as `manager.sources`, for the notes below `tree`. */
  sources?: PageSources | undefined;
}

const FORMAT = ["wall", "user", "system", "rssCurrent", "rssPeak", "window"];

/**
 * Writes call trees as a page for browsers: one file, which needs no network and no other file.
 *
 * The page shows the call tree as an icicle and as a table, with search, sort and zoom. Several
 * ranks, workers and runs are selectable. The file is replaced atomically, and missing folders are
 * created. Labels are shown as text, whatever they contain.
 *
 * Of a large tree, the smallest scopes are gathered into one row below their parent, so that the
 * file stays under 20 MB. The page says how many they are.
 *
 * @param path The file, such as `report.html`.
 * @param options The call trees, the title, the sources of the columns.
 * @returns A settled promise, because the file is written before this returns.
 * @throws {TimemoryError} INVALID_ARGUMENT if the path is not a string or empty, or if an option is
 * unknown, missing or of the wrong type. UNSUPPORTED without a file system or permission. Other
 * errors come from the file system.
 *
 * @example
 * ```ts
 * import { manager } from "@timemory/timemory";
 * import { writeHtml } from "@timemory/timemory/plotting";
 * await writeHtml(".build/doc/report.html", { tree: manager.snapshot(), sources: manager.sources });
 * ```
 */
// deno-lint-ignore require-await -- a promise, as serialize() returns one
export async function writeHtml(path: string, options: PageOptions): Promise<void> {
  checked(NAME, "path", path);
  const { title, unit = "rank", ...trees } = checkedOptions(options);
  const runs = checkedRuns(trees, baseName(path));
  writeFileAtomically(path, htmlChunks({ title, unit, written: timeOfDay(), runs }));
}

function checkedOptions(options: PageOptions): PageOptions {
  if (options === undefined) throw invalidArgument("Options", "an object", options);
  checkOptions(options, ["tree", "trees", "title", "unit", "sources"]);
  const { tree, trees, title, unit } = options;
  if ((tree === undefined) === (trees === undefined)) {
    throw invalidArgument("Options", 'an object with "tree" or "trees"', tree ? "both" : undefined);
  }
  optional(TEXT, "title", title);
  if (unit !== undefined && !UNITS.includes(unit)) throw invalidArgument("unit", '"rank" or "worker"', unit);
  return options;
}

function checkedRuns({ tree, trees, sources }: PageOptions, name: string): NamedRun[] {
  if (tree !== undefined) return [namedRun(name, tree, sources, "tree", "sources")];
  if (!Array.isArray(trees) || trees.length === 0) {
    throw invalidArgument("trees", "an array of at least one { name, tree }", trees);
  }
  return (trees as readonly PageRun[]).map((run, i) => {
    checkOptions(run, ["name", "tree", "sources"]);
    checked(TEXT, `trees[${i}].name`, run?.name);
    return namedRun(run.name, run.tree, run.sources, `trees[${i}].tree`, `trees[${i}].sources`);
  });
}

function namedRun(
  name: string,
  tree: PageTrees,
  sources: PageSources | undefined,
  treePlace: string,
  sourcesPlace: string,
): NamedRun {
  const trees: readonly CallTree[] = Array.isArray(tree) ? tree : [tree];
  if (trees.length === 0 || !trees.every((one) => Array.isArray(one?.timers))) {
    throw invalidArgument(treePlace, "a call tree or an array of at least one call tree", tree);
  }
  if (sources === undefined) return { name, trees };
  if (sources === null || !FORMAT.every((column) => column in Object(sources))) {
    throw invalidArgument(sourcesPlace, "the sources of a manager", sources);
  }
  return { name, trees, sources };
}

/** Returns the file's name without its folders and without `.html`. */
function baseName(path: string): string {
  return path.replace(/^.*[/\\](?=.)/s, "").replace(/\.html?$/i, "");
}
