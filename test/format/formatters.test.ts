import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { formatter } from '../../src/format/formatters.js';

/** Stands for a class of formatters, and counts how many are made. */
class NumberFormat {
  static made = 0;
  readonly tag: string;
  readonly options: object;

  constructor(tag: string, options: object) {
    this.tag = tag;
    this.options = options;
    NumberFormat.made += 1;
  }
}

beforeAll(() => void vi.stubGlobal('Intl', { NumberFormat, ListFormat: NumberFormat }));
afterAll(() => void vi.unstubAllGlobals());

it('makes a formatter once, and another one for other options or another class', () => {
  const one = formatter('NumberFormat', 'fr', { unit: 'day' });
  expect(formatter('NumberFormat', 'fr', { unit: 'day' })).toBe(one);
  expect(formatter('NumberFormat', 'fr', { unit: 'hour' })).not.toBe(one);
  expect(formatter('ListFormat', 'fr', { unit: 'day' } as object)).not.toBe(one);
  expect(formatter('NumberFormat', 'de', { unit: 'day' })).toMatchObject({ tag: 'de' });
});

it('keeps only so many, whoever asks', () => {
  const made = (tag: string) => formatter('NumberFormat', tag, { unit: 'day' });
  const one = made('fr');
  for (let i = 0; i < 300; i++) made(`x-${i}`);
  NumberFormat.made = 0;
  for (let i = 0; i < 300; i++) made(`x-${299 - i}`);
  expect(NumberFormat.made).toBeGreaterThan(0);
  expect(made('fr')).not.toBe(one);
});
