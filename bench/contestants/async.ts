// Async scopes around a function that awaits once, so that the scope must reach a continuation.
// Each scope has a store of its own in its AsyncLocalStorage, because scopes cannot be told apart
// otherwise.
import { AsyncLocalStorage } from "node:async_hooks";
import { context, type Span, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, NoopSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { region } from "../../mod.ts";
import type { Contestant } from "../lib/measure.ts";
import { clockReader } from "./floor.ts";
import { ours } from "./ours.ts";

export const ASYNC_FLOOR = "AsyncLocalStorage.run(async fn)";
export const ASYNC_BY_HAND = "the same and two clock reads, by hand";
export const ASYNC_OURS = "region.run(async fn)";
export const ASYNC_OTEL = "OpenTelemetry startActiveSpan";

export function asyncScopes(): Contestant[] {
  return [bare(), storage(), byHand(), scope(), explicit(), span()];
}

function bare(): Contestant {
  const work = async () => {
    await null;
  };
  return {
    name: "the async function alone",
    kind: "floor",
    run: async (laps) => {
      for (let i = 0; i < laps; i++) await work();
    },
  };
}

function storage(): Contestant {
  const als = new AsyncLocalStorage<object>();
  const work = async () => {
    await null;
  };
  return {
    name: ASYNC_FLOOR,
    kind: "floor",
    run: async (laps) => {
      for (let i = 0; i < laps; i++) await als.run({ scope: i }, work);
    },
  };
}

/** Times an async function by hand and hands on its result: no tree, no sums. */
function byHand(): Contestant {
  const als = new AsyncLocalStorage<object>();
  const read = clockReader() ?? (() => performance.now());
  const work = async () => {
    await null;
  };
  const timed = (scope: number) => {
    read();
    return als.run({ scope }, work).then(
      (value) => {
        read();
        return value;
      },
      (error) => {
        read();
        throw error;
      },
    );
  };
  return {
    name: ASYNC_BY_HAND,
    kind: "floor",
    run: async (laps) => {
      for (let i = 0; i < laps; i++) await timed(i);
    },
  };
}

function scope(): Contestant {
  const lap = region("async lap");
  const work = async () => {
    await null;
  };
  return ours(ASYNC_OURS, async (laps) => {
    for (let i = 0; i < laps; i++) await lap.run(work);
  });
}

/** Passes the parent's token by hand, without AsyncLocalStorage. */
function explicit(): Contestant {
  const outer = region("request").enter();
  const lap = region("explicit lap");
  const parent = { parent: outer };
  const work = async () => {
    await null;
  };
  return ours("region.enter({ parent })", async (laps) => {
    for (let i = 0; i < laps; i++) {
      const token = lap.enter(parent);
      await work();
      lap.leave(token);
    }
  });
}

/** Starts active spans as the documentation of OpenTelemetry shows. */
function span(): Contestant {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new NoopSpanProcessor()] }));
  const tracer = trace.getTracer("bench");
  const work = async (span: Span) => {
    await null;
    span.end();
  };
  return {
    name: ASYNC_OTEL,
    kind: "peer",
    run: async (laps) => {
      for (let i = 0; i < laps; i++) await tracer.startActiveSpan("lap", work);
    },
  };
}
