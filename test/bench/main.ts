/**
 * The benchmark suite. It measures the built package, side by side with others.
 *
 *     npm run bench                        the full run, which writes docs/performance.md
 *     npm run bench -- --quick             an idea in two minutes or so; writes nothing
 *     npm run bench -- --only members      one task (or several); writes nothing
 *     npm run bench -- --out FILE          another file to write, also of a quick run
 *     npm run bench -- --date 2026-01-31   the date to write, else today's
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportOf } from './report.js';
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
  throw new Error(`no task ${unknown}: there are ${tasks.map(({ name }) => name).join(', ')}`);
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

const isWhole = only.length === 0 && !quick;
const out = options.out ?? (isWhole ? new URL('../../docs/performance.md', import.meta.url) : null);
if (out) {
  writeFileSync(out, reportOf(results, skipped, date));
  console.log(`\nWritten: ${out instanceof URL ? fileURLToPath(out) : out}`);
}

/** Who answers differently does other work: then no figure means anything. */
function insistOnAgreement({ task, cells }: Result): void {
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) {
      if (column.endsWith(DIFFERENT) && cell !== 0) {
        throw new Error(`${task.name}: ${row}: ${column}: ${cell}`);
      }
    }
  }
}
