import { test } from "node:test";
import { assert, assertEquals } from "./kit/assert.ts";
import { runProgram } from "./kit/process.ts";

const FIGURES =
  " :  ?\\d+\\.\\d{3} wall, +\\d+\\.\\d{3} user \\+ +\\d+\\.\\d{3} system = +\\d+\\.\\d{3} CPU \\[sec\\] " +
  "\\([ .\\d]+%\\) : RSS \\{tot,self\\}_\\{curr,peak\\} : \\([ .\\d]+\\|[ .\\d]+\\) \\| \\([ .\\d]+\\|[ .\\d]+\\) \\[MB\\]";
const MEMORY =
  " : RSS \\{total,self\\}_\\{current,peak\\} : \\([\\d.]+\\|[\\d.]+\\) \\| \\([\\d.]+\\|[\\d.]+\\) \\[MB\\]";

/**
 * What each example prints, line by line, with `{figures}` for those of a timer, `{memory}` for those of a memory usage,
 * `{place}` for file and line, `{tag}` for the runtime and `{n}` for a number.
 */
const EXAMPLES: Record<string, string[]> = {
  auto_timer: [
    "> [{tag}] main@'{folder}/auto_timer.{ext}'     {figures}",
    "> [{tag}] |_test_func_glob{place}       {figures}",
    "> [{tag}]   |_test_func_1{place}        {figures}",
    "> [{tag}]   |_test_func_2{place}        {figures}",
    "> [{tag}]     |_test_func_1{place}      {figures}",
    "> [{tag}] |_calibrate@Detector          {figures} (total # of laps: 3)",
  ],
  context_managers: [
    "> [{tag}] main{place}{figures}",
    "main(3, q){place}{figures}",
    "main{place}{memory}",
    "interrupted{figures}",
    "The timer has printed its line before this is caught",
    "> [{tag}] main{place}        {figures}",
    "> [{tag}] main(3, q){place}  {figures}",
  ],
  decorators: [
    "> [{tag}] load{place}{figures}",
    "0 1 4 9",
    "test[FineGrid]{place}{figures}",
    "fill[FineGrid](7){place}{memory}",
    "> [{tag}] load{place}             {figures}",
    "> [{tag}] fib(3){place}           {figures}",
    "> [{tag}] |_fib(2){place}         {figures}",
    "> [{tag}]   |_fib(1){place}       {figures}",
    "> [{tag}]   |_fib(0){place}       {figures}",
    "> [{tag}] |_fib(1){place}         {figures}",
    "> [{tag}] squares{place}          {figures}",
    "> [{tag}] solve[Grid]{place}      {figures}",
    "> [{tag}] |_#assemble@assembly    {figures}",
    "> [{tag}] |_weight[Grid]{place}   {figures}",
    "> [{tag}] solve[FineGrid]{place}  {figures}",
    "> [{tag}] |_#assemble@assembly    {figures}",
    "> [{tag}] |_weight[Grid]{place}   {figures}",
  ],
  rss_usage: [
    "an array of 8 MB: current RSS rose by {n} MB",
    "compute{place}{memory}",
    "kept 8 MB",
    "self peak - self current = {n} MB for a while",
    "block{memory}",
  ],
  timer: [
    "test_func_timer{place}{figures}",
    "lap{place}{figures} (total # of laps: 3)",
    "lap{place} : {n} sec wall in 3 laps, {n} MB",
    "",
    'Total time for "timer.{ext}"{figures}',
  ],
};

/** What stands below a tree: some of it depends on how fast the machine is. */
const NOTE = /^> [^[]/;

const PATTERNS: Record<string, string> = {
  figures: FIGURES,
  memory: MEMORY,
  place: "@'\\w+\\.m?[tj]s':[1-9]\\d*",
  tag: "(?:deno|bun|node)",
  folder: "\\w+",
  ext: "m?[tj]s",
  n: " *-?\\d+\\.\\d+",
};

/** The line as a regular expression; how many spaces pad it depends on the runtime. */
function pattern(line: string): RegExp {
  const source = line
    .replace(/[[\]().*+?^$|\\/#]/g, "\\$&")
    .replace(/ +\{figures\}/, " *{figures}")
    .replace(/\{(\w+)\}/g, (_, name) => PATTERNS[name]);
  return new RegExp(`^${source}$`);
}

for (const [name, expected] of Object.entries(EXAMPLES)) {
  test(`examples/${name}.ts prints what it should`, async () => {
    const { code, stdout, stderr } = await runProgram(`examples/${name}.ts`);
    assertEquals({ code, stderr }, { code: 0, stderr: "" });
    const lines = stdout.replace(/\n$/, "").split("\n").filter((line) => !NOTE.test(line));
    assertEquals(lines.length, expected.length, stdout);
    lines.forEach((line, i) => assert(pattern(expected[i]).test(line), `${line}\nis not\n${expected[i]}`));
  });
}
