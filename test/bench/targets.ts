/** What the library aims for, as data: `verdict.ts` compares it with the figures. */
import { bounds, FIRST } from './tasks/bounds.js';

/** A cell of a table. */
export type CellName = readonly [task: string, row: string, column: string];

export interface Target {
  readonly what: string;
  readonly cell: CellName;
  /** If set, the figure is the ratio of `cell` to this other cell. */
  readonly times?: CellName;
  /** In the task's unit: nanoseconds or bytes. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What limits the figure; shown only if it falls short. */
  readonly limitedBy?: string;
}

const US = 1000;
const MS = 1000 * US;
const SECOND = 1000 * MS;

/** What limits the figures that may fall short. */
const LIMITS = {
  look: 'a third is the call itself; the rest is a rounding and a chain of memory reads',
  search: 'as isOpen, plus two numbers that the engine boxes',
  leaving: 'a change that is not on the week sheet has to be searched for',
  sheets: 'one sheet for each week, more than the first-level cache holds',
  empty: 'hours that never change are looked up like any others, and then once more',
  list: 'writing the list, one pointer per member, into memory that the system hands out each time',
  shared:
    'the members’ rows are in no cache (their week sheets are shared), and writing the list is a good ' +
    'part of the time',
  distinct: 'the members’ rows and week sheets are in no cache',
  rows: 'every row is read field by field, whoever made it',
  asking: 'each of 100,000 schedules is asked for its state and for its next change',
  opening: 'two modules to find, read, compile and link',
  pointer: 'eight bytes per pointer, in a copy of the members and in the list of the last answer',
  parsing: 'every key is read once and looked up among the known ones, whoever sent it',
  rendering: 'every row is read, and each schedule asked for its state and for its next change',
  cold: 'parsing, and laying out the week, in code that has hardly run yet',
} as const;

/** What limits `eligibleMembers` on a large team. */
const TEAM_LIMITS: Record<string, string> = {
  'all inherit': LIMITS.list,
  '12 distinct in each of 40 zones': LIMITS.shared,
  'all distinct, 400 zones': LIMITS.distinct,
};

const isOpen: CellName = ['answers', 'livehours', 'isOpen, random'];
const nextChange: CellName = ['answers', 'livehours', 'nextChange, random'];
const overridden: CellName = ['overrides', 'livehours', 'isOpen, random'];
const overriddenNext: CellName = ['overrides', 'livehours', 'nextChange, random'];
const without = (column: string): CellName => ['overrides', 'livehours, without overrides', column];

