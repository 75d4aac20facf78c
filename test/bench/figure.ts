import type { Cell, Unit } from './tasks/task.js';

const SECOND = 1e9;
const NS_UNITS = [
  [SECOND, 's'],
  [1e6, 'ms'],
  [1e3, 'µs'],
  [1, 'ns'],
] as const;

/** A cell as text, with three significant digits. */
export function figureOf(cell: Cell | undefined, unit: Unit): string {
  if (cell === undefined || cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (unit === 'count') return cell.toLocaleString('en-US');
  if (unit === 'bytes') return `${digits(Math.max(cell, 0))} B`;
  const [size, name] = NS_UNITS.find(([least]) => Math.abs(cell) >= least) ?? [1, 'ns'];
  return `${digits(cell / size)} ${name}`;
}

/** A ratio as text. */
export function timesOf(ratio: number): string {
  return `${digits(ratio)}×`;
}

function digits(value: number): string {
  const decimals = Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 9.995 ? 1 : 2;
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
