/** What the page says, to whom, and on which screen. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { edit, problems, reads, row, SPRING, slider, switches, THURSDAY, verdict } from './page.js';
import { openSite, type Site } from './site.js';

describe('the playground', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(inject('playground'));
  });
  afterAll(() => site.close());

  describe('at first sight', () => {
    it('shows the example now, in the visitor’s zone and language', async () => {
      const page = await site.open('', { now: '2026-03-26T09:30:20Z' });
      await reads(verdict(page), /Now: Thursday,? 26 March 2026 at 10:30 Europe\/Paris/);
      await reads(verdict(page), 'Live chat is on');
      await reads(verdict(page), 'ends today at 12:30');
      await reads(verdict(page), 'Camille, Ruby, Bibek, Jonas');
      expect(await page.getByRole('rowheader').allInnerTexts()).toHaveLength(8);
      await reads(problems(page), '4 warnings');
      expect(new URL(page.url()).hash).toBe('');
    });

    it('follows the clock', async () => {
      const page = await site.open('', { now: '2026-03-26T11:29:59Z' });
      await reads(verdict(page), 'Live chat is on');
      await page.clock.install({ time: '2026-03-26T11:29:59Z' });
      await page.reload();
      await page.clock.runFor(2000);
      await reads(page.getByRole('region'), 'Live chat is off');
    });

    it('is in the language and zone of the browser', async () => {
      const page = await site.open('', {
        locale: 'de-DE',
        timezoneId: 'America/New_York',
        now: '2026-03-26T09:30Z',
      });
      await reads(verdict(page), 'Donnerstag, 26. März 2026 um 05:30 America/New_York');
    });
  });

  describe('the verdict', () => {
    it('names what turns live chat off, and when it is back', async () => {
      const page = await site.open('#at=2026-12-25T10:00Z&zone=Europe/Paris&locale=en-GB');
      await reads(verdict(page), 'Live chat is off');
      await reads(verdict(page), 'back tomorrow at 22:00');
      await reads(verdict(page), 'the brand is closed');
      await reads(verdict(page), 'Christmas Day');
      expect(await switches(page).getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringMatching(/^Off\s+Brand hours\s+closed, opens tomorrow at 22:00$/),
        expect.stringMatching(/^On\s+Member hours\s+on shift: Jonas$/),
        expect.stringMatching(/^On\s+Mode\s+live$/),
        expect.stringMatching(/^On\s+Presence\s+1 of 1 on shift present$/),
      ]);
    });

    it('names every switch that is off', async () => {
      const page = await site.open('#at=2026-03-29T12:00Z&zone=Europe/Paris&locale=en-GB');
      await edit(page, (text) =>
        text.replace('"mode": "live"', '"mode": "deferred"').replaceAll('"online"', '"away"'),
      );
      await reads(verdict(page), 'the brand’s mode is deferred, or it is paused');
      const states = switches(page).getByRole('listitem').locator('.state');
      expect(await states.allInnerTexts()).toEqual(['Off', 'Off', 'Off', 'Off']);
    });

    it('says so when the hours allow it and something else does not', async () => {
      const page = await site.open(THURSDAY);
      await edit(page, (text) => text.replace('"mode": "live"', '"mode": "deferred"'));
      await reads(verdict(page), 'back as soon as that changes: the hours allow it now');
    });

    it('is spoken only when it changes', async () => {
      const page = await site.open(THURSDAY);
      const spoken = verdict(page).getByRole('status');
      const before = await spoken.textContent();
      expect(before).toBe('Live chat is on: invite Camille, Ruby, Bibek, Jonas.');
      await slider(page).press('ArrowRight');
      await reads(verdict(page), 'at 10:45');
      expect(await spoken.textContent()).toBe(before);
    });
  });

  describe('the visitor', () => {
    it('chooses a language and a zone', async () => {
      const page = await site.open(THURSDAY);
      await page.getByRole('combobox', { name: 'Visitor’s language' }).selectOption('fr');
      await reads(verdict(page), 'jeudi 26 mars 2026 à 10:30');
      await page.getByRole('combobox', { name: 'Visitor’s time zone' }).selectOption('Asia/Tokyo');
      await reads(verdict(page), 'jeudi 26 mars 2026 à 18:30');
      await reads(verdict(page), 'aujourd’hui à 20:30');
    });

    it('may read from right to left', async () => {
      const page = await site.open('#at=2026-03-26T09:30Z&zone=Europe/Paris&locale=he');
      const table = page.locator('.timetable');
      expect(await table.getAttribute('dir')).toBe('rtl');
      expect(await verdict(page).locator('bdi').first().getAttribute('dir')).toBe('rtl');
      const cells = row(page, 'Acme').getByRole('cell');
      const [first, last] = [await cells.first().boundingBox(), await cells.last().boundingBox()];
      expect(first?.x).toBeGreaterThan(last?.x ?? 0);
      await slider(page).press('ArrowLeft');
      await reads(verdict(page), '10:45');
      const line = await page.locator('.now-line').boundingBox();
      // Weeks begin on Sunday there.
      const thursday = await cells.nth(4).boundingBox();
      const fromRight = (thursday?.x ?? 0) + (thursday?.width ?? 0) - (line?.x ?? 0) - 1;
      expect(fromRight / (thursday?.width ?? 1)).toBeCloseTo(10.75 / 24, 1);
    });
  });

  it('fits into 360 pixels', async () => {
    const page = await site.open(SPRING, { viewport: { width: 360, height: 740 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await edit(page, (text) => text.replace('"Camille"', `"${'Camille'.repeat(50)}"`));
    await reads(page.getByRole('rowheader'), 'CamilleCamille');
    expect(await width()).toBe(360);
  });
});
