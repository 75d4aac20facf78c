import type { Effort } from '../measure.js';

/** A figure in the task's unit, text in its place, or null if there is none. */
export type Cell = number | string | null;

export type Unit = 'ns' | 'bytes' | 'count';

/** One table: its rows and columns, and how to measure a row. */
export interface Task {
  /** For `--only`, and for the targets. */
  readonly name: string;
  readonly title: string;
  /** What the figures mean, as Markdown. */
  readonly about: string;
  readonly unit: Unit;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Whether cells also show their ratio to the first row. */
  readonly timesFirst?: boolean;
  /** Whether to measure all rows three times in turn and take the median, so that a slow spell hits all alike. */
  readonly inTurns?: boolean;
  /** Node flags for a row's process. */
  readonly flags?: readonly string[];
  /** Why the task cannot run, or undefined if it can. */
  missing?(): Promise<string | undefined>;
  /** Measures one row in its own process, cell by cell. */
  measure(row: string, effort: Effort): AsyncIterable<readonly [column: string, cell: Cell]>;
}
