// The core in plain TypeScript: a fair comparison for WebAssembly. A lap does everything that it
// does in core.as/: a call tree by parent and label, frames with tokens, covered time, extremes and
// spread, the freshness window, apportioned CPU time, and the extremes of RSS. It has no stacks of
// async scopes.

/** A reading of the usage: times in ns, memory in KiB. */
export interface Usage {
  user: number;
  system: number;
  rss: number;
  peak: number;
}

/** The clock in ns and the usage. As in the core, the clock is read after the usage. */
export interface TsProbe {
  now(): number;
  readUsage(into: Usage): void;
}

const EPOCH = 2 ** 24;
const SHARE = 40;
const SHORTEST = 20_000;
const LONGEST = 10_000_000;

class Reading implements Usage {
  time = 0;
  user = 0;
  system = 0;
  userRate = 0;
  systemRate = 0;
  rss = 0;
  peak = 0;
}

/** The maximum and minimum of a memory figure over the laps. */
export class Extremes {
  max = 0;
  min = Infinity;

  record(value: number): void {
    if (value > this.max) this.max = value;
    if (value < this.min) this.min = value;
  }
}

/** A place in the call tree. */
export class TsNode {
  readonly labelId: number;
  readonly parent: TsNode | undefined;
  readonly depth: number;
  readonly children = new Map<number, TsNode>();
  recent: TsNode | undefined;
  laps = 0;
  wall = 0;
  min = Infinity;
  max = -Infinity;
  squares = 0;
  covered = 0;
  settled = 0;
  user = 0;
  system = 0;
  open = 0;
  maxOpen = 0;
  overlaps = 0;
  listed = false;
  short = false;
  nextTouched: TsNode | undefined;
  readonly rss = new Extremes();
  readonly peak = new Extremes();
  readonly selfRss = new Extremes();
  readonly selfPeak = new Extremes();

  constructor(labelId: number, parent: TsNode | undefined) {
    this.labelId = labelId;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
  }
}

class Frame {
  token: number;
  node: TsNode;
  reading: Reading;
  start = 0;
  coveredFrom = 0;
  covered = 0;
  children = 0;
  /** The frames below and above on the stack. In a free frame, `above` is the next free one. */
  below: Frame | undefined;
  /** The next frame above on the stack, or the next free frame. */
  above: Frame | undefined;
  parent: Frame | undefined;

  constructor(slot: number, node: TsNode, reading: Reading) {
    this.token = slot === 0 ? NaN : EPOCH + slot;
    this.node = node;
    this.reading = reading;
  }
}

export class TsCore {
  readonly root = new TsNode(0, undefined);
  readonly #probe: TsProbe;
  readonly #labels = new Map<string, number>();
  readonly #frames: Frame[] = [];
  readonly #base: Frame;
  readonly #window: number;
  readonly #maxDepth: number;
  #top: Frame;
  #free: Frame | undefined;
  #touched: TsNode | undefined;
  #reading = new Reading();
  #lastEvent = 0;
  #cost = Infinity;
  #due = 0;

