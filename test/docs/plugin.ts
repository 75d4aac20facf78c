/** Serves each example of the documentation as a module, its comments turned into assertions. */
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';
import { withAssertions } from './assertions.js';
import { moduleOf, paddedCode } from './check.js';
import { allBlocks, root } from './extract.js';

export function docExamples(): Plugin {
  return {
    name: 'doc-examples',
    resolveId: (id) => (EXAMPLE.test(id) ? id : undefined),
    load(id) {
      if (!EXAMPLE.test(id)) return undefined;
      const example = allBlocks().find((block) => moduleOf(block) === id);
      if (!example) return undefined;
      const code = withAssertions(paddedCode(example), (line) => `${example.file}:${line}`);
      // Before the first line of code there is always a free one: the fence.
      return `import { __is, __throws } from ${JSON.stringify(EXPECT)};${code}`;
    },
  };
}

const EXAMPLE = /\.(md|ts)\.\d+\.tsx?$/;
const EXPECT = join(root, 'test/docs/expect.ts');
