/** Drives the page as a person would, with the mouse and with keys. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './site.js';

/** An hour and a half before the clocks change in Paris. */
const SPRING = '#at=2026-03-29T00:30Z&zone=Europe/Paris&locale=en-GB';
const THURSDAY = '#at=2026-03-26T09:30Z&zone=Europe/Paris&locale=en-GB';

describe('the playground', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const verdict = (page: Page) => page.getByRole('region', { name: /^Live chat is/ });
  const switches = (page: Page) => page.getByRole('region', { name: 'The switches' });
  const slider = (page: Page) => page.getByRole('slider', { name: 'Instant' });
  const editor = (page: Page) => page.getByRole('textbox', { name: 'The team, as JSON' });
  const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
  const problems = (page: Page) => page.locator('.problems');

  /** Waits until a part of the page reads so. */
  async function reads(part: ReturnType<Page['locator']>, text: string | RegExp) {
    await part.filter({ hasText: text }).first().waitFor();
  }

  async function edit(page: Page, change: (text: string) => string) {
    await editor(page).fill(change(await editor(page).inputValue()));
  }

  describe('at first sight', () => {
    it('shows the example now, in the visitor’s zone and language', async () => {
      const page = await site.open('', { now: '2026-03-26T09:30:20Z' });
      await reads(verdict(page), /Now: Thursday,? 26 March 2026 at 10:30 Europe\/Paris/);
      await reads(verdict(page), 'Live chat is on');
      await reads(verdict(page), 'ends today at 12:30');
      await reads(verdict(page), 'Camille, Ruby, Bibek, Jonas');
      expect(await page.getByRole('rowheader').allInnerTexts()).toHaveLength(8);
      await reads(problems(page), '3 warnings');
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
      await reads(verdict(page), 'the brand’s mode is deferred');
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

  describe('the editor', () => {
    it('shows errors at their place, and keeps the last good version', async () => {
      const page = await site.open(THURSDAY);
      await edit(page, (text) => text.replace('"09:00-12:30"', '"25:00-12:30"'));
      await reads(problems(page), '1 error');
      const error = problems(page).getByRole('button');
      expect(await error.innerText()).toMatch(
        /Error, line 8\s+brand\.schedule\.weekly\.monday\[0\]/,
      );
      expect(await editor(page).getAttribute('aria-invalid')).toBe('true');
      const mark = page.locator('.line-mark[data-kind="error"]');
      expect(await mark.count()).toBe(1);
      await reads(verdict(page), 'Live chat is on');

      await error.click();
      const selected = await editor(page).evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected).toBe('"25:00-12:30"');
      expect(await editor(page).evaluate((area) => area === document.activeElement)).toBe(true);

      // The page goes on working with the last version without errors.
      await slider(page).press('PageUp');
      await reads(verdict(page), /Friday,? 27 March 2026 at 10:30/);
      await page.keyboard.press('Tab');
      await edit(page, (text) => text.replace('"25:00-12:30"', '"09:00-12:30"'));
      await reads(problems(page), '3 warnings');
      expect(await editor(page).getAttribute('aria-invalid')).toBe('false');
    });

    it('shows slips, and leads to them', async () => {
      const page = await site.open(THURSDAY);
      const slip = problems(page).getByRole('button').first();
      await reads(slip, /Warning, line 13.*weekly\.saturday\[0\].*28 Mar 2026/);
      await slip.focus();
      await slip.press('Enter');
      const selected = await editor(page).evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected).toBe('"22:00-04:00"');
      await edit(page, (text) => text.replace('"22:00-04:00"', '"22:00-02:00"'));
      await reads(problems(page), 'No errors, no warnings');
    });

    it('survives a text that is no JSON at all', async () => {
      const page = await site.open(THURSDAY);
      for (const text of [
        '',
        '{',
        '<b>',
        '['.repeat(50_000),
        'null',
        '{"brand": 1, "members": 2}',
      ]) {
        await editor(page).fill(text);
        await reads(problems(page), '1 error');
        await reads(verdict(page), 'Live chat is on');
      }
    });

    it('shows what is edited', async () => {
      const page = await site.open(THURSDAY);
      await edit(page, (text) => text.replace('"Camille"', '"<img src=x onerror=alert(1)>"'));
      await reads(page.getByRole('rowheader'), '<img src=x onerror=alert(1)>');
    });

    it('goes back to an example', async () => {
      const page = await site.open(THURSDAY);
      await editor(page).fill('{}');
      await page.getByRole('button', { name: 'Night line' }).click();
      await reads(page.getByRole('rowheader'), 'Noor');
      await page.getByRole('button', { name: 'Acme' }).click();
      await reads(page.getByRole('rowheader'), 'Camille');
    });

    it('gives back what an example has replaced', async () => {
      const page = await site.open(THURSDAY);
      await edit(page, (text) => text.replace('"Camille"', '"Zoë"'));
      await page.waitForFunction(() => location.hash.includes('team='));
      await page.getByRole('button', { name: 'Night line' }).click();
      await reads(page.getByRole('rowheader'), 'Noor');
      await page.waitForTimeout(300);
      await page.goBack();
      await reads(page.getByRole('rowheader'), 'Zoë');
    });

    it('shows a team of two hundred, and moves at once', async () => {
      const page = await site.open(THURSDAY);
      await page.getByRole('button', { name: '200 members' }).click();
      await reads(page.locator('tbody'), 'Agent 200');
      // The thumb does not wait for the answer.
      const moved = await page.locator('input').evaluate((input) => {
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        return new Promise((resolve) => {
          requestAnimationFrame(() => resolve(input.getAttribute('aria-valuetext')));
        });
      });
      expect(moved).toMatch(/Thursday,? 26 March 2026 at 10:45/);
      await reads(page.locator('.verdict'), 'at 10:45');
    });

    it('does not stand still over hours that take for ever to work out', async () => {
      const page = await site.open(THURSDAY);
      const hours = (minute: number, until: number) =>
        Array.from(
          { length: 24 },
          (_, hour) => `${two(hour)}:${two(minute)}-${two(hour)}:${two(until)}`,
        );
      const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
      // With an override in every week, no two weeks are known to be alike.
      const dates = Array.from({ length: 60 }, (_, index) =>
        new Date(Date.UTC(2000, 0, 1 + index * 6)).toISOString().slice(5, 10),
      );
      const schedule = (minute: number, until: number) => ({
        timeZone: 'Europe/Paris',
        weekly: Object.fromEntries(days.map((day) => [day, hours(minute, until)])),
        overrides: [
          ...dates.map((date) => ({ date, add: [`00:${until + 1}-00:${until + 2}`] })),
          // A late date moves the horizon of every search.
          { date: '9999-12-31', hours: [] },
        ],
      });
      // They never meet, which takes centuries of such hours to find out. The text is short, for
      // the browser takes its time over a long one.
      const slow = {
        brand: { schedule: schedule(0, 20) },
        members: [{ schedule: schedule(30, 50) }],
      };
      await editor(page).fill(JSON.stringify(slow));
      // Until the text has settled, and is worked on
      await page.waitForTimeout(1000);
      await slider(page).press('ArrowRight');
      expect(await slider(page).getAttribute('aria-valuetext')).toContain('at 10:45');
      await page.clock.fastForward(4000);
      // By then the second question is asked, about the new instant.
      await page.waitForTimeout(1000);
      await page.clock.fastForward(4000);
      await reads(problems(page), 'this takes too long to work out');
      await reads(page.getByRole('rowheader'), 'Camille');
      await reads(verdict(page), 'at 10:45');
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

  it('fits into 360 pixels', async () => {
    const page = await site.open(SPRING, { viewport: { width: 360, height: 740 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await edit(page, (text) => text.replace('"Camille"', `"${'Camille'.repeat(50)}"`));
    await reads(page.getByRole('rowheader'), 'CamilleCamille');
    expect(await width()).toBe(360);
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