  /** @param window In ns: 0 reads at every enter and leave, -1 follows the cost of a reading. */
  constructor(probe: TsProbe, window = -1, maxDepth = 65535) {
    this.#probe = probe;
    this.#window = window;
    this.#maxDepth = maxDepth;
    for (let i = 0; i < 4; i++) {
      const before = probe.now();
      probe.readUsage(this.#reading);
      this.#reading.time = this.#lastEvent = probe.now();
      this.#cost = Math.min(this.#cost, this.#reading.time - before);
    }
    this.#renewDue();
    this.#base = this.#top = this.#addFrame();
  }

  labelId(text: string): number {
    let labelId = this.#labels.get(text);
    if (labelId === undefined) this.#labels.set(text, labelId = this.#labels.size + 1);
    return labelId;
  }

  enter(labelId: number): number {
    let now = this.#probe.now();
    if (now >= this.#due) now = this.#refresh(now);
    const below = this.#top;
    const parent = below.node;
    if (parent.depth >= this.#maxDepth) return 0;
    const frame = this.#free ?? this.#addFrame();
    let node = parent.recent;
    if (node === undefined || node.labelId !== labelId) node = this.#child(parent, labelId);
    this.#free = frame.above;
    frame.node = node;
    frame.start = now;
    frame.covered = 0;
    frame.children = 0;
    frame.reading = this.#reading;
    frame.below = below;
    frame.parent = below;
    below.above = frame;
    this.#top = frame;
    if (below.children++ === 0) below.coveredFrom = now;
    if (++node.open > node.maxOpen) node.maxOpen = node.open;
    this.#lastEvent = now;
    return frame.token;
  }

  leave(token: number): void {
    const now = this.#probe.now();
    const frame = this.#frames[token & (EPOCH - 1)];
    if (frame === undefined || frame.token !== token) return;
    if (now >= this.#due) this.#refresh(now);
    if (this.#top === frame) this.#top = frame.below!;
    else this.#unlink(frame);
    const parent = frame.parent;
    if (parent && --parent.children === 0) parent.covered += now - parent.coveredFrom;
    const covered = frame.children > 0 ? frame.covered + (now - frame.coveredFrom) : frame.covered;
    const { node } = frame;
    node.open--;
    this.#addLap(node, frame.reading, frame.start, now, covered);
    frame.token += EPOCH;
    frame.above = this.#free;
    this.#free = frame;
    this.#lastEvent = now;
  }

  /** Reads the usage now, so that every node has the CPU time of its complete laps. */
  settle(): void {
    this.#refresh(this.#probe.now());
  }

  #addLap(node: TsNode, first: Reading, start: number, now: number, covered: number): void {
    const wall = now - start;
    node.laps++;
    if (first !== this.#reading) this.#addSpanning(node, first, start, now, wall);
    else if (!node.short) this.#addFirstShort(node);
    if (wall < node.min) newMinimum(node, wall);
    if (wall > node.max) node.max = wall;
    const above = wall - node.min;
    node.squares += above * above;
    node.wall += wall;
    node.covered += covered;
  }

  #addFirstShort(node: TsNode): void {
    this.#touch(node);
    node.short = true;
    recordRss(node, this.#reading.rss, this.#reading.peak, 0, 0);
  }

  #addSpanning(node: TsNode, first: Reading, start: number, now: number, wall: number): void {
    const last = this.#reading;
    const before = start - first.time;
    const after = now - last.time;
    if (after > 0) this.#touch(node);
    node.user += last.user - first.user - before * first.userRate;
    node.system += last.system - first.system - before * first.systemRate;
    node.settled += after > 0 ? wall - after : wall;
    recordRss(node, last.rss, last.peak, Math.max(0, last.rss - first.rss), Math.max(0, last.peak - first.peak));
  }

  #touch(node: TsNode): void {
    if (node.listed) return;
    node.listed = true;
    node.nextTouched = this.#touched;
    this.#touched = node;
  }

  #refresh(now: number): number {
    const last = this.#reading;
    const next = new Reading();
    this.#probe.readUsage(next);
    const after = this.#probe.now();
    next.time = after;
    const taken = after - now;
    this.#cost = taken < this.#cost ? taken : this.#cost + this.#cost / 1024 + 1;
    setRates(last, next, now, this.#lastEvent);
    this.#settleTouched(last);
    this.#reading = next;
    this.#renewDue();
    return after;
  }

  #settleTouched(last: Reading): void {
    let node = this.#touched;
    this.#touched = undefined;
    while (node) {
      const next: TsNode | undefined = node.nextTouched;
      node.listed = node.short = false;
      node.nextTouched = undefined;
      const open = node.wall - node.settled;
      node.user += open * last.userRate;
      node.system += open * last.systemRate;
      node.settled = node.wall;
      node = next;
    }
  }

  #renewDue(): void {
    const automatic = Math.min(LONGEST, Math.max(SHORTEST, this.#cost * SHARE));
    const window = this.#window < 0 ? automatic : this.#window;
    this.#due = window === 0 ? -Infinity : this.#reading.time + window;
  }

  #child(parent: TsNode, labelId: number): TsNode {
    let node = parent.children.get(labelId);
    if (node === undefined) parent.children.set(labelId, node = new TsNode(labelId, parent));
    parent.recent = node;
    return node;
  }

  #addFrame(): Frame {
    const frame = new Frame(this.#frames.length, this.root, this.#reading);
    this.#frames.push(frame);
    return frame;
  }

  /** Removes a frame below the top from the stack. The frame above it loses its parent. */
  #unlink(frame: Frame): void {
    const { above, below } = frame;
    above!.below = below;
    below!.above = above;
    above!.parent = undefined;
    frame.node.overlaps++;
  }
}

function newMinimum(node: TsNode, wall: number): void {
  if (node.laps > 1) {
    const before = node.laps - 1;
    const by = node.min - wall;
    node.squares += by * (2 * (node.wall - before * node.min) + before * by);
  }
  node.min = wall;
}

function setRates(last: Reading, next: Reading, now: number, lastEvent: number): void {
  const user = next.user - last.user;
  const system = next.system - last.system;
  const cpu = user + system;
  const whole = now - last.time;
  let share = 0;
  if (cpu > 0 && whole > 0) {
    share = 1 / whole;
    const before = lastEvent - last.time;
    if (before > 0 && before * 2 < whole && cpu < whole) share = 1 / Math.max(cpu, before);
  }
  last.userRate = user * share;
  last.systemRate = system * share;
}

function recordRss(node: TsNode, rss: number, peak: number, selfRss: number, selfPeak: number): void {
  node.rss.record(rss);
  node.peak.record(peak);
  node.selfRss.record(selfRss);
  node.selfPeak.record(selfPeak);
}
