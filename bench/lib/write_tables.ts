/** Replaces the text between `<!-- NAME -->` and `<!-- /NAME -->` in a Markdown file. */
export async function writeTables(file: string, name: string, tables: string): Promise<void> {
  const text = await Deno.readTextFile(file);
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Cannot write tables to "${file}": no place named "${name}"`);
  await Deno.writeTextFile(file, `${text.slice(0, from + begin.length)}\n\n${tables}\n${text.slice(to)}`);
  await new Deno.Command(Deno.execPath(), { args: ["fmt", "-q", file] }).output();
}
