// The three wrappers on methods and functions: a call tree, lines with times, lines with memory.
//   deno run --allow-ffi examples/decorators.ts    bun examples/decorators.ts
import { autoTimed, report, rssTracked, timed } from "../mod.ts";

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Uses much memory for a while and keeps none. */
function sumOfOnes(size: number): number {
  return [2, 3.5, 8.7].reduce((sum, factor) => sum + new Float64Array(size).fill(factor).reduce((a, b) => a + b), 0);
}

const load = autoTimed({ reportAtExit: true })(async function load(name: string) {
  await sleep(10);
  return name.length;
});

const fibonacci = autoTimed({ addArgs: true })(function fib(n: number): number {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
});

const squares = autoTimed(function* squares(n: number) {
  for (let i = 0; i < n; i++) yield i * i;
});

class Grid {
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  @autoTimed()
  solve(): number {
    return this.#assemble() + Grid.weight(this.#size);
  }

  @autoTimed({ key: "assembly" })
  #assemble(): number {
    return sumOfOnes(this.#size);
  }

  @autoTimed()
  static weight(size: number): number {
    return size * 2;
  }

  @timed()
  test(): number {
    return sumOfOnes(this.#size);
  }

  @rssTracked({ addArgs: true })
  fill(value: number): number {
    return new Float64Array(this.#size).fill(value)[0];
  }
}

class FineGrid extends Grid {}

await load("grid");
fibonacci(3);
console.log([...squares(4)].join(" "));
new Grid(1000).solve();
const fine = new FineGrid(10000);
fine.solve();
fine.test();
fine.fill(7);
report();
