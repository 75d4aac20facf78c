/** The parts of the page as a person finds them, and what one does with them. */
import type { Locator, Page } from 'playwright';

/** An hour and a half before the clocks change in Paris. */
export const SPRING = '#at=2026-03-29T00:30Z&zone=Europe/Paris&locale=en-GB';
export const THURSDAY = '#at=2026-03-26T09:30Z&zone=Europe/Paris&locale=en-GB';

export const verdict = (page: Page) => page.getByRole('region', { name: /^Live chat is/ });
export const switches = (page: Page) => page.getByRole('region', { name: 'The switches' });
export const slider = (page: Page) => page.getByRole('slider', { name: 'Instant' });
export const editor = (page: Page) => page.getByRole('textbox', { name: 'The team, as JSON' });
export const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
export const problems = (page: Page) => page.locator('.problems');

/** Waits until a part of the page reads so. */
export async function reads(part: Locator, text: string | RegExp): Promise<void> {
  await part.filter({ hasText: text }).first().waitFor();
}

/**
 * Selects what changes in the editor, and types over it. Filling it with the whole text would take
 * the browser longer than anything else in these tests.
 */
export async function edit(page: Page, change: (text: string) => string): Promise<void> {
  const before = await editor(page).inputValue();
  const after = change(before);
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let same = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (same < longest && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  await editor(page).evaluate(
    (area: HTMLTextAreaElement, [from, to]) => {
      area.focus();
      area.setSelectionRange(from, to);
    },
    [start, before.length - same] as const,
  );
  await page.keyboard.insertText(after.slice(start, after.length - same));
}
