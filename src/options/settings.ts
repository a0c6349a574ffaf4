// The table of all settings. Properties, flags, variables, help and docs come from its rows.
import {
  checked,
  COUNT,
  DECIMALS,
  type Kind,
  MEBIBYTES,
  NAME,
  OPTIONAL_NAME,
  SECONDS,
  SWITCH,
  WINDOW,
} from "../check.ts";
import type { SettingValues } from "../generated/properties.ts";

/** A setting. A new one needs a row in {@link ROWS}, and an effect in the session if it acts. */
export interface Row<Name extends string = string, T = unknown> {
  /** The name in the store, and of the property. */
  readonly name: Name;
  /** The object with the property. Without one, only methods change the setting. */
  readonly owner?: "options" | "manager";
  readonly kind: Kind<T>;
  readonly default: T;
  /** The flag without its dashes. The flag of a switch sets true. */
  readonly flag?: string;
  /** The flag that sets a switch to false. */
  readonly offFlag?: string;
  /** The value's name in the help; undefined for a switch. */
  readonly placeholder?: string;
  /** The variable of the environment, if the name does not tell it; see {@link variableOf}. */
  readonly variable?: string;
  /** The line in the help, and the first sentence of the documentation. */
  readonly description: string;
  /** The line of `offFlag` in the help. */
  readonly offDescription?: string;
  /** Whether workers always keep the default. */
  readonly mainThreadOnly?: boolean;
  /** Whether its variable also sends the report to files. */
  readonly namesFiles?: boolean;
}

type SettingRow = { [Name in keyof SettingValues]: Row<Name, SettingValues[Name]> }[keyof SettingValues];

/** The default limit of the core's memory, in MiB. */
export const DEFAULT_MEMORY_LIMIT = 256;

/** All settings, in the order of the help. The comment above a row goes into its documentation. */
export const ROWS: readonly SettingRow[] = [
  /** Applies to names that are set later. The variable also sends the report to files. */
  {
    name: "outputDir",
    owner: "options",
    kind: NAME,
    default: ".",
    flag: "output-dir",
    placeholder: "<folder>",
    namesFiles: true,
    description: "Folder of the report files",
  },
  /**
   * Parsing a command line sends the report to `<filename>.out` and `.json`. So does the
   * variable.
   */
  {
    name: "filename",
    owner: "options",
    kind: NAME,
    default: "timing_report",
    flag: "filename",
    placeholder: "<name>",
    namesFiles: true,
    description: "Name of the report files, without .out and .json",
  },
  /** Scopes that are open are recorded either way. */
  {
    name: "enabled",
    owner: "manager",
    kind: SWITCH,
    default: true,
    variable: "TIMEMORY_ENABLE",
    flag: "enable-timers",
    description: "Record the timers",
    offFlag: "disable-timers",
    offDescription: "Record nothing",
  },
  /** If on, parsing a command line sets the file of the JSON. */
  {
    name: "timerSerialization",
    owner: "options",
    kind: SWITCH,
    default: true,
    flag: "enable-timer-serialization",
    description: "Write the report as JSON too",
    offFlag: "disable-timer-serialization",
    offDescription: "Write it as text only",
  },
  /** Deeper scopes are not recorded. */
  {
    name: "maxDepth",
    owner: "manager",
    kind: COUNT,
    default: 65535,
    flag: "max-timer-depth",
    placeholder: "<levels>",
    description: "Levels of the call tree to record",
  },
  /** Further paths go into `[overflow]`. By default memory is the only limit. */
  {
    name: "maxNodes",
    owner: "options",
    kind: COUNT,
    default: 0xffffffff,
    flag: "max-timer-nodes",
    placeholder: "<nodes>",
    description: "Nodes of the call tree to record",
  },
  /** In MiB, from 1 to 1024. Further paths go into `[overflow]`. */
  {
    name: "memoryLimit",
    owner: "options",
    kind: MEBIBYTES,
    default: DEFAULT_MEMORY_LIMIT,
    flag: "timer-memory-limit",
    placeholder: "<MiB>",
    description: "Memory for the call tree",
  },
  /**
   * Applies to user time, system time and RSS. 0 reads at every start and stop. `"auto"` follows
   * the measured cost of a reading, so that readings take about 2.5 % of the time.
   */
  {
    name: "usageWindow",
    owner: "options",
    kind: WINDOW,
    default: "auto",
    flag: "usage-window",
    placeholder: "<us|auto>",
    description: "Longest age of a usage reading in microseconds",
  },
  /** From 0 to 20. */
  {
    name: "precision",
    owner: "options",
    kind: DECIMALS,
    default: 3,
    flag: "timer-precision",
    placeholder: "<digits>",
    description: "Decimals of the times in reports",
  },
  /** Reports end with the source and the smallest step of each column. */
  {
    name: "verbose",
    owner: "options",
    kind: SWITCH,
    default: false,
    flag: "verbose-timers",
    description: "Report the source of each column",
  },
  /**
   * The program may end by itself, by `process.exit()` or `Deno.exit()`, or by an uncaught error
   * or unhandled rejection. Open scopes end then.
   */
  {
    name: "reportOnExit",
    owner: "options",
    kind: SWITCH,
    default: false,
    mainThreadOnly: true,
    flag: "report-on-exit",
    description: "Report when the program ends",
  },
  /**
   * A thread writes the call tree to `serialFilename`. Names that are set later do not apply.
   * The thread reads the core's shared memory, so the measured thread has no work. A program
   * that is killed in a busy loop, by any signal, loses at most that time: the file has the
   * complete laps, and how far open ones had come. The thread never replaces a report that the
   * program wrote to that file. If a killed program leaves an unfinished file, the next one
   * removes it, on Deno with `--allow-run`. Setting it throws UNSUPPORTED if worker threads or
   * files are missing or not permitted.
   */
  {
    name: "autosave",
    owner: "options",
    kind: SECONDS,
    default: 0,
    mainThreadOnly: true,
    flag: "autosave",
    placeholder: "<seconds>",
    description: "Seconds between saves of the JSON; 0 never saves",
  },
  /** The program and the plots read it. */
  {
    name: "enableDart",
    owner: "options",
    kind: SWITCH,
    default: false,
    flag: "enable-dart",
    description: "Print the plots' files for CDash",
  },
  /** The program reads it and calls `manager.writeCTestNotes()`. */
  {
    name: "ctestNotes",
    owner: "options",
    kind: SWITCH,
    default: false,
    flag: "write-ctest-notes",
    description: "Write the notes file of CTest",
  },
  {
    name: "reportFile",
    kind: OPTIONAL_NAME,
    default: undefined,
    description: "File of the text report; undefined for stdout",
  },
  {
    name: "serialFile",
    kind: OPTIONAL_NAME,
    default: undefined,
    description: "File of the JSON; undefined for none",
  },
];

