// Generated from src/options/settings.ts by `deno task build`.
// deno-fmt-ignore-file

/** The settings that are properties of `options`. */
export interface OptionProperties {
  /**
   * Folder of the report files. Applies to names that are set later. The variable also sends the
   * report to files.
   *
   * Default: `"."`; flag: `--output-dir <folder>`; variable: `TIMEMORY_OUTPUT_DIR`.
   */
  outputDir: string;
  /**
   * Name of the report files, without .out and .json. Parsing a command line sends the report to
   * `<filename>.out` and `.json`. So does the variable.
   *
   * Default: `"timing_report"`; flag: `--filename <name>`; variable: `TIMEMORY_FILENAME`.
   */
  filename: string;
  /**
   * Write the report as JSON too. If on, parsing a command line sets the file of the JSON.
   *
   * Default: `true`; flag: `--enable-timer-serialization`, `--disable-timer-serialization`;
   * variable: `TIMEMORY_TIMER_SERIALIZATION`.
   */
  timerSerialization: boolean;
  /**
   * Nodes of the call tree to record. Further paths go into `[overflow]`. By default memory is
   * the only limit.
   *
   * Default: `4294967295`; flag: `--max-timer-nodes <nodes>`; variable: `TIMEMORY_MAX_NODES`.
   */
  maxNodes: number;
  /**
   * Memory for the call tree. In MiB, from 1 to 1024. Further paths go into `[overflow]`.
   *
   * Default: `256`; flag: `--timer-memory-limit <MiB>`; variable: `TIMEMORY_MEMORY_LIMIT`.
   */
  memoryLimit: number;
  /**
   * Longest age of a usage reading in microseconds. Applies to user time, system time and RSS. 0
   * reads at every start and stop. `"auto"` follows the measured cost of a reading, so that
   * readings take about 2.5 % of the time.
   *
   * Default: `"auto"`; flag: `--usage-window <us|auto>`; variable: `TIMEMORY_USAGE_WINDOW`.
   */
  usageWindow: number | "auto";
  /**
   * Decimals of the times in reports. From 0 to 20.
   *
   * Default: `3`; flag: `--timer-precision <digits>`; variable: `TIMEMORY_PRECISION`.
   */
  precision: number;
  /**
   * Report the source of each column. Reports end with the source and the smallest step of each
   * column.
   *
   * Default: `false`; flag: `--verbose-timers`; variable: `TIMEMORY_VERBOSE`.
   */
  verbose: boolean;
  /**
   * Report when the program ends. The program may end by itself, by `process.exit()` or
   * `Deno.exit()`, or by an uncaught error or unhandled rejection. Open scopes end then.
   *
   * Default: `false`; flag: `--report-on-exit`; variable: `TIMEMORY_REPORT_ON_EXIT`; on the main
   * thread only.
   */
  reportOnExit: boolean;
  /**
   * Seconds between saves of the JSON; 0 never saves. A thread writes the call tree to
   * `serialFilename`. Names that are set later do not apply. The thread reads the core's shared
   * memory, so the measured thread has no work. A program that is killed in a busy loop, by any
   * signal, loses at most that time: the file has the complete laps, and how far open ones had
   * come. The thread never replaces a report that the program wrote to that file. If a killed
   * program leaves an unfinished file, the next one removes it, on Deno with `--allow-run`.
   * Setting it throws UNSUPPORTED if worker threads or files are missing or not permitted.
   *
   * Default: `0`; flag: `--autosave <seconds>`; variable: `TIMEMORY_AUTOSAVE`; on the main
   * thread only.
   */
  autosave: number;
  /**
   * Print the plots' files for CDash. The program and the plots read it.
   *
   * Default: `false`; flag: `--enable-dart`; variable: `TIMEMORY_ENABLE_DART`.
   */
  enableDart: boolean;
  /**
   * Write the notes file of CTest. The program reads it and calls `manager.writeCTestNotes()`.
   *
   * Default: `false`; flag: `--write-ctest-notes`; variable: `TIMEMORY_CTEST_NOTES`.
   */
  ctestNotes: boolean;
}

/** The settings that are properties of `manager`. */
export interface ManagerProperties {
  /**
   * Record the timers. Scopes that are open are recorded either way.
   *
   * Default: `true`; flag: `--enable-timers`, `--disable-timers`; variable: `TIMEMORY_ENABLE`.
   */
  enabled: boolean;
  /**
   * Levels of the call tree to record. Deeper scopes are not recorded.
   *
   * Default: `65535`; flag: `--max-timer-depth <levels>`; variable: `TIMEMORY_MAX_DEPTH`.
   */
  maxDepth: number;
}

/** The values of all settings. */
export interface SettingValues extends OptionProperties, ManagerProperties {
  /**
   * File of the text report; undefined for stdout.
   */
  reportFile: string | undefined;
  /**
   * File of the JSON; undefined for none.
   */
  serialFile: string | undefined;
}
