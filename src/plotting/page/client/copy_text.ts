/// <reference lib="dom" />
import { element } from "./elements.ts";

/** Milliseconds until the button says again what it does. */
const SAID = 1500;

/** Copies a text to the clipboard, and says on the button whether that worked. */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  const before = button.textContent;
  button.textContent = await isCopied(text) ? "Copied" : "Not allowed here";
  setTimeout(() => button.textContent = before, SAID);
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page from a file or without HTTPS may have no clipboard, but the older command.
    const area = element("textarea", { class: "hidden" });
    area.value = text;
    document.body.append(area);
    area.select();
    const isDone = document.execCommand("copy");
    area.remove();
    return isDone;
  }
}
