// What else people time scopes with, each in the cheapest way that a user of it would write.
import { createHistogram, performance as hooks } from "node:perf_hooks";
import { BasicTracerProvider, NoopSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Contestant } from "../lib/measure.ts";

/** Marks and measures stay in a list until they are cleared. */
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

/** What one writes by hand: no tree, no CPU time, no memory. */
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

/** With a histogram, which adds up as it goes, rather than an observer, which is handed every lap as an object. */
function timerify(): Contestant {
  const work = hooks.timerify(() => {}, { histogram: createHistogram() });
  return peer("performance.timerify", (laps) => {
    for (let i = 0; i < laps; i++) work();
  });
}

/** The least of it: the measure ends now. */
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

/** As its documentation has it. */
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

/** Stdout and stderr are the null device. */
function consoleTime(): Contestant {
  return peer("console.time/timeEnd", (laps) => {
    for (let i = 0; i < laps; i++) {
      console.time("lap");
      console.timeEnd("lap");
    }
  });
}

/** Spans that are recorded and then dropped by the SDK's own processor that does nothing: any other one costs more. */
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
