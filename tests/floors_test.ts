// The rules of the house: imports go down, in no circle, and src/README.md names every room.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { test } from "node:test";
import { assert, assertEquals } from "./kit/assert.ts";

/** The floor of each room, from the ground up. The loose files of src/ are rooms of their own. */
const FLOORS: Readonly<Record<string, number>> = {
  ...{ "errors.ts": 1, tree: 1, generated: 1 },
  "check.ts": 2,
  ...{ runtime: 3, report: 3 },
  ...{ options: 4, probe: 4, label: 4, output: 4 },
  core: 5,
  timer: 6,
  scope: 7,
  "manager.ts": 8,
  rescue: 9,
  "session.ts": 10,
  "timemory.ts": 11,
};
/** Rooms with a subpath of the package: above all others, and under nothing. */
const SUBPATHS = subpaths();
const MOST_LINES = 400;
/** The programs among the modules: they may name a runtime and import from Node. */
const PROGRAMS = ["src/plotting/plot_main.ts", "src/selftest/main.ts"];
/** The modules that load an optional package, each at the first need for it. */
const LOADING = ["src/plotting/png.ts"];

interface Import {
  from: string;
  to: string;
}

function subpaths(): string[] {
  const { exports } = JSON.parse(readFileSync("deno.json", "utf8")) as { exports: Record<string, string> };
  return Object.values(exports).flatMap((file) => /^\.\/src\/(\w+)\/mod\.ts$/.exec(file)?.[1] ?? []);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name.replaceAll("\\", "/"))).filter((name) => name.endsWith(".ts"));
}

/** Code without comments: examples in documentation import what they like. */
function codeOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** The relative imports and re-exports of a file, type-only and dynamic ones too. */
function importsOf(file: string): Import[] {
  const specifiers = [...codeOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.\.?\/[^"]+)"/g)].map((match) =>
    match[1]
  );
  return specifiers.map((specifier) => {
    const to = normalize(join(dirname(file), specifier));
    return { from: file, to: to.endsWith(".ts") ? to : `${to}.ts` };
  });
}

/** The room of a file in src/. */
function roomOf(file: string): string {
  return file.split("/")[1];
}

/** A circle among arrows, as a list of the places on it; empty if there is none. */
function circle(arrows: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...targets.get(from) ?? [], to]);
  const done = new Set<string>();
  const visit = (place: string, way: string[]): string[] => {
    if (way.includes(place)) return [...way.slice(way.indexOf(place)), place];
    if (done.has(place)) return [];
    for (const next of targets.get(place) ?? []) {
      const found = visit(next, [...way, place]);
      if (found.length > 0) return found;
    }
    done.add(place);
    return [];
  };
  for (const place of targets.keys()) {
    const found = visit(place, []);
    if (found.length > 0) return found;
  }
  return [];
}

const files = filesIn("src");
const imports = files.flatMap(importsOf);

test("circle() finds a circle", () => {
  assertEquals(circle([{ from: "a", to: "b" }, { from: "b", to: "c" }, { from: "c", to: "b" }]), ["b", "c", "b"]);
  assertEquals(circle([{ from: "a", to: "b" }, { from: "a", to: "c" }, { from: "b", to: "c" }]), []);
});

test("importsOf() finds imports of values and types, re-exports and dynamic imports", () => {
  assert(importsOf("mod.ts").some(({ to }) => to === "src/timemory.ts"));
  assert(imports.length > 150, `${imports.length} imports`);
  for (const { from, to } of imports) assert(existsSync(to), `${from} imports ${to}`);
});

test("every room has a floor or is a subpath", () => {
  const rooms = readdirSync("src").filter((name) => name !== "README.md");
  assertEquals(rooms.filter((room) => !(room in FLOORS) && !SUBPATHS.includes(room)), []);
});

test("src/ has at most six loose files", () => {
  const loose = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isFile());
  assert(loose.length <= 6, loose.map(({ name }) => name).join());
});

test("imports go down, or stay in the room", () => {
  const floor = (room: string) => FLOORS[room] ?? 12;
  const upward = imports.filter(({ from, to }) => {
    const [own, other] = [roomOf(from), roomOf(to)];
    return own !== other && floor(own) <= floor(other);
  });
  assertEquals(upward.map(({ from, to }) => `${from} -> ${to}`), []);
});

test("report/ imports only the ground floor and check.ts", () => {
  const allowed = ["errors.ts", "tree", "check.ts", "report"];
  const others = imports.filter(({ from, to }) => roomOf(from) === "report" && !allowed.includes(roomOf(to)));
  assertEquals(others.map(({ from, to }) => `${from} -> ${to}`), []);
});

test("no file imports itself by way of others, in src/ and in core.as/", () => {
  assertEquals(circle(imports), []);
  assertEquals(circle(filesIn("core.as").flatMap(importsOf)), []);
});

test("nothing under mod.ts reaches a subpath", () => {
  const reached = new Set(["mod.ts"]);
  for (const file of reached) for (const { to } of importsOf(file)) reached.add(to);
  assertEquals([...reached].filter((file) => SUBPATHS.includes(roomOf(file))), []);
});

test("a subpath of the package is a folder of src/ with a mod.ts", () => {
  const { exports } = JSON.parse(readFileSync("deno.json", "utf8")) as { exports: Record<string, string> };
  const others = Object.entries(exports).filter(([name, file]) =>
    name !== "." && file !== `./src/${name.slice(2)}/mod.ts`
  );
  assertEquals(others, []);
  const rooms = readdirSync("src").filter((room) => existsSync(`src/${room}/mod.ts`));
  assertEquals(rooms.filter((room) => !SUBPATHS.includes(room)), []);
});

test("no module of src/ imports a package or a module of Node, which browsers do not have", () => {
  const importing = files.filter((file) => {
    return ![...PROGRAMS, ...LOADING].includes(file) &&
      /^(?:import|export)\b[^;"=]*\bfrom\s+"[^."]|\bimport\s*\(?\s*"[^."]/m.test(codeOf(file));
  });
  assertEquals(importing, []);
});

test("two files of src/ never share a name, but mod.ts", () => {
  const names = files.map((file) => file.split("/").at(-1)!).filter((name) => name !== "mod.ts");
  assertEquals(names.filter((name, i) => names.indexOf(name) !== i), []);
});

test("no file of src/ and core.as/ is longer than 400 lines, but generated ones", () => {
  const long = [...files, ...filesIn("core.as")].filter((file) => {
    return roomOf(file) !== "generated" && readFileSync(file, "utf8").split("\n").length > MOST_LINES + 1;
  });
  assertEquals(long, []);
});

test("only runtime/ and probe/ name a runtime's global", () => {
  const naming = files.filter((file) => {
    if (["runtime", "probe", "generated"].includes(roomOf(file)) || PROGRAMS.includes(file)) return false;
    return /\b(?:Deno|Bun)\b(?!["'`])|globalThis[^;]*\bprocess\b/.test(
      codeOf(file).replace(/(["`])(?:\\.|(?!\1)[^\\])*\1/g, '""'),
    );
  });
  assertEquals(naming, []);
});

test("src/README.md names every room in one line", () => {
  const lines = readFileSync("src/README.md", "utf8").split("\n");
  for (const room of readdirSync("src")) {
    if (room === "README.md") continue;
    const name = room.endsWith(".ts") ? room : `${room}/`;
    assertEquals(lines.filter((line) => line.startsWith(`| \`${name}\` `)).length, 1, room);
  }
});
