/** The week and the ways through it, with the mouse and with keys. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { reads, row, SPRING, slider, THURSDAY, verdict } from './page.js';
import { openSite, type Site } from './site.js';

describe('the playground', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(inject('playground'));
  });
  afterAll(() => site.close());

  describe('the week', () => {
    it('has the hours of each day in words', async () => {
      const page = await site.open(SPRING);
      const cells = row(page, 'Acme').getByRole('cell');
      expect((await cells.allTextContents()).slice(4)).toEqual([
        '09:00–12:30, 13:30–18:00, 22:00–00:00',
        '00:00–02:00, 22:00–00:00',
        '00:00–04:00 (uncovered: 00:30–01:15)',
      ]);
    });

    it('is drawn to scale', async () => {
      const page = await site.open(THURSDAY);
      const monday = row(page, 'Acme').getByRole('cell').first();
      const cell = await monday.boundingBox();
      const bar = await monday.locator('.stretch').first().boundingBox();
      // 09:00 to 12:30
      expect(((bar?.x ?? 0) - (cell?.x ?? 0)) / (cell?.width ?? 1)).toBeCloseTo(9 / 24, 1);
      expect((bar?.width ?? 0) / (cell?.width ?? 1)).toBeCloseTo(3.5 / 24, 1);
    });

    it('marks the labels and the clock changes of its days', async () => {
      const page = await site.open(SPRING);
      await reads(page.getByRole('columnheader'), 'clock +1 h');
      await page.goto(`${site.url}#at=2026-12-25T10:00Z`);
      await reads(page.getByRole('columnheader'), 'Christmas Eve');
    });

    it('takes a click for an instant', async () => {
      const page = await site.open(THURSDAY);
      const friday = row(page, 'Acme').getByRole('cell').nth(4);
      const { width = 0, height = 0 } = (await friday.boundingBox()) ?? {};
      await friday.click({ position: { x: (width * 15.1) / 24, y: height / 2 } });
      await reads(verdict(page), /At: Friday,? 27 March 2026 at 15:00/);
    });
  });

  describe('the slider', () => {
    it('moves by keys, and on into other weeks', async () => {
      const page = await site.open(SPRING);
      await slider(page).press('ArrowRight');
      await reads(verdict(page), /Sunday,? 29 March 2026 at 01:45/);
      await slider(page).press('ArrowRight');
      await reads(verdict(page), /Sunday,? 29 March 2026 at 03:00/);
      await slider(page).press('Shift+ArrowLeft');
      await reads(verdict(page), /Sunday,? 29 March 2026 at 01:00/);
      await slider(page).press('PageUp');
      await reads(verdict(page), /Monday,? 30 March 2026 at 01:00/);
      await reads(page.getByRole('heading'), 'The week of 30 March 2026');
      await slider(page).press('PageDown');
      await reads(page.getByRole('heading'), 'The week of 23 March 2026');
      await slider(page).press('Home');
      await reads(verdict(page), /Monday,? 23 March 2026 at 00:00/);
      expect(await slider(page).getAttribute('aria-valuetext')).toMatch(
        /^Monday,? 23 March 2026 at 00:00$/,
      );
    });

    it('points at the instant in the timetable', async () => {
      const page = await site.open(THURSDAY);
      const line = await page.locator('.now-line').boundingBox();
      const thursday = await row(page, 'Acme').getByRole('cell').nth(3).boundingBox();
      const part = ((line?.x ?? 0) + 1 - (thursday?.x ?? 0)) / (thursday?.width ?? 1);
      expect(part).toBeCloseTo(10.5 / 24, 1);
    });
  });

  it('tells apart the hours that the clock repeats', async () => {
    const page = await site.open('#at=2026-10-25T00:30Z&zone=Europe/Paris&locale=en-GB');
    await reads(verdict(page), /25 October 2026 at 02:30 Europe\/Paris \(UTC\+02:00\)/);
    for (let step = 0; step < 4; step++) await slider(page).press('ArrowRight');
    await reads(verdict(page), /25 October 2026 at 02:30 Europe\/Paris \(UTC\+01:00\)/);
  });

  describe('the jumps', () => {
    it('lead to the next clock changes', async () => {
      const page = await site.open(THURSDAY);
      const jumps = page.getByRole('list', { name: 'Next clock changes' }).getByRole('button');
      expect(await jumps.allInnerTexts()).toEqual([
        expect.stringMatching(/Sun,? 29 Mar 2026 Paris, Berlin \+1 h/),
        expect.stringMatching(/Sat,? 4 Apr 2026 Sydney −1 h/),
        expect.stringMatching(/Sat,? 3 Oct 2026 Sydney \+1 h/),
        expect.stringMatching(/Sun,? 25 Oct 2026 Paris, Berlin −1 h/),
      ]);
      await jumps.last().click();
      await reads(verdict(page), /Sunday,? 25 October 2026 at 02:00/);
      await reads(page.getByRole('columnheader'), 'clock −1 h');
    });

    it('lead to other weeks, at the same time of day, and back to now', async () => {
      const page = await site.open(THURSDAY, { now: '2026-05-05T10:10Z' });
      await page.getByRole('button', { name: 'Week after' }).click();
      await reads(verdict(page), /Thursday,? 2 April 2026 at 10:30/);
      await page.getByRole('button', { name: 'Week before' }).click();
      await reads(verdict(page), /Thursday,? 26 March 2026 at 10:30/);
      const now = page.getByRole('button', { name: 'Now' });
      expect(await now.getAttribute('aria-pressed')).toBe('false');
      await now.click();
      await reads(verdict(page), /Now: Tuesday,? 5 May 2026 at 12:10/);
      expect(await now.getAttribute('aria-pressed')).toBe('true');
    });
  });
});
