/** docs/internals/contributing.md lists every file of src/, and its walk is the one that the code takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import type { CompiledSchedule } from '../../src/engine/compiled-schedule.js';
import { isOpenIn, NEVER, PART_BITS } from '../../src/engine/week-sheet.js';
import { root } from './extract.js';

const page = readFileSync(join(root, 'docs/internals/contributing.md'), 'utf8');

/** The text below a heading, up to the next one. */
function section(heading: string): string {
  const [, text = ''] = page.split(`\n## ${heading}\n`);
  return text.split('\n## ')[0]!;
}

/** The paths in a list that is indented by folder; folders end with a slash and files have a line each. */
function pathsIn(list: string): string[] {
  const folders: string[] = [];
  return list
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', name = '', text] = /^( *)(\S+)(?: +(\S.*))?$/.exec(line) ?? [];
      const depth = indent.length / 2;
      folders.splice(depth, Infinity, name);
      if (name.endsWith('/')) return [];
      expect(text, `${name} needs a line`).toBeTruthy();
      return folders.join('');
    });
}

describe('the tree', () => {
  const [, list = ''] = /```text\n([\s\S]*?)```/.exec(section('The tree')) ?? [];
  const listed = pathsIn(list);

  it('lists every file of src/, once, and none that is gone', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
    expect([...listed].sort()).toEqual(files.sort());
  });

  it('names the folders in the order in which they may import', () => {
    const folders = [...new Set(listed.map((path) => path.split('/')[1]!))].filter(
      (name) => !name.includes('.'),
    );
    const imports = listed
      .filter((path) => path.split('/').length > 2 && path.endsWith('.ts'))
      .flatMap((path) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/ from '((?:\.\.?\/)+[^']+)'/g)].map(
          ([, to = '']) => [path.split('/')[1]!, join(path, '..', to).split(/[\\/]/)[1]!] as const,
        ),
      );
    expect(imports.length).toBeGreaterThan(100);
    const upwards = imports.filter(([from, to]) => folders.indexOf(to) > folders.indexOf(from));
    expect(upwards).toEqual([]);
  });
});

describe('the walk', () => {
  const text = section('One walk, from canLiveChat to a boundary and back');

  it('names functions that are in the file named before them', () => {
    let source = '';
    const names = text.replace(/```[\s\S]*?```/g, '').matchAll(/`([\w/-]+\.ts)`|`(\w+)\(\)`/g);
    for (const [, file, name] of names) {
      if (file) source = readFileSync(join(root, 'src', file), 'utf8');
      else expect(source).toMatch(new RegExp(`\\b${name}\\(|\\b${name}<`));
    }
  });

  it('shows the sheet as it is', () => {
    const weekly = { friday: ['09:00-17:00', '22:00-02:00'] };
    const schedule = parseSchedule({ timeZone: 'Europe/Paris', weekly }) as CompiledSchedule;
    const sheet = schedule.sheetOf(0);
    const hourMs = 3_600_000;
    const ms = 119.5 * hourMs;
    expect(sheet.slice(22, 26)).toEqual(
      new Int32Array([105, 113, 118, 122].map((h) => h * hourMs)),
    );
    expect([sheet[21], sheet[26]]).toEqual([-NEVER, NEVER]);
    expect([ms >> PART_BITS, sheet[(ms >> PART_BITS) + 1]]).toEqual([12, 23]);
    expect(isOpenIn(sheet, ms)).toBe(true);
    expect(text).toContain('| boundary | always passed | 105 | 113 | 118 | 122 | never comes |');
  });
});
