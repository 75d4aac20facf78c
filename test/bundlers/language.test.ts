/** The built files are in a language that engines of 2022 and Hermes know. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { newFolder } from './answers.js';
import { load, run, tool, tools } from './tools.js';

const dist = join(inject('work'), 'node_modules/livehours/dist');
const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file));

describe.each(files)('%s', (file) => {
  it('is ES2022', async () => {
    const { parse } = await load<{ parse(text: string, options: object): object }>('acorn');
    const text = readFileSync(join(dist, file), 'utf8');
    const sourceType = file.endsWith('.cjs') ? 'script' : 'module';
    expect(() => parse(text, { ecmaVersion: 2022, sourceType })).not.toThrow();
  });

  it('compiles with Hermes', async () => {
    const folder = newFolder('hermes');
    // Hermes takes scripts. React Native's preset for Babel makes them of modules; here all else stays as it is.
    await tool(dist, 'esbuild', file, '--format=cjs', `--outfile=${folder}/out.js`);
    const hermesc = join(tools, 'node_modules/hermes-compiler/hermesc', `${PLATFORM}-bin/hermesc`);
    const output = await run(folder, hermesc, '-w', '-emit-binary', '-out', 'out.hbc', 'out.js');
    expect(output).toBe('');
    expect(readdirSync(folder)).toContain('out.hbc');
  });
});

const PLATFORM = process.platform === 'darwin' ? 'osx' : `${process.platform.slice(0, 5)}64`;
