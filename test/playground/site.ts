/** The page as its visitors get it: built, served from a free port, and opened in Chromium. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../support/chromium.js';

const configFile = fileURLToPath(new URL('../../docs/playground/vite.config.ts', import.meta.url));

export interface Site {
  readonly url: string;
  /** A visitor of their own to each page: Parisian and British, unless something else is asked for. */
  open(hash?: string, options?: BrowserContextOptions & { now?: string }): Promise<Page>;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'livehours-playground-'));
  const options = {
    configFile,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  } as const;
  await build(options);
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(launchOptions);
  return {
    url,
    async open(hash = '', { now = '2026-03-26T09:30Z', ...more } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/Paris',
        ...more,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.clock.setFixedTime(now);
      await page.goto(url + hash);
      await page.getByRole('heading', { name: /^Live chat is/ }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
