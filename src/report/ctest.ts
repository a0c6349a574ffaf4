/**
 * Writes the file that names the reports for CTest to send to the dashboard as notes.
 *
 * @module
 */

/** Characters that CMake interprets inside quotes; `@` only in scripts without policies. */
const SPECIAL = /[\\"$@]/g;

/**
 * Returns the text of `CTestNotes.cmake`, which adds files to `CTEST_NOTES_FILES`. Each file is
 * added once, even if the script is included twice.
 *
 * @param files Absolute paths.
 * @returns CMake code for version 2.8 or later.
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
  // Not by list(REMOVE_DUPLICATES), which splits paths at semicolons.
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

/** Escapes a path as an element of a list, where a semicolon ends an element. */
function listed(path: string): string {
  return escaped(path).replaceAll(";", "\\;");
}
