// The call tree in TypeScript, as simple as possible. The property tests compare the core with it.

export interface ModelNode {
  label: string;
  depth: number;
  parent: ModelNode | undefined;
  children: ModelNode[];
  laps: number[];
  users: number[];
  covered: number;
  open: number;
  maxOpen: number;
  overlaps: number;
}

export interface ModelFrame {
  node: ModelNode;
  start: number;
  startUser: number;
  parent: ModelFrame | undefined;
  stack: ModelFrame[];
  /** Start and end of each child lap; an open one has no end. */
  childLaps: { from: number; to?: number }[];
  own: { from: number; to?: number } | undefined;
  isOpen: boolean;
}

export class Model {
  now = 0;
  user = 0;
  enabled = true;
  maxDepth = Infinity;
  root = blank("", 0, undefined);
  stack: ModelFrame[] = [];
  frames: ModelFrame[] = [];

  /** Opens a scope on a stack, or on a new stack under `parent`. */
  enter(label: string, stack: ModelFrame[] | undefined, parent: ModelFrame | undefined): ModelFrame | undefined {
    const above = parent?.node ?? this.root;
    if (!this.enabled || above.depth >= this.maxDepth) return undefined;
    let node = above.children.find((child) => child.label === label);
    if (!node) above.children.push(node = blank(label, above.depth + 1, above));
    const frame: ModelFrame = {
      node,
      start: this.now,
      startUser: this.user,
      parent,
      stack: stack ?? [],
      childLaps: [],
      own: { from: this.now },
      isOpen: true,
    };
    frame.stack.push(frame);
    this.frames.push(frame);
    parent?.childLaps.push(frame.own!);
    node.maxOpen = Math.max(node.maxOpen, ++node.open);
    return frame;
  }

  leave(frame: ModelFrame): void {
    if (!frame.isOpen) return;
    frame.isOpen = false;
    const at = frame.stack.indexOf(frame);
    const startsStack = frame.stack !== this.stack && at === 0;
    if (at < frame.stack.length - 1) frame.node.overlaps++;
    if (startsStack) frame.stack.slice(1).forEach((other) => other.stack = [other]);
    else frame.stack.splice(at, 1);
    frame.own!.to = this.now;
    frame.node.open--;
    frame.node.laps.push(this.now - frame.start);
    frame.node.users.push(this.user - frame.startUser);
    frame.node.covered += union(frame.childLaps, this.now);
  }

  /**
   * Leaves every open frame, the newest first, so that an inner frame closes before its outer one.
   */
  closeAll(): void {
    [...this.frames].reverse().forEach((frame) => this.leave(frame));
  }

  clear(): void {
    this.root = blank("", 0, undefined);
    for (const frame of this.frames) frame.isOpen = false;
    this.stack = [];
    this.frames = [];
  }

  /** Returns the rows in tree order. Only nodes with a complete lap have readings. */
  rows(): unknown[] {
    const rows: unknown[] = [];
    const add = (node: ModelNode) => {
      if (node !== this.root) rows.push(row(node));
      node.children.forEach(add);
    };
    add(this.root);
    return rows;
  }
}

function row(node: ModelNode) {
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const { label, depth, laps, users, covered, open, maxOpen, overlaps } = node;
  const readings = laps.length === 0
    ? {}
    : { wall: sum(laps), user: sum(users), covered, min: Math.min(...laps), max: Math.max(...laps) };
  return { label, level: depth - 1, laps: laps.length, open, maxOpen, overlaps, ...readings };
}

function blank(label: string, depth: number, parent: ModelNode | undefined): ModelNode {
  return { label, depth, parent, children: [], laps: [], users: [], covered: 0, open: 0, maxOpen: 0, overlaps: 0 };
}

/** Returns the time that laps, in order of their start, cover together. */
function union(laps: { from: number; to?: number }[], now: number): number {
  let covered = 0;
  let until = -Infinity;
  for (const { from, to = now } of laps) {
    covered += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return covered;
}
