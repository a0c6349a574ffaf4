// Makes the code of the rescue thread: one script, so that no bundler has to find a file.
//
// A bundle of `mod.ts` holds the script as a text, and most of its functions once more as code. gzip
// finds them only if the names of variables agree, so they are cut out of that very bundle.
import { createHash } from "node:crypto";
import { SourceMap, type SourceMapping } from "node:module";
import { build, type BuildOptions, transform } from "esbuild";
import ts from "typescript";

const SOURCE = "src/rescue/thread.ts";
/** Rounds until the names settle: the text's letters have a say in the names of the bundle. */
const ROUNDS = 4;

/** A statement at the top level of a bundle, or one variable of it. */
interface Piece {
  node: ts.Node;
  /** The variables that it declares. */
  names: string[];
  /** Where the source declares the first of them. */
  place: string;
}

/** Returns the code of the rescue thread. */
export async function rescueThread(): Promise<string> {
  const thread = await pieces({ entryPoints: [SOURCE], minifySyntax: true });
  let text = "-".repeat(20_000);
  for (let round = 0; round < ROUNDS; round++) text = await cut(thread, await bundleAround(text));
  return text;
}

/** Returns a hash of what the thread does. Its code changes with the names of the whole bundle. */
export async function rescueThreadHash(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [SOURCE], bundle: true, write: false, minifySyntax: true });
  return createHash("sha256").update(outputFiles[0].contents).digest("hex").slice(0, 16);
}

/** Returns the pieces of a bundle of `mod.ts` that holds that text. */
function bundleAround(text: string): Promise<Piece[]> {
  const contents = `export const rescueThread = ${JSON.stringify(text)}`;
  return pieces({
    ...{ entryPoints: ["mod.ts"], minify: true },
    plugins: [{
      name: "text",
      setup: ({ onLoad }) => onLoad({ filter: /\brescue_thread\.ts$/ }, () => ({ contents })),
    }],
  });
}

/** Returns the thread's code. Takes what it can from the bundle, and gives the rest the same names. */
async function cut(thread: Piece[], bundle: Piece[]): Promise<string> {
  const places = new Map(bundle.map((piece) => [piece.place, piece]));
  if (places.size < bundle.length) throw new Error("Two declarations in a bundle have the same place in the source");
  const own = thread.filter(({ names, place }) => names.length === 0 || !places.has(place));
  const short = new Map(
    thread.flatMap(({ names, place }) => names.map((name, i) => [name, places.get(place)?.names[i]])),
  );
  const pieceOf = new Map(bundle.flatMap((piece) => piece.names.map((name) => [name, piece])));
  const taken = new Set<Piece>();
  const take = (name?: string) => {
    const piece = pieceOf.get(name!);
    if (!piece || taken.has(piece)) return;
    taken.add(piece);
    for (const { text } of references(piece.node)) take(text);
  };
  for (const { node } of own) for (const { text } of references(node)) take(short.get(text));
  const shared = bundle.filter((piece) => taken.has(piece)).map(({ node }) => code(node));
  // In a function, because esbuild renames nothing at the top level of a script.
  const rest = await transform(`(()=>{${own.map(({ node }) => code(node, short)).join("\n")}})()`, { minify: true });
  const { code: text } = await transform(shared.join("\n") + rest.code, {
    ...{ minifySyntax: true, minifyWhitespace: true, legalComments: "none" },
    ...{ format: "iife", target: "es2022", charset: "ascii" },
  });
  return text.trim();
}

async function pieces(options: BuildOptions): Promise<Piece[]> {
  const output: BuildOptions = { bundle: true, write: false, format: "esm", sourcemap: "external", outdir: "." };
  const { outputFiles } = await build({ ...options, ...output });
  const [map, script] = outputFiles!.map((file) => file.text);
  const sources = new SourceMap(JSON.parse(map));
  const tree = ts.createSourceFile("bundle.js", script, ts.ScriptTarget.ESNext, true);
  const nodes = tree.statements.flatMap((statement): readonly ts.Node[] =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]
  );
  return nodes.map((node) => {
    const names = declared((node as Partial<ts.NamedDeclaration>).name);
    const { line, character } = tree.getLineAndCharacterOfPosition((names[0] ?? node).getStart());
    const origin = sources.findEntry(line, character) as SourceMapping;
    const place = `${origin.originalSource}:${origin.originalLine}:${origin.originalColumn}`;
    return { node, names: names.map((name) => name.text), place };
  });
}

/** Returns the variables of a name, which may be a pattern. */
function declared(name?: ts.Node): ts.Identifier[] {
  if (!name) return [];
  if (ts.isIdentifier(name)) return [name];
  return (name as ts.BindingPattern).elements.flatMap((element) => "name" in element ? declared(element.name) : []);
}

/** Returns the identifiers in a node that stand for a variable, in the order of the text. */
function references(node: ts.Node): ts.Identifier[] {
  if (ts.isIdentifier(node)) {
    const { name, propertyName } = node.parent as { name?: ts.Node; propertyName?: ts.Node };
    const property = ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent) ||
      ts.isClassElement(node.parent);
    return propertyName === node || (property && name === node) ? [] : [node];
  }
  const found: ts.Identifier[] = [];
  node.forEachChild((child) => void found.push(...references(child)));
  return found;
}

/** Returns the code of a piece, with new names for variables of the top level. */
function code(node: ts.Node, names?: Map<string, string | undefined>): string {
  const text = node.getText();
  let result = ts.isVariableDeclaration(node) ? "var " : "";
  let end = 0;
  for (const reference of references(node)) {
    const name = names?.get(reference.text);
    if (name === undefined) continue;
    const key = ts.isShorthandPropertyAssignment(reference.parent) ? `${reference.text}:` : "";
    const at = reference.getStart() - node.getStart();
    result += text.slice(end, at) + key + name;
    end = at + reference.text.length;
  }
  return `${result}${text.slice(end)};`;
}
