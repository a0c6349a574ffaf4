// The three wrappers: autoTimed records in the call tree; timed and rssTracked only print a line.
import { checkOptions, optional, SWITCH, TEXT } from "../check.ts";
import { KnownLabel } from "../core/known_label.ts";
import { escapeControls } from "../report/escape.ts";
import { formatRss } from "../report/line.ts";
import { type ConfigurableWrapper, createWrapper, type Target } from "./decorate.ts";
import { functionKind } from "./function_kind.ts";
import { scopeLabel } from "../label/label.ts";
import { lineAtExit, treeLineAtExit } from "../timer/printed_lap.ts";
import { risen } from "../tree/call_tree.ts";
import { print } from "../runtime/print.ts";
import { closeAfter, type Recorder, RunPolicy } from "./recorder.ts";
import { type Call, type Gauge, wrap } from "./wrap.ts";
import type { OpenLap } from "./wrap_generator.ts";

/** Options of {@link timed} and {@link rssTracked}. */
export interface TimedOptions {
  /** The key. By default the label names function, class, file and line, as wrapped. */
  key?: string | undefined;
  /**
   * Whether the label shows each call's arguments, shortened. False by default. With a key, `timed`
   * and `rssTracked` ignore it.
   */
  addArgs?: boolean | undefined;
}

/** Options of {@link autoTimed}. */
export interface AutoTimedOptions extends TimedOptions {
  /** Whether each lap prints a line with its own readings at its end. False by default. */
  reportAtExit?: boolean | undefined;
}

/** Ends a lap and prints its line. */
type End = () => void;
type Begin = (owner: string | undefined, args: string | undefined) => End;

/**
 * Creates the wrapper that records in the call tree.
 *
 * @internal
 */
export function createAutoTimed(recorder: Recorder): ConfigurableWrapper<AutoTimedOptions> {
  const check = optionsCheck(["key", "addArgs", "reportAtExit"]);
  return createWrapper<AutoTimedOptions>("autoTimed", check, (target, options) => {
    const gauge = options.reportAtExit
      ? reportingGauge(recorder, target, options.key)
      : treeGauge(recorder, target, options.key);
    return wrapped(recorder, target, options, gauge);
  });
}

/**
 * Creates the wrapper that prints the times and memory of each call.
 *
 * @internal
 */
export function createTimed(recorder: Recorder): ConfigurableWrapper<TimedOptions> {
  return createStandAlone("timed", recorder, (head) => lineAtExit(recorder.core, head));
}

/**
 * Creates the wrapper that prints the memory that each call adds.
 *
 * @internal
 */
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
    return wrapped(recorder, target, options, printing(target.fn, (owner, args) => begin(head(owner, args))));
  });
}

function wrapped(recorder: Recorder, { fn, isMethod }: Target, options: TimedOptions, gauge: Gauge): Call {
  return wrap(fn, { recorder, gauge, isMethod, addArgs: options.addArgs ?? false });
}

/** Returns a function that throws if an option is not among `names` or has the wrong type. */
function optionsCheck(names: readonly string[]): (options: AutoTimedOptions) => void {
  return (options) => {
    checkOptions(options, names);
    optional(TEXT, "key", options.key);
    optional(SWITCH, "addArgs", options.addArgs);
    optional(SWITCH, "reportAtExit", options.reportAtExit);
  };
}

/** Returns the head of a printed line. The user's key is printed unchanged. */
function standAloneHead(target: Target, key: string | undefined, owner?: string, args?: string): string {
  if (key) return key;
  return escapeControls(scopeLabel(undefined, { ...target.site, className: owner }, "blank", args));
}

/** Returns a gauge that records calls in the call tree. */
function treeGauge(recorder: Recorder, target: Target, key: string | undefined): Gauge {
  const { fn } = target;
  const labelId = treeLabels(recorder, target, key);
  const policy = new RunPolicy();
  const isAsync = functionKind(fn) === "AsyncFunction";
  return {
    run: (owner, args, call) => {
      const id = labelId(owner, args);
      if (isAsync) return recorder.run(id, call, fn);
      return policy.isSync ? policy.runSync(recorder, id, call, fn) : policy.run(recorder, id, call, fn);
    },
    open: (owner, args) => openTreeLap(recorder, labelId(owner, args)),
  };
}

function openTreeLap(recorder: Recorder, labelId: number): OpenLap {
  const context = recorder.openContext(labelId);
  if (context) return { resume: (fn) => recorder.resume(context, fn), close: () => recorder.closeContext(context) };
  // Browsers carry no context along. The lap stays off the stack there too, because other scopes
  // open and close between its parts.
  const token = recorder.enterUnder(0, labelId);
  return { resume: (fn) => fn(), close: () => recorder.leave(token) };
}

/** Returns a function that finds a label's id by class and arguments. Caches the last class. */
function treeLabels({ core }: Recorder, target: Target, key: string | undefined) {
  const labels = new Map<string | undefined, KnownLabel>();
  let lastOwner: string | undefined;
  let last: KnownLabel | undefined;
  return (owner: string | undefined, args: string | undefined): number => {
    // With arguments there is no cache here: the core already keeps each text's id.
    if (args !== undefined) return core.labelId(treeLabel(target, key, owner, args));
    if (last === undefined || owner !== lastOwner) {
      last = labels.get(owner) ?? new KnownLabel(core, treeLabel(target, key, owner, undefined));
      labels.set(owner, last);
      lastOwner = owner;
    }
    return last.id;
  };
}

function treeLabel({ site }: Target, key: string | undefined, owner: string | undefined, args: string | undefined) {
  return scopeLabel(key, { ...site, className: owner }, "default", args);
}

/** Returns a gauge that records calls in the call tree and prints a line for each. */
function reportingGauge(recorder: Recorder, target: Target, key: string | undefined): Gauge {
  const tree = treeGauge(recorder, target, key);
  const lines = printing(
    target.fn,
    (owner, args) => treeLineAtExit(recorder.core, treeLabel(target, key, owner, args)),
  );
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

/** Returns a gauge whose laps print a line at their end. */
function printing(source: Call, begin: Begin): Gauge {
  return {
    run: (owner, args, call) => closeAfter(call, source, begin(owner, args), undefined),
    open: (owner, args) => ({ resume: (fn) => fn(), close: begin(owner, args) }),
  };
}
