import { figureOf, timesOf } from './figure.js';
import type { Result } from './run.js';

/** A task's result as a Markdown table that is also readable as plain text. */
export function tableOf({ task, cells }: Result): string {
  const rows = task.rows.map((row) => [
    row,
    ...task.columns.map((column) => cellOf({ task, cells }, row, column)),
  ]);
  return markdown(['', ...task.columns], rows);
}

function cellOf({ task, cells }: Result, row: string, column: string): string {
  const cell = cells.get(row)?.get(column);
  const figure = figureOf(cell, task.unit);
  if (!task.timesFirst || row === task.rows[0] || typeof cell !== 'number') return figure;
  const first = cells.get(task.rows[0]!)?.get(column);
  return typeof first === 'number' ? `${figure} (${timesOf(cell / first)})` : figure;
}

/** A Markdown table: the first column aligned left, the figures right. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => (i ? text.padStart(widths[i]!) : text.padEnd(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => `${'-'.repeat(width + 1)}${i ? ':' : '-'}`).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
