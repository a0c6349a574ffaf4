// Fails if a bundle exceeds its budget, because a browser loads it at every start.
import { BUNDLES, bundleSize } from "../bench/lib/bundle_size.ts";

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

for (const bundle of BUNDLES) {
  const { name, gzipped, budget } = await bundleSize(bundle);
  console.log(`${name}: ${kB(gzipped)} of ${kB(budget)}, bundled, minified and gzipped`);
  if (gzipped > budget) Deno.exitCode = 1;
}
