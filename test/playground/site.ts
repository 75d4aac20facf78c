/** The page as its visitors get it: built, served from a free port, and opened in Chromium. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../support/chromium.js';

const configFile = fileURLToPath(new URL('../../docs/playground/vite.config.ts', import.meta.url));

/** Who looks at the page, and when: a Parisian and British, unless something else is asked for. */
export interface Visitor {
  readonly now?: string;
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly permissions?: readonly string[];
}

export interface Site {
  readonly url: string;
  /**
   * The page, loaded anew. Visitors of one language and zone share a tab, which stays open; so
   * opening the page for one ends the visit of the one before.
   */
  open(hash?: string, visitor?: Visitor): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the page and serves it. */
export async function serveSite(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'livehours-playground-'));
  const options = {
    configFile,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  } as const;
  // What a visitor gets: Vitest sets this to "test", and React would come in its development build.
  const { NODE_ENV = 'production' } = process.env;
  process.env.NODE_ENV = 'production';
  await build(options);
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Starts a browser for the page that is served at an address. */
export async function openSite(url: string): Promise<Site> {
  const browser = await chromium.launch(launchOptions);
  const tabs = new Map<string, Promise<Page>>();

  async function newTab(locale: string, timezoneId: string): Promise<Page> {
    const context = await browser.newContext({ locale, timezoneId });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }

  /** A browser takes its language and zone when it starts; all else can be changed. */
  function tabOf(locale: string, timezoneId: string): Promise<Page> {
    const key = `${locale} ${timezoneId}`;
    const tab = tabs.get(key) ?? newTab(locale, timezoneId);
    tabs.set(key, tab);
    return tab;
  }

  return {
    url,
    async open(hash = '', visitor = {}) {
      const { now = '2026-03-26T09:30Z', colorScheme = 'light', permissions = [] } = visitor;
      const { locale = 'en-GB', timezoneId = 'Europe/Paris' } = visitor;
      const page = await tabOf(locale, timezoneId);
      // Otherwise another hash would leave the page, its timers and its workers as they are.
      await page.goto('about:blank');
      await page.setViewportSize(visitor.viewport ?? { width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.context().clearPermissions();
      await page.context().grantPermissions([...permissions]);
      await page.clock.setFixedTime(now);
      await page.goto(url + hash);
      await page.getByRole('heading', { name: /^Live chat is/ }).waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}
