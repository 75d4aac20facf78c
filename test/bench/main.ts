/**
 * The benchmark suite. It measures the built package beside other libraries.
 *
 *     npm run bench                        the full run; writes docs/performance.md and
 *                                          docs/internals/targets.md
 *     npm run bench -- --quick             rough figures in about two minutes; writes nothing
 *     npm run bench -- --only members      one task (repeat for several); writes nothing
 *     npm run bench -- --out FOLDER        writes both pages to another folder, after any run
 *     npm run bench -- --date 2026-01-31   the date on the pages instead of today's
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pagesOf } from './report.js';
import { type Result, run } from './run.js';
import { tableOf } from './table.js';
import { DIFFERENT } from './tasks/agreement.js';
import { tasks } from './tasks/all.js';
import { verdictOf } from './verdict.js';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { quick, only, date } = options;

const built = import.meta.resolve('livehours');
if (!built.includes('/dist/')) throw new Error(`expected the built package, got ${built}`);

const unknown = only.find((name) => !tasks.some((task) => task.name === name));
if (unknown) {
  throw new Error(
    `unknown task ${unknown}; the tasks are ${tasks.map(({ name }) => name).join(', ')}`,
  );
}

const results: Result[] = [];
const skipped: string[] = [];
for (const task of tasks) {
  if (only.length > 0 && !only.includes(task.name)) continue;
  const missing = await task.missing?.();
  if (missing) {
    skipped.push(`${task.title}: ${missing}`);
    console.log(`\n${task.name} is skipped: ${missing}`);
    continue;
  }
  const result = await run(task, { quick });
  results.push(result);
  console.log(`\n${task.title} (--only ${task.name})\n\n${tableOf(result)}`);
  if (task.name === 'agreement') insistOnAgreement(result);
}
if (only.length === 0) console.log(`\nTargets\n\n${verdictOf(results)}`);

const isFullRun = only.length === 0 && !quick;
const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const folder = options.out ?? (isFullRun ? docs : null);
if (folder) {
  for (const [path, text] of pagesOf(results, skipped, date)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`\nWritten: ${file}`);
  }
}

/** Stops the run if an answer differs: a library that does other work cannot be compared. */
function insistOnAgreement({ task, cells }: Result): void {
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) {
      if (column.endsWith(DIFFERENT) && cell !== 0) {
        throw new Error(`${task.name}: ${row}: ${column}: ${cell}`);
      }
    }
  }
}
