// Memory that a function adds, memory that it uses for a while, and the difference of two moments.
//   deno run --allow-ffi examples/rss_usage.ts    bun examples/rss_usage.ts
import { rssTracked, RssUsage } from "../mod.ts";

const MB = 2 ** 20;

/** Makes three large arrays, one after the other, and returns a fourth. */
function compute(): Float64Array {
  const sum = new Float64Array(MB).fill(1);
  for (const factor of [2, 3.5, 8.7]) {
    const n = new Float64Array(MB).fill(factor);
    for (let i = 0; i < sum.length; i++) sum[i] += n[i];
  }
  return sum;
}

const before = new RssUsage();
const array = new Float64Array(MB).fill(1);
const { current } = new RssUsage().minus(before);
console.log(`an array of ${array.byteLength / MB} MB: current RSS rose by ${(current / MB).toFixed(3)} MB`);

const test_func_rss = rssTracked(compute);
test_func_rss();

{
  using usage = new RssUsage("block");
  const kept = compute();
  usage.record();
  console.log(`kept ${kept.length * 8 / MB} MB`);
  console.log(`self peak - self current = ${(usage.temporary / MB).toFixed(3)} MB for a while`);
}
