const u64 = (value: bigint) => BigInt.asUintN(64, value);

/**
 * Returns a path's hash from its parent's and its label's. Computes the same as `pathHash` in
 * core.as/labels.ts.
 */
export function pathHash(parent: bigint, label: bigint): bigint {
  let hash = u64(parent * 0x9e3779b97f4a7c15n + label);
  hash = u64((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  hash = u64((hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return hash ^ (hash >> 33n);
}
