// Other tools that time a scope, each in the cheapest way that its users would write.
import { createHistogram, performance as hooks } from "node:perf_hooks";
import { BasicTracerProvider, NoopSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Contestant } from "../lib/measure.ts";

/** Laps between two clearings, because marks and measures stay in a list. */
const CLEAR_EVERY = 1000;

export function peers(): Contestant[] {
  return [map(), timerify(), openTelemetry(), oneMark(), twoMarks(), consoleTime()];
}

interface Total {
  laps: number;
  wall: number;
  min: number;
  max: number;
}

/** Adds up wall time by hand: no tree, no CPU time, no memory. */
function map(): Contestant {
  const totals = new Map<string, Total>();
  const add = (key: string, wall: number) => {
    let total = totals.get(key);
    if (!total) totals.set(key, total = { laps: 0, wall: 0, min: Infinity, max: 0 });
    total.laps++;
    total.wall += wall;
    if (wall < total.min) total.min = wall;
    if (wall > total.max) total.max = wall;
  };
  return peer("Map of totals by hand", (laps) => {
    for (let i = 0; i < laps; i++) {
      const start = performance.now();
      add("lap", performance.now() - start);
    }
  });
}

/** Records in a histogram, because an observer costs more: it gets an object per lap. */
function timerify(): Contestant {
  const work = hooks.timerify(() => {}, { histogram: createHistogram() });
  return peer("performance.timerify", (laps) => {
    for (let i = 0; i < laps; i++) work();
  });
}

/** Sets one mark and measures up to now, the cheapest way. */
function oneMark(): Contestant {
  return peer("performance.mark, measure", (laps) => {
    for (let i = 1; i <= laps; i++) {
      performance.mark("lap");
      performance.measure("lap", "lap");
      if (i % CLEAR_EVERY === 0) clear();
    }
    clear();
  });
}

/** Sets two marks, as the documentation shows. */
function twoMarks(): Contestant {
  return peer("performance.mark twice, measure", (laps) => {
    for (let i = 1; i <= laps; i++) {
      performance.mark("start");
      performance.mark("end");
      performance.measure("lap", "start", "end");
      if (i % CLEAR_EVERY === 0) clear();
    }
    clear();
  });
}

function clear(): void {
  performance.clearMarks();
  performance.clearMeasures();
}

/** Prints to stdout and stderr, which are the null device here. */
function consoleTime(): Contestant {
  return peer("console.time/timeEnd", (laps) => {
    for (let i = 0; i < laps; i++) {
      console.time("lap");
      console.timeEnd("lap");
    }
  });
}

/** Records spans for the SDK's no-op processor, because any other processor costs more. */
function openTelemetry(): Contestant {
  const provider = new BasicTracerProvider({ spanProcessors: [new NoopSpanProcessor()] });
  const tracer = provider.getTracer("bench");
  return peer("OpenTelemetry SDK span", (laps) => {
    for (let i = 0; i < laps; i++) tracer.startSpan("lap").end();
  });
}

function peer(name: string, run: Contestant["run"]): Contestant {
  return { name, kind: "peer", run };
}
