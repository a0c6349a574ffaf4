// An HTTP server on loopback, by the API of each runtime.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers a request. The signal aborts when the client disconnects. */
export type Handler = (url: URL, signal: AbortSignal) => Promise<Response>;

export interface Server {
  port: number;
  stop(): Promise<void>;
}

/** Starts a server on a free port. It answers with status 500 if the handler throws. */
export function startServer(handler: Handler): Promise<Server> {
  const answer = (url: URL, signal: AbortSignal) =>
    handler(url, signal).catch((error) => new Response(String(error), { status: 500 }));
  if ("Deno" in globalThis) return startDeno(answer);
  if ("Bun" in globalThis) return startBun(answer);
  return startNode(answer);
}

function startDeno(answer: Handler): Promise<Server> {
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    (request) => answer(new URL(request.url), request.signal),
  );
  return Promise.resolve({ port: server.addr.port, stop: () => server.shutdown() });
}

interface BunLike {
  serve(options: { hostname: string; port: number; fetch(request: Request): Promise<Response> }): {
    port: number;
    stop(force: boolean): Promise<void>;
  };
}

function startBun(answer: Handler): Promise<Server> {
  const server = (globalThis as unknown as { Bun: BunLike }).Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch: (request) => answer(new URL(request.url), request.signal),
  });
  return Promise.resolve({ port: server.port, stop: () => server.stop(true) });
}

async function startNode(answer: Handler): Promise<Server> {
  const server = createServer(async (request, response) => {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const made = await answer(new URL(request.url!, "http://127.0.0.1"), gone.signal);
    response.statusCode = made.status;
    if (made.body) { for await (const chunk of made.body) response.write(chunk); }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
