// The cost of scopes in a server on each runtime: `deno task bench:server`. Measures requests per
// second and CPU time per request without scopes, with a bare AsyncLocalStorage, with ours and with
// OpenTelemetry's SDK. Then measures one async scope in one process.
import { ASYNC_FLOOR, ASYNC_OTEL, ASYNC_OURS } from "./contestants/async.ts";
import { GROUPS } from "./lib/groups.ts";
import { load } from "./lib/load.ts";
import type { ChildResult } from "./children/measure.ts";
import { median } from "./lib/median.ts";
import { BUN, bundleForNode, DENO, NODE, run, type Runtime } from "./lib/runtimes.ts";
import { ASYNC_SCOPES, KINDS } from "./lib/server_scopes.ts";
import { groupResult } from "./lib/tables.ts";

const SERVER = "bench/children/server.ts";
const MEASURE = "bench/children/measure.ts";
const FILE = ".build/bench/async.json";
const REQUESTS = 2000;
const CONNECTIONS = 16;
const ROUNDS = 40;

interface Started {
  kind: string;
  port: number;
  child: Deno.ChildProcess;
  perSecond: number[];
  /** Microseconds of CPU time per request. */
  cpu: number[];
}

async function start(runtime: Runtime, kind: string): Promise<Started> {
  const [command, ...before] = runtime.command(SERVER);
  const child = new Deno.Command(command, { args: [...before, kind], stdin: "null", stdout: "piped" }).spawn();
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    return { kind, port: Number(text), child, perSecond: [], cpu: [] };
  }
  throw new Error(`The server of ${runtime.name} did not start`);
}

async function cpuOf({ port }: Started): Promise<number> {
  return Number(await (await fetch(`http://127.0.0.1:${port}/cpu`)).text());
}

/** Sends a burst of requests to a server. */
async function burst(server: Started, counted: boolean): Promise<void> {
  const before = await cpuOf(server);
  const start = performance.now();
  await load(server.port, REQUESTS, CONNECTIONS);
  const seconds = (performance.now() - start) / 1000;
  const used = await cpuOf(server) - before;
  if (!counted) return;
  server.perSecond.push(REQUESTS / seconds);
  server.cpu.push(used / REQUESTS);
}

/** Gives all servers bursts in turn, the first two to warm up; prints a row for each server. */
async function serve(runtime: Runtime): Promise<void> {
  const servers: Started[] = [];
  try {
    for (const kind in KINDS) servers.push(await start(runtime, kind));
    for (let round = -2; round < ROUNDS; round++) {
      for (let i = 0; i < servers.length; i++) await burst(servers[(round + 2 + i) % servers.length], round >= 0);
    }
  } finally {
    for (const { child } of servers) child.kill();
    await Promise.all(servers.map(({ child }) => child.status));
  }
  const [bare] = servers;
  for (const { kind, perSecond, cpu } of servers) {
    const more = median(cpu.map((used, round) => used - bare.cpu[round]));
    const cells = [
      runtime.name,
      kind,
      median(perSecond).toFixed(0),
      median(cpu).toFixed(1),
      kind === bare.kind ? "" : more.toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** Prints a row with the cost of one async scope. */
async function scopes(runtime: Runtime): Promise<void> {
  await run(runtime, MEASURE, ["async", "40", FILE], { stderr: "null" });
  const { measured }: ChildResult = JSON.parse(await Deno.readTextFile(FILE));
  const { rows } = groupResult(GROUPS.async.title, GROUPS.async.against, [measured]);
  const [storage, ours, otel] = [ASYNC_FLOOR, ASYNC_OURS, ASYNC_OTEL].map((name) =>
    rows.find((row) => row.name === name)!
  );
  const cells = [
    runtime.name,
    ...[storage, ours, otel].map(({ nanoseconds }) => nanoseconds.toFixed(0)),
    ours.ratios[ASYNC_FLOOR].toFixed(2),
    (otel.nanoseconds / ours.nanoseconds).toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

await bundleForNode(SERVER, MEASURE);
console.log(`A request has ${ASYNC_SCOPES} async scopes and 3 sync ones, ${CONNECTIONS} connections:\n`);
console.log("| | scopes | requests a second | CPU us a request | more than none |\n| --- | --- | ---: | ---: | ---: |");
for (const runtime of [DENO, BUN, NODE]) await serve(runtime);
console.log("\nOne async scope, ns:\n");
console.log(
  `| | ${ASYNC_FLOOR} | ours | OpenTelemetry | ours / AsyncLocalStorage | OpenTelemetry / ours |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
);
for (const runtime of [DENO, BUN, NODE]) await scopes(runtime);
