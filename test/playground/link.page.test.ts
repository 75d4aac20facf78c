/** The address of the page, which holds what it shows. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { edit, reads, slider, verdict } from './page.js';
import { openSite, type Site } from './site.js';

describe('the playground', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(inject('playground'));
  });
  afterAll(() => site.close());

  describe('the link', () => {
    it('holds the case', async () => {
      const page = await site.open();
      await page.getByRole('combobox', { name: 'Visitor’s language' }).selectOption('ja');
      await edit(page, (text) => text.replace('"Camille"', '"Zoë 🙂"'));
      await slider(page).press('ArrowRight');
      await page.waitForFunction(() => /at=.*locale=ja.*team=/.test(location.hash));
      const other = await site.open(new URL(page.url()).hash, { timezoneId: 'Asia/Tokyo' });
      await reads(other.getByRole('rowheader'), 'Zoë 🙂');
      await reads(verdict(other), '2026年3月26日木曜日');
    });

    it('is copied with the instant, the zone and the language', async () => {
      const page = await site.open('', { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.getByRole('button', { name: 'Copy link' }).click();
      await reads(page.getByRole('status'), 'Copied');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(`${site.url}#at=2026-03-26T09:30Z&zone=Europe/Paris&locale=en-GB`);
    });

    it.each([
      '#at=never&zone=Nowhere&locale=%3Cscript%3E&team=%00%00',
      '#team=eJwDAAAAAAE',
      '#%E0%A4%A',
      `#zone=${'x'.repeat(5000)}`,
      '#at=2026-03-26T09:30Z&__proto__=1&constructor=2',
    ])('may be hostile: %s', async (hash) => {
      const page = await site.open(hash);
      await reads(page.getByRole('rowheader'), 'Camille');
    });

    it('says what of it could not be read', async () => {
      const page = await site.open('#at=never&zone=Nowhere');
      await reads(page.getByRole('alert'), 'left out: at, zone');
    });
  });
});
