import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, nearestWord } from '../../src/base/spelling.js';
import { runs } from '../support/runs.js';

/** Optimal string alignment as its definition says it, from the ends of both words. */
function textbook(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shorterA, shorterB] = [a.slice(0, -1), b.slice(0, -1)];
  if (a.at(-1) === b.at(-1)) return textbook(shorterA, shorterB);
  const ways = [
    textbook(shorterA, b),
    textbook(a, shorterB),
    textbook(shorterA, shorterB),
    ...(a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? [textbook(a.slice(0, -2), b.slice(0, -2))]
      : []),
  ];
  return 1 + Math.min(...ways);
}

/** By how few letters two words may be said to differ. */
function lettersApart(a: string, b: string): number {
  let letters = 0;
  while (!isNear(a, b, letters)) letters += 1;
  return letters;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('isNear', () => {
  it('is the distance of the textbook', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lettersApart(a, b)).toBe(textbook(a, b));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is the same either way', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lettersApart(b, a)).toBe(lettersApart(a, b));
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['monday', 'monday', 0],
    ['mondya', 'monday', 1], // a swap counts one
    ['omndya', 'monday', 2],
    ['monda', 'monday', 1],
    ['wensday', 'wednesday', 2],
    ['', 'to', 2],
  ])('%s and %s: %i', (a, b, apart) => {
    expect(lettersApart(a, b)).toBe(apart);
  });

  it('does not hold for fewer letters than the lengths differ by, however long a word is', () => {
    expect(isNear('m'.repeat(1_000_000), 'monday', 3)).toBe(false);
    expect(isNear('mon', 'monday', 2)).toBe(false);
    expect(isNear('mond', 'monday', 2)).toBe(true);
  });
});

describe('nearestWord', () => {
  it('differs by at most a third of the known letters, and no other known word by fewer', () => {
    const known = fc.uniqueArray(word, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, known, (typed, words) => {
        const near = words.filter((w) => textbook(typed, w) <= Math.floor(w.length / 3));
        const least = Math.min(...near.map((w) => textbook(typed, w)));
        const first = near.find((w) => textbook(typed, w) === least);
        expect(nearestWord(typed, words)).toBe(first);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['id', ['to', 'date', 'add'], undefined],
    ['form', ['from'], 'from'], // one of four letters
    ['t', ['to'], undefined], // a third of two letters is none
    ['TO', ['to'], 'to'],
    ['hour', ['hours'], 'hours'],
    ['hou', ['hours'], undefined],
    ['override', ['overrides'], 'overrides'],
  ])('of %s among %j: %s', (typed, known, nearest) => {
    expect(nearestWord(typed, known)).toBe(nearest);
  });
});
