/**
 * The file that tells CTest which reports to send to the dashboard as notes.
 *
 * @module
 */

/** What means something else to CMake inside quotes; `@` does so to scripts without policies. */
const SPECIAL = /[\\"$@]/g;

/**
 * The text of `CTestNotes.cmake`: names files in `CTEST_NOTES_FILES`, each once, however often it is included.
 *
 * @param files absolute paths
 * @returns CMake code, which any version of CMake from 2.8 on reads
 *
 * @example
 * ```ts
 * import { ctestNotes } from "./ctest.ts";
 * console.log(ctestNotes(["/out/timing_report.json"]));
 * ```
 */
export function ctestNotes(files: Iterable<string>): string {
  const parts = [
    "# The reports of TiMemory, for CTest to send as notes: include this before ctest_submit().\n",
    'if(NOT DEFINED CTEST_NOTES_FILES)\n  set(CTEST_NOTES_FILES "")\nendif()\n',
  ];
  // Not by list(REMOVE_DUPLICATES), which breaks paths with a semicolon apart.
  for (const file of files) {
    parts.push(
      `list(FIND CTEST_NOTES_FILES "${escaped(file)}" _timemory_index)\n` +
        `if(_timemory_index EQUAL -1)\n  list(APPEND CTEST_NOTES_FILES "${listed(file)}")\nendif()\n`,
    );
  }
  parts.push("unset(_timemory_index)\n");
  return parts.join("");
}

function escaped(path: string): string {
  return path.replace(SPECIAL, "\\$&");
}

/** As an element of a list, where a semicolon ends one. */
function listed(path: string): string {
  return escaped(path).replaceAll(";", "\\;");
}
