import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { plot, PlotData, type PlotOptions, read } from "../src/plotting/mod.ts";
import { TimemoryError } from "../src/errors.ts";
import { assert, assertEquals, assertRejects } from "./kit/assert.ts";
import { bundleOptions } from "./kit/bundle.ts";
import { inFolder } from "./kit/folder.ts";
import { HOSTILE_KEYS, hostileTree, node, treeOf } from "./kit/plot_trees.ts";
import { programCommand, runCommand, runtime } from "./kit/process.ts";
import { printed } from "./kit/printed.ts";
import { tree } from "./kit/trees.ts";

const GOLDEN = "tests/reference/plots";

/** Draws PNGs and returns their bytes by name. */
function pngs(options: PlotOptions): Promise<Map<string, Uint8Array>> {
  return inFolder(async (outputDir) => {
    const files = new Map<string, Uint8Array>();
    await printed(async () => {
      for (const path of await plot({ ...options, outputDir })) {
        files.set(path.slice(outputDir.length + 1), readFileSync(path));
      }
    });
    return files;
  });
}

/** Returns the size of a PNG in pixels and its dots per metre. */
function facts(png: Uint8Array): { width: number; height: number; dots: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  assertEquals(String.fromCharCode(...png.subarray(37, 41)), "pHYs");
  return { width: view.getUint32(16), height: view.getUint32(20), dots: view.getUint32(41) };
}

test("a PNG has the same bytes on every runtime: those of the golden files", async () => {
  const foreign = HOSTILE_KEYS.filter((key) => /[^\x20-\x7e]/.test(key));
  const data = [
    Object.assign(read("tests/reference/mpi2_report_0.json"), { title: "mpi_sample" }),
    new PlotData([treeOf(14), treeOf(14, 8), treeOf(12, 9)], "ranks"),
    new PlotData([hostileTree(foreign.slice(0, 24))], "hostile", "hostile </svg> & keys"),
  ];
  const drawn = [
    ...await pngs({ data: data[0] }),
    ...await pngs({ data: data[1], theme: "dark", timingPercent: 1, memoryFields: [] }),
    ...await pngs({ data: data[2], memoryFields: [] }),
  ];
  assertEquals(drawn.length, 4);
  const different: string[] = [];
  for (const [name, png] of drawn) {
    const file = join(GOLDEN, name);
    // To renew them after a change that was looked at: TIMEMORY_RENEW_PLOTS=1 deno task test:deno
    if (process.env.TIMEMORY_RENEW_PLOTS) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(file, png);
    }
    const golden = existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();
    const isSame = golden.length === png.length && golden.every((byte, i) => byte === png[i]);
    if (!isSame) different.push(file);
  }
  assertEquals(different, []);
});

test("a PNG is 1600 pixels wide at 75 dots per inch, and says so", async () => {
  const [png] = (await pngs({ data: new PlotData([treeOf(1)]), memoryFields: [] })).values();
  assertEquals(facts(png), { width: 1600, height: 336, dots: 2953 });
});

test("imageSize and imageDpi are those of the PNG", async () => {
  const imageSize = { width: 801, height: 433 };
  const [png] = (await pngs({ data: new PlotData([treeOf(9)]), memoryFields: [], imageSize, imageDpi: 100 })).values();
  assertEquals(facts(png), { width: 801, height: 433, dots: 3937 });
});

test("a PNG that needs too much memory is an error that says what to choose", async () => {
  const data = new PlotData([treeOf(300)]);
  const error = await assertRejects(() => pngs({ data, imageDpi: 300 }), TimemoryError);
  assertEquals(error.code, "TOO_LARGE");
  assertEquals(
    error.message,
    'Cannot draw a PNG of 6400 x 39718 pixels: choose fewer rows, fewer dots per inch, or type "svg"',
  );
});

test("wide characters that the font lacks are as wide as two", async () => {
  const one = (label: string) => pngs({ data: new PlotData([tree(node(label, -1, 0))]), memoryFields: [] });
  const [wide, narrow, plain] = [await one("解解解解"), await one("שלום"), await one("abcd")]
    .map((files) => [...files.values()][0].join());
  assert(wide !== narrow && narrow !== plain);
  // All missing characters of a width look the same.
  assertEquals([...(await one("処理処理")).values()][0].join(), wide);
});

test("without @resvg/resvg-wasm a PNG is one error that says what to install, and an SVG works", () =>
  inFolder(async (folder) => {
    const report = join(process.cwd(), "tests/reference/cxx_report.json");
    let command: string[];
    if (runtime === "deno") {
      const flags = ["--no-config", "--node-modules-dir=none", "--no-lock", "--no-remote", "--no-npm"];
      const [deno, ...others] = await programCommand("tests/children/plot_png.ts");
      command = [deno, others[0], ...flags, ...others.slice(1)];
    } else {
      const { build } = await import("esbuild");
      const outfile = join(folder, "plot_png.mjs");
      await build({ ...bundleOptions(["tests/children/plot_png.ts"], ""), outfile });
      command = [process.execPath, ...(runtime === "bun" ? ["run", "--no-install"] : []), outfile];
    }
    const { code, stdout, stderr } = await runCommand([...command, report, join(folder, "out")], { cwd: folder });
    assertEquals([code, stderr], [0, ""]);
    assertEquals(
      stdout,
      'UNSUPPORTED: Cannot draw a PNG without the package @resvg/resvg-wasm: install it by "npm install ' +
        '@resvg/resvg-wasm" or "deno add npm:@resvg/resvg-wasm", or draw type "svg"\n',
    );
    assert(!existsSync(join(folder, "out")));
  }));