export const targets: readonly Target[] = [
  { what: 'isOpen at random instants', cell: isOpen, atMost: 20, limitedBy: LIMITS.look },
  { what: 'nextChange at random instants', cell: nextChange, atMost: 50, limitedBy: LIMITS.search },
  {
    what: 'isOpen: naive @js-temporal/polyfill ÷ livehours',
    cell: ['answers', '@js-temporal/polyfill', 'isOpen, random'],
    times: isOpen,
    atLeast: 1500,
    limitedBy: LIMITS.look,
  },
  {
    what: 'isOpen: opening_hours ÷ livehours',
    cell: ['answers', 'opening_hours', 'isOpen, random'],
    times: isOpen,
    atLeast: 100,
    limitedBy: LIMITS.look,
  },
  {
    what: 'nextChange: opening_hours ÷ livehours',
    cell: ['answers', 'opening_hours', 'nextChange, random'],
    times: nextChange,
    atLeast: 100,
    limitedBy: LIMITS.search,
  },
  {
    what: 'isOpen: allocation per call',
    cell: ['allocation', 'isOpen', 'bytes per call'],
    atMost: 32,
  },
  {
    what: 'nextChange: allocation per call',
    cell: ['allocation', 'nextChange', 'bytes per call'],
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
    what: 'isOpen: 40 overrides ÷ none',
    cell: overridden,
    times: without('isOpen, random'),
    atMost: 1.5,
    limitedBy: LIMITS.sheets,
  },
  {
    what: 'nextChange: 40 overrides ÷ none',
    cell: overriddenNext,
    times: without('nextChange, random'),
    atMost: 1.5,
    limitedBy: LIMITS.leaving,
  },
  ...['livehours, a schedule without hours', 'livehours, 00:00-24:00 every day'].flatMap((row) => [
    {
      what: `isOpen: ${row.slice(11)}`,
      cell: ['constants', row, 'isOpen'] as const,
      atMost: 20,
      limitedBy: LIMITS.look,
    },
    {
      what: `nextChange: ${row.slice(11)}`,
      cell: ['constants', row, 'nextChange'] as const,
      atMost: 50,
      limitedBy: LIMITS.empty,
    },
  ]),
  {
    what: 'isOpen with a Date',
    cell: ['answers', 'livehours, Date', 'isOpen, random'],
    atMost: 40,
    limitedBy: LIMITS.look,
  },
  {
    what: 'isOpen with a native Instant',
    cell: ['answers', 'livehours, native Instant, fresh', 'isOpen, random'],
    atMost: 100,
  },
  ...['temporal-polyfill', '@js-temporal'].map((kind) => ({
    what: `isOpen with the same ${kind} instant as before`,
    cell: ['answers', `livehours, ${kind}, same instant`, 'isOpen, random'] as const,
    atMost: 80,
  })),
  {
    what: 'openDuration over a year',
    cell: ['durations', 'livehours', 'openDuration over a year'],
    atMost: 5 * US,
  },
  {
    what: 'parseSchedule of the reference',
    cell: ['parsing', 'parseSchedule, the reference', 'per input'],
    atMost: 3 * US,
    limitedBy: LIMITS.parsing,
  },
  ...Object.entries({
    'all inherit': 1.85,
    '12 distinct in each of 40 zones': 3.15,
    'all distinct, 400 zones': 9.5,
  }).map(([row, ms]) => ({
    what: `eligibleMembers of 100,000, ${row}`,
    cell: ['members', row, '100,000 parsed'] as const,
    atMost: ms * MS,
    limitedBy: TEAM_LIMITS[row]!,
  })),
  ...Object.keys(TEAM_LIMITS).flatMap((row) => [
    {
      what: `eligibleMembers of 10, ${row}`,
      cell: ['members', row, '10 parsed'] as const,
      atMost: 500,
      limitedBy: LIMITS.rows,
    },
    {
      what: `eligibleMembers of 100,000, ${row}: naive loop ÷ livehours`,
      cell: ['members', row, 'naive temporal-polyfill, 100,000'] as const,
      times: ['members', row, '100,000 parsed'] as const,
      atLeast: 200,
      limitedBy: TEAM_LIMITS[row]!,
    },
    {
      what: `roster.eligible at a new instant, ${row}`,
      cell: ['roster', row, 'eligible, new instant'] as const,
      atMost: 1.5 * MS,
      limitedBy: row.startsWith('all distinct') ? LIMITS.asking : LIMITS.list,
    },
    {
      what: `roster.eligible between changes, ${row}`,
      cell: ['roster', row, 'eligible, between changes'] as const,
      atMost: 70,
    },
  ]),
  // docs/react.md promises these.
  {
    what: 'useLiveChat in a render, rows made anew: 1,000 members, parsed schedules',
    cell: ['renders', '1,000 members', 'all distinct, parsed'],
    atMost: 2 * MS,
    limitedBy: LIMITS.rendering,
  },
  {
    what: 'useLiveChat in a render, rows made anew: 100 members, schedules as data',
    cell: ['renders', '100 members', 'all distinct, as data'],
    atMost: 2 * MS,
    limitedBy: LIMITS.parsing,
  },
  ...bounds.rows.map((row) => ({
    what: row,
    cell: [bounds.name, row, FIRST] as const,
    atMost: SECOND,
  })),
  {
    what: 'first answer in a new zone ÷ one formatter, created and used twice',
    cell: ['fresh-zone', 'one zone', 'livehours, isOpen'],
    times: ['fresh-zone', 'one zone', 'Intl, created and used twice'],
    atMost: 1.3,
    limitedBy: LIMITS.cold,
  },
  {
    what: 'importing the main entry',
    cell: ['cold', 'livehours: import only', 'difference'],
    atMost: 3 * MS,
    limitedBy: LIMITS.opening,
  },
  {
    what: 'the compiled form of a schedule',
    cell: ['memory', 'the compiled form of a schedule', 'bytes each'],
    atMost: 350,
  },
  {
    what: 'a used roster, per member that inherits',
    cell: ['memory', 'a used roster, per member that inherits', 'bytes each'],
    atMost: 8,
    limitedBy: LIMITS.pointer,
  },
  {
    what: 'a used roster, per member, 12 distinct in each of 40 zones',
    cell: ['memory', 'a used roster, per member, 12 distinct in each of 40 zones', 'bytes each'],
    atMost: 8,
    limitedBy: LIMITS.pointer,
  },
  {
    what: 'a used roster, per member with distinct hours',
    cell: ['memory', 'a used roster, per member with distinct hours', 'bytes each'],
    atMost: 80,
  },
];
