import { test } from "node:test";
import { SWITCH, TEXT } from "../src/check.ts";
import { TimemoryError } from "../src/errors.ts";
import { type Row, ROWS, variableOf } from "../src/options/settings.ts";
import { type Host, processHost } from "../src/runtime/host.ts";
import { createSession, startSession } from "../src/session.ts";
import { assert, assertEquals, assertThrows } from "./kit/assert.ts";
import { kit } from "./kit/session.ts";

const COLOUR: Row<string, string> = {
  name: "colour",
  owner: "options",
  kind: TEXT,
  default: "never",
  flag: "timer-colour",
  placeholder: "<when>",
  description: "When to colour the report",
};
const LOUD: Row<string, boolean> = {
  name: "loud",
  owner: "manager",
  kind: SWITCH,
  default: false,
  flag: "loud",
  offFlag: "quiet",
  description: "Say it loud",
  offDescription: "Say nothing",
};
const rows = [...ROWS, COLOUR, LOUD] as readonly Row[];

test("a new row of the settings is a property with a default and a check", () => {
  const here = kit({ rows });
  const options = here.options as unknown as { colour: string };
  const manager = here.manager as unknown as { loud: boolean };
  assertEquals([options.colour, manager.loud], ["never", false]);
  options.colour = "always";
  assertEquals(options.colour, "always");
  const error = assertThrows(() => options.colour = 7 as unknown as string, TimemoryError);
  assertEquals(error.message, "colour must be a string, not 7");
  assertEquals(options.colour, "always");
  assertEquals("loud" in here.options, false);
});

test("a new row of the settings is a flag, for a switch one for each value", () => {
  const here = kit({ rows });
  const options = here.options as unknown as { colour: string };
  const manager = here.manager as unknown as { loud: boolean };
  here.options.addArgumentsAndParse(["--timer-colour=tty", "--loud"]);
  assertEquals([options.colour, manager.loud], ["tty", true]);
  here.options.addArgumentsAndParse(["--quiet"]);
  assertEquals(manager.loud, false);
});

test("a new row of the settings is a variable of the environment", () => {
  const here = kit({ rows, host: { variable: (name) => name === "TIMEMORY_COLOUR" ? "tty" : undefined } });
  startSession(here);
  assertEquals((here.options as unknown as { colour: string }).colour, "tty");
});

test("a new row of the settings is in the help, with its present value", () => {
  let printed = "";
  const here = kit({ rows, host: { print: (text) => printed = text, exit: () => {} } });
  (here.options as unknown as { colour: string }).colour = "tty";
  here.options.addArgumentsAndParse(["--help"]);
  assert(/ {6}--timer-colour <when> +When to colour the report \(default: tty\)\n/.test(printed), printed);
  assert(/ {6}--loud +Say it loud\n {6}--quiet +Say nothing \(default\)$/.test(printed), printed);
});

test("a setting's effect runs before the value is stored, and keeps the old value if it throws", () => {
  const { settings, options } = kit();
  const seen: unknown[] = [];
  settings.onSet("precision", (value) => {
    seen.push([options.precision, value]);
    if (value === 20) throw new Error("no");
  });
  options.precision = 5;
  assertThrows(() => options.precision = 20, Error, "no");
  assertEquals([seen, options.precision], [[[3, 5], [5, 20]], 5]);
});

test("watch() tells the values now, at each change, and no more when called off", () => {
  const { settings, options } = kit();
  const seen: number[] = [];
  const callOff = settings.watch(({ precision }) => seen.push(precision));
  options.precision = 4;
  callOff();
  options.precision = 5;
  assertEquals(seen, [3, 4]);
});

test("every setting with a property has a variable, a flag and a description", () => {
  for (const row of ROWS as readonly Row[]) {
    const { name, owner, flag, description } = row;
    if (!owner) continue;
    assert(variableOf(row).startsWith("TIMEMORY_") && flag && description.length > 10, name);
  }
});

test("autosave from the environment warns in a program that leaves the options out", () => {
  const lines: string[] = [];
  const { core } = kit();
  const host: Host = {
    ...processHost(),
    variable: (name) => name === "TIMEMORY_AUTOSAVE" ? "5" : undefined,
    warn: (text) => lines.push(text),
  };
  startSession(createSession({ core, host }));
  assertEquals(lines, ["> TiMemory: autosave is not in this bundle, because the program does not import `options`"]);
});
