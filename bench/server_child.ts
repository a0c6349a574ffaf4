// A server whose handlers have scopes of one kind: `server_child.ts none|ours|OpenTelemetry`. Prints its port; `/cpu` tells the CPU
// time that it has used so far, in microseconds.
import process from "node:process";
import { startServer } from "../tests/http_server.ts";
import { openScopeKind } from "./server_scopes.ts";

const { run, runSync } = await openScopeKind(process.argv[2]);

/** The handler of tests/server_test.ts without its waiting, so that what the scopes cost is seen: 5 async scopes, 3 sync ones. */
function answer(): Promise<Response> {
  return run("request", async () => {
    await run("auth", () => Promise.resolve());
    await Promise.all([query(), run("cache", () => Promise.resolve()), query()]);
    return runSync("render", () => new Response("done"));
  });
}

function query(): Promise<unknown> {
  return run("db", async () => {
    await null;
    return runSync("parse", () => JSON.parse("[1, 2, 3]"));
  });
}

function cpu(): Response {
  const { user, system } = process.cpuUsage();
  return new Response(String(user + system));
}

const server = await startServer((url) => url.pathname === "/cpu" ? Promise.resolve(cpu()) : answer());
console.log(server.port);
