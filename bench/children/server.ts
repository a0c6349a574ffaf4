// A server whose handlers have scopes of one kind of KINDS: `bench/children/server.ts KIND`. Prints
// its port. `/cpu` answers with the CPU time it has used so far, in microseconds.
import process from "node:process";
import { startServer } from "../../tests/kit/http_server.ts";
import { KINDS, type ScopeToken } from "../lib/server_scopes.ts";

const { run, runSync } = await KINDS[process.argv[2]]();

/**
 * Answers a request like tests/server_test.ts, with 5 async scopes and 3 sync ones, but never
 * waits.
 */
function answer(): Promise<Response> {
  return run("request", 0, async (request) => {
    await run("auth", request, () => Promise.resolve());
    await Promise.all([query(request), run("cache", request, () => Promise.resolve()), query(request)]);
    return runSync("render", request, () => new Response("done"));
  });
}

function query(request: ScopeToken): Promise<unknown> {
  return run("db", request, async (db) => {
    await null;
    return runSync("parse", db, () => JSON.parse("[1, 2, 3]"));
  });
}

function cpu(): Response {
  const { user, system } = process.cpuUsage();
  return new Response(String(user + system));
}

const server = await startServer((url) => url.pathname === "/cpu" ? Promise.resolve(cpu()) : answer());
console.log(server.port);
