/** The team as text, as a person would edit it. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { edit, editor, problems, reads, slider, THURSDAY, verdict } from './page.js';
import { openSite, type Site } from './site.js';

describe('the playground', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(inject('playground'));
  });
  afterAll(() => site.close());

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
      await reads(problems(page), '4 warnings');
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
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
