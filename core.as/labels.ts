// Labels. Their bytes stay in memory for readers in other threads. A label's id is its address.
import { LABEL_ASYNC, LABEL_BYTES, LABEL_HASH, LABEL_LENGTH, LABEL_SITES } from "./layout";
import { allocate } from "./memory";

// Labels lie in chunks, which clear() hands out again. A chunk starts with the address of the next
// one and its own end.
const CHUNK_NEXT: usize = 0;
const CHUNK_END: usize = CHUNK_NEXT + 4;
const CHUNK_FIRST: usize = CHUNK_END + 4;
const CHUNK_SIZE: usize = 4096;

let first: usize = 0;
let current: usize = 0;
let place: usize = 0; // the first free byte of the current chunk
let end: usize = 0; // of the current chunk

export function initializeLabels(): void {
  first = addChunk(0);
  open(first);
}

/**
 * Reserves room for a label of `length` bytes; returns 0 when memory is full. The caller writes the
 * bytes, then seals the label.
 */
export function reserveLabel(length: u32): usize {
  const bytes = (LABEL_BYTES + length + 7) & ~7;
  while (place + bytes > end) {
    let next: usize = load<u32>(current, CHUNK_NEXT);
    if (!next) {
      next = addChunk(bytes);
      if (!next) return 0;
      store<u32>(current, <u32>next, CHUNK_NEXT);
    }
    open(next);
  }
  const label = place;
  place += bytes;
  store<u32>(label, length, LABEL_LENGTH);
  store<u32>(label, 0, LABEL_ASYNC);
  store<u32>(label, 0, LABEL_SITES);
  return label;
}

/** Adds a chunk with room for so many bytes; returns 0 when memory is full. */
function addChunk(bytes: usize): usize {
  const size = max(CHUNK_SIZE, CHUNK_FIRST + bytes);
  const chunk = allocate(size, 8);
  if (chunk) store<u32>(chunk, <u32>(chunk + size), CHUNK_END);
  return chunk;
}

function open(chunk: usize): void {
  current = chunk;
  place = chunk + CHUNK_FIRST;
  end = load<u32>(chunk, CHUNK_END);
}

/** Forgets all labels. Their chunks are used again. */
export function clearLabels(): void {
  open(first);
}

/** Computes the hash of a label from its bytes. */
export function sealLabel(label: usize): void {
  store<u64>(label, hashBytes(label + LABEL_BYTES, load<u32>(label, LABEL_LENGTH)), LABEL_HASH);
}

/** Computes FNV-1a in 64 bits. */
function hashBytes(at: usize, length: u32): u64 {
  let hash: u64 = 0xcbf29ce484222325;
  for (const stop = at + length; at < stop; at++) hash = (hash ^ <u64>load<u8>(at)) * 0x100000001b3;
  return hash;
}

/**
 * Computes a path's hash from its parent's and its label's. Not commutative, so A>B and B>A differ.
 * src/tree/path_hash.ts computes the same.
 */
export function pathHash(parent: u64, label: u64): u64 {
  let hash = parent * 0x9e3779b97f4a7c15 + label;
  hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
  hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
  return hash ^ (hash >> 33);
}
