/** Pages of the examples: built by Vite, served, and opened in Chromium under a clock of the test's. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium as playwright } from 'playwright';
import { build, type Rolldown } from 'vite';
import { launchOptions } from './chromium.js';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** The files that Vite makes of a folder of docs/examples, by their paths. */
export async function built(folder: string): Promise<Map<string, string | Uint8Array>> {
  const root = fileURLToPath(new URL(`../../docs/examples/${folder}/`, import.meta.url));
  const { output } = (await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    // What a visitor gets, not what the tests are run in.
    mode: 'production',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves files, and by a handler of the test's whatever is none. */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
  otherwise: RequestListener = (_, response) => response.writeHead(404).end(),
): Promise<Served> {
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) return otherwise(request, response);
    const type = TYPES[extname(request.url ?? '')] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Visit {
  readonly url: string;
  readonly at: string;
  readonly locale: string;
  readonly timeZone: string;
}

interface Tab {
  readonly page: Page;
  complaints: string[];
}

/** The tabs of each browser, by language and zone, which a browser takes when it starts. */
const tabs = new WeakMap<Browser, Map<string, Promise<Tab>>>();

async function newTab(browser: Browser, locale: string, timezoneId: string): Promise<Tab> {
  const page = await (await browser.newContext({ locale, timezoneId })).newPage();
  const tab: Tab = { page, complaints: [] };
  page.on('pageerror', (error) => tab.complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tab.complaints.push(message.text());
  });
  return tab;
}

/**
 * A page whose clock stands still at an instant, and everything that its console complains of.
 * Visits in one language and zone share a tab, which stays open: one ends the one before.
 */
export async function visit(
  browser: Browser,
  { url, at, locale, timeZone }: Visit,
): Promise<{ page: Page; complaints: string[] }> {
  const opened = tabs.get(browser) ?? new Map<string, Promise<Tab>>();
  tabs.set(browser, opened);
  const key = `${locale} ${timeZone}`;
  const pending = opened.get(key) ?? newTab(browser, locale, timeZone);
  opened.set(key, pending);
  const tab = await pending;
  const { page } = tab;
  await page.goto('about:blank');
  const complaints: string[] = [];
  tab.complaints = complaints;
  // A clock starts to run when it is installed, and can be stopped only ahead of that.
  await page.clock.install({ time: Date.parse(at) - 60_000 });
  await page.clock.pauseAt(at);
  await page.goto(url);
  return { page, complaints };
}

export function launch(): Promise<Browser> {
  return playwright.launch(launchOptions);
}
