// The call tree in TypeScript, as simple as possible. The property tests compare the core with it.
import { assert } from "./assert.ts";

export interface ModelNode {
  label: string;
  depth: number;
  parent: ModelNode | undefined;
  children: ModelNode[];
  laps: number[];
  /** The laps whose CPU time is unknown. */
  unknown: number;
  /** The laps whose CPU time may be another's. */
  mixed: number;
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
  /** The stack that its own stack forked from, if it starts one. */
  from: ModelFrame[] | undefined;
  /** Whether the core can't tell the lap's CPU time. */
  disturbed: boolean;
  /** Whether the lap's CPU time may be another's: a scope outside of it had an event. */
  mixed: boolean;
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
      from: parent?.stack,
      disturbed: false,
      mixed: false,
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
    this.#happen(frame.stack);
    this.frames.push(frame);
    parent?.childLaps.push(frame.own!);
    node.maxOpen = Math.max(node.maxOpen, ++node.open);
    return frame;
  }

  /** Marks the laps whose CPU time is no longer their own, by an event on a stack. */
  #happen(stack: ModelFrame[]): void {
    const way = this.#way(stack);
    const ancestors = new Set<ModelFrame>();
    if (stack !== this.stack) { for (let one = stack[0]?.parent; one; one = one.parent) ancestors.add(one); }
    for (const frame of this.frames) {
      if (!frame.isOpen || frame.stack === stack) continue;
      if (!way.has(frame)) frame.disturbed = true;
      if (!ancestors.has(frame)) frame.mixed = true;
      assert(frame.disturbed || !frame.mixed);
    }
  }

  /** Returns the frames of a stack, those at and below its fork, and so on down. */
  #way(stack: ModelFrame[]): Set<ModelFrame> {
    const way = new Set(stack);
    for (let fork = this.#forkOf(stack); fork; fork = this.#forkOf(fork.stack)) {
      fork.stack.slice(0, fork.stack.indexOf(fork) + 1).forEach((frame) => way.add(frame));
    }
    return way;
  }

  /** Returns the frame that a stack forked from, or the highest still open below it on that stack. */
  #forkOf(stack: ModelFrame[]): ModelFrame | undefined {
    if (stack === this.stack || stack.length === 0) return undefined;
    const { parent, from, start } = stack[0];
    if (!parent || !from || parent.isOpen) return parent?.isOpen ? parent : undefined;
    if (from === this.stack) return from.findLast((frame) => frame.start < start);
    return from[0].isOpen ? from.findLast((frame) => frame.start < start) : undefined;
  }

  leave(frame: ModelFrame, alone = true): void {
    if (!frame.isOpen) return;
    if (alone) this.#happen(frame.stack);
    frame.isOpen = false;
    const at = frame.stack.indexOf(frame);
    const startsStack = frame.stack !== this.stack && at === 0;
    if (at < frame.stack.length - 1) frame.node.overlaps++;
    if (startsStack) this.#dissolve(frame);
    else frame.stack.splice(at, 1);
    frame.own!.to = this.now;
    frame.node.open--;
    frame.node.laps.push(this.now - frame.start);
    if (frame.mixed) frame.node.mixed++;
    if (frame.disturbed) frame.node.unknown++;
    else frame.node.users.push(this.user - frame.startUser);
    frame.node.covered += union(frame.childLaps, this.now);
  }

  /** Makes every other frame of a closing stack the start of its own. */
  #dissolve({ stack }: ModelFrame): void {
    stack.slice(1).forEach((other, i) => {
      other.from = other.parent === stack[i] ? other.parent.stack : undefined;
      other.stack = [other];
      other.disturbed = true;
    });
  }

  /**
   * Leaves every open frame, the newest first, so that an inner frame closes before its outer one.
   */
  closeAll(): void {
    [...this.frames].reverse().forEach((frame) => this.leave(frame, false));
  }

  clear(): void {
    this.root = blank("", 0, undefined);
    for (const frame of this.frames) frame.isOpen = false;
    this.stack = [];
    this.frames = [];
  }

  /** Returns the rows in tree order. Only nodes with a complete lap have readings. */
  rows(): unknown[] {
    return this.nodes().map(row);
  }

  /** Returns the nodes in tree order, without the root. */
  nodes(): ModelNode[] {
    const nodes: ModelNode[] = [];
    const add = (node: ModelNode) => {
      if (node !== this.root) nodes.push(node);
      node.children.forEach(add);
    };
    add(this.root);
    return nodes;
  }
}

function row(node: ModelNode) {
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const { label, depth, laps, unknown, users, covered, open, maxOpen, overlaps } = node;
  const readings = laps.length === 0
    ? {}
    : { wall: sum(laps), unknown, user: sum(users), covered, min: Math.min(...laps), max: Math.max(...laps) };
  return { label, level: depth - 1, laps: laps.length, open, maxOpen, overlaps, ...readings };
}

function blank(label: string, depth: number, parent: ModelNode | undefined): ModelNode {
  return {
    label,
    depth,
    parent,
    children: [],
    laps: [],
    unknown: 0,
    mixed: 0,
    users: [],
    covered: 0,
    open: 0,
    maxOpen: 0,
    overlaps: 0,
  };
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
