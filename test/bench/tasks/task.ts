import type { Effort } from '../measure.js';

/** A figure in the task's unit, words instead of one, or null where it cannot be expressed. */
export type Cell = number | string | null;

export type Unit = 'ns' | 'bytes' | 'count';

/** One table: what its rows and columns are, and how a row is measured. */
export interface Task {
  /** For `--only`, and for the targets. */
  readonly name: string;
  readonly title: string;
  /** What the figures mean, as Markdown. */
  readonly about: string;
  readonly unit: Unit;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Whether cells also say how many times the first row they are. */
  readonly timesFirst?: boolean;
  /** Whether rows take turns, and the middle figure counts: a machine that is slow for a while is so for all. */
  readonly inTurns?: boolean;
  /** Flags of Node for the process of a row. */
  readonly flags?: readonly string[];
  /** Why the task cannot be run, if it cannot. */
  missing?(): Promise<string | undefined>;
  /** Measures one row, in a process of its own, cell by cell. */
  measure(row: string, effort: Effort): AsyncIterable<readonly [column: string, cell: Cell]>;
}
