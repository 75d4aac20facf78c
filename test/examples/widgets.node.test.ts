/** Each widget of docs/examples/widgets as a visitor meets it. */
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium } from '../support/chromium.js';
import { built, launch, type Served, serve, visit } from '../support/pages.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Thursday, half past five in Paris, on Christmas Eve. */
const EVE = { at: '2026-12-24T16:30:00Z', locale: 'en-GB', timeZone: 'Europe/Paris' };

/** What a visitor sees, and hears of it. */
async function seen(page: Page) {
  const button = page.getByRole('button');
  return {
    status: await page.getByRole('status').textContent(),
    time: await page.locator('p:not([role])').textContent(),
    button: `${await button.textContent()}${(await button.isDisabled()) ? ', disabled' : ''}`,
    links: await page.getByRole('link').allTextContents(),
  };
}

const OPEN = { status: 'The chat is open', button: 'Chat with us', links: [] };
const CLOSED = {
  status: 'The chat is closed',
  button: 'Chat with us, disabled',
  links: ['Leave us a message'],
};

/** The rules of WCAG that the page breaks. Axe needs a clock that runs. */
async function broken(page: Page): Promise<string[]> {
  await page.clock.resume();
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as typeof import('axe-core') & {
      axe: typeof import('axe-core');
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

let server: Served;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  browser = await launch();
  server = await serve(await built('widgets'));
}, 120_000);

afterAll(() => Promise.all([browser?.close(), server?.close()]));

describe.skipIf(!hasChromium).each(['react', 'vue', 'svelte', 'plain'])('the %s widget', (name) => {
  const open = (as: Partial<typeof EVE> = {}) =>
    visit(browser, { url: `${server.url}/${name}.html`, ...EVE, ...as });

  it('invites while live, and says until when', async () => {
    const { page, complaints } = await open();
    expect(await seen(page)).toEqual({ ...OPEN, time: 'Closes in 30 minutes' });
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await page.getByText('Somebody will be with you in a moment.').waitFor();
    expect(await broken(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('switches on the second, in both directions, and says why it is closed', async () => {
    const { page, complaints } = await open();
    await page.clock.runFor(30 * 60_000 - 1);
    expect(await seen(page)).toEqual({ ...OPEN, time: 'Closes in 1 minute' });
    await page.clock.runFor(1);
    expect(await seen(page)).toEqual({ ...CLOSED, time: 'Back Monday at 09:00' });
    expect(await page.getByRole('link').getAttribute('href')).toBe('/contact');

    await page.clock.runFor('06:00:00');
    const christmas = { ...CLOSED, status: 'The chat is closed: Christmas' };
    expect(await seen(page)).toEqual({ ...christmas, time: 'Back Monday at 09:00' });

    await page.clock.pauseAt('2026-12-28T07:59:59.999Z');
    expect(await seen(page)).toEqual({ ...CLOSED, time: 'Back in 1 minute' });
    await page.clock.runFor(1);
    expect(await seen(page)).toEqual({ ...OPEN, time: 'Closes today at 12:30' });
    expect(await broken(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('speaks the visitor’s language, in the visitor’s zone', async () => {
    const { page } = await open({
      at: '2026-12-25T12:00:00Z',
      locale: 'de-DE',
      timeZone: 'Asia/Tokyo',
    });
    expect(await seen(page)).toEqual({
      status: 'Der Chat ist geschlossen: Christmas',
      time: 'Wieder da: Montag um 17:00',
      button: 'Mit uns chatten, disabled',
      links: ['Nachricht hinterlassen'],
    });
    expect(await page.locator('[lang=de-DE]').count()).toBe(1);
    // Sunday, ten minutes to midnight in Tokyo
    await page.clock.pauseAt('2026-12-27T14:50:00Z');
    expect((await seen(page)).time).toBe('Wieder da: morgen um 17:00');
    await page.clock.runFor('00:10:00');
    expect((await seen(page)).time).toBe('Wieder da: heute um 17:00');
  });

  it('speaks English to those whose language it does not know', async () => {
    const { page } = await open({ locale: 'ja-JP' });
    expect(await seen(page)).toEqual({ ...OPEN, time: 'Closes in 30 minutes' });
  });
});
