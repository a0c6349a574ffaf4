// Memory only grows: nodes, frames and readings keep lists of their own free places.
import { HEADER_SIZE } from "./layout";

const PAGE: usize = 65536;

let end: usize = HEADER_SIZE;
let size: usize = 0; // bytes the memory has
let limit: usize = 0; // bytes the memory may have

export function initialize(limitPages: u32): void {
  size = <usize>memory.size() << 16;
  limit = <usize>limitPages << 16;
}

export function setLimit(pages: u32): void {
  limit = <usize>pages << 16;
}

/** Returns the address above everything allocated. */
// @ts-ignore: decorator
@inline
export function top(): usize {
  return end;
}

/** Allocates zeroed memory at a multiple of `alignment`; returns 0 when the limit is reached. */
export function allocate(bytes: usize, alignment: usize): usize {
  const start = (end + alignment - 1) & ~(alignment - 1);
  if (start + bytes > size && !grow(start + bytes)) return 0;
  end = start + bytes;
  return start;
}

function grow(needed: usize): bool {
  if (needed > limit) return false;
  // A sixteenth more each time keeps growths few and the waste small.
  let wanted = size + (size >> 4);
  if (wanted < needed) wanted = needed;
  if (wanted > limit) wanted = limit;
  let pages = (wanted - size + PAGE - 1) >> 16;
  if (memory.grow(<i32>pages) < 0) {
    pages = (needed - size + PAGE - 1) >> 16;
    if (memory.grow(<i32>pages) < 0) return false;
  }
  size += pages << 16;
  return true;
}
