/** Bundles of every entry, made by bundlers with their defaults, answer rightly. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { entries } from '../package/entries.js';
import { all, answersOf, expected, newFolder } from './answers.js';
import { fromTools, load, tool } from './tools.js';

/** What is used of Rollup. */
interface Rollup {
  rollup(options: object): Promise<{ write(options: object): Promise<unknown> }>;
}

const work = inject('work');

it('nothing but Node', async () => {
  expect(await answersOf(join(work, 'all.js'))).toEqual(await expected(...all));
});

it('Node without what is newer than ES2022', async () => {
  const answers = await answersOf(join(work, 'all.js'), '--import=./older.js');
  expect(answers).toEqual(await expected(...all));
});

it('esbuild', async () => {
  const folder = newFolder('esbuild');
  await tool(work, 'esbuild', 'all.js', '--bundle', `--outfile=${folder}/out.js`);
  expect(await answersOf(join(folder, 'out.js'))).toEqual(await expected(...all));
});

it('Rollup, which finds packages and reads CommonJS by plugins', async () => {
  const folder = newFolder('rollup');
  const rollup = await load<Rollup>('rollup');
  const resolver = await load<{ nodeResolve(): object }>('@rollup/plugin-node-resolve');
  const commonjs = await load<{ default(): object }>('@rollup/plugin-commonjs');
  // React is CommonJS. Rollup reads no JSON by itself.
  const bundle = await rollup.rollup({
    input: join(work, 'scripts.js'),
    plugins: [resolver.nodeResolve(), commonjs.default()],
  });
  await bundle.write({ file: join(folder, 'out.js') });
  expect(await answersOf(join(folder, 'out.js'))).toEqual(await expected(...entries));
});

it('webpack', async () => {
  const folder = newFolder('webpack');
  const webpack = fromTools('webpack');
  const options = {
    context: work,
    entry: './all.js',
    output: { path: folder, filename: 'out.cjs' },
  };
  const problems = await new Promise((resolve, reject) => {
    // biome-ignore lint/suspicious/noExplicitAny: its types are not installed here
    webpack(options, (error: Error | null, stats: any) =>
      error ? reject(error) : resolve(stats.toJson({ errors: true }).errors),
    );
  });
  expect(problems).toEqual([]);
  expect(await answersOf(join(folder, 'out.cjs'))).toEqual(await expected(...all));
});

// Parcel ignores `exports`: it finds the folders that are packed for it.
it('Parcel', async () => {
  const folder = newFolder('parcel', { 'package.json': '{ "private": true }' });
  for (const file of ['all.js', 'answers.js', 'render.js']) {
    const text = readFileSync(join(work, file), 'utf8').replace(" with { type: 'json' }", '');
    cpSync(newFolder('source', { [file]: text }), folder, { recursive: true });
  }
  await tool(
    folder,
    'parcel',
    'build',
    'all.js',
    '--no-cache',
    '--no-source-maps',
    '--dist-dir=out',
  );
  expect(await answersOf(join(folder, 'out/all.js'))).toEqual(await expected(...all));
});

it('esbuild leaves the polyfill out where livehours/temporal is a file of the page', async () => {
  const folder = newFolder('native', {
    'native.js': 'export const { Temporal } = globalThis;',
    'main.js': `
      import { nextChange } from 'livehours';
      import { Temporal } from 'livehours/temporal';
      const weekly = { monday: ['09:00-17:00'] };
      const at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2026, 0, 5));
      globalThis.livehoursAnswers = String(nextChange({ timeZone: 'Europe/Paris', weekly }, at));`,
  });
  const build = async (...args: string[]) => {
    await tool(
      folder,
      'esbuild',
      'main.js',
      '--bundle',
      '--outfile=out.js',
      '--allow-overwrite',
      ...args,
    );
    return readFileSync(join(folder, 'out.js'), 'utf8');
  };
  expect(await build()).toMatch(/jsbi/i);
  expect(await answersOf(join(folder, 'out.js'))).toBe('2026-01-05T08:00:00Z');
  expect(await build('--alias:livehours/temporal=./native.js')).not.toMatch(/jsbi/i);
});
