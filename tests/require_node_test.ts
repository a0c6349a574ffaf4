import { test } from "node:test";
import { requireNode } from "../src/runtime/require_node.ts";
import { assertEquals, message } from "./kit/assert.ts";

const node = (version: string) => ({ process: { versions: { node: version } } });

test("requireNode() accepts Node from 20.19 on, and every other runtime", () => {
  for (const version of ["20.19.0", "20.20.2", "22.0.0", "26.10.0"]) requireNode(node(version));
  requireNode({});
  requireNode({ ...node("18.0.0"), Deno: { version: {} } });
  requireNode({ ...node("18.0.0"), Bun: { version: "1" } });
});

test("requireNode() names the minimum and the version of an older Node", () => {
  for (const version of ["18.20.4", "20.18.3", "8.0.0"]) {
    assertEquals(
      message(() => requireNode(node(version)), "UNSUPPORTED"),
      `TiMemory needs Node 20.19 or later, and this is Node ${version}`,
    );
  }
});
