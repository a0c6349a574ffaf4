// Tests of the npm package, packed and installed into empty folders: `deno task test:npm`. Not a
// `_test.ts`, because it installs much and takes minutes.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { build, stop } from "esbuild";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "../kit/assert.ts";
import { bundleOptions, PACKAGE } from "../kit/bundle.ts";
import { runCommand } from "../kit/process.ts";
import { pack, project, succeed } from "./install.ts";

const BUN = join(process.cwd(), "node_modules/.bin/bun");
const DENO = ["npx", "-y", "deno@2.9.5"];
/** Versions of Node that get a smoke test; the complete tests run on the one that is installed. */
const NODES = ["20.19.0", "22", "24", "26"];
/** The last version before `require()` of ES modules, which has no synchronous builtins for ES modules either. */
const OLD_NODE = "20.15.1";
const TYPESCRIPTS = ["5.4", "5.9", "6.0", "7.0"];

const ESM = `import { region, report } from "timemory";
region("smoke").run(() => {});
report();
`;
const CJS = ESM.replace(/import (.*) from (".*")/, "const $1 = require($2)");
const LINE = /^> \[node\] smoke {2}: .* wall/;

let tarball: string;
const dependency = () => ({ timemory: `file:${tarball}` });

before(async () => {
  tarball = await pack();
});
after(() => stop());

test("publint and arethetypeswrong find nothing", async () => {
  await succeed(["npx", "-y", "publint@0.3.25", "--strict", tarball]);
  await succeed(["npx", "-y", "@arethetypeswrong/cli@0.18.5", "--profile", "esm-only", tarball]);
});

