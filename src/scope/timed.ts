// The three wrappers: autoTimed records in the call tree, timed and rssTracked stand alone and print a line.
import { invalidArgument } from "../errors.ts";
import { escapeControls } from "../report/escape.ts";
import { formatRss } from "../report/line.ts";
import { type ConfigurableWrapper, createWrapper, type Target } from "./decorate.ts";
import { scopeLabel } from "../label/label.ts";
import { lineAtExit, printLine, risen, treeLineAtExit } from "../timer/printed_lap.ts";
import { closeAfter, type Recorder } from "./recorder.ts";
import { RunPolicy } from "./run_policy.ts";
import { type Call, functionKind, type Gauge, type OpenLap, wrap } from "./wrap.ts";

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

/** The wrappers of one recorder. */
export interface Wrappers {
  autoTimed: ConfigurableWrapper<AutoTimedOptions>;
  timed: ConfigurableWrapper<TimedOptions>;
  rssTracked: ConfigurableWrapper<TimedOptions>;
}

/** What ends a lap that stands alone. */
type End = () => void;
type Begin = (owner: string | undefined, args: string | undefined) => End;

/** Makes the three wrappers of a recorder. */
export function createWrappers(recorder: Recorder): Wrappers {
  const { core } = recorder;

  function standAlone(name: string, begin: (head: string) => End): ConfigurableWrapper<TimedOptions> {
    return createWrapper<TimedOptions>(name, check, (target, options) => {
      const head = (owner?: string, args?: string) => standAloneHead(target, options.key, owner, args);
      return wrapped(target, options, printing((owner, args) => begin(head(owner, args))));
    });
  }

  function wrapped(target: Target, options: TimedOptions, gauge: Gauge): Call {
    const { fn, isMethod } = target;
    return wrap(fn, { recorder, gauge, isMethod, addArgs: options.addArgs ?? false });
  }

  return {
    autoTimed: createWrapper<AutoTimedOptions>("autoTimed", check, (target, options) => {
      const gauge = options.reportAtExit
        ? reportingGauge(recorder, target, options.key)
        : treeGauge(recorder, target, options.key);
      return wrapped(target, options, gauge);
    }),
    timed: standAlone("timed", (head) => lineAtExit(core, head)),
    rssTracked: standAlone("rssTracked", (head) => {
      const start = core.read();
      return () => {
        const stop = core.read();
        printLine(head + formatRss(stop, risen(start, stop)));
      };
    }),
  };
}

function check(options: AutoTimedOptions): void {
  const { key, addArgs, reportAtExit } = options;
  if (key !== undefined && typeof key !== "string") throw invalidArgument("key", "a string", key);
  if (addArgs !== undefined && typeof addArgs !== "boolean") throw invalidArgument("addArgs", "a boolean", addArgs);
  if (reportAtExit !== undefined && typeof reportAtExit !== "boolean") {
    throw invalidArgument("reportAtExit", "a boolean", reportAtExit);
  }
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
    if (args !== undefined) return recorder.core.label(treeLabel(target, key, owner, args));
    if (last !== 0 && owner === lastOwner) return last;
    let label = labels.get(owner);
    if (label === undefined) {
      label = recorder.core.label(treeLabel(target, key, owner, undefined));
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
