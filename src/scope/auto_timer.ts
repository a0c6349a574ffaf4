import { checked, checkOptions, COUNT, optional, SWITCH, TEXT } from "../check.ts";
import { KnownLabel } from "../core/known_label.ts";
import { invalidArgument } from "../errors.ts";
import { type CallSite, callSite } from "../label/call_site.ts";
import { type LabelRule, scopeLabel } from "../label/label.ts";
import { type ArgumentOptions, argumentsText, tagText } from "../label/show_value.ts";
import { treeLineAtExit } from "../timer/printed_lap.ts";
import { closeAfter, type Recorder } from "./recorder.ts";

/** Options of {@link AutoTimerFunction}. */
export interface AutoTimerOptions extends ArgumentOptions {
  /**
   * The parts of the label: `"default"` (function and key, or function, file and line), `"full"`
   * (function, key, file and line), `"basic"` (function and key), `"blank"` (the key alone, without
   * a search for the call site).
   */
  label?: LabelRule | undefined;
  /** The caller whose function, file and line the label shows: 0 is the direct one, the default. */
  nback?: number | undefined;
  /** Whether the lap prints a line with its own readings at its end. False by default. */
  reportAtExit?: boolean | undefined;
}

const OPTIONS = ["label", "nback", "reportAtExit", "addArgs", "args"];

/** An open scope of the call tree. It ends with its `using` block, or by `stop()`. */
export interface AutoTimer extends Disposable, AsyncDisposable {
  /** Ends the lap. Does nothing the second time. */
  stop(): void;
}

/**
 * The type of {@link autoTimer}.
 *
 * - `autoTimer(key, options)` opens a scope. It finds its call site each time.
 * - `` autoTimer`key` `` does the same as a tag. It finds its call site once. Later calls cost a
 *   look-up in a map.
 * - `autoTimer.run(key, fn, options)` runs a function, sync or async, as one lap, as
 *   {@link Region.run} does. It hands on promises in the same way.
 */
export type AutoTimerFunction = {
  (key?: string, options?: AutoTimerOptions): AutoTimer;
  (key: TemplateStringsArray, ...values: unknown[]): AutoTimer;
  run<T>(key: string, fn: () => T, options?: AutoTimerOptions): T;
};

class OpenScope implements AutoTimer {
  // No # fields: they cost several ns each on V8.
  private readonly leave: Recorder["leave"];
  private readonly token: number;
  private readonly atExit: (() => void) | undefined;

  constructor(recorder: Recorder, token: number, atExit?: () => void) {
    this.leave = recorder.leave;
    this.token = token;
    this.atExit = atExit;
  }

  stop(): void {
    this.leave(this.token);
    if (this.atExit) this.atExit();
  }

  [Symbol.dispose](): void {
    this.stop();
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.stop();
    return Promise.resolve();
  }
}

/** A tag's place in the source: its call site, and the label id of each of its keys until `clear()`. */
interface Tag {
  site: CallSite;
  labelIds: Map<string, number>;
  generation: number;
}

/**
 * Creates the function `autoTimer` of a recorder.
 *
 * @internal
 */
export function createAutoTimer(recorder: Recorder): AutoTimerFunction {
  const { core } = recorder;
  /** The labels of tags without values. Each tag in the source has one array of strings. */
  const plainTags = new Map<TemplateStringsArray, KnownLabel>();
  const tags = new WeakMap<TemplateStringsArray, Tag>();

  // Not a rest parameter: it makes an array for every lap.
  function open(key?: string | TemplateStringsArray, options?: unknown): AutoTimer {
    if (typeof key === "object") {
      const labelId = arguments.length === 1
        ? (plainTags.get(key) ?? plainLabel(key)).id
        : labelIdWith(key, Array.prototype.slice.call(arguments, 1));
      return new OpenScope(recorder, recorder.enter(labelId));
    }
    // No search for the call site while recording is off.
    if (!recorder.enabled) return new OpenScope(recorder, 0);
    const given = options as AutoTimerOptions | undefined;
    // Not in tail position: Bun drops the frame of a function that ends in a call, and this frame
    // marks the caller.
    const label = labelOf(open, key, given);
    const atExit = given?.reportAtExit ? treeLineAtExit(core, label) : undefined;
    return new OpenScope(recorder, recorder.enter(core.labelId(label)), atExit);
  }

  // deno-lint-ignore ban-types -- only compared with the frames of the stack
  function labelOf(above: Function, key: string | undefined, options: AutoTimerOptions = {}): string {
    checkOptions(options, OPTIONS);
    const { label = "default", nback = 0, reportAtExit } = options;
    checked(COUNT, "nback", nback);
    optional(SWITCH, "reportAtExit", reportAtExit);
    const args = argumentsText(options);
    if (label === "blank" && typeof key === "string" && key !== "") return key;
    return lookedUp(scopeLabel(key, callSite(nback, above), label, args));
  }

  /** Counts the look for the call site, which costs much more than the lap. */
  function lookedUp(label: string): string {
    core.countCallSite(core.labelId(label));
    return label;
  }

  function plainLabel(strings: TemplateStringsArray): KnownLabel {
    // Not only a tag: `autoTimer(options)` comes here too, and `autoTimer(null)`.
    if (!Array.isArray(strings)) throw invalidArgument("key", "a string", strings);
    const label = new KnownLabel(core, lookedUp(scopeLabel(text(strings), callSite(0, open), "default")));
    plainTags.set(strings, label);
    return label;
  }

  function labelIdWith(strings: TemplateStringsArray, values: unknown[]): number {
    if (!Array.isArray(strings)) throw invalidArgument("key", "a string", strings);
    let tag = tags.get(strings);
    if (tag?.generation !== core.generation) {
      tag = { site: tag?.site ?? callSite(0, open), labelIds: new Map(), generation: core.generation };
      tags.set(strings, tag);
    }
    const key = strings.reduce((sum, part, i) => sum + tagText(values[i - 1]) + part);
    let labelId = tag.labelIds.get(key);
    if (labelId === undefined) {
      labelId = core.labelId(scopeLabel(key, tag.site, "default"));
      if (labelId !== core.overflowLabel) tag.labelIds.set(key, labelId);
    }
    return labelId;
  }

  function run<T>(key: string, fn: () => T, options?: AutoTimerOptions): T {
    checked(TEXT, "key", key);
    if (!recorder.enabled) return fn();
    const label = labelOf(run, key, options);
    const lap = () => recorder.run(core.labelId(label), fn, fn);
    return options?.reportAtExit ? closeAfter(lap, fn, treeLineAtExit(core, label), undefined) : lap();
  }

  return Object.assign(open, { run });
}

/** Returns the tag's key, raw if an escape is invalid. */
function text(strings: TemplateStringsArray): string {
  return strings[0] ?? strings.raw[0]!;
}
