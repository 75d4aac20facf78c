import { expect, it } from 'vitest';
import { formatter } from '../../src/format/formatters.js';

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
  const one = formatter(Format, 'fr', { unit: 'day' });
  expect(formatter(Format, 'fr', { unit: 'day' })).toBe(one);
  expect(formatter(Format, 'fr', { unit: 'hour' })).not.toBe(one);
  expect(formatter(Format, 'de', { unit: 'day' })).toMatchObject({ tag: 'de' });
});

it('keeps only so many, whoever asks', () => {
  const one = formatter(Format, 'fr', {});
  for (let i = 0; i < 300; i++) formatter(Format, `x-${i}`, {});
  Format.made = 0;
  for (let i = 0; i < 300; i++) formatter(Format, `x-${299 - i}`, {});
  expect(Format.made).toBeGreaterThan(0);
  expect(formatter(Format, 'fr', {})).not.toBe(one);
});
