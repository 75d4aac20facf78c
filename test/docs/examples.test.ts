import { parseSchedule } from 'livehours';
import { beforeAll, describe, expect, it } from 'vitest';
import { moduleOf, typeErrors } from './check.js';
import { allBlocks, type Block } from './extract.js';

const blocks = allBlocks();
const title = ({ file, line, label }: Block) => `${file}:${line} ${label}`.trim();

describe('the examples of the documentation', () => {
  const examples = blocks.filter(({ language }) => language === 'ts' || language === 'tsx');
  let errors: ReturnType<typeof typeErrors>;
  beforeAll(() => {
    errors = typeErrors(examples);
  }, 60_000);

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
