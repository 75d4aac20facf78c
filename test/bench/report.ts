import { machineTable } from './machine.js';
import type { Result } from './run.js';
import { tableOf } from './table.js';
import { verdictOf } from './verdict.js';

/** A file to write: its path in docs/, and its text. */
type Page = readonly [path: string, text: string];

/** The pages that a run writes. */
export function pagesOf(
  results: readonly Result[],
  skipped: readonly string[],
  date: string,
): readonly Page[] {
  return [
    ['performance.md', performancePage(results, skipped, date)],
    ['internals/targets.md', targetsPage(results, date)],
  ];
}

/** For users: the figures, beside those of other libraries. */
function performancePage(
  results: readonly Result[],
  skipped: readonly string[],
  date: string,
): string {
  return pageOf([
    '# Performance',
    '<!-- Written by `npm run bench`. Change the benches in test/bench, not this file. -->',
    'How long livehours and other libraries take for the same questions, and how much memory ' +
      'livehours needs. The built package is measured with ' +
      '[mitata](https://github.com/evanwashere/mitata), each row in its own process. Figures are ' +
      'medians. Where single calls are compared, all rows are measured three times in turn and the ' +
      'middle figure counts, so that a slow spell of the machine hits all alike. Run `npm run bench` ' +
      'for the figures of your machine.',
    machineTable(date),
    ...results.flatMap(({ task, cells }) => [
      `## ${task.title}`,
      task.about,
      tableOf({ task, cells }),
    ]),
    ...skipped.map((line) => `Not measured: ${line}.`),
  ]);
}

/** For contributors: what the library aims for, and where it falls short. */
function targetsPage(results: readonly Result[], date: string): string {
  return pageOf([
    '# Targets',
    '<!-- Written by `npm run bench`. Change test/bench/targets.ts, not this file. -->',
    `What the library aims for, beside the figures of ${date} in [Performance](../performance.md). ` +
      'Below the table: what limits the figures that fall short.',
    verdictOf(results),
  ]);
}

function pageOf(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
