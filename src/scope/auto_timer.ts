import { checked, checkOptions, optional, SWITCH, TEXT } from "../check.ts";
import { type ArgumentOptions, argumentsText, tagText } from "../label/show_value.ts";
import { type CallSite, callSite } from "../label/call_site.ts";
import { type LabelRule, scopeLabel } from "../label/label.ts";
import { treeLineAtExit } from "../timer/printed_lap.ts";
import { closeAfter, type Recorder } from "./recorder.ts";

/** Options of {@link AutoTimerFunction}. */
export interface AutoTimerOptions extends ArgumentOptions {
  /**
   * What the key is made of: `"default"` (function and key, or function, file and line), `"full"` (function + key +
   * `@'file':line`), `"basic"` (function + key), `"blank"` (the key alone, which spares looking for the call site).
   */
  label?: LabelRule;
  /** How many callers up the scope takes its function, file and line from; 0, the caller, by default. */
  nback?: number;
  /** Whether the line of this lap is printed to stdout at its end, with readings of its own; false by default. */
  reportAtExit?: boolean;
}

/** A scope of the call tree that is open, until `stop()` or the end of its `using` block. */
export class AutoTimer implements Disposable, AsyncDisposable {
  // No # fields: they cost several ns each on V8.
  private readonly leave: Recorder["leave"];
  private readonly token: number;
  private readonly atExit: (() => void) | undefined;

  /** Use {@link autoTimer}. */
  constructor(recorder: Recorder, token: number, atExit?: () => void) {
    this.leave = recorder.leave;
    this.token = token;
    this.atExit = atExit;
  }

  /** Ends the lap. A second time it does nothing. */
  stop(): void {
    this.leave(this.token);
    if (this.atExit) this.atExit();
  }

  /** Ends the lap at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.stop();
  }

  /** Ends the lap at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    this.stop();
    return Promise.resolve();
  }
}

/** The type of {@link autoTimer}. */
export interface AutoTimerFunction {
  /** Opens a scope with the key that the rule makes of `key` and the call site. */
  (key?: string, options?: AutoTimerOptions): AutoTimer;
  /** The same as a tag: the call site is looked for once, later calls cost a map look-up. */
  (key: TemplateStringsArray, ...values: unknown[]): AutoTimer;
  /** Runs a function as one lap, as {@link Region.run} does: sync or async. */
  run<T>(key: string, fn: () => T, options?: AutoTimerOptions): T;
}

const OPTIONS = ["label", "nback", "reportAtExit", "addArgs", "args"];

/** A tag's place in the source: its call site, and the label of each key that it has made. */
interface Tag {
  site: CallSite;
  labels: Map<string, number>;
}

/** Makes the function `autoTimer` of a recorder. */
export function createAutoTimer(recorder: Recorder): AutoTimerFunction {
  const { core } = recorder;
  /** The label of a tag without values; the array of its strings is one object per place in the source. */
  const plainTags = new Map<TemplateStringsArray, number>();
  const tags = new WeakMap<TemplateStringsArray, Tag>();

  // `arguments` instead of a rest parameter, which would make an array for every lap.
  function open(key?: string | TemplateStringsArray, options?: unknown): AutoTimer {
    if (typeof key === "object") {
      const label = arguments.length === 1
        ? plainTags.get(key) ?? plainLabel(key)
        : labelWith(key, Array.prototype.slice.call(arguments, 1));
      return new AutoTimer(recorder, recorder.enter(label));
    }
    // Switched off, it costs no look for the call site.
    if (!recorder.enabled) return new AutoTimer(recorder, 0);
    const given = options as AutoTimerOptions | undefined;
    // Here, not in a function called last: Bun would drop this frame, by which the caller is found.
    const label = labelOf(open, key, given);
    const atExit = given?.reportAtExit ? treeLineAtExit(core, label) : undefined;
    return new AutoTimer(recorder, recorder.enter(core.labelId(label)), atExit);
  }

  // deno-lint-ignore ban-types -- the function above whose caller the call site is looked for
  function labelOf(above: Function, key: string | undefined, options: AutoTimerOptions = {}): string {
    checkOptions(options, OPTIONS);
    const { label = "default", nback = 0, reportAtExit } = options;
    optional(SWITCH, "reportAtExit", reportAtExit);
    const args = argumentsText(options);
    if (label === "blank" && typeof key === "string" && key !== "") return key;
    return scopeLabel(key, callSite(nback, above), label, args);
  }

  function plainLabel(strings: TemplateStringsArray): number {
    const label = core.labelId(scopeLabel(text(strings), callSite(0, open), "default"));
    if (label !== core.overflowLabel) plainTags.set(strings, label);
    return label;
  }

  function labelWith(strings: TemplateStringsArray, values: unknown[]): number {
    let tag = tags.get(strings);
    if (!tag) tags.set(strings, tag = { site: callSite(0, open), labels: new Map() });
    const key = strings.reduce((sum, part, i) => sum + tagText(values[i - 1]) + part);
    let label = tag.labels.get(key);
    if (label === undefined) {
      label = core.labelId(scopeLabel(key, tag.site, "default"));
      if (label !== core.overflowLabel) tag.labels.set(key, label);
    }
    return label;
  }

  function run<T>(key: string, fn: () => T, options?: AutoTimerOptions): T {
    checked(TEXT, "key", key);
    if (!recorder.enabled) return fn();
    const label = labelOf(run, key, options);
    const lap = () => recorder.run(core.labelId(label), fn);
    return options?.reportAtExit ? closeAfter(lap, treeLineAtExit(core, label), undefined) : lap();
  }

  return Object.assign(open, { run });
}

/** A tag's key; an escape that is no character has only its raw text. */
function text(strings: TemplateStringsArray): string {
  return strings[0] ?? strings.raw[0];
}
