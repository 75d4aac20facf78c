import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { root } from './entries.js';

const COMPILERS = ['typescript-5.9', 'typescript', 'typescript-7.0'];
const RESOLUTIONS = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'esnext', moduleResolution: 'bundler' },
];
const LIBS = [
  ['ES2022'],
  ['ES2022', 'DOM', 'DOM.Iterable'],
  ['ES2022', 'ESNext.Temporal'],
  ['ESNext', 'DOM', 'DOM.Iterable'],
];

const run = promisify(execFile);
const consumer = inject('consumer');

const cases = COMPILERS.flatMap((compiler) =>
  RESOLUTIONS.flatMap((resolution) =>
    LIBS
      // TypeScript 5.9 does not know Temporal.
      .filter((lib) => !(compiler === 'typescript-5.9' && lib.includes('ESNext.Temporal')))
      .map((lib) => ({ compiler, resolution, lib })),
  ),
);

describe.concurrent('a consumer compiles', () => {
  it.each(cases)('with $compiler, $resolution.moduleResolution, $lib', async ({
    compiler,
    resolution,
    lib,
  }) => {
    const temporal = compiler !== 'typescript-5.9' && lib.some((name) => /^ESNext/.test(name));
    const options = { ...resolution, lib, target: 'ES2022', types: [], strict: true, noEmit: true };
    const project = (sources: string[], skipLibCheck: boolean) =>
      compile(compiler, { ...options, skipLibCheck }, sources);
    if (temporal) {
      await project(['core', 'native'], false);
      // The polyfill's own declarations do not compile beside the built-in ones.
      await project(['polyfill'], true);
    } else {
      await project(['core', 'polyfill'], false);
    }
  });
});

let projects = 0;

/** Compiles sources of consumer/, each as ESM and as CommonJS, in a folder of the consumer's. */
async function compile(compiler: string, compilerOptions: object, sources: string[]) {
  projects += 1;
  const folder = join(consumer, `compile-${projects}`);
  mkdirSync(folder);
  const files = sources.flatMap((name) => [`${name}.mts`, `${name}.cts`]);
  for (const file of files) {
    cpSync(join(root, 'test/package/consumer', `${file.slice(0, -4)}.ts`), join(folder, file));
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
  const output = await run(process.execPath, [tsc, '-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );
  expect(output).toBe('');
}
