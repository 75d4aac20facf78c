/** docs/examples/public-page from end to end: its server, its built page, and Chromium between them. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerHours, type Team } from '../../docs/examples/public-page/answer-hours.js';
import { hasChromium } from '../support/chromium.js';
import { built, launch, type Served, serve, visit } from '../support/pages.js';

const office = ['09:00-12:30', '13:30-18:00'];
const acme = {
  name: 'Acme',
  apiKey: 'sk-4711',
  schedule: { timeZone: 'Europe/Paris', weekly: { monday: office, tuesday: office } },
};
const kim = {
  name: 'Kim Secret',
  presence: 'online' as const,
  schedule: { timeZone: 'Asia/Kathmandu', weekly: { monday: ['14:07-23:00'] } },
};
const lee = { name: 'Lee Hidden', presence: 'online' as const };

/** Monday, 10 in Paris. */
const MONDAY = Date.parse('2026-01-05T09:00Z');

let now = MONDAY;
let load: () => Promise<Team>;
const answer = answerHours(
  () => load(),
  () => now,
);

beforeEach(() => {
  now = MONDAY;
  load = async () => ({ brand: acme, members: [kim, lee] });
});

describe('the server of the public page', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve(new Map(), answer);
  });
  afterAll(() => server.close());

  it('sends hours to whoever asks, and nothing of a member', async () => {
    const response = await fetch(`${server.url}/hours`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=30');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ brand: { schedule: acme.schedule, mode: 'live' } });
    expect(text).not.toMatch(/Secret|Hidden|Kathmandu|14:07|online|sk-4711/);
  });

  it('knows one question only', async () => {
    const statuses = await Promise.all([
      fetch(`${server.url}/hours/1`),
      fetch(`${server.url}/`),
      fetch(`${server.url}/hours`, { method: 'POST' }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('does not tell the public what is wrong', async () => {
    load = async () => ({
      brand: { schedule: { timeZone: 'Secret/Zone', weekly: {} } },
      members: [],
    });
    const response = await fetch(`${server.url}/hours`);
    expect([response.status, await response.text()]).toEqual([500, '']);
  });
});

describe.skipIf(!hasChromium)('the public page', () => {
  let server: Served;
  let browser: Browser;
  let asked = 0;

  beforeAll(async () => {
    browser = await launch();
    server = await serve(await built('public-page'), (request, response) => {
      asked++;
      return answer(request, response);
    });
  }, 120_000);
  afterAll(() => Promise.all([browser?.close(), server?.close()]));
  beforeEach(() => {
    asked = 0;
  });

  async function opened(): ReturnType<typeof visit> {
    const visited = await visit(browser, {
      url: `${server.url}/index.html`,
      at: new Date(MONDAY).toISOString(),
      locale: 'en-GB',
      timeZone: 'Europe/Paris',
    });
    // Chromium's cache goes by the real clock. Whoever routes requests has none.
    await visited.page.route('**/hours', (route) => route.continue());
    return visited;
  }

  /** Lets time pass, on the page and on the server. */
  async function pass(page: Page, ms: number): Promise<void> {
    now += ms;
    await page.clock.runFor(ms);
  }

  const status = (page: Page) => page.getByRole('status').textContent();
  const becomes = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

  it('invites, and has seen nothing of the team', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => bodies.push(response.text()));
    await page.clock.install({ time: MONDAY });
    await page.goto(`${server.url}/index.html`);
    await becomes(page, 'The chat is open');
    const text = (await Promise.all(bodies)).join('\n');
    expect(text).toContain('Europe/Paris');
    expect(text).not.toMatch(/Secret|Hidden|Kathmandu|14:07|sk-4711/);
  });

  it('switches on the second', async () => {
    const { page, complaints } = await opened();
    await becomes(page, 'The chat is open');
    await pass(page, 150 * 60_000 - 1);
    expect(await status(page)).toBe('The chat is open');
    await pass(page, 1);
    expect(await status(page)).toBe('The chat is closed');
    expect(await page.getByText('Back today at 13:30').isVisible()).toBe(true);
    await pass(page, 60 * 60_000 - 1);
    expect(await status(page)).toBe('The chat is closed');
    await pass(page, 1);
    expect(await status(page)).toBe('The chat is open');
    expect(complaints).toEqual([]);
  });

  it('asks again, and so learns that nobody is there, and that somebody is back', async () => {
    const { page } = await opened();
    await becomes(page, 'The chat is open');
    expect(asked).toBe(1);
    load = async () => ({ brand: acme, members: [{ ...lee, presence: 'offline' as const }] });
    await pass(page, 5 * 60_000);
    await becomes(page, 'The chat is closed');
    expect(asked).toBe(2);
    load = async () => ({ brand: acme, members: [lee] });
    await pass(page, 5 * 60_000);
    await becomes(page, 'The chat is open');
    expect(asked).toBe(3);
  });

  it('goes on without the server, and through a night with the lid closed', async () => {
    const { page } = await opened();
    await becomes(page, 'The chat is open');
    load = () => Promise.reject(new Error('no database'));
    await pass(page, 60 * 60_000);
    expect(await status(page)).toBe('The chat is open');
    // Timers that were due meanwhile run once, late.
    await page.clock.fastForward('12:00:00');
    expect(await status(page)).toBe('The chat is closed');
    await page.clock.fastForward('11:00:00');
    expect(await status(page)).toBe('The chat is open');
    expect(await page.getByText('Closes today at 12:30').isVisible()).toBe(true);
  });

  it('leaves the form to those without JavaScript, or whose server is away from the start', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/index.html`);
    expect(await page.getByRole('link').textContent()).toBe('Leave us a message');

    load = () => Promise.reject(new Error('no database'));
    const { page: other } = await opened();
    await becomes(other, 'The chat is closed');
    expect(await other.getByRole('link').textContent()).toBe('Leave us a message');
  });
});
