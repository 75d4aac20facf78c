import { figureOf, timesOf } from './figure.js';
import type { Result } from './run.js';
import { markdown } from './table.js';
import { type CellName, type Target, targets } from './targets.js';
import { tasks } from './tasks/all.js';

const MET = 'met';
const SHORT = 'fell short';
const UNKNOWN = 'not measured';

/** The targets beside the figures, as a Markdown table, and what limits those that fell short. */
export function verdictOf(results: readonly Result[]): string {
  const verdicts = targets.map((target) => judge(target, results));
  const table = markdown(
    ['target', 'aim', 'measured', ''],
    verdicts.map(({ target, aim, measured, word }) => [target.what, aim, measured, word]),
  );
  const limits = verdicts
    .filter(({ target, word }) => word === SHORT && target.limitedBy)
    .map(({ target }) => `- *${target.what}*: ${target.limitedBy}`);
  const count = (wanted: string) => verdicts.filter(({ word }) => word === wanted).length;
  const sum = `${count(MET)} met, ${count(SHORT)} fell short, ${count(UNKNOWN)} not measured.`;
  return [table, sum, limits.join('\n')].filter(Boolean).join('\n\n');
}

function judge(target: Target, results: readonly Result[]) {
  const { cell, times, atMost, atLeast } = target;
  const unit = tasks.find(({ name }) => name === cell[0])?.unit ?? 'ns';
  const write = (value: number) => (times ? timesOf(value) : figureOf(value, unit));
  const aim = atMost === undefined ? `at least ${write(atLeast!)}` : `at most ${write(atMost)}`;
  const value = figureIn(cell, results) / (times ? figureIn(times, results) : 1);
  if (Number.isNaN(value)) return { target, aim, measured: '–', word: UNKNOWN };
  const isMet =
    value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);
  return { target, aim, measured: write(value), word: isMet ? MET : SHORT };
}

/** The figure in a cell; NaN if there is none. */
function figureIn([name, row, column]: CellName, results: readonly Result[]): number {
  const result = results.find(({ task }) => task.name === name);
  const cell = result?.cells.get(row)?.get(column);
  return typeof cell === 'number' ? cell : Number.NaN;
}
