// Every setting that a flag or a variable of the environment can set, in one table.
import { COUNT, DECIMALS, type Kind, MEBIBYTES, NAME, readAs, SECONDS, SWITCH, WINDOW } from "../check.ts";

/** What is set: the properties of the options and the manager that have a flag or a variable. */
export interface Settable {
  outputDir: string;
  filename: string;
  enabled: boolean;
  timerSerialization: boolean;
  maxDepth: number;
  maxNodes: number;
  memoryLimit: number;
  usageWindow: number | "auto";
  precision: number;
  verbose: boolean;
  reportOnExit: boolean;
  autosave: number;
  enableDart: boolean;
  ctestNotes: boolean;
}

type OfManager = "enabled" | "maxDepth";

/** The objects that have those properties. */
export interface Owners {
  options: Omit<Settable, OfManager>;
  manager: Pick<Settable, OfManager>;
}

function ownerOf({ options, manager }: Owners, property: keyof Settable): Settable {
  return (property === "enabled" || property === "maxDepth" ? manager : options) as Settable;
}

/** A value that was read and found right, to be set when all others have been. */
export type Change = (owners: Owners) => void;

/** A flag of the command line. */
export interface Flag {
  readonly name: string;
  readonly description: string;
  /** What follows it; nothing if it stands alone. */
  readonly placeholder: string | undefined;
  /** Reads the text that followed; throws an error that names the flag and the text. */
  read(text: string): Change;
  /** What the help says of the value as it is. */
  current(owners: Owners): string;
}

/** A variable of the environment. */
export interface Variable {
  readonly name: string;
  /** Reads the text; throws an error that names the variable and the text. */
  read(text: string): Change;
}

interface Row {
  flags: Flag[];
  variable: Variable;
}

/** A setting whose flag is followed by its value. */
function valued<K extends keyof Settable>(
  property: K,
  kind: Kind<Settable[K]>,
  variable: string,
  flag: string,
  placeholder: string,
  description: string,
): Row {
  const reader = readerOf(property, kind);
  return {
    flags: [{
      name: flag,
      description,
      placeholder,
      read: (text) => reader(`--${flag}`, text),
      current: (owners) => ` (default: ${ownerOf(owners, property)[property]})`,
    }],
    variable: { name: variable, read: (text) => reader(variable, text) },
  };
}

type SwitchName = { [K in keyof Settable]: Settable[K] extends boolean ? K : never }[keyof Settable];

/** A setting that is on or off, with a flag for one or for both. */
function switched(property: SwitchName, variable: string, on: [string, string], off?: [string, string]): Row {
  const reader = readerOf(property, SWITCH);
  const flag = ([name, description]: [string, string], value: boolean): Flag => ({
    name,
    description,
    placeholder: undefined,
    read: () => (owners) => ownerOf(owners, property)[property] = value,
    current: (owners) => ownerOf(owners, property)[property] === value ? " (default)" : "",
  });
  return {
    flags: [flag(on, true), ...(off ? [flag(off, false)] : [])],
    variable: { name: variable, read: (text) => reader(variable, text) },
  };
}

function readerOf<K extends keyof Settable>(property: K, kind: Kind<Settable[K]>) {
  return (name: string, text: string): Change => {
    const value = readAs(kind, name, text);
    return (owners) => ownerOf(owners, property)[property] = value;
  };
}

const ROWS: Row[] = [
  valued("outputDir", NAME, "TIMEMORY_OUTPUT_DIR", "output-dir", "<folder>", "Folder of the report files"),
  valued("filename", NAME, "TIMEMORY_FILENAME", "filename", "<name>", "Their name, without .out and .json"),
  switched(
    "enabled",
    "TIMEMORY_ENABLE",
    ["enable-timers", "Record the timers"],
    ["disable-timers", "Record nothing"],
  ),
  switched(
    "timerSerialization",
    "TIMEMORY_TIMER_SERIALIZATION",
    ["enable-timer-serialization", "Write the report as JSON too"],
    ["disable-timer-serialization", "Write it as text only"],
  ),
  valued("maxDepth", COUNT, "TIMEMORY_MAX_DEPTH", "max-timer-depth", "<levels>", "Levels of the call tree to record"),
  valued("maxNodes", COUNT, "TIMEMORY_MAX_NODES", "max-timer-nodes", "<nodes>", "Nodes of the call tree to record"),
  valued("memoryLimit", MEBIBYTES, "TIMEMORY_MEMORY_LIMIT", "timer-memory-limit", "<MiB>", "Memory for the call tree"),
  valued("usageWindow", WINDOW, "TIMEMORY_USAGE_WINDOW", "usage-window", "<us|auto>", "How long a reading serves"),
  valued("precision", DECIMALS, "TIMEMORY_PRECISION", "timer-precision", "<digits>", "Decimals of the times"),
  switched("verbose", "TIMEMORY_VERBOSE", ["verbose-timers", "Say where each column comes from"]),
  switched("reportOnExit", "TIMEMORY_REPORT_ON_EXIT", ["report-on-exit", "Report when the program ends"]),
  valued("autosave", SECONDS, "TIMEMORY_AUTOSAVE", "autosave", "<seconds>", "Save the JSON so often; 0: never"),
  switched("enableDart", "TIMEMORY_ENABLE_DART", ["enable-dart", "Echo the plots' files for CDash"]),
  switched("ctestNotes", "TIMEMORY_CTEST_NOTES", ["write-ctest-notes", "Write the notes file of CTest"]),
];

/** All flags, in the order of the help. */
export const FLAGS: readonly Flag[] = ROWS.flatMap((row) => row.flags);

/** All variables. */
export const VARIABLES: readonly Variable[] = ROWS.map((row) => row.variable);
