// Chromium for the tests of the page: Debian's, driven by playwright-core.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { type PageOptions, writeHtml } from "../../src/plotting/mod.ts";
import { runtime } from "./process.ts";

const CHROMIUM = "/usr/bin/chromium";

/** The reason to skip tests in a browser. On CI they run even without one, and fail. */
export const noBrowser: string | false = runtime !== "node"
  ? "the tests in a browser run on Node alone"
  : existsSync(CHROMIUM) || process.env.CI
  ? false
  : `${CHROMIUM} is missing: apt-get install chromium`;

/** A browser with an empty profile. */
export class Browser {
  readonly #context: BrowserContext;
  readonly #folder: string;

  private constructor(context: BrowserContext, folder: string) {
    this.#context = context;
    this.#folder = folder;
  }

  static async start(): Promise<Browser> {
    const { chromium } = await import("playwright-core");
    const folder = mkdtempSync(join(tmpdir(), "timemory browser-"));
    const context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: CHROMIUM,
      args: [
        ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    });
    return new Browser(context, folder);
  }

  /** Writes a report page and opens it. */
  async open(options: PageOptions, view: View = {}): Promise<Opened> {
    const file = join(this.#folder, `${crypto.randomUUID()}.html`);
    await writeHtml(file, options);
    return await this.visit(file, view);
  }

  /** Opens a report page. */
  async visit(file: string, view: View = {}): Promise<Opened> {
    const page = await this.#context.newPage();
    const { width = 1440, height = 900, theme = "light", hash = "" } = view;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    const errors: string[] = [];
    page.on("console", (message) => errors.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("request", (request) => request.url().startsWith(address) || errors.push(`request: ${request.url()}`));
    const address = pathToFileURL(file).href;
    await page.goto(address + hash);
    return new Opened(page, errors);
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How a page is opened. */
export interface View {
  width?: number;
  height?: number;
  theme?: "light" | "dark";
  hash?: string;
}

/** An open report page. */
export class Opened {
  readonly page: Page;
  /** Messages on the console, exceptions, and requests for other files. */
  readonly errors: readonly string[];

  constructor(page: Page, errors: readonly string[]) {
    this.page = page;
    this.errors = errors;
  }

  /** Presses keys, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.settle();
  }

  /** Clicks on an element. */
  async click(selector: string, options: { count?: number } = {}): Promise<void> {
    await this.page.click(selector, { clickCount: options.count ?? 1 });
    await this.settle();
  }

  /** Waits until all that was to be drawn is drawn. */
  async settle(): Promise<void> {
    // Two frames after the delay of a typed search.
    await this.page.evaluate(`new Promise((settle) =>
      setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(settle)), 100))`);
  }

  /** Returns the texts of the elements that match, with plain spaces. */
  async texts(selector: string): Promise<string[]> {
    const texts = await this.page.locator(selector).allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, " ").trim());
  }

  /** Returns the keys of the rows that are in the table. */
  async keys(): Promise<string[]> {
    return await this.texts("#rows .key");
  }

  /** Returns the text of the selected row's key. */
  async selected(): Promise<string> {
    return (await this.texts('#rows tr[aria-selected="true"] .key')).join();
  }

  /** Evaluates an expression in the page. */
  async evaluate<T>(expression: string): Promise<T> {
    return await this.page.evaluate(expression) as T;
  }

  /** Returns the colour of a pixel of the icicle, from its upper left corner. */
  async pixel(x: number, y: number): Promise<string> {
    // From a copy: Chromium warns of a canvas that is read often.
    return await this.evaluate(`(() => {
      const context = new OffscreenCanvas(1, 1).getContext("2d");
      context.drawImage(document.querySelector("canvas"), ${-x}, ${-y});
      const { data } = context.getImageData(0, 0, 1, 1);
      return "#" + [...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("");
    })()`);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
