/**
 * A tiny language for tables of open time. A row says which hours one date of a zone has, and the
 * literal instants between which that is open:
 *
 *     ['Europe/Paris', '2024-03-31', '01:30-03:30', '00:30Z open 01:30Z']
 *
 * `01:30Z` is on the row's own date of UTC, `30T23:30Z` on another day of its month,
 * `2024-02-29T23:30Z` anywhere; seconds may follow the minutes. Spans are parted by commas, and
 * `never` is none at all.
 */

import {
  isOpen,
  nextChange,
  openDuration,
  openIntervals,
  parseSchedule,
  previousChange,
  type ScheduleData,
} from 'livehours';
import { expect } from 'vitest';
import { candidates, isOpenOracle, openIntervalsOracle } from './oracle.js';

export type Row = readonly [zone: string, date: string, hours: string, spans: string];

const DAY = 86_400_000;

/** A written instant of the little language, as epoch milliseconds. */
function instant(text: string, date: string): number {
  const [day, time] = text.includes('T') ? (text.split('T') as [string, string]) : ['', text];
  const iso = `${date.slice(0, date.length - day.length)}${day}T${time}`;
  const epochMs = Date.parse(iso);
  if (Number.isNaN(epochMs)) throw new Error(`${text} is no instant on ${date}`);
  return epochMs;
}

/** `00:30Z open 01:30Z, …` as intervals of epoch milliseconds. */
function spansOf(text: string, date: string): { start: number; end: number }[] {
  if (text === 'never') return [];
  return text.split(', ').map((span) => {
    const [start, end] = span.split(' open ') as [string, string];
    return { start: instant(start, date), end: instant(end, date) };
  });
}

/** The schedule of a row: these hours on this date, and nothing else. */
function scheduleOf([timeZone, date, hours]: Row): ScheduleData {
  return { timeZone, weekly: {}, overrides: [{ date, hours: hours.split(', ') }] };
}

/** Holds the library, and the oracle too, to the literal instants of a row. */
export function expectRow(row: Row): void {
  const [, date, , text] = row;
  const data = scheduleOf(row);
  const expected = spansOf(text, date);
  const midnight = Date.parse(`${date}T00:00Z`);
  const [from, to] = [midnight - 4 * DAY, midnight + 5 * DAY];

  expect(
    openIntervalsOracle((ms) => isOpenOracle(data, ms), candidates(data, from, to), to),
    'the oracle',
  ).toEqual(expected);

  const schedule = parseSchedule(data);
  expect([...openIntervals(schedule, from, to)], 'openIntervals').toEqual(expected);
  expect(openDuration(schedule, from, to), 'openDuration').toBe(
    expected.reduce((sum, { start, end }) => sum + (end - start), 0),
  );

  const edges = expected.flatMap(({ start, end }) => [start, end]);
  for (const [i, edge] of edges.entries()) {
    const opens = i % 2 === 0;
    expect(isOpen(schedule, edge - 1), `isOpen just before edge ${i}`).toBe(!opens);
    expect(isOpen(schedule, edge), `isOpen at edge ${i}`).toBe(opens);
    expect(nextChange(schedule, edge - 1), `nextChange just before edge ${i}`).toBe(edge);
    expect(nextChange(schedule, edge), `nextChange at edge ${i}`).toBe(edges[i + 1] ?? null);
    expect(previousChange(schedule, edge), `previousChange at edge ${i}`).toBe(edge);
    expect(previousChange(schedule, edge - 1), `previousChange before edge ${i}`).toBe(
      edges[i - 1] ?? null,
    );
  }
  if (edges.length === 0) {
    expect(nextChange(schedule, from), 'nextChange of never').toBe(null);
    expect(previousChange(schedule, to), 'previousChange of never').toBe(null);
  }
}

/** The title of a row's test. */
export const title = '%s on %s, %s: %s';