/** Returns the variable of the environment, `TIMEMORY_MAX_DEPTH` for `maxDepth`; "" without a property. */
export function variableOf({ name, owner, variable }: Row): string {
  return variable ?? (owner ? `TIMEMORY_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}` : "");
}

/** A new value for a setting. */
export interface Change {
  row: Row;
  value: unknown;
}

/** A function that acts on a new value before it is stored. If it throws, the old value stays. */
type Effect = (value: never) => void;
type Watcher = (values: Readonly<SettingValues>) => void;

/** The store of all settings. */
export class Settings {
  /** The rows of the settings. */
  readonly rows: readonly Row[];
  /** The values with the files that the environment asks for, which the program does not. */
  wished: Partial<SettingValues> | undefined;
  readonly #isMainThread: boolean;
  #values: Readonly<SettingValues>;
  readonly #effects = new Map<string, Effect>();
  readonly #watchers = new Set<Watcher>();

  constructor(isMainThread: boolean, rows: readonly Row[] = ROWS as readonly Row[]) {
    this.rows = rows;
    this.#isMainThread = isMainThread;
    this.#values = Object.fromEntries(rows.map((row) => [row.name, row.default])) as unknown as SettingValues;
  }

  /** The current values; a new object after each change. */
  get values(): Readonly<SettingValues> {
    return this.#values;
  }

  /**
   * Changes a setting: checks the value, runs the effect, stores the value, calls the watchers.
   *
   * @throws {TimemoryError} INVALID_ARGUMENT if the value is not of the setting's kind. Other
   * errors come from the effect.
   */
  set<Name extends keyof SettingValues>(name: Name, value: SettingValues[Name]): void {
    const row = this.rows.find((row) => row.name === name)!;
    this.apply({ row, value: checked(row.kind, name, value) });
  }

  /** Makes a change without checking its value. */
  apply({ row, value }: Change): void {
    const stored = row.mainThreadOnly && !this.#isMainThread ? row.default : value;
    this.#effects.get(row.name)?.(stored as never);
    this.#values = { ...this.#values, [row.name]: stored };
    for (const watcher of this.#watchers) watcher(this.#values);
  }

  /** Sets the effect of a setting, instead of an earlier one. */
  onSet<Name extends keyof SettingValues>(name: Name, effect: (value: SettingValues[Name]) => void): void {
    this.#effects.set(name, effect);
  }

  /** Calls a function with the values, now and after each change. Returns a function to stop it. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    watcher(this.#values);
    return () => void this.#watchers.delete(watcher);
  }

  /** Adds the properties of an owner to an object. */
  addProperties(target: object, owner: NonNullable<Row["owner"]>): void {
    for (const row of this.rows) {
      if (row.owner !== owner) continue;
      const name = row.name as keyof SettingValues;
      Object.defineProperty(target, name, {
        get: () => this.#values[name],
        set: (value) => this.set(name, value),
        enumerable: true,
      });
    }
  }
}
