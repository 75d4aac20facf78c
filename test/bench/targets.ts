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

/** What stands in the way of the figures that fall short. */
const LIMITS = {
  look: 'a third is the call itself; then come a rounding and reads of memory that wait for one another',
  search: 'as isOpen, and two numbers that the engine boxes',
  leaving: 'where the change is not on the sheet of the week, it is searched for',
  sheets: 'a sheet for each week: these do not stay in the first cache',
  empty: 'hours without a change are looked up like any others, and then once more',
  list: 'writing the list, one pointer a member, in memory that the system hands out anew each time',
  reading: 'each row’s own objects, and its sheet, which are not in any cache',
  rows: 'reading what each row may say of itself, whoever made it',
  asking: 'each of 100,000 hours is asked for its state and for its next change',
  opening: 'two modules to find, read, compile and link',
  pointer: 'a list of pointers, eight bytes each: its own copy of the members, and the last answer',
  parsing: 'every key is read once and looked up among the known ones, whoever sent it',
  cold: 'parsing and laying out the week, by code that has hardly run yet',
} as const;

const isOpen: CellName = ['answers', 'livehours', 'isOpen, random'];
const nextChange: CellName = ['answers', 'livehours', 'nextChange, random'];
const overridden: CellName = ['overrides', 'livehours', 'isOpen, random'];
const overriddenNext: CellName = ['overrides', 'livehours', 'nextChange, random'];
const without = (column: string): CellName => ['overrides', 'livehours, without overrides', column];

export const targets: readonly Target[] = [
  { what: 'isOpen, random instants', cell: isOpen, atMost: 20, limitedBy: LIMITS.look },
  { what: 'nextChange, random instants', cell: nextChange, atMost: 50, limitedBy: LIMITS.search },
  {
    what: 'isOpen: naive @js-temporal/polyfill takes',
    cell: ['answers', '@js-temporal/polyfill', 'isOpen, random'],
    times: isOpen,
    atLeast: 1500,
    limitedBy: LIMITS.look,
  },
  {
    what: 'isOpen: opening_hours takes',
    cell: ['answers', 'opening_hours', 'isOpen, random'],
    times: isOpen,
    atLeast: 100,
    limitedBy: LIMITS.look,
  },
  {
    what: 'nextChange: opening_hours takes',
    cell: ['answers', 'opening_hours', 'nextChange, random'],
    times: nextChange,
    atLeast: 100,
    limitedBy: LIMITS.search,
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
  { what: 'isOpen with 40 overrides', cell: overridden, atMost: 30, limitedBy: LIMITS.sheets },
  {
    what: 'nextChange with 40 overrides',
    cell: overriddenNext,
    atMost: 75,
    limitedBy: LIMITS.search,
  },
  {
    what: 'isOpen: 40 overrides make it',
    cell: overridden,
    times: without('isOpen, random'),
    atMost: 1.5,
    limitedBy: LIMITS.sheets,
  },
  {
    what: 'nextChange: 40 overrides make it',
    cell: overriddenNext,
    times: without('nextChange, random'),
    atMost: 1.5,
    limitedBy: LIMITS.leaving,
  },
  ...['livehours, a schedule without hours', 'livehours, 00:00-24:00 on each day'].flatMap(
    (row) => [
      {
        what: `isOpen of ${row.slice(11)}`,
        cell: ['constants', row, 'isOpen'] as const,
        atMost: 20,
        limitedBy: LIMITS.look,
      },
      {
        what: `nextChange of ${row.slice(11)}`,
        cell: ['constants', row, 'nextChange'] as const,
        atMost: 50,
        limitedBy: LIMITS.empty,
      },
    ],
  ),
  {
    what: 'isOpen with Date',
    cell: ['answers', 'livehours, Date', 'isOpen, random'],
    atMost: 40,
    limitedBy: LIMITS.look,
  },
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
    limitedBy: LIMITS.parsing,
  },
  ...[
    ['all inherit', 1.85],
    ['12 distinct in each of 40 zones', 3.15],
    ['all distinct, 400 zones', 9.5],
  ].map(([row, ms]) => ({
    what: `eligibleMembers, 100,000, ${row}`,
    cell: ['members', String(row), '100,000 parsed'] as const,
    atMost: Number(ms) * MS,
    limitedBy: row === 'all inherit' ? LIMITS.list : LIMITS.reading,
  })),
  ...['all inherit', '12 distinct in each of 40 zones', 'all distinct, 400 zones'].flatMap(
    (row) => [
      {
        what: `eligibleMembers, 10, ${row}`,
        cell: ['members', row, '10 parsed'] as const,
        atMost: 500,
        limitedBy: LIMITS.rows,
      },
      {
        what: `eligibleMembers, 100,000, ${row}: the naive loop takes`,
        cell: ['members', row, 'naive temporal-polyfill, 100,000'] as const,
        times: ['members', row, '100,000 parsed'] as const,
        atLeast: 200,
        limitedBy: row === 'all inherit' ? LIMITS.list : LIMITS.reading,
      },
      {
        what: `a roster at a new instant, ${row}`,
        cell: ['roster', row, 'eligible, new instant'] as const,
        atMost: 1.5 * MS,
        limitedBy: row.startsWith('all distinct') ? LIMITS.asking : LIMITS.list,
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
    limitedBy: LIMITS.cold,
  },
  {
    what: 'importing the main entry',
    cell: ['cold', 'livehours: the import alone', 'over an empty script'],
    atMost: 3 * MS,
    limitedBy: LIMITS.opening,
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
    limitedBy: LIMITS.pointer,
  },
  {
    what: 'a roster: a member that shares hours',
    cell: [
      'memory',
      'a roster, asked, a member of 12 distinct in each of 40 zones',
      'bytes of one',
    ],
    atMost: 8,
    limitedBy: LIMITS.pointer,
  },
  {
    what: 'a roster: a member with hours of its own',
    cell: ['memory', 'a roster, asked, a member with hours of its own', 'bytes of one'],
    atMost: 80,
  },
];
