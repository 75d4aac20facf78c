import { machineTable } from './machine.js';
import type { Result } from './run.js';
import { tableOf } from './table.js';
import { verdictOf } from './verdict.js';

/** The whole of docs/performance.md. */
export function reportOf(
  results: readonly Result[],
  skipped: readonly string[],
  date: string,
): string {
  const parts = [
    '# Performance',
    '<!-- Written by `npm run bench`. Change the benches in test/bench, not this file. -->',
    'Measured on the built package with [mitata](https://github.com/evanwashere/mitata); figures ' +
      'are medians. Every row has a process of its own; where single answers are compared, the rows take ' +
      'turns, three times, and the middle figure counts: a machine that is slow for a while is so for ' +
      'all. All of it is written by `npm run bench`, the comparison with the targets too: run it on ' +
      'your machine.',
    machineTable(date),
    '## Targets',
    verdictOf(results),
    ...results.flatMap((result) => [`## ${result.task.title}`, result.task.about, tableOf(result)]),
    ...skipped.map((line) => `Not measured: ${line}.`),
  ];
  return `${parts.join('\n\n')}\n`;
}
