import type { Core } from "./core.ts";

/** A label that is used again and again. It asks for a new id after `clear()` has made all invalid. */
export class KnownLabel {
  // No # fields: they cost several ns each on V8.
  private readonly core: Core;
  private readonly text: string;
  private known = 0;
  private generation = -1;

  constructor(core: Core, text: string) {
    this.core = core;
    this.text = text;
  }

  get id(): number {
    return this.generation === this.core.generation ? this.known : this.renew();
  }

  private renew(): number {
    this.known = this.core.labelId(this.text);
    // While memory is full a label has no id of its own, and asks each time.
    if (this.known !== this.core.overflowLabel) this.generation = this.core.generation;
    return this.known;
  }
}
