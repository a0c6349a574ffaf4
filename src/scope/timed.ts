// The three wrappers: autoTimed records in the call tree, timed and rssTracked stand alone and print a line.
import { checkOptions, optional, SWITCH, TEXT } from "../check.ts";
import { escapeControls } from "../report/escape.ts";
import { formatRss } from "../report/line.ts";
import { type ConfigurableWrapper, createWrapper, type Target } from "./decorate.ts";
import { scopeLabel } from "../label/label.ts";
import { lineAtExit, risen, treeLineAtExit } from "../timer/printed_lap.ts";
import { print } from "../runtime/print.ts";
import { closeAfter, type Recorder, RunPolicy } from "./recorder.ts";
import { type Call, functionKind, type Gauge, wrap } from "./wrap.ts";
import type { OpenLap } from "./wrap_generator.ts";

/** Options of {@link timed} and {@link rssTracked}. */
export interface TimedOptions {
  /** The key; without one the line has function, class, file and line of the place where the function was wrapped. */
  key?: string;
  /** Whether the key shows each call's arguments, briefly; false by default. A key of `timed` or `rssTracked` overrides it. */
  addArgs?: boolean;
}

/** Options of {@link autoTimed}. */
export interface AutoTimedOptions extends TimedOptions {
  /** Whether each lap's line is printed to stdout at its end, with readings of its own; false by default. */
  reportAtExit?: boolean;
}

/** Ends a lap that stands alone. */
type End = () => void;
type Begin = (owner: string | undefined, args: string | undefined) => End;

/** Makes the wrapper that records in the call tree. */
export function createAutoTimed(recorder: Recorder): ConfigurableWrapper<AutoTimedOptions> {
  const check = optionsCheck(["key", "addArgs", "reportAtExit"]);
  return createWrapper<AutoTimedOptions>("autoTimed", check, (target, options) => {
    const gauge = options.reportAtExit
      ? reportingGauge(recorder, target, options.key)
      : treeGauge(recorder, target, options.key);
    return wrapped(recorder, target, options, gauge);
  });
}

/** Makes the wrapper that prints times and memory of each call. */
export function createTimed(recorder: Recorder): ConfigurableWrapper<TimedOptions> {
  return createStandAlone("timed", recorder, (head) => lineAtExit(recorder.core, head));
}

/** Makes the wrapper that prints the memory that each call added. */
export function createRssTracked(recorder: Recorder): ConfigurableWrapper<TimedOptions> {
  const { core } = recorder;
  return createStandAlone("rssTracked", recorder, (head) => {
    const start = core.read();
    return () => {
      const stop = core.read();
      print(head + formatRss(stop, risen(start, stop)));
    };
  });
}

function createStandAlone(
  name: string,
  recorder: Recorder,
  begin: (head: string) => End,
): ConfigurableWrapper<TimedOptions> {
  return createWrapper<TimedOptions>(name, optionsCheck(["key", "addArgs"]), (target, options) => {
    const head = (owner?: string, args?: string) => standAloneHead(target, options.key, owner, args);
    return wrapped(recorder, target, options, printing((owner, args) => begin(head(owner, args))));
  });
}

function wrapped(recorder: Recorder, { fn, isMethod }: Target, options: TimedOptions, gauge: Gauge): Call {
  return wrap(fn, { recorder, gauge, isMethod, addArgs: options.addArgs ?? false });
}

/** Returns a function that throws if options have other keys than these, or a value of a wrong type. */
function optionsCheck(names: readonly string[]): (options: AutoTimedOptions) => void {
  return (options) => {
    checkOptions(options, names);
    optional(TEXT, "key", options.key);
    optional(SWITCH, "addArgs", options.addArgs);
    optional(SWITCH, "reportAtExit", options.reportAtExit);
  };
}

/** A user's key is printed as it is. */
function standAloneHead(target: Target, key: string | undefined, owner?: string, args?: string): string {
  if (key) return key;
  return escapeControls(scopeLabel(undefined, { ...target.site, className: owner }, "blank", args));
}

/** Records the calls in the call tree. */
function treeGauge(recorder: Recorder, target: Target, key: string | undefined): Gauge {
  const label = treeLabels(recorder, target, key);
  const policy = new RunPolicy();
  const isAsync = functionKind(target.fn) === "AsyncFunction";
  return {
    run: (owner, args, call) => {
      const number = label(owner, args);
      if (isAsync) return recorder.run(number, call);
      return policy.isSync ? policy.runSync(recorder, number, call) : policy.run(recorder, number, call);
    },
    open: (owner, args) => openTreeLap(recorder, label(owner, args)),
  };
}

function openTreeLap(recorder: Recorder, label: number): OpenLap {
  const context = recorder.openContext(label);
  if (context) return { resume: (fn) => recorder.resume(context, fn), close: () => recorder.closeContext(context) };
  // Where nothing carries a context along, as in browsers, the lap is apart from the stack all the same: between its parts
  // other scopes open and close.
  const token = recorder.enterUnder(0, label);
  return { resume: (fn) => fn(), close: () => recorder.leave(token) };
}

/** A wrapped function's labels, by class and arguments; that of the last class without a look-up. */
function treeLabels(recorder: Recorder, target: Target, key: string | undefined) {
  const labels = new Map<string | undefined, number>();
  let lastOwner: string | undefined;
  let last = 0;
  return (owner: string | undefined, args: string | undefined): number => {
    // With arguments the core, which knows every label by its text, is the cache.
    if (args !== undefined) return recorder.core.labelId(treeLabel(target, key, owner, args));
    if (last !== 0 && owner === lastOwner) return last;
    let label = labels.get(owner);
    if (label === undefined) {
      label = recorder.core.labelId(treeLabel(target, key, owner, undefined));
      if (label === recorder.core.overflowLabel) return label;
      labels.set(owner, label);
    }
    lastOwner = owner;
    return last = label;
  };
}

function treeLabel({ site }: Target, key: string | undefined, owner: string | undefined, args: string | undefined) {
  return scopeLabel(key, { ...site, className: owner }, "default", args);
}

/** Records the calls in the call tree and prints a line for each. */
function reportingGauge(recorder: Recorder, target: Target, key: string | undefined): Gauge {
  const tree = treeGauge(recorder, target, key);
  const lines = printing((owner, args) => treeLineAtExit(recorder.core, treeLabel(target, key, owner, args)));
  return {
    run: (owner, args, call) => lines.run(owner, args, () => tree.run(owner, args, call)),
    open: (owner, args) => {
      const line = lines.open(owner, args);
      const lap = tree.open(owner, args);
      return {
        resume: lap.resume,
        close: () => {
          lap.close();
          line.close();
        },
      };
    },
  };
}

/** Measures laps that print a line at their end. */
function printing(begin: Begin): Gauge {
  return {
    run: (owner, args, call) => closeAfter(call, begin(owner, args), undefined),
    open: (owner, args) => ({ resume: (fn) => fn(), close: begin(owner, args) }),
  };
}
