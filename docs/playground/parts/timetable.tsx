import { memo, type ReactNode, useContext } from 'react';
import type { Person, Verdict } from '../answer/verdict.js';
import type { Cell, Day, Row, Stretch, Week } from '../answer/week.js';
import { LanguageContext, Localized } from './localized.js';

interface Props {
  readonly week: Week;
  readonly verdict: Verdict;
  readonly epochMs: number;
  readonly onPick: (epochMs: number) => void;
  readonly slider: ReactNode;
}

const STEP_MS = 15 * 60_000;

/** The week as a table: a row for the brand and one for each member, drawn to scale. */
export function Timetable({ week, verdict, epochMs, onPick, slider }: Props) {
  const { direction } = useContext(LanguageContext);
  const { days, start, end, brand, members } = week;
  // Each day is as wide as it is long, so that the slider is to scale: 23 hours are narrower than 25.
  const columns = days.map((day) => `minmax(0, ${(day.end - day.start) / 60_000}fr)`).join(' ');
  const part = Math.min(Math.max((epochMs - start) / (end - start), 0), 1);
  const style = { '--days': columns, '--part': part } as React.CSSProperties;

  /** A shortcut for the mouse; the slider does the same for the keyboard. */
  function pick({ target, clientX }: React.MouseEvent) {
    const cell = (target as Element).closest<HTMLElement>('td[data-day]');
    const day = days[Number(cell?.dataset.day)];
    if (!cell || !day) return;
    const across =
      (clientX - cell.getBoundingClientRect().left - cell.clientLeft) / cell.clientWidth;
    const share = direction === 'rtl' ? 1 - across : across;
    const within = Math.min(Math.max(share, 0), 1) * (day.end - day.start - 1);
    onPick(day.start + Math.floor(within / STEP_MS) * STEP_MS);
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="scroller" aria-label="Timetable" tabIndex={0}>
      <div className="timetable" dir={direction} style={style}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider is the keyboard equivalent */}
        <table onClick={pick}>
          <caption className="unseen">Who is on when, by the hours alone</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Who</span>
              </th>
              {days.map((day) => (
                <DayHead
                  key={day.start}
                  day={day}
                  isIt={epochMs >= day.start && epochMs < day.end}
                />
              ))}
            </tr>
            <tr className="ruler">{slider}</tr>
          </thead>
          <tbody>
            <tr className="brand">
              <th scope="row">
                <span className="name" dir="auto">
                  {brand.name}
                </span>
                <Status
                  isOn={verdict.brand.open}
                  on="Open, closes"
                  off="Closed, opens"
                  until={verdict.brand.until}
                />
              </th>
              <Cells week={week} row={brand} />
            </tr>
            {members.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: members have no other identity
              <tr key={index}>
                <th scope="row">
                  <span className="name" dir="auto">
                    {row.name}
                  </span>
                  <PersonStatus person={verdict.people[index]} />
                </th>
                <Cells week={week} row={row} />
              </tr>
            ))}
          </tbody>
        </table>
        <div className="now-line" aria-hidden="true" />
      </div>
    </section>
  );
}

function DayHead({ day, isIt }: { day: Day; isIt: boolean }) {
  const { weekday, dayAndMonth, dayOfMonth, label, clock, noon, quarters } = day;
  return (
    <th scope="col" aria-current={isIt ? 'date' : undefined}>
      <span className="weekday">{weekday}</span> <span className="date">{dayAndMonth}</span>
      <span className="short-date">{dayOfMonth}</span>
      {clock && (
        <span className="mark" dir="ltr" lang="en">
          <span className="word">clock </span>
          {clock}
        </span>
      )}
      {label !== undefined && (
        <span className="mark label" dir="auto" title={label}>
          {label}
        </span>
      )}
      <span className="noon" style={placedAt(quarters[1])} aria-hidden="true">
        {noon}
      </span>
    </th>
  );
}

function placedAt(part = 0): React.CSSProperties {
  return { insetInlineStart: `${part * 100}%` };
}

function PersonStatus({ person }: { person: Person | undefined }) {
  if (!person) return null;
  const { available, until, label, presence, city, clock, source } = person;
  const notes = [
    presence === 'away' || presence === 'offline' ? presence : '',
    label ?? '',
    source === 'member' ? '' : 'brand’s hours',
  ].filter(Boolean);
  return (
    <>
      <Status isOn={available} on="On, ends" off="Off, back" until={until} />
      <span className="clock" lang="en" dir="ltr">
        {city}, <Localized>{clock}</Localized>
        {notes.map((note) => (
          <span key={note}>
            {' '}
            · <bdi>{note}</bdi>
          </span>
        ))}
      </span>
    </>
  );
}

interface StatusProps {
  readonly isOn: boolean;
  readonly on: string;
  readonly off: string;
  readonly until: string | null;
}

/** `On, ends today at 18:00`; `On` alone if it never ends. */
function Status({ isOn, on, off, until }: StatusProps) {
  const words = isOn ? on : off;
  return (
    <span className="status" data-on={isOn} lang="en" dir="ltr">
      {until === null ? (
        words.split(',')[0]
      ) : (
        <>
          {words} <Localized>{until}</Localized>
        </>
      )}
    </span>
  );
}

interface CellsProps {
  readonly week: Week;
  readonly row: Row;
}

/** A row's days, rendered again only for another week, because the slider moves over hundreds of them. */
const Cells = memo(
  ({ week, row }: CellsProps) =>
    row.cells.map((cell, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: days keep their order
      <td key={index} data-day={index}>
        <span className="unseen">{textOf(cell)}</span>
        {week.days[index]?.quarters.map((part) => (
          <span key={part} className="quarter" style={placedAt(part)} aria-hidden="true" />
        ))}
        {cell.stretches.map((stretch) => (
          <StretchBar
            key={`${stretch.kind} ${stretch.from}`}
            stretch={stretch}
            title={textOf(cell)}
          />
        ))}
      </td>
    )),
  (before, after) => before.week.key === after.week.key,
);

function StretchBar({ stretch: { kind, from, to }, title }: { stretch: Stretch; title: string }) {
  const style = { insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` };
  return (
    <span className="stretch" data-kind={kind} style={style} title={title} aria-hidden="true" />
  );
}

function textOf({ hours, uncovered }: Cell): string {
  if (hours.length === 0) return '–';
  const text = hours.join(', ');
  return uncovered.length > 0 ? `${text} (uncovered: ${uncovered.join(', ')})` : text;
}