test("the package brings no dependency, and has types, license and source maps without machine paths", async () => {
  const folder = join(await project("files", dependency()), "node_modules");
  assertEquals(readdirSync(folder).filter((name) => !name.startsWith(".")), ["timemory"]);
  const files = readdirSync(join(folder, "timemory"), { recursive: true, encoding: "utf8" });
  for (
    const name of [
      "LICENSE",
      "README.md",
      "esm/mod.js",
      "esm/mod.d.ts",
      "esm/src/selftest/mod.d.ts",
      "esm/src/plotting/mod.d.ts",
    ]
  ) {
    assert(files.includes(name), name);
  }
  const text = (name: string) => readFileSync(join(folder, "timemory", name), "utf8");
  for (const map of files.filter((name) => name.endsWith(".map"))) {
    const { sources, sourcesContent } = JSON.parse(text(map)) as { sources: string[]; sourcesContent: string[] };
    assert(sources.every((source) => source.startsWith("../")), `${map}: ${sources}`);
    assertEquals(sourcesContent.length, sources.length, map);
  }
  assert(!files.some((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")));
});

test("nothing internal is in the types that a user gets", async () => {
  const folder = join(await project("files", dependency()), "node_modules/timemory/esm");
  const seen = new Set(["mod.d.ts", "src/plotting/mod.d.ts", "src/selftest/mod.d.ts"]);
  for (const file of seen) {
    const text = readFileSync(join(folder, file), "utf8").replace(/\/\*[^]*?\*\//g, "");
    assert(!/\b(?:Core|Recorder|WebAssembly|SharedCore|Host)\b/.test(text), `${file}\n${text}`);
    for (const [, path] of text.matchAll(/from "(\.[^"]+)\.js"/g)) {
      seen.add(join(file, "..", `${path}.d.ts`));
    }
  }
  assert(seen.size > 10);
});

test("the consumer of the tests uses every public name", () => {
  const consumer = readFileSync("tests/npm/consumer.ts", "utf8");
  const names = [...readFileSync("mod.ts", "utf8").matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, list]) => list.split(",").map((name) => name.replace(/\btype\b/, "").trim())).filter(Boolean);
  assert(names.length > 60, `${names.length} names`);
  for (const name of names) {
    assert(consumer.split(new RegExp(`\\b${name}\\b`)).length > 2, `${name} is not used`);
  }
});

test("a strict consumer compiles under TypeScript 5.4 to the newest, with and without lib dom", async () => {
  const aliases = TYPESCRIPTS.map((version) => [`typescript-${version}`, `npm:typescript@~${version}`]);
  const folder = await project("types", { ...dependency(), ...Object.fromEntries(aliases) });
  // Without dom a project has no console of its own.
  const console = "declare const console: { error(...values: unknown[]): void };\n";
  const consumer = readFileSync("tests/npm/consumer.ts", "utf8");
  for (const dom of [true, false]) {
    writeFileSync(join(folder, "consumer.ts"), dom ? consumer : console + consumer);
    const compilerOptions = {
      ...{ strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ target: "es2022", module: "node16", moduleResolution: "node16", noEmit: true, types: [] },
      lib: ["es2022", "esnext.disposable", ...(dom ? ["dom"] : [])],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    const packageFile = join(folder, "package.json");
    writeFileSync(packageFile, JSON.stringify({ ...JSON.parse(readFileSync(packageFile, "utf8")), type: "module" }));
    for (const version of TYPESCRIPTS) {
      const tsc = join(folder, `node_modules/typescript-${version}/bin/tsc`);
      const { code, stdout } = await runCommand(["node", tsc, "-p", "."], { cwd: folder });
      assertEquals([code, stdout], [0, ""], `TypeScript ${version}, dom: ${dom}`);
    }
  }
});

test("`using` compiles and runs with the tarball of `deno pack`", async () => {
  const packed = join(tarball, "../deno_pack.tgz");
  await succeed([...DENO, "pack", "--allow-dirty", "--quiet", "--output", packed]);
  const program = `import { autoTimer, RssUsage, report, Timer } from "@timemory/timemory";
{
  using _call = autoTimer("packed", { label: "blank" });
  using _tag = autoTimer\`tag\`;
  using _timer = new Timer("timer");
  using _usage = new RssUsage("usage");
}
report();
`;
  const packages = { "@timemory/timemory": `file:${packed}`, tsx: "4.23.15", typescript: "~6.0" };
  const folder = await project("deno_pack", packages, { "using.mts": program });
  const flags = ["--strict", "--noEmit", "--target", "es2022", "--module", "node16", "--skipLibCheck", "false"];
  await succeed(["npx", "tsc", ...flags, "--lib", "es2022,esnext.disposable", "using.mts"], { cwd: folder });
  const { stdout } = await succeed(["node", "node_modules/.bin/tsx", "using.mts"], { cwd: folder });
  assertMatch(stdout, /\[node\] packed .*\n> \[node\] \|_/);
});

test("the consumer runs on Bun and under tsx", async () => {
  const folder = await project("run", { ...dependency(), tsx: "4.23.15" });
  copyFileSync("tests/npm/consumer.ts", join(folder, "consumer.ts"));
  for (const command of [[BUN, "run"], ["node", "node_modules/.bin/tsx"]]) {
    const { stdout } = await succeed([...command, "consumer.ts"], { cwd: folder });
    assertStringIncludes(stdout, "1 passed, 0 failed");
    assertMatch(stdout, /\|_inner +3 /);
  }
});

test("the README's first program runs as pasted on Deno, on Bun and under tsx", async () => {
  const program = /```ts\n([^]*?)```/.exec(readFileSync("README.md", "utf8"))![1]!;
  const folder = await project("readme", { ...dependency(), tsx: "4.23.15" }, { "readme.ts": program });
  for (const command of [[...DENO, "run", "-A"], [BUN, "run"], ["node", "node_modules/.bin/tsx"]]) {
    const { stdout } = await succeed([...command, "readme.ts"], { cwd: folder });
    assertMatch(stdout, /^> \[\w+\] main@'readme.ts':\d+ /);
    assertMatch(stdout, /\|_inner .*total # of laps: 276/);
    rmSync(join(folder, "timing_report.json"));
  }
});

test("import and require() work on each Node from 20.19 on", async () => {
  for (const version of NODES) {
    const folder = await project(`node-${version}`, { ...dependency(), node: version }, {
      "smoke.mjs": ESM,
      "smoke.cjs": CJS,
    });
    const node = join(folder, "node_modules/node/bin/node");
    for (const file of ["smoke.mjs", "smoke.cjs"]) {
      const { stdout, stderr } = await succeed([node, "--no-warnings", file], { cwd: folder });
      assertMatch(stdout, LINE, `${version} ${file}`);
      assertEquals(stderr, "");
    }
  }
});

test("an older Node gets one clear error with the minimum", async () => {
  const folder = await project("node-old", { ...dependency(), node: OLD_NODE }, { "smoke.mjs": ESM });
  const { code, stderr } = await runCommand([join(folder, "node_modules/node/bin/node"), "smoke.mjs"], { cwd: folder });
  assertEquals(code, 1);
  assertStringIncludes(stderr, `TimemoryError: TiMemory needs Node 20.19 or later, and this is Node ${OLD_NODE}`);
});

test("tests of a user's run under vitest and Jest", async () => {
  const body = `test("a region records a lap", () => {
  manager.clear();
  region("lap").run(() => {});
  expect(manager.snapshot().timers.map(({ label, laps }) => [label, laps])).toEqual([["lap", 1]]);
});
`;
  const folder = await project("vitest", { ...dependency(), vitest: "3.2.4" }, {
    "lap.test.js": `import { expect, test } from "vitest";\nimport { manager, region } from "timemory";\n${body}`,
  });
  const vitest = await succeed(["node", "node_modules/.bin/vitest", "run"], { cwd: folder });
  assertStringIncludes(vitest.stdout, "1 passed");
  const other = await project("jest", { ...dependency(), jest: "30.5.2" }, {
    "lap.test.mjs": `import { manager, region } from "timemory";\n${body}`,
    "jest.config.json": JSON.stringify({ testMatch: ["**/*.test.mjs"], transform: {} }),
  });
  const jest = [
    "node",
    "--experimental-vm-modules",
    "--no-warnings",
    "node_modules/.bin/jest",
    "--config",
    "jest.config.json",
  ];
  assertStringIncludes((await succeed(jest, { cwd: other })).stderr, "1 passed");
});

test("a bundle by esbuild runs on its own, and holds only what the program uses", async () => {
  const folder = await project("bundle", dependency(), { "smoke.mjs": ESM });
  const outfile = join(folder, "bundled.mjs");
  await build({ entryPoints: [join(folder, "smoke.mjs")], outfile, bundle: true, minify: true, format: "esm" });
  const { stdout } = await succeed(["node", outfile]);
  assertMatch(stdout, LINE);
  const text = readFileSync(outfile, "utf8");
  assert(!text.includes("timemory autosave") && !text.includes("timemory signals"));
});

test("the whole suite passes against the package on Node and Bun", async () => {
  const folder = join(await project("suite", dependency()), "node_modules/timemory");
  const tests = readdirSync("tests").filter((name) => name.endsWith("_test.ts"));
  const outdir = ".build/tests_of_package";
  rmSync(outdir, { recursive: true, force: true });
  await build({ ...bundleOptions(tests.map((name) => `tests/${name}`), folder), outdir });
  const env = { [PACKAGE]: folder };
  const onNode = await succeed(["node", "--test", `${outdir}/`], { env });
  assertMatch(onNode.stdout, /# pass [3-9]\d\d\n/);
  const onBun = await succeed([BUN, "test", "--timeout", "60000", `./${outdir}/`], { env });
  assertMatch(onBun.stderr, / [3-9]\d\d pass\n(?: +\d+ skip\n)? +0 fail\n/);
});
