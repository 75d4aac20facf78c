import { describe, expect, it } from 'vitest';
import {
  canonicalHours,
  formatHours,
  type Hours,
  hoursFromTexts,
  parseRange,
  suggestRange,
} from '../../src/schedule/hours.js';

const H = 3600;

describe('a range', () => {
  it.each<[string, [number, number]]>([
    ['09:00-17:00', [9 * H, 17 * H]],
    ['09:00:30-17:00', [9 * H + 30, 17 * H]],
    ['09:00-17:00:59', [9 * H, 17 * H + 59]],
    ['12:34:56-23:59:59', [45_296, 24 * H - 1]],
    ['00:00-24:00', [0, 24 * H]],
    ['23:59-24:00', [24 * H - 60, 24 * H]],
    ['22:00-02:00', [22 * H, 26 * H]],
    ['22:00-00:00', [22 * H, 24 * H]],
    ['09:01-09:00', [9 * H + 60, 33 * H]],
    ['09:00-09:00:01', [9 * H, 9 * H + 1]],
  ])('%s runs between seconds of the day', (text, range) => {
    expect(parseRange(text)).toEqual(range);
    expect(hoursFromTexts([text])).toEqual([range]);
    expect(suggestRange(text)).toBe(undefined);
  });

  const form = 'expected "HH:MM-HH:MM"';
  const clock = 'hours run from 00 to 23 (24:00 only as an end)';
  const sixty = 'minutes and seconds run from 00 to 59';
  const zero = 'ends where it starts; a whole day is "00:00-24:00"';

  it.each<[string, string, meant?: string]>([
    ['', form],
    ['09:00', form],
    ['x09:00-17:00', form],
    ['109:00-17:00', form],
    ['09:00-17:00x', form],
    ['09:00-17:000', form],
    ['a9:00-17:00', form],
    ['0a:00-17:00', form],
    ['09:a0-17:00', form],
    ['09:0a-17:00', form],
    ['09:00-a7:00', form],
    ['09:00-1a:00', form],
    ['09:00-17:a0', form],
    ['09:00-17:0a', form],
    ['09:00:a0-17:00', form],
    ['09:00:0a-17:00', form],
    ['09:00-17:00:a0', form],
    ['09:00-17:00:0a', form],
    ['09:00:00:00-17:00', form],
    ['24:00-24:00', clock],
    ['24:00-02:00', clock],
    ['25:00-26:00', clock],
    ['09:00-24:00:01', clock],
    ['09:00-25:00', clock],
    ['09:60-17:00', sixty],
    ['09:00-17:99', sixty],
    ['09:00:60-17:00', sixty],
    ['09:00-17:00:90', sixty],
    ['09:00-09:00', zero],
    ['00:00-00:00:00', zero],
    ['9:00-17:00', form, '09:00-17:00'],
    ['9:00-5:00', form, '09:00-05:00'],
    ['09:00 - 17:00', form, '09:00-17:00'],
    ['09:00 -17:00', form, '09:00-17:00'],
    ['09:00- 17:00', form, '09:00-17:00'],
    ['09:00–17:00', form, '09:00-17:00'],
    ['09:00 — 17:00', form, '09:00-17:00'],
    ['9:00 – 7:00', form, '09:00-07:00'],
    ['09:00  -  17:00', form],
    ['09:00x-x17:00', form],
    ['9:00-9:00', form],
    ['9:00-25:00', form],
    ['9:60-17:00', form],
    ['9-17', form],
  ])('%j is none', (text, problem, meant) => {
    expect(parseRange(text)).toBe(problem);
    expect(suggestRange(text)).toBe(meant);
  });
});

describe('hours as text', () => {
  it.each<[Hours, string[]]>([
    [[], []],
    [[[0, 24 * H]], ['00:00-24:00']],
    [[[9 * H, 17 * H + 5]], ['09:00-17:00:05']],
    [[[9 * H + 10, 10 * H]], ['09:00:10-10:00']],
    [[[9 * H + 600, 10 * H + 540]], ['09:10-10:09']],
    [[[22 * H, 26 * H]], ['22:00-02:00']],
    [[[22 * H, 24 * H + 1]], ['22:00-00:00:01']],
    // What a `remove` has left after midnight.
    [[[24 * H, 25 * H]], ['24:00-25:00']],
    [[[25 * H, 26 * H]], ['25:00-26:00']],
    [[[24 * H - 1, 26 * H]], ['23:59:59-02:00']],
  ])('%j are %j', (hours, texts) => {
    expect(formatHours(hours)).toEqual(texts);
  });

  it('are read once for each list', () => {
    const texts = ['09:00-17:00'];
    expect(hoursFromTexts(texts)).toBe(hoursFromTexts(texts));
    expect(hoursFromTexts(['09:00-17:01'])).not.toEqual(hoursFromTexts(texts));
  });

  it('that are left out are none', () => {
    expect(hoursFromTexts(undefined)).toEqual([]);
    expect(hoursFromTexts([])).toEqual([]);
  });
});

describe('the canonical form', () => {
  it.each<[string, Hours, Hours]>([
    [
      'is sorted',
      [
        [5, 6],
        [1, 2],
      ],
      [
        [1, 2],
        [5, 6],
      ],
    ],
    [
      'joins what touches or overlaps',
      [
        [1, 3],
        [3, 4],
        [2, 6],
      ],
      [[1, 6]],
    ],
    [
      'joins to a whole day',
      [
        [0, 12 * H],
        [12 * H, 24 * H],
      ],
      [[0, 24 * H]],
    ],
    [
      'joins to no 24 hours that are not a day',
      [
        [H, 12 * H],
        [12 * H, 25 * H],
      ],
      [
        [H, 12 * H],
        [12 * H, 25 * H],
      ],
    ],
    [
      'joins to a second less',
      [
        [H, 12 * H],
        [12 * H, 25 * H - 1],
      ],
      [[H, 25 * H - 1]],
    ],
    [
      'joins to no more than a day',
      [
        [0, 12 * H],
        [12 * H, 24 * H + 1],
      ],
      [
        [0, 12 * H],
        [12 * H, 24 * H + 1],
      ],
    ],
  ])('%s', (_law, hours, canonical) => {
    expect(canonicalHours(hours)).toEqual(canonical);
  });
});
