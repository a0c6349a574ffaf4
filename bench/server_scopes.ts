// The same two ways to open a scope, by nobody, by us, and by OpenTelemetry's SDK; a process has only one of them.

export interface ScopeKind {
  run<T>(name: string, fn: () => Promise<T>): Promise<T>;
  runSync<T>(name: string, fn: () => T): T;
}

export const KINDS = ["none", "ours", "OpenTelemetry"];
export const ASYNC_SCOPES = 5;

export function openScopeKind(kind: string): Promise<ScopeKind> {
  if (kind === "ours") return ours();
  if (kind === "OpenTelemetry") return openTelemetry();
  return Promise.resolve({ run: (_name, fn) => fn(), runSync: (_name, fn) => fn() });
}

async function ours(): Promise<ScopeKind> {
  const { region } = await import("../mod.ts");
  const regions = new Map(
    ["request", "auth", "db", "cache", "parse", "render"].map((name) => [name, region(name)]),
  );
  return {
    run: (name, fn) => regions.get(name)!.run(fn),
    runSync: (name, fn) => regions.get(name)!.run(fn),
  };
}

/** Active spans in AsyncLocalStorage, and an SDK that drops them when they end. */
async function openTelemetry(): Promise<ScopeKind> {
  const { context, trace } = await import("@opentelemetry/api");
  const { AsyncLocalStorageContextManager } = await import("@opentelemetry/context-async-hooks");
  const { BasicTracerProvider, NoopSpanProcessor } = await import("@opentelemetry/sdk-trace-base");
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new NoopSpanProcessor()] }));
  const tracer = trace.getTracer("bench");
  return {
    run: (name, fn) =>
      tracer.startActiveSpan(name, async (span) => {
        try {
          return await fn();
        } finally {
          span.end();
        }
      }),
    runSync: (name, fn) =>
      tracer.startActiveSpan(name, (span) => {
        try {
          return fn();
        } finally {
          span.end();
        }
      }),
  };
}
