// Call trees for pictures, the same in every run.
import type { CallTree, TimerNode } from "../../src/tree/call_tree.ts";
import { MB, SAMPLE, tree } from "./trees.ts";

const MS = 1e6;

/** Returns a node with a wall time in milliseconds. */
export function node(
  label: string,
  parent: number,
  level: number,
  wall = 1,
  others: Partial<TimerNode> = {},
): TimerNode {
  return {
    ...SAMPLE,
    ...{ label, parent, level, laps: 1, openLaps: 0, maxOpenLaps: 1, overlaps: 0, covered: 0, wall: wall * MS },
    ...{ user: 0.8 * wall * MS, system: 0.1 * wall * MS, min: wall * MS, max: wall * MS, squares: 0 },
    rssMax: { current: 60 * MB, peak: 62 * MB },
    rssSelf: { current: wall / 10 * MB, peak: wall / 8 * MB },
    ...others,
  };
}

/** Returns numbers from 0 to 1 that look random. */
export function numbers(seed: number): () => number {
  return () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** Returns a tree with that many nodes on up to six levels. */
export function treeOf(size: number, seed = 7): CallTree {
  const next = numbers(seed);
  const timers = [node("main@'src/app/main.ts':1", -1, 0, 1000 + 100 * next(), { covered: 900 * MS })];
  const path = [0];
  for (let i = 1; i < size; i++) {
    while (path.length > 1 && next() < 0.35) path.pop();
    const parent = path.at(-1)!;
    const wall = timers[parent].wall / MS * 0.6 * next();
    const label = `step ${i}@'src/app/module_${i % 7}.ts':${i}`;
    timers.push(node(label, parent, path.length, wall, {
      covered: 0.3 * wall * MS,
      laps: i % 4 === 0 ? 1 + Math.floor(1e5 * next()) : 1,
      cpuUnknownLaps: i % 9 === 0 ? 1 : 0,
      open: i % 13 === 0,
    }));
    if (path.length < 6) path.push(i);
  }
  return { ...tree(), timers };
}

/** Keys that break careless writers: markup, controls, directions, wide and unknown characters. */
export const HOSTILE_KEYS: readonly string[] = [
  ...['"quote"', "'apostrophe'", "back\\slash", "new\nline", "tab\there", "nul\0byte", "bell\x07", "\x1b[31mred"],
  ...["<b>bold</b>", "</title><script>alert(1)</script>", "</script><img onerror=alert(1)>", "<!-- comment", "-->"],
  ...["]]>", "<![CDATA[x]]>", "&amp;", "&lt;", "&#x41;", "&unknown;", "<?xml?>", "{{x}}", "${x}", "`x`", "%s %d %o"],
  ...["javascript:alert(1)", 'x" onload="alert(1)', "url(#x)", "$x^2$", "\\frac{1}{2}", "a_b^c", "__proto__"],
  ...["constructor", "toString", "hasOwnProperty", "", " ", "  leading", "trailing  ", "two  spaces", "\u00a0nbsp"],
  ...["解析する関数@'データ/変換処理.ts':42", "전처리", "数据库", "emoji 😀🎉", "👨‍👩‍👧‍👦 family", "🇩🇪 flag", "1️⃣ keycap"],
  ...["שלום עולם@'rtl.ts':7", "مرحبا بالعالم", "a\u202eevil", "a\u2066isolate\u2069", "\u200fmark", "ltr שלום ltr"],
  ...["z\u0351\u0352\u0353\u0354\u0355algo", "e\u0301", "\u0301alone", "ﷺ", "zero\u200bwidth", "soft\u00adhyphen"],
  ...["\ufeffbom", "lone\ud800surrogate", "\udc00lone", "\ufffe\uffff", "\u2028line", "\u2029paragraph", "\x7f\x85"],
  ...["𝒳 math", "Ω≈ç√∫˜µ≤≥÷", "ЖУК", "Ελλάδα", "naïve café", "ǅ ﬁ ß", "…–—", "∥ ∅ ∈", "→ ⇒ ↔", "№ ™ €"],
  ..."long".repeat(50).match(/.+/g)!,
  ...[`${"deep/".repeat(40)}file`, `f@'${"folder/".repeat(30)}file.ts':123456`, "x".repeat(5000)],
  ...["長".repeat(120), "😀".repeat(120), "a b ".repeat(60), "@'x':1", "@", "'':0", "f@'':7", "f@'C:\\dir\\file.ts':3"],
  ...[
    "[overflow] no",
    "(anonymous)",
    "<anonymous>",
    "<module>",
    "#private",
    "get x",
    "a.b.c",
    "a/b/c",
    "a|b",
    "a;b",
    "a=b&c=d",
    "#{x}",
    "\\u0041",
    "&#10;",
  ],
];

/** Returns a tree with keys on three levels, by default with every hostile one. */
export function hostileTree(keys = HOSTILE_KEYS): CallTree {
  return tree(...keys.map((key, i) => {
    const level = i % 3;
    return node(key, level === 0 ? -1 : i - 1, level, 100 + i, { laps: i % 5 === 0 ? 80_000 : 1 });
  }));
}
