import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSchedule } from 'livehours';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { moduleOf, typeErrors } from './check.js';
import { allBlocks, type Block, isFile, root } from './extract.js';

const blocks = allBlocks();
const title = ({ file, line, label }: Block) => `${file}:${line} ${label}`.trim();

describe('the examples of the documentation', () => {
  const examples = blocks.filter(
    ({ language, label }) => /^tsx?$/.test(language) && !isFile(label),
  );
  let errors: ReturnType<typeof typeErrors>;
  beforeAll(() => {
    errors = typeErrors(examples);
  }, 60_000);
  // One that fails halfway must not leave its fake timers to the next.
  afterEach(() => {
    vi.useRealTimers();
  });

  for (const example of examples) {
    it(title(example), async () => {
      expect(errors.get(example)).toEqual([]);
      if (example.label !== 'no-run') await import(moduleOf(example));
    });
  }
});

describe('the JSON of the documentation', () => {
  for (const block of blocks.filter(({ language }) => language === 'json')) {
    it(title(block), () => {
      const value: unknown = JSON.parse(block.code);
      if (block.label === 'schedule') parseSchedule(value);
    });
  }
});

describe('the files that the documentation shows', () => {
  for (const block of blocks.filter(({ label }) => isFile(label))) {
    it(title(block), () => {
      const file = readFileSync(join(root, dirname(block.file), block.label), 'utf8');
      expect(holds(file.split('\n'), block.code.split('\n'))).toBe(true);
    });
  }
});

/** Whether lines stand in a file, in one piece, though perhaps further to the right. */
function holds(file: readonly string[], [first = '', ...rest]: readonly string[]): boolean {
  return file.some((line, at) => {
    const indent = line.slice(0, line.length - first.length);
    const isFirst = indent.trim() === '' && line === indent + first;
    return isFirst && rest.every((next, index) => file[at + 1 + index] === (next && indent + next));
  });
}
