/// <reference lib="dom" />
import { type Value, VALUES } from "./run_view.ts";

/** The columns by which the table can be sorted. */
export const SORTS = ["scope", "wall", "self", "percent", "laps", "mean", "ranks", "rss"] as const;
export type Sort = typeof SORTS[number];

/** What the user has chosen. All of it stands in the address, so that Back and bookmarks work. */
export interface Choice {
  run: number;
  /** The rank, or -1 for the mean of all. */
  rank: number;
  value: Value;
  sort: Sort | "";
  /** Whether the order is turned. */
  turned: boolean;
  /** The node that the icicle is zoomed to, or -1. */
  zoom: number;
  selected: number;
  query: string;
  theme: "light" | "dark" | "";
}

export const NOTHING: Choice = {
  ...{ run: 0, rank: -1, value: "wall", sort: "", turned: false, zoom: -1, selected: -1, query: "", theme: "" },
};

/** Milliseconds until the address follows what changes often: browsers refuse more than a few a second. */
const DELAY = 300;
/** What a step back undoes. A new selection or search only changes the address in place. */
const STEPS: readonly (keyof Choice)[] = ["run", "rank", "value", "sort", "turned", "zoom"];

/** The user's choice, kept in the address. */
export class PageState {
  choice: Choice;
  readonly #changed: (before: Choice) => void;
  #written = "";
  #later: ReturnType<typeof setTimeout> | undefined;

  /** @param changed Called when the choice has changed, with the one before. */
  constructor(changed: (before: Choice) => void) {
    this.#changed = changed;
    this.choice = fromHash(location.hash);
    this.#written = toHash(this.choice);
    addEventListener("hashchange", () => {
      if (location.hash.slice(1) !== this.#written) this.#replace(fromHash(location.hash));
    });
  }

  /** Changes the choice, and the address with it. */
  set(changes: Partial<Choice>): void {
    const before = this.choice;
    const choice = { ...before, ...changes };
    if ((Object.keys(changes) as (keyof Choice)[]).every((name) => before[name] === choice[name])) return;
    this.#write(choice, STEPS.some((name) => before[name] !== choice[name]));
    this.#replace(choice);
  }

  #replace(choice: Choice): void {
    const before = this.choice;
    this.choice = choice;
    this.#written = toHash(choice);
    this.#changed(before);
  }

  #write(choice: Choice, isStep: boolean): void {
    clearTimeout(this.#later);
    const hash = `#${toHash(choice)}`;
    if (isStep) location.hash = hash;
    else this.#later = setTimeout(() => location.replace(hash), DELAY);
  }
}

function toHash(choice: Choice): string {
  const names = Object.keys(NOTHING) as (keyof Choice)[];
  const changed = names.filter((name) => choice[name] !== NOTHING[name]);
  return changed.map((name) => `${name}=${encodeURIComponent(toWellFormed(String(choice[name])))}`).join("&");
}

/** Replaces halves of characters, which no address can hold. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/** Reads an address that anybody may have written: what is not valid is ignored. */
function fromHash(hash: string): Choice {
  const given = new URLSearchParams(hash.slice(1).replace(/\+/g, "%2B"));
  const whole = (name: string, least: number) => {
    const value = Number(given.get(name) ?? NaN);
    return Number.isSafeInteger(value) && value >= least ? value : Math.min(0, least);
  };
  const one = <Name extends string>(name: string, names: readonly Name[]) =>
    names.find((one) => one === given.get(name));
  return {
    run: whole("run", 0),
    rank: whole("rank", -1),
    value: one("value", VALUES) ?? "wall",
    sort: one("sort", SORTS) ?? "",
    turned: given.get("turned") === "true",
    zoom: whole("zoom", -1),
    selected: whole("selected", -1),
    query: given.get("query") ?? "",
    theme: one("theme", ["light", "dark"]) ?? "",
  };
}
