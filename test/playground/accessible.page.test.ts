/** What axe finds on the page as people may meet it: nothing. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { edit, THURSDAY } from './page.js';
import { openSite, type Site, type Visitor } from './site.js';

const narrow = { width: 360, height: 740 };

describe('the playground, to axe', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(inject('playground'));
  });
  afterAll(() => site.close());

  async function withErrors(page: Page) {
    await edit(page, (text) => text.replace('"09:00-12:30"', '"25:00-12:30"'));
    await edit(page, (text) => text.replace('"label"', '"labl"'));
    await page.getByText('2 errors').waitFor();
  }

  it.each<[string, string, Visitor, ((page: Page) => Promise<void>)?]>([
    ['in light', THURSDAY, { colorScheme: 'light' }],
    ['in dark', THURSDAY, { colorScheme: 'dark' }],
    ['while live chat is off', '#at=2026-12-25T10:00Z&locale=en-GB', { colorScheme: 'light' }],
    ['while off, in dark', '#at=2026-12-25T10:00Z&locale=en-GB', { colorScheme: 'dark' }],
    ['when narrow', THURSDAY, { viewport: narrow }],
    ['when narrow, in dark', THURSDAY, { viewport: narrow, colorScheme: 'dark' }],
    ['with errors', THURSDAY, { colorScheme: 'light' }, withErrors],
    ['with errors, in dark', THURSDAY, { colorScheme: 'dark' }, withErrors],
    ['in Arabic', '#at=2026-03-26T09:30Z&zone=Asia/Riyadh&locale=ar', {}],
    ['in Arabic, when narrow', '#at=2026-03-26T09:30Z&locale=ar', { viewport: narrow }],
    ['with a link that cannot be read', '#at=never&zone=Nowhere', {}],
  ])('is clean %s', { timeout: 120_000 }, async (_, hash, options, act) => {
    const page = await site.open(hash, options);
    await act?.(page);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run({ resultTypes: ['violations'] } as never);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
      );
    });
    expect(violations).toEqual([]);
  });
});
