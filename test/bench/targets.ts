/** What the library wants to reach, as data: `verdict.ts` compares it with what was measured. */

/** A cell of a table: the task's name, the row, the column. */
export type CellName = readonly [task: string, row: string, column: string];

export interface Target {
  readonly what: string;
  readonly cell: CellName;
  /** Then the figure is not the cell, but how many times this other cell it is. */
  readonly times?: CellName;
  /** In the task's unit: nanoseconds or bytes. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What limits it, where it falls short: shown only then. */
  readonly limitedBy?: string;
}

const US = 1000;
const MS = 1000 * US;

const isOpen: CellName = ['answers', 'livehours', 'isOpen, random'];
const nextChange: CellName = ['answers', 'livehours', 'nextChange, random'];
const overridden: CellName = ['overrides', 'livehours', 'isOpen, random'];
const overriddenNext: CellName = ['overrides', 'livehours', 'nextChange, random'];

export const targets: readonly Target[] = [
  { what: 'isOpen, random instants', cell: isOpen, atMost: 20 },
  { what: 'nextChange, random instants', cell: nextChange, atMost: 50 },
  {
    what: 'isOpen: naive @js-temporal/polyfill takes',
    cell: ['answers', '@js-temporal/polyfill', 'isOpen, random'],
    times: isOpen,
    atLeast: 1500,
  },
  {
    what: 'isOpen: opening_hours takes',
    cell: ['answers', 'opening_hours', 'isOpen, random'],
    times: isOpen,
    atLeast: 100,
  },
  {
    what: 'nextChange: opening_hours takes',
    cell: ['answers', 'opening_hours', 'nextChange, random'],
    times: nextChange,
    atLeast: 100,
  },
  {
    what: 'isOpen allocates boxed numbers at most',
    cell: ['allocation', 'isOpen', 'bytes of one call'],
    atMost: 32,
  },
  {
    what: 'nextChange allocates boxed numbers at most',
    cell: ['allocation', 'nextChange', 'bytes of one call'],
    atMost: 48,
  },
  { what: 'isOpen with 40 overrides', cell: overridden, atMost: 30 },
  { what: 'nextChange with 40 overrides', cell: overriddenNext, atMost: 75 },
  { what: 'isOpen: 40 overrides make it', cell: overridden, times: isOpen, atMost: 1.5 },
  {
    what: 'nextChange: 40 overrides make it',
    cell: overriddenNext,
    times: nextChange,
    atMost: 1.5,
  },
  ...['livehours, a schedule without hours', 'livehours, 00:00-24:00 on each day'].flatMap(
    (row) => [
      {
        what: `isOpen of ${row.slice(11)}`,
        cell: ['constants', row, 'isOpen'] as const,
        atMost: 20,
      },
      {
        what: `nextChange of ${row.slice(11)}`,
        cell: ['constants', row, 'nextChange'] as const,
        atMost: 50,
      },
    ],
  ),
  { what: 'isOpen with Date', cell: ['answers', 'livehours, Date', 'isOpen, random'], atMost: 40 },
  {
    what: 'isOpen with native instants',
    cell: ['answers', 'livehours, native Instant, fresh', 'isOpen, random'],
    atMost: 100,
  },
  ...['temporal-polyfill', '@js-temporal'].map((kind) => ({
    what: `isOpen with an instant of ${kind} just asked about`,
    cell: ['answers', `livehours, ${kind}, asked again`, 'isOpen, random'] as const,
    atMost: 80,
  })),
  {
    what: 'openDuration over a year',
    cell: ['durations', 'livehours', 'openDuration over a year'],
    atMost: 5 * US,
  },
  {
    what: 'parseSchedule of the reference',
    cell: ['parsing', 'parseSchedule, the reference', 'one'],
    atMost: 3 * US,
  },
  ...[
    ['all inherit', 1.85],
    ['12 distinct in each of 40 zones', 3.15],
    ['all distinct, 400 zones', 9.5],
  ].map(([row, ms]) => ({
    what: `eligibleMembers, 100,000, ${row}`,
    cell: ['members', String(row), '100,000 parsed'] as const,
    atMost: Number(ms) * MS,
  })),
  ...['all inherit', '12 distinct in each of 40 zones', 'all distinct, 400 zones'].flatMap(
    (row) => [
      {
        what: `eligibleMembers, 10, ${row}`,
        cell: ['members', row, '10 parsed'] as const,
        atMost: 500,
      },
      {
        what: `eligibleMembers, 100,000, ${row}: the naive loop takes`,
        cell: ['members', row, 'naive temporal-polyfill, 100,000'] as const,
        times: ['members', row, '100,000 parsed'] as const,
        atLeast: 200,
      },
      {
        what: `a roster at a new instant, ${row}`,
        cell: ['roster', row, 'eligible, new instant'] as const,
        atMost: 1.5 * MS,
      },
      {
        what: `a roster between two changes, ${row}`,
        cell: ['roster', row, 'eligible, no change between'] as const,
        atMost: 70,
      },
    ],
  ),
  {
    what: 'the first answer in a fresh zone, of one formatter made and read twice',
    cell: ['fresh-zone', 'one zone', 'livehours, isOpen'],
    times: ['fresh-zone', 'one zone', 'Intl, made and read twice'],
    atMost: 1.3,
  },
  {
    what: 'importing the main entry',
    cell: ['cold', 'livehours: the import alone', 'over an empty script'],
    atMost: 3 * MS,
  },
  {
    what: "a parsed schedule's compiled form",
    cell: ['memory', 'the compiled form of a schedule', 'bytes of one'],
    atMost: 350,
  },
  {
    what: 'a roster: a member that inherits',
    cell: ['memory', 'a roster, asked, a member that inherits', 'bytes of one'],
    atMost: 8,
  },
  {
    what: 'a roster: a member that shares hours',
    cell: [
      'memory',
      'a roster, asked, a member of 12 distinct in each of 40 zones',
      'bytes of one',
    ],
    atMost: 8,
  },
  {
    what: 'a roster: a member with hours of its own',
    cell: ['memory', 'a roster, asked, a member with hours of its own', 'bytes of one'],
    atMost: 80,
  },
];
