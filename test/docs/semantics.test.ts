/** The tables of docs/semantics.md are true, row by row: for the library and for the oracle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectRow, type Row } from '../support/spans.js';
import { root } from './extract.js';

const HEAD = '| zone | date | hours | open | in words |';

/** The rows below each such head, `12:00Z to 13:00Z` in the words of the table language. */
function rowsOf(markdown: string): Row[] {
  const tables = markdown.split(HEAD).slice(1);
  return tables.flatMap((table) => {
    const lines = table.split('\n').slice(2);
    const end = lines.findIndex((line) => !line.startsWith('|'));
    return lines.slice(0, end).map((line): Row => {
      const [zone = '', date = '', hours = '', open = ''] = line.split(' | ');
      return [zone.replace('| ', ''), date, hours, open.replaceAll(' to ', ' open ')];
    });
  });
}

describe('the tables of docs/semantics.md', () => {
  const rows = rowsOf(readFileSync(join(root, 'docs/semantics.md'), 'utf8'));

  it('are found', () => expect(rows.length).toBeGreaterThan(20));

  it.each(rows)('%s on %s, %s: %s', (...row) => expectRow(row));
});
