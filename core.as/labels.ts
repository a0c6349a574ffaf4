// Labels. Their bytes stay in memory for readers in other threads. A label's id is its address.
import { LABEL_BYTES, LABEL_HASH, LABEL_LENGTH } from "./layout";
import { allocate } from "./memory";

/**
 * Reserves room for a label of `length` bytes; returns 0 when memory is full. The caller writes the
 * bytes, then seals the label.
 */
export function reserveLabel(length: u32): usize {
  const label = allocate(LABEL_BYTES + length, 8);
  if (label) store<u32>(label, length, LABEL_LENGTH);
  return label;
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
