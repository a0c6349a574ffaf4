// Draws a report as PNG, or prints why it can't.
import process from "node:process";
import { plot } from "../../src/plotting/mod.ts";

const [files, outputDir] = process.argv.slice(2);
try {
  await plot({ files, outputDir });
} catch (error) {
  console.log(`${(error as { code: string }).code}: ${(error as Error).message}`);
}
