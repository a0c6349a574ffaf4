import { escapeControls } from "../report/escape.ts";
import { type ArgumentOptions, argumentsText } from "../label/show_value.ts";
import { type Callee, callSite } from "../label/call_site.ts";
import { scopeLabel } from "../label/label.ts";

/**
 * The key of a timer or a memory usage that stands alone.
 *
 * @param key The user's, which is printed as it is; without one, or with an empty one, function, file and line stand for it.
 * @param options The arguments to show in the latter.
 * @param above The class that the user constructs.
 * @throws {TimemoryError} `INVALID_ARGUMENT` if the key is no string or the options are wrong.
 */
export function standAloneKey(key: string | undefined, options: ArgumentOptions, above: Callee): string {
  const args = argumentsText(options);
  if (typeof key === "string" && key !== "") return key;
  const site = callSite(0, above);
  return escapeControls(scopeLabel(key, site, "blank", args));
}
