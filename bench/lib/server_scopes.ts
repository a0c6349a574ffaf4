// The kinds of scopes of the server: none, ours, OpenTelemetry and others. A process has one kind
// only.

/** A token that a scope passes to its children by hand. */
export type ScopeToken = number;

export interface ScopeKind {
  run<T>(name: string, parent: ScopeToken, fn: (scope: ScopeToken) => Promise<T>): Promise<T>;
  runSync<T>(name: string, parent: ScopeToken, fn: () => T): T;
}

/** All kinds by name, the one without scopes first. */
export const KINDS: Record<string, () => ScopeKind | Promise<ScopeKind>> = {
  "none": () => ({ run: (_name, _parent, fn) => fn(0), runSync: (_name, _parent, fn) => fn() }),
  "AsyncLocalStorage": storage,
  "ours": ours,
  "ours, explicit parents": explicit,
  "OpenTelemetry": openTelemetry,
};
export const ASYNC_SCOPES = 5;

/** Keeps a store for each async scope and no times: the cost of the context alone. */
async function storage(): Promise<ScopeKind> {
  const { AsyncLocalStorage } = await import("node:async_hooks");
  const als = new AsyncLocalStorage<object>();
  return { run: (name, _parent, fn) => als.run({ name }, () => fn(0)), runSync: (_name, _parent, fn) => fn() };
}

async function regions() {
  const { region } = await import("../../mod.ts");
  return new Map(["request", "auth", "db", "cache", "parse", "render"].map((name) => [name, region(name)]));
}

async function ours(): Promise<ScopeKind> {
  const all = await regions();
  return {
    run: (name, _parent, fn) => all.get(name)!.run(() => fn(0)),
    runSync: (name, _parent, fn) => all.get(name)!.run(fn),
  };
}

/** Passes tokens by hand, without AsyncLocalStorage. */
async function explicit(): Promise<ScopeKind> {
  const all = await regions();
  return {
    run: async (name, parent, fn) => {
      const region = all.get(name)!;
      const scope = region.enter({ parent });
      try {
        return await fn(scope);
      } finally {
        region.leave(scope);
      }
    },
    runSync: (name, parent, fn) => {
      const region = all.get(name)!;
      const scope = region.enter({ parent });
      try {
        return fn();
      } finally {
        region.leave(scope);
      }
    },
  };
}

/** Starts active spans, which the SDK drops at their end. */
async function openTelemetry(): Promise<ScopeKind> {
  const { context, trace } = await import("@opentelemetry/api");
  const { AsyncLocalStorageContextManager } = await import("@opentelemetry/context-async-hooks");
  const { BasicTracerProvider, NoopSpanProcessor } = await import("@opentelemetry/sdk-trace-base");
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new NoopSpanProcessor()] }));
  const tracer = trace.getTracer("bench");
  return {
    run: (name, _parent, fn) =>
      tracer.startActiveSpan(name, async (span) => {
        try {
          return await fn(0);
        } finally {
          span.end();
        }
      }),
    runSync: (name, _parent, fn) =>
      tracer.startActiveSpan(name, (span) => {
        try {
          return fn();
        } finally {
          span.end();
        }
      }),
  };
}
