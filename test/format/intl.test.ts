import { expect, it } from 'vitest';
import { intl } from '../../src/format/intl.js';

/** Stands for a formatter, and counts how many are made. */
class Format {
  static made = 0;
  readonly tag: string;
  readonly options: object;

  constructor(tag: string, options: object) {
    this.tag = tag;
    this.options = options;
    Format.made += 1;
  }
}

it('makes a formatter once, and another one for other options', () => {
  const one = intl(Format, 'fr', { unit: 'day' });
  expect(intl(Format, 'fr', { unit: 'day' })).toBe(one);
  expect(intl(Format, 'fr', { unit: 'hour' })).not.toBe(one);
  expect(intl(Format, 'de', { unit: 'day' })).toMatchObject({ tag: 'de' });
});

it('keeps only so many, whoever asks', () => {
  const one = intl(Format, 'fr', {});
  for (let i = 0; i < 300; i++) intl(Format, `x-${i}`, {});
  Format.made = 0;
  for (let i = 0; i < 300; i++) intl(Format, `x-${299 - i}`, {});
  expect(Format.made).toBeGreaterThan(0);
  expect(intl(Format, 'fr', {})).not.toBe(one);
});
