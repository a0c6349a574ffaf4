import { test } from "node:test";
import type { Manager } from "../src/manager.ts";
import { createRegion } from "../src/scope/region.ts";
import { assert, assertEquals } from "./kit/assert.ts";
import { type Handler, type Server, startServer } from "./kit/http_server.ts";
import { realSession } from "./kit/session.ts";

const CLIENTS = 64;
const CHUNKS = 3;

/** What a request asks for; the tree of each is known. */
const KINDS = ["plain", "stream", "throw", "abort"];

interface App {
  manager: Manager;
  memory: () => number;
  handle: Handler;
  /** Aborts the client of a request, by the request's number, when the server holds that request. */
  clients: Map<string, AbortController>;
}

function app(): App {
  const { recorder, manager } = realSession(1024);
  const [request, auth, db, parse, cache, render, stream, chunk, hold] = [
    ...["request", "auth", "db", "parse", "cache", "render", "stream", "chunk", "hold"],
  ].map((name) => createRegion(recorder, name));
  const clients = new Map<string, AbortController>();
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  const query = () =>
    db.run(async () => {
      await sleep(Math.random() * 3);
      const token = parse.enter();
      JSON.parse("[1, 2, 3]");
      parse.leave(token);
      return 3;
    });

  /** The body goes on being written after the handler has returned. */
  const body = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        stream.run(async () => {
          for (let i = 0; i < CHUNKS; i++) {
            await sleep(1);
            chunk.run(() => controller.enqueue(new TextEncoder().encode(`${i}\n`)));
          }
          controller.close();
        });
      },
    });

  const handle: Handler = (url, signal) =>
    request.run(async () => {
      await auth.run(() => Promise.resolve());
      await Promise.all([query(), cache.run(() => sleep(1)), query()]);
      const kind = url.searchParams.get("kind");
      if (kind === "throw") throw new Error("early");
      if (kind === "abort") {
        await hold.run(() =>
          new Promise<void>((resolve) => {
            signal.addEventListener("abort", () => resolve(), { once: true });
            clients.get(url.searchParams.get("id")!)!.abort();
          })
        );
      }
      const token = render.enter();
      const response = new Response(kind === "stream" ? body() : "done");
      render.leave(token);
      return response;
    });
  return { manager, memory: () => recorder.core.memory.buffer.byteLength, handle, clients };
}

/** Sends so many requests of each kind, by CLIENTS clients at a time. */
async function load({ port }: Server, { clients }: App, kinds: string[], each: number): Promise<void> {
  const kindsLeft = kinds.flatMap((kind) => Array.from({ length: each }, () => kind));
  const client = async () => {
    for (let kind = kindsLeft.pop(); kind; kind = kindsLeft.pop()) {
      const id = String(kindsLeft.length);
      const gone = new AbortController();
      clients.set(id, gone);
      const answer = fetch(`http://127.0.0.1:${port}/?kind=${kind}&id=${id}`, { signal: gone.signal });
      await answer.then((response) => response.text()).catch((error) => {
        if (kind !== "abort") throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

/** Waits until nothing is open: an aborted request ends on the server a little later than at its client. */
async function quiet(manager: Manager): Promise<void> {
  for (let i = 0; i < 200 && manager.snapshot().timers.some((timer) => timer.openLaps > 0); i++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function laps(manager: Manager): Record<string, number> {
  const paths: string[] = [];
  return Object.fromEntries(
    manager.snapshot().timers.map(({ parent, label, laps }, i) => {
      paths[i] = parent < 0 ? label : `${paths[parent]}>${label}`;
      return [paths[i], laps];
    }),
  );
}

test("64 concurrent clients: exactly the expected paths and laps, and nothing open at the end", async () => {
  const here = app();
  const { manager } = here;
  const server = await startServer(here.handle);
  const each = 64;
  const start = process.cpuUsage();
  await load(server, here, KINDS, each);
  await quiet(manager);
  await server.stop();
  const all = each * KINDS.length;
  assertEquals(laps(manager), {
    "request": all,
    "request>auth": all,
    "request>db": 2 * all,
    "request>db>parse": 2 * all,
    "request>cache": all,
    "request>render": 3 * each,
    "request>render>stream": each,
    "request>render>stream>chunk": CHUNKS * each,
    "request>hold": each,
  });
  const { timers } = manager.snapshot();
  assertEquals(timers.filter((timer) => timer.openLaps > 0), []);
  assert(timers[0].maxOpenLaps > 1);
  for (const { wall, covered } of timers) assert(covered >= 0 && covered <= wall);

  const { user, system } = process.cpuUsage(start);
  const sums = new Map<number, number>();
  for (const timer of timers) {
    sums.set(timer.parent, (sums.get(timer.parent) ?? 0) + timer.user + timer.system);
  }
  for (const sum of sums.values()) assert(sum <= (user + system) * 1000 + 1e6, `${sum} ns of ${user + system} us`);
  const unknown = (label: string) => timers.find((timer) => timer.label === label)!.cpuUnknownLaps;
  assert(unknown("request") > 0);
  assertEquals([unknown("parse"), unknown("chunk")], [0, 0]);
});

test("10 000 requests leave no growth in frames or memory", async () => {
  const here = app();
  const { manager, memory } = here;
  const server = await startServer(here.handle);
  await load(server, here, ["plain", "throw"], 1000);
  const { size } = manager;
  const before = memory();
  await load(server, here, ["plain", "throw"], 4000);
  await quiet(manager);
  await server.stop();
  assertEquals(laps(manager)["request"], 10_000);
  assertEquals([manager.size, memory()], [size, before]);
  assertEquals(manager.snapshot().timers.filter((timer) => timer.openLaps > 0), []);
});
