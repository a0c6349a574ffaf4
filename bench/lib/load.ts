// A client that repeats one request. It only counts bytes, because it must cost less than the
// server.

const REQUEST = new TextEncoder().encode("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");

/** Sends requests one after the other on each connection; resolves when all are answered. */
export async function load(port: number, requests: number, connections: number): Promise<void> {
  let left = requests;
  const client = async () => {
    using connection = await Deno.connect({ hostname: "127.0.0.1", port });
    const buffer = new Uint8Array(4096);
    const length = await firstAnswer(connection, buffer);
    while (--left > 0) {
      await send(connection);
      for (let got = 0; got < length;) got += await receive(connection, buffer);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
}

async function send(connection: Deno.Conn): Promise<void> {
  // A write of so few bytes is either complete or the connection is broken.
  if (await connection.write(REQUEST) !== REQUEST.length) throw new Error("A request was sent in parts");
}

async function receive(connection: Deno.Conn, buffer: Uint8Array): Promise<number> {
  const got = await connection.read(buffer);
  if (got === null) throw new Error("The server has closed the connection");
  return got;
}

/** Returns the length of an answer in bytes, which is the same for all answers of a server. */
async function firstAnswer(connection: Deno.Conn, buffer: Uint8Array): Promise<number> {
  await send(connection);
  let text = "";
  while (!isWhole(text)) text += new TextDecoder().decode(buffer.subarray(0, await receive(connection, buffer)));
  if (!text.startsWith("HTTP/1.1 200")) throw new Error(`The server answered ${text}`);
  return text.length;
}

function isWhole(text: string): boolean {
  const [head, body] = text.split("\r\n\r\n", 2);
  if (body === undefined) return false;
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? text.endsWith("0\r\n\r\n") : body.length === Number(length);
}
