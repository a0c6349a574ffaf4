/** Returns the declaration of a text in TypeScript, as short lines. */
export function constant(name: string, text: string): string {
  const lines = text.match(/.{1,100}/gs)!.map((line) => JSON.stringify(line));
  return `export const ${name}: string =\n  ${lines.join(" +\n  ")};\n`;
}
