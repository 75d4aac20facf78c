/** What the programs of app/ answer, wherever they run. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { entries } from '../package/entries.js';
import { run } from './tools.js';

/** Literally: the hours end where the clock was set forward on the way. */
const known: Record<string, unknown> = {
  index: ['2026-03-29T01:30:00.000Z', true],
  advice: ['skipped-time'],
  format: [
    [6, 'closed'],
    [1, '01:30'],
  ],
  react: ['false', 'true'],
  roster: ['ana'],
  schema: 'object',
  temporal: '2026-03-29T00:30:00Z',
  watch: true,
};

/** The answers of all entries or of some; of an entry that app/answers.js does not know, its names. */
export async function expected(...names: string[]): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const name of names) {
    answers[name] = name in known ? known[name] : await exportsOf(name);
  }
  return answers;
}

export const all = [...entries, 'schema'];

async function exportsOf(name: string): Promise<string[]> {
  const script = `console.log(JSON.stringify(Object.keys(await import('livehours/${name}')).sort()))`;
  return JSON.parse(
    await run(inject('work'), process.execPath, '--input-type=module', '-e', script),
  );
}

/** What a file leaves behind when Node runs it, with options of Node's. */
export async function answersOf(file: string, ...options: string[]): Promise<unknown> {
  const script = `
    await import(${JSON.stringify(file)});
    console.log(JSON.stringify(globalThis.livehoursAnswers));`;
  const args = [...options, '--input-type=module', '-e', script];
  return JSON.parse(await run(inject('work'), process.execPath, ...args));
}

/** A new folder among the tools for what one of them writes. */
export function newFolder(name: string, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(inject('work'), `${name}-`));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}
