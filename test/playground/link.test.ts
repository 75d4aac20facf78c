import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, FIRST_MS, LAST_MS, linkOf, readLink } from '../../docs/playground/link/link.js';
import { packed } from '../../docs/playground/link/packed.js';
import { runs } from '../support/runs.js';

const aCase: fc.Arbitrary<Case> = fc.record(
  {
    epochMs: fc.integer({ min: FIRST_MS, max: LAST_MS - 1 }),
    timeZone: fc.constantFrom('Europe/Paris', 'UTC', '+05:30', 'America/Argentina/Buenos_Aires'),
    locale: fc.constantFrom('en-GB', 'ar', 'zh-Hant-TW', 'en-US-u-hc-h23'),
    text: fc.string({ unit: 'grapheme', maxLength: 500 }),
  },
  { requiredKeys: [] },
);

describe('a link', () => {
  it('holds the whole case', async () => {
    await fc.assert(
      fc.asyncProperty(aCase, async (one) => {
        expect(await readLink(`#${await linkOf(one)}`)).toEqual({ found: one, unread: [] });
      }),
      { numRuns: runs(100) },
    );
  });

  it('reads in full minutes', async () => {
    const link = await linkOf({ epochMs: Date.UTC(2026, 2, 29, 0, 30), timeZone: 'Europe/Paris' });
    expect(link).toBe('at=2026-03-29T00:30Z&zone=Europe/Paris');
  });

  it('may say anything, and never throws', async () => {
    const field = fc.tuple(
      fc.constantFrom('at', 'zone', 'locale', 'team', '__proto__', 'constructor'),
      fc.oneof(fc.string(), fc.webQueryParameters(), fc.base64String()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(field), fc.string(), async (fields, end) => {
        const hash = `#${fields.map(([name, value]) => `${name}=${value}`).join('&')}${end}`;
        const { found } = await readLink(hash);
        const known = ['epochMs', 'timeZone', 'locale', 'text'];
        expect(known).toEqual(expect.arrayContaining(Object.keys(found)));
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['at=tomorrow', 'at'],
    ['at=2026-13-01T00:00Z', 'at'],
    ['at=%2B275760-09-13T00:00Z', 'at'],
    ['at=0001-01-01T00:00Z', 'at'],
    ['at=', 'at'],
    ['zone=Paris', 'zone'],
    [`zone=${'x'.repeat(100_000)}`, 'zone'],
    ['locale=en_GB', 'locale'],
    ['locale=tlh', 'locale'],
    ['locale=<script>', 'locale'],
    ['team=%00', 'team'],
    ['team=AAAA', 'team'],
    ['team=!', 'team'],
  ])('leaves %s out, and says so', async (hash, name) => {
    expect(await readLink(`#${hash}`)).toEqual({ found: {}, unread: [name] });
  });

  it('does not unpack more than the editor would take', async () => {
    const bomb = await packed(' '.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    const { found, unread } = await readLink(`#team=${bomb}`);
    // Not as a whole: a failure would print it all.
    expect(found.text?.length).toBeUndefined();
    expect(unread).toEqual(['team']);
  });
});
